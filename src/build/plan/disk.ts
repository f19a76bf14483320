/** What a plan asks of the disk. A port, so that a plan for Windows can be read anywhere. */
import { stat } from 'node:fs/promises';
import { filesMatching } from '../../input/glob.ts';

/** `other` is a pipe, a device, or what this user may not look at. */
export type PathKind = 'file' | 'folder' | 'other' | 'missing';

export interface Disk {
  /** Of an absolute path; links are followed. */
  kindOf(path: string): Promise<PathKind>;
  /** Names of files below an absolute folder, with `/`, in no order. @throws GlobError when the pattern is too wide. */
  filesMatching(folder: string, pattern: string): Promise<readonly string[]>;
}

export const THIS_DISK: Disk = { kindOf, filesMatching };

async function kindOf(path: string): Promise<PathKind> {
  try {
    const stats = await stat(path);
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'other';
  }
}
