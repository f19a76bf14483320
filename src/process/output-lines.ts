/** Lines out of the bytes that a program prints, in flat memory. */
import { isUtf8 } from 'node:buffer';

// No line that a person reads is longer; what comes after is left out of it.
const LONGEST_LINE = 4096;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

export interface LineCutter {
  push(chunk: Buffer): void;
  /** The output is over: what stands without a line end is a line, too. */
  end(): void;
}

/**
 * Cuts at each line feed and each carriage return, by which progress is printed over itself; lines may be empty. A line is
 * decoded as UTF-8 where it is that, else byte by byte: Windows programs print in the console's code page.
 */
export function lineCutter(onLine: (line: string) => void): LineCutter {
  const held = Buffer.alloc(LONGEST_LINE);
  let length = 0;
  let isCut = false;

  function hold(piece: Buffer): void {
    const copied = piece.copy(held, length);
    length += copied;
    isCut ||= copied < piece.length;
  }

  function finish(): void {
    const line = decode(held.subarray(0, length), isCut);
    length = 0;
    isCut = false;
    onLine(line);
  }

  return {
    push(chunk) {
      let start = 0;
      for (let index = 0; index < chunk.length; index += 1) {
        const byte = chunk[index];
        if (byte !== LINE_FEED && byte !== CARRIAGE_RETURN) continue;
        hold(chunk.subarray(start, index));
        finish();
        start = index + 1;
      }
      hold(chunk.subarray(start));
    },
    end() {
      if (length > 0) finish();
    },
  };
}

function decode(bytes: Buffer, isCut: boolean): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  if (!isCut) return bytes.toString('latin1');
  try {
    // As a stream, half a character at the end of a cut line is left out instead of refused.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return bytes.toString('latin1');
  }
}
