/** The foreign readers and writers of discs: 7-Zip and genisoimage. Under CI on Linux they must be there. */
import { spawnSync } from 'node:child_process';

/** Debian's 7zip calls it 7z or 7zz, after its version. */
export const sevenZip = ['7z', '7zz'].find((program) => runs(program));
export const genisoimage = ['genisoimage'].find((program) => runs(program));

const mustBeThere = Boolean(process.env.CI) && process.platform === 'linux';

/** True when a test may be skipped for want of a program. */
export function mayGoWithout(program: string | undefined): boolean {
  return program === undefined && !mustBeThere;
}

/** What a program prints. It throws with what it said when it fails. */
export function outputOf(program: string | undefined, words: readonly string[], directory: string): Buffer {
  if (program === undefined) throw new Error('7-Zip or genisoimage is missing: apt-get install 7zip genisoimage');
  const { status, stdout, stderr } = spawnSync(program, words, { cwd: directory, maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}${stdout}`);
  return stdout;
}

function runs(program: string): boolean {
  return spawnSync(program, ['--help']).error === undefined;
}
