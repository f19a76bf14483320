/** What is mounted, as the kernel tells it, and mounting for a test. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folders in a folder on which something is mounted. */
export function mountsBelow(folder: string): readonly string[] {
  return readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[1] ?? '')
    .filter((point) => point === folder || point.startsWith(`${folder}/`));
}

/** A hosted runner is not root, and has a sudo that asks nothing. */
export const AS_ROOT = process.getuid?.() === 0 ? [] : ['sudo', '-n'];

/** A file system of its own in memory: `size=8m`. */
export function mountTmpfs(folder: string, options: string): void {
  rootly(['mount', '-t', 'tmpfs', '-o', `mode=777,${options}`, 'imagegate-test', folder]);
}

export function makeReadOnly(folder: string): void {
  rootly(['mount', '-o', 'remount,ro', folder]);
}

/** Whatever has it open, and whether or not the program behind it lives. */
export function unmount(folder: string): void {
  rootly(['umount', '--lazy', '--', folder]);
}

/** Why no file system can be mounted here; undefined where one can. */
export function whyNoMounts(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'imagegate-mount-'));
  const [program = '', ...words] = [...AS_ROOT, 'mount', '-t', 'tmpfs', 'imagegate-test', folder];
  const mounted = spawnSync(program, words).status === 0;
  if (mounted) unmount(folder);
  rmdirSync(folder);
  return mounted ? undefined : 'this user may not mount a file system';
}

function rootly(words: readonly string[]): void {
  const [program = '', ...rest] = [...AS_ROOT, ...words];
  execFileSync(program, rest);
}
