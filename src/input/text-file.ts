/** Reads a whole text file of bounded size. */
import { type FileHandle, open, stat } from 'node:fs/promises';
import { isGitLfsPointer, POINTER_CURE } from './git-lfs.ts';
import { InputError, type Problem } from './problem.ts';
import { decodeUtf8 } from './text-decoding.ts';

/**
 * @param path absolute.
 * @param label the name that problems carry, relative to the workspace.
 * @param limitBytes a larger file is refused before it is read.
 * @param tooLargeCure what to do about a larger file.
 * @returns the text, without a byte order mark.
 * @throws InputError for a missing, empty or too large file, a folder, a Git LFS pointer, or what is no UTF-8.
 */
export async function readTextFile(
  path: string,
  label: string,
  limitBytes: number,
  tooLargeCure = 'Name a smaller file.',
): Promise<string> {
  const text = decodeUtf8(await readTextBytes(path, label, limitBytes, tooLargeCure), label);
  if (text.trim() === '') throw emptyFile(label);
  return text;
}

/** The bytes of a text file, for one whose digest is told too; the same limits and errors, but nothing is decoded. */
export async function readTextBytes(
  path: string,
  label: string,
  limitBytes: number,
  tooLargeCure: string,
): Promise<Buffer> {
  const file = await openRegularFile(path, label);
  try {
    const { size } = await file.stat();
    if (size > limitBytes) {
      const message = `${label} has ${size} bytes, the limit is ${limitBytes}.`;
      throw new InputError({ file: label, message, cure: tooLargeCure });
    }
    const bytes = await readWhole(file, size);
    checkContent(bytes, label);
    return bytes;
  } finally {
    await file.close();
  }
}

/** @throws InputError when there is no such file, or it is a folder, a pipe or a device. */
export async function openRegularFile(path: string, label: string): Promise<FileHandle> {
  try {
    // Asked before it is opened: opening a pipe that nobody writes to would wait for ever.
    const stats = await stat(path);
    if (stats.isFile()) return await open(path, 'r');
    const found = stats.isDirectory() ? 'a folder' : 'no regular file';
    throw new InputError({ file: label, message: `${label} is ${found}, expected a file.`, cure: 'Name a file.' });
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(cannotOpen(label, error));
  }
}

/** Refuses what can be told from the first bytes of a file. @throws InputError */
export function checkContent(start: Uint8Array, label: string): void {
  if (start.byteLength === 0) throw emptyFile(label);
  if (isGitLfsPointer(start)) {
    const message = `${label} is a Git LFS pointer, not the file itself.`;
    throw new InputError({ file: label, line: 1, column: 1, message, cure: POINTER_CURE });
  }
}

function emptyFile(label: string): InputError {
  return new InputError({ file: label, message: `${label} is empty.`, cure: 'Write the file, or name another one.' });
}

function cannotOpen(label: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return { file: label, message: `${label} does not exist.`, cure: 'Correct the path, or add the file.' };
  }
  return { file: label, message: `${label} cannot be read (${code}).`, cure: 'Make the file readable.' };
}

/** Reads at most `size` bytes: a file that grows meanwhile is cut, and one that shrinks is shorter. */
async function readWhole(file: FileHandle, size: number): Promise<Buffer> {
  const bytes = Buffer.alloc(size);
  let filled = 0;
  while (filled < size) {
    const { bytesRead } = await file.read(bytes, filled, size - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}
