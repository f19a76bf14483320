/** A disc image as the few pieces of it that are not zeros: one of several GiB takes no room. */
import { execFileSync } from 'node:child_process';
import { open } from 'node:fs/promises';
import type { OpenedFile } from '../../src/image/opened-file.ts';

export interface Piece {
  readonly offset: number;
  readonly bytes: Buffer;
}

export interface DiscImage {
  readonly sizeBytes: number;
  readonly pieces: readonly Piece[];
}

/** What a test puts into a file: its pieces, zeros between them, and what was never recorded. */
export interface Content extends DiscImage {
  readonly hole?: { readonly from: number; readonly to: number };
}

export function contentOf(bytes: Buffer | string): Content {
  const whole = Buffer.from(bytes);
  return { sizeBytes: whole.length, pieces: [{ offset: 0, bytes: whole }] };
}

/** The bytes of a range; what lies behind the end is left out. */
export function bytesOf({ pieces, sizeBytes }: DiscImage, from = 0, to = sizeBytes): Buffer {
  const bytes = Buffer.alloc(Math.max(0, Math.min(to, sizeBytes) - from));
  for (const piece of pieces) {
    const start = Math.max(from, piece.offset);
    const end = Math.min(from + bytes.length, piece.offset + piece.bytes.length);
    if (end > start) piece.bytes.copy(bytes, start - from, start - piece.offset, end - piece.offset);
  }
  return bytes;
}

/** The image as an open file, without a disk. */
export function opened(image: DiscImage): OpenedFile {
  let bytesRead = 0;
  return {
    sizeBytes: image.sizeBytes,
    bytesRead: () => bytesRead,
    read: async (offset, length) => {
      const bytes = bytesOf(image, offset, offset + length);
      bytesRead += bytes.length;
      return bytes;
    },
  };
}

/** The image with other bytes at an offset. */
export function edited(image: DiscImage, offset: number, bytes: Buffer): DiscImage {
  return { ...image, pieces: [...image.pieces, { offset, bytes }] };
}

export async function writeDisc(path: string, { pieces, sizeBytes }: DiscImage): Promise<void> {
  const handle = await open(path, 'w');
  try {
    // NTFS fills what is skipped with zeros, unless it is told not to.
    if (process.platform === 'win32') execFileSync('fsutil', ['sparse', 'setflag', path]);
    for (const { offset, bytes } of pieces) await handle.write(bytes, 0, bytes.length, offset);
    await handle.truncate(sizeBytes);
  } finally {
    await handle.close();
  }
}
