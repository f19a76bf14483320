import type { Place } from '../../licensing/model.ts';

/** A text and where it begins in its file: a whole document, or a block of rows. Finds lines only when asked. */
export class SourceText {
  readonly file: string;
  readonly text: string;
  /** The line of the file that the text begins on, at column 1. */
  readonly firstLine: number;
  #lineStarts: readonly number[] | undefined;

  constructor(file: string, text: string, firstLine = 1) {
    this.file = file;
    this.text = text;
    this.firstLine = firstLine;
  }

  /** The place of an offset: columns in UTF-16 code units, lines ended by LF, CRLF or a lone CR. */
  placeAt(offset: number): Place {
    this.#lineStarts ??= lineStarts(this.text);
    const line = lastAtMost(this.#lineStarts, offset);
    const column = offset - (this.#lineStarts[line] ?? 0) + 1;
    return { file: this.file, line: this.firstLine + line, column };
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  if (text.includes('\r')) {
    for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  } else {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  }
  return starts;
}

/** The index of the last number that is at most `limit`, in ascending numbers of which the first is. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
