import { open } from 'node:fs/promises';

// Windows opens folders but doesn't flush them; some network file systems answer EINVAL.
const CANNOT = new Set(['EPERM', 'EISDIR', 'EINVAL', 'EACCES', 'EBADF', 'ENOTSUP']);

/**
 * Brings the names in a folder onto the disk, so that a rename outlives a power cut. Does nothing where the system has
 * no such thing.
 */
export async function flushFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!CANNOT.has(errorCode(error))) throw error;
  }
}

/** `ENOENT` and the like; `unknown error` for what is no error of the system. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
