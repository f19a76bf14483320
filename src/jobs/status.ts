import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';

/** What the file system knows of a path. Only absence is undefined: what is there and cannot be read is an error. */
export async function statusOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && (fault.code === 'ENOENT' || fault.code === 'ENOTDIR'))
      return undefined;
    throw fault;
  }
}
