import type { FileHandle } from 'node:fs/promises';
import { openRegularFile } from '../input/text-file.ts';
import { refuse } from './refuse.ts';

/** A file that is open for positional reads. Nothing of it is read but what is asked for. */
export interface OpenedFile {
  readonly sizeBytes: number;
  /** How many bytes were read so far. */
  bytesRead(): number;
  /** `length` bytes from `offset`, fewer only where the file ends. */
  read(offset: number, length: number): Promise<Buffer>;
}

/**
 * Opens a regular file, lends it to `use` and closes it whatever happens. Throws InputError under the name
 * `label` for a file that is missing, is none, or can't be read.
 */
export async function withOpenedFile<T>(
  path: string,
  label: string,
  use: (file: OpenedFile) => Promise<T>,
): Promise<T> {
  const handle = await openRegularFile(path, label);
  try {
    const { size } = await handle.stat();
    let bytesRead = 0;
    return await use({
      sizeBytes: size,
      bytesRead: () => bytesRead,
      read: async (offset, length) => {
        const bytes = await readFully(handle, offset, length, label);
        bytesRead += bytes.length;
        return bytes;
      },
    });
  } finally {
    await handle.close();
  }
}

async function readFully(handle: FileHandle, offset: number, length: number, label: string): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle
      .read(bytes, filled, length - filled, offset + filled)
      .catch((error: unknown) => refuseUnreadable(error, label));
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

function refuseUnreadable(error: unknown, label: string): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  refuse(label, `cannot be read to its end (${code})`, 'Check the disk or the share that it lies on.');
}
