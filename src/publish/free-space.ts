import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * How many bytes this user may still write on the disk of a folder; where the folder isn't there yet, of the nearest one
 * above it. Infinity where the file system doesn't tell.
 */
export async function freeBytes(folder: string): Promise<number> {
  try {
    const { bavail, bsize, blocks } = await statfs(folder);
    return blocks === 0 ? Number.POSITIVE_INFINITY : bavail * bsize;
  } catch {
    const above = dirname(folder);
    return above === folder ? Number.POSITIVE_INFINITY : freeBytes(above);
  }
}
