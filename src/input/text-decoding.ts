/**
 * Bytes to text. Everything we read is UTF-8, with or without a byte order mark; what is not is refused with the
 * place of its first wrong byte, never read as something else.
 */
import { isUtf8 } from 'node:buffer';
import { InputError } from './problem.ts';
import { positionAt } from './text-position.ts';

/**
 * @param bytes whole characters: cut at a line end, or the end of the file.
 * @param file the name that problems carry.
 * @param firstLine the line that `bytes` begins on; a byte order mark is dropped on line 1 only.
 * @throws InputError when the bytes are UTF-16, hold a zero byte, or are no UTF-8.
 */
export function decodeUtf8(bytes: Buffer, file: string, firstLine = 1): string {
  const body = firstLine === 1 && hasUtf8Mark(bytes) ? bytes.subarray(3) : bytes;
  if (firstLine === 1 && looksLikeUtf16(bytes)) {
    throw new InputError({
      file,
      line: 1,
      column: 1,
      message: `${file} is UTF-16, expected UTF-8.`,
      cure: SAVE_AS_UTF8,
    });
  }
  if (!isUtf8(body)) throw invalidBytes(body, file, firstLine);
  const text = body.toString('utf8');
  const zero = text.indexOf('\0');
  if (zero !== -1) {
    const message = `${file} holds a zero byte: it is no text file.`;
    throw new InputError({ file, ...positionAt(text, zero, firstLine), message, cure: 'Name a text file in UTF-8.' });
  }
  return text;
}

const SAVE_AS_UTF8 = 'Save the file as UTF-8 (Excel: "CSV UTF-8"; PowerShell: -Encoding utf8).';

function hasUtf8Mark(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** By its byte order mark, or, without one, by a first character of which one byte is zero. */
function looksLikeUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return bytes.length >= 2 && (first === 0) !== (second === 0);
}

function invalidBytes(bytes: Buffer, file: string, firstLine: number): InputError {
  const text = bytes.toString('utf8');
  const at = firstReplaced(bytes, text);
  const message = `${file} is not UTF-8: the first wrong byte stands here. It may be Windows-1252 ("ANSI").`;
  return new InputError({ file, ...positionAt(text, at, firstLine), message, cure: SAVE_AS_UTF8 });
}

/** The first U+FFFD that the decoder put there itself: one that was written is the bytes EF BF BD. */
function firstReplaced(bytes: Buffer, text: string): number {
  let read = 0;
  let byteOffset = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) {
    byteOffset += Buffer.byteLength(text.slice(read, at));
    read = at;
    if (bytes[byteOffset] !== 0xef || bytes[byteOffset + 1] !== 0xbf || bytes[byteOffset + 2] !== 0xbd) return at;
  }
  return 0;
}
