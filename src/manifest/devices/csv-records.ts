/** Splits CSV (RFC 4180) into records and cells, by offsets: no cell is made that nobody asks for. */
import { ROW_LIMIT, tooLongRow } from '../../input/line-chunks.ts';
import { InputError } from '../../input/problem.ts';
import type { SourceText } from '../document/source-text.ts';

const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

export class CsvRecord {
  /** Of each cell in the text, its quotes included. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** How many cells the record has. */
  count = 0;
  readonly delimiter: string;
  #source: SourceText;
  #next: NextIndexes;

  constructor(source: SourceText, delimiter: string) {
    this.delimiter = delimiter;
    this.#source = source;
    this.#next = nextIndexes(source.text, delimiter);
  }

  get source(): SourceText {
    return this.#source;
  }

  /** Goes on to another text. */
  load(source: SourceText): void {
    this.#source = source;
    this.#next = nextIndexes(source.text, this.delimiter);
  }

  /**
   * Reads the record that begins at `from`, which must not go back.
   *
   * @returns the offset after its line end, or -1 when a quoted cell does not end in this text.
   * @throws InputError for text after a closing quote, and a record of more than 1 MiB.
   */
  read(from: number): number {
    const plainEnd = this.plainEnd(from);
    const end = plainEnd === -1 ? this.#readQuoted(from) : this.#readPlain(from, plainEnd);
    if (end - from > ROW_LIMIT) throw tooLongRow(this.#source.file, this.#source.placeAt(from).line);
    return end === -1 ? -1 : this.afterLineEnd(end);
  }

  /** Where the line ends that begins at `from`, which must not go back; -1 when a quote stands on it. */
  plainEnd(from: number): number {
    const end = this.#lineEnd(from);
    return this.#next.quote.from(from) < end ? -1 : end;
  }

  /** @param end of a line. @returns where the next one begins. */
  afterLineEnd(end: number): number {
    const { text } = this.#source;
    const isPair = text.charCodeAt(end) === CARRIAGE_RETURN && text.charCodeAt(end + 1) === LINE_FEED;
    return Math.min(end + (isPair ? 2 : 1), text.length);
  }

  /** Of the line that `from` stands in, whatever is quoted. */
  #lineEnd(from: number): number {
    return Math.min(this.#next.feed.from(from), this.#next.return.from(from));
  }

  /** A line without quotes: found by the delimiters alone, which is several times faster. */
  #readPlain(from: number, end: number): number {
    const { text } = this.#source;
    let column = 0;
    let start = from;
    for (let at = text.indexOf(this.delimiter, from); at !== -1 && at < end; at = text.indexOf(this.delimiter, start)) {
      this.starts[column] = start;
      this.ends[column] = at;
      column++;
      start = at + 1;
    }
    this.starts[column] = start;
    this.ends[column] = end;
    this.count = column + 1;
    return end;
  }

  /** @returns where the record ends, or -1. */
  #readQuoted(from: number): number {
    const { text } = this.#source;
    this.count = 0;
    for (let start = from; ; ) {
      this.starts[this.count] = start;
      const end = text.charCodeAt(start) === QUOTE ? this.#afterQuoted(start) : this.#afterPlain(start);
      if (end === -1) return -1;
      this.ends[this.count] = end;
      this.count++;
      if (text[end] !== this.delimiter) return end;
      start = end + 1;
    }
  }

  /** A quote inside a cell that does not begin with one is a character like any other. */
  #afterPlain(start: number): number {
    return Math.min(this.#next.delimiter.from(start), this.#lineEnd(start));
  }

  /** A cell's text, without its quotes. */
  cell(column: number): string {
    const { text } = this.#source;
    const start = this.starts[column] ?? 0;
    const end = this.ends[column] ?? 0;
    if (text.charCodeAt(start) !== QUOTE || start === end) return text.slice(start, end);
    const inside = text.slice(start + 1, end - 1);
    return inside.includes('"') ? inside.replaceAll('""', '"') : inside;
  }

  /** True when no cell holds anything: an empty line, or the rows of nothing that spreadsheets leave behind. */
  isBlank(): boolean {
    for (let column = 0; column < this.count; column++) {
      if (this.starts[column] !== this.ends[column]) return false;
    }
    return true;
  }

  #afterQuoted(start: number): number {
    const { text } = this.#source;
    let close = text.indexOf('"', start + 1);
    while (close !== -1 && text.charCodeAt(close + 1) === QUOTE) close = text.indexOf('"', close + 2);
    if (close === -1) return -1;
    const after = text.charCodeAt(close + 1);
    const ends =
      text[close + 1] === this.delimiter || after === LINE_FEED || after === CARRIAGE_RETURN || Number.isNaN(after);
    if (ends) return close + 1;
    const message = 'Text stands after the closing quote of a cell.';
    const cure = 'Double the quotes inside a quoted cell (`""`), or remove what follows it.';
    throw new InputError({ ...this.#source.placeAt(close + 1), message, cure });
  }
}

/** For a record whose reading gave -1 at the end of its file. */
export function unterminatedQuote({ source, starts, count }: CsvRecord): InputError {
  const message = 'The quoted cell that begins here does not end.';
  return new InputError({ ...source.placeAt(starts[count] ?? 0), message, cure: 'Add the closing quote.' });
}

interface NextIndexes {
  readonly delimiter: NextIndex;
  readonly quote: NextIndex;
  readonly feed: NextIndex;
  readonly return: NextIndex;
}

function nextIndexes(text: string, delimiter: string): NextIndexes {
  const next = (character: string) => new NextIndex(text, character);
  return { delimiter: next(delimiter), quote: next('"'), feed: next('\n'), return: next('\r') };
}

/** Where a character stands next; searched for once, however often it is asked for on the way there. */
class NextIndex {
  readonly #text: string;
  readonly #character: string;
  #index = -1;

  constructor(text: string, character: string) {
    this.#text = text;
    this.#character = character;
  }

  /** The text's length, where it does not stand any more. `from` must not go back by more than it went ahead. */
  from(from: number): number {
    if (this.#index < from) {
      const index = this.#text.indexOf(this.#character, from);
      this.#index = index === -1 ? this.#text.length : index;
    }
    return this.#index;
  }
}
