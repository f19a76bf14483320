import { copyFile, link, mkdir, symlink } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Makes a file readable under a second name, without a copy where the system can: it may be an image of gigabytes. */
export async function lendFile(file: string, name: string): Promise<void> {
  await mkdir(dirname(name), { recursive: true });
  try {
    await symlink(file, name, 'file');
  } catch (error) {
    // Windows lets only administrators and developers make symbolic links.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) throw error;
    await link(file, name).catch(() => copyFile(file, name));
  }
}
