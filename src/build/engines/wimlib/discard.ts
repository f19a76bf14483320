import { rm } from 'node:fs/promises';
import { StepFailed } from '../../../process/step-failed.ts';
import type { ToolCall } from '../../../process/tool.ts';
import { becomesUnmounted, isMounted } from './mounts.ts';
import type { Wimlib } from './wimlib.ts';

/**
 * Undoes a mount without saving it; true when nothing is mounted there and its folder is gone. Files that were changed in it lie
 * in the scratch folder: they are the business of whoever made that.
 */
export async function discardMount({ tools, program, platform }: Wimlib, directory: string): Promise<boolean> {
  if (platform !== 'linux') return true;
  for (const call of waysToUnmount(program, directory)) {
    if (tools.dryRun || (await isMounted(directory))) await attempt(() => tools.run(call));
  }
  if (tools.dryRun || !(await becomesUnmounted(directory))) return false;
  return rm(directory, { recursive: true, force: true }).then(
    () => true,
    () => false,
  );
}

/**
 * wimlib's own way answers 80 when the program behind the mount is dead ("Transport endpoint is not connected"). Then root
 * unmounts, and who is not root asks FUSE's program, of version 3 or 2, to do it.
 */
function waysToUnmount(program: string, directory: string): readonly ToolCall[] {
  return [
    { program, words: ['unmount', directory] },
    { program: 'umount', words: ['--lazy', '--', directory] },
    { program: 'fusermount3', words: ['-u', '-z', '--', directory] },
    { program: 'fusermount', words: ['-u', '-z', '--', directory] },
  ];
}

/** A way that is not there on this machine is no failure: another may be. */
async function attempt(way: () => Promise<unknown>): Promise<void> {
  try {
    await way();
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
  }
}
