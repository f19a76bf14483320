/** SHA-256 of large files, as quick as the hash itself: while a piece is hashed the next is read and the last is written. */
import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { Aborted } from '../process/tool.ts';

export interface Digest {
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly sizeBytes: number;
}

/** Small enough that a piece is still in the processor's cache when it is hashed and written; 4 MiB is a third slower. */
const PIECE_BYTES = 2 ** 20;
/** One is read, one hashed, and two may wait to be written. */
const PIECES = 4;

/**
 * @param progress is given the bytes so far, after every piece.
 * @throws Aborted, or the system's error.
 */
export async function hashFile(file: string, signal: AbortSignal, progress: (bytes: number) => void): Promise<Digest> {
  return withFile(file, 'r', (source) => passThrough(source, undefined, signal, progress));
}

/**
 * Copies a file into a new one, and flushes it. The digest is that of the bytes that were sent. Fails when `to` exists. The
 * copy gets the original's time, to the second: a time that is set stays, where a share may change one that it gave itself.
 *
 * @param progress is given the bytes so far, after every piece.
 * @throws Aborted, or the system's error; what was written until then stays.
 */
export async function copyHashed(
  from: string,
  to: string,
  signal: AbortSignal,
  progress: (bytes: number) => void,
): Promise<Digest> {
  return withFile(from, 'r', (source) =>
    withFile(to, 'wx', async (sink) => {
      const digest = await passThrough(source, sink, signal, progress);
      await sink.sync();
      const { mtimeMs } = await source.stat();
      await sink.utimes(Math.floor(mtimeMs / 1000), Math.floor(mtimeMs / 1000));
      await sink.sync();
      return digest;
    }),
  );
}

interface Piece {
  readonly bytes: Buffer;
  /** Settles when the piece may be filled again; never rejects. */
  written: Promise<unknown>;
}

async function passThrough(
  source: FileHandle,
  sink: FileHandle | undefined,
  signal: AbortSignal,
  progress: (bytes: number) => void,
): Promise<Digest> {
  const hash = createHash('sha256');
  const pieces = Array.from({ length: PIECES }, newPiece);
  let fault: { readonly error: unknown } | undefined;
  const write = async (bytes: Buffer, position: number) => {
    try {
      if (sink !== undefined) await writeFully(sink, bytes, position);
    } catch (error) {
      fault ??= { error };
    }
  };
  let sizeBytes = 0;
  let number = 0;
  let piece = pieceAt(pieces, number);
  let filled = await source.read(piece.bytes, 0, PIECE_BYTES, 0);
  while (filled.bytesRead > 0) {
    const length = filled.bytesRead;
    number += 1;
    const next = pieceAt(pieces, number);
    await next.written;
    const reading = source.read(next.bytes, 0, PIECE_BYTES, sizeBytes + length);
    const sent = piece.bytes.subarray(0, length);
    piece.written = write(sent, sizeBytes);
    hash.update(sent);
    sizeBytes += length;
    progress(sizeBytes);
    filled = await reading;
    piece = next;
    if (signal.aborted || fault !== undefined) break;
  }
  // The handles are closed next: nothing may still be under way.
  await Promise.all(pieces.map(({ written }) => written));
  if (fault !== undefined) throw fault.error;
  if (signal.aborted) throw new Aborted();
  return { sha256: hash.digest('hex'), sizeBytes };
}

function newPiece(): Piece {
  return { bytes: Buffer.allocUnsafeSlow(PIECE_BYTES), written: Promise.resolve() };
}

function pieceAt(pieces: readonly Piece[], number: number): Piece {
  return pieces[number % PIECES] ?? newPiece();
}

async function writeFully(sink: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    const { bytesWritten } = await sink.write(bytes, written, bytes.length - written, position + written);
    written += bytesWritten;
  }
}

async function withFile<Result>(
  path: string,
  flags: 'r' | 'wx',
  use: (file: FileHandle) => Promise<Result>,
): Promise<Result> {
  const file = await open(path, flags);
  try {
    return await use(file);
  } finally {
    await file.close();
  }
}
