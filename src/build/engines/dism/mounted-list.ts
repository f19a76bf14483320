import { realpath } from 'node:fs/promises';
import nodePath from 'node:path';
import { type MountedImage, mountedImages } from './answers.ts';
import type { Dism } from './dism.ts';

/** Our mount in DISM's own list, undefined when it isn't there. Throws StepFailed when the list can't be read. */
export async function findMount(dism: Dism, directory: string): Promise<MountedImage | undefined> {
  const list = await dism.ask({ title: 'List the mounted images', words: ['/Get-MountedImageInfo'] }, mountedImages);
  // A dead mount has no real path any more; then only the name counts.
  const real = await realpath(directory).catch(() => directory);
  const ours = new Set([comparable(directory, dism.platform), comparable(real, dism.platform)]);
  return list.find((mount) => ours.has(comparable(mount.directory, dism.platform)));
}

/** The same text for every way to write one folder: Windows ignores case, and a path may have the `\\?\` before it. */
export function comparable(directory: string, platform: NodeJS.Platform): string {
  const path = platform === 'win32' ? nodePath.win32 : nodePath.posix;
  const plain = platform === 'win32' ? directory.replace(/^\\\\\?\\/, '').toLowerCase() : directory;
  return path.join(path.normalize(plain), '.');
}
