/** Reads a long text file in blocks that end at a line end, in flat memory. */
import type { FileHandle } from 'node:fs/promises';
import { InputError } from './problem.ts';
import { decodeUtf8 } from './text-decoding.ts';
import { checkContent, openRegularFile } from './text-file.ts';
import { countLineEnds } from './text-position.ts';

/** No row of a device list comes near it; what does is no list. Also the size of the blocks that are read. */
export const ROW_LIMIT = 1024 * 1024;

/** Blocks are handed on in smaller chunks, which stay in the processor's cache while they are taken apart. */
const CHUNK = 64 * 1024;

export interface LineChunk {
  /** Whole lines. */
  readonly text: string;
  /** The line of the file that the text begins on. */
  readonly firstLine: number;
}

/**
 * @param path absolute.
 * @param label the name that problems carry, relative to the workspace.
 * @throws InputError for what cannot be opened, an empty file, a Git LFS pointer, what is no UTF-8, and a line of more
 *   than 1 MiB.
 */
export async function* readLineChunks(path: string, label: string): AsyncGenerator<LineChunk> {
  const file = await openRegularFile(path, label);
  // Two buffers: while one is taken apart, the system fills the other.
  let [buffer, other] = [Buffer.allocUnsafe(ROW_LIMIT + 1), Buffer.allocUnsafe(ROW_LIMIT + 1)];
  let filling = fill(file, buffer, 0);
  try {
    let firstLine = 1;
    for (let isFirst = true; ; isFirst = false) {
      const { filled, isLast } = await filling;
      if (isFirst) checkContent(buffer.subarray(0, filled), label);
      const end = isLast ? filled : lastLineEnd(buffer, filled);
      if (end === 0 && filled === buffer.length) throw tooLongRow(label, firstLine);
      // The begun line goes before what comes next.
      buffer.copy(other, 0, end, filled);
      if (!isLast) filling = fill(file, other, filled - end);
      for (let start = 0; start < end; ) {
        const whole = end - start <= CHUNK ? 0 : lastLineEnd(buffer.subarray(start), CHUNK);
        // A line longer than a chunk is handed on with the rest of the block.
        const next = whole === 0 ? end : start + whole;
        const text = decodeUtf8(buffer.subarray(start, next), label, firstLine);
        yield { text, firstLine };
        firstLine += countLineEnds(text);
        start = next;
      }
      if (isLast) return;
      [buffer, other] = [other, buffer];
    }
  } finally {
    // What was begun must end before the file is closed; whoever stopped reading does not care how.
    await filling.catch(() => undefined);
    await file.close();
  }
}

/** A read that fails while nobody waits for it yet is told when somebody does. */
function fill(file: FileHandle, buffer: Buffer, kept: number): Promise<Block> {
  const block = readBlock(file, buffer, kept);
  block.catch(() => undefined);
  return block;
}

interface Block {
  readonly filled: number;
  readonly isLast: boolean;
}

async function readBlock(file: FileHandle, buffer: Buffer, kept: number): Promise<Block> {
  const { bytesRead } = await file.read(buffer, kept, buffer.length - kept);
  return { filled: kept + bytesRead, isLast: bytesRead === 0 };
}

export function tooLongRow(file: string, line: number): InputError {
  const message = `The row that begins here is longer than ${ROW_LIMIT} bytes, the limit of a row.`;
  return new InputError({ file, line, column: 1, message, cure: 'Look for a missing line end or closing quote.' });
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** The end of the last whole line. A carriage return in the last place may be half of a CRLF. */
function lastLineEnd(buffer: Buffer, filled: number): number {
  const feed = buffer.subarray(0, filled).lastIndexOf(LINE_FEED);
  return 1 + (feed !== -1 || filled < 2 ? feed : buffer.subarray(0, filled - 1).lastIndexOf(CARRIAGE_RETURN));
}
