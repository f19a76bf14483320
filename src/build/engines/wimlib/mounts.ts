import { readFile, realpath } from 'node:fs/promises';
import { posix } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Whether something is mounted on that folder, by what Linux says of this process's mounts. */
export async function isMounted(directory: string): Promise<boolean> {
  // The folder itself can't be asked: behind a mount whose program died every look at it fails.
  const parent = await realpath(posix.dirname(directory)).catch(() => undefined);
  if (parent === undefined) return false;
  const mounts = await readFile('/proc/self/mounts', 'utf8').catch(() => '');
  return mountPoints(mounts).includes(posix.join(parent, posix.basename(directory)));
}

// wimlib-imagex answers as soon as the program behind the mount has saved it; that lets go of the folder a moment later, and
// on a busy machine not at once.
const PATIENCE = 2000;
const GLANCE = 20;

/** Waits until nothing is mounted on a folder that was unmounted just now; false when that takes too long. */
export async function becomesUnmounted(directory: string): Promise<boolean> {
  for (let waited = 0; waited < PATIENCE && (await isMounted(directory)); waited += GLANCE) await wait(GLANCE);
  return !(await isMounted(directory));
}

/** The folders in a list like /proc/mounts: `wimfs /a\040b fuse.wimfs rw 0 0`. */
export function mountPoints(mounts: string): readonly string[] {
  return mounts.split('\n').flatMap((line) => {
    const [, directory] = line.split(' ');
    return directory === undefined ? [] : [unescaped(directory)];
  });
}

/** Blanks, tabs, line ends and backslashes are written as three octal digits (proc(5), getmntent(3)). */
function unescaped(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)));
}
