/** A list of devices as CSV: one row a device, a header that says which column is what. */
import { type LineChunk, ROW_LIMIT, readLineChunks, tooLongRow } from '../../input/line-chunks.ts';
import { InputError } from '../../input/problem.ts';
import { looksLikeProductKey } from '../../licensing/vocabulary/product-key.ts';
import { SourceText } from '../document/source-text.ts';
import { PRODUCT_KEY } from '../issues.ts';
import type { ProblemList } from '../problems.ts';
import { type ColumnMapping, type CsvColumns, readHeader } from './csv-columns.ts';
import { CsvKeys } from './csv-keys.ts';
import { CsvRecord, unterminatedQuote } from './csv-records.ts';
import { rowNode, rowShape } from './csv-row.ts';
import type { CutItem } from './cut-item.ts';
import { type Fleet, ListReader } from './list-reader.ts';

/** The header of a file, read ahead of its rows. @throws InputError when the file cannot be read. */
export async function readCsvColumns(
  path: string,
  file: string,
  mapping: ColumnMapping,
  problems: ProblemList,
): Promise<CsvColumns | undefined> {
  for await (const chunk of readLineChunks(path, file)) return openCsv(file, chunk, mapping, problems)?.columns;
  return undefined;
}

/**
 * @param path absolute.
 * @param file the name that problems and places carry.
 * @throws InputError for what cannot be read at all; what is wrong with a row goes to the fleet's problems.
 */
export async function readCsvList(
  path: string,
  file: string,
  profile: string | undefined,
  mapping: ColumnMapping,
  fleet: Fleet,
): Promise<void> {
  let list: CsvList | undefined;
  let carried = '';
  let carriedLine = 1;
  for await (const { text, firstLine } of readLineChunks(path, file)) {
    const chunk = { text: carried + text, firstLine: carried === '' ? firstLine : carriedLine };
    let start = 0;
    if (list === undefined) {
      const opened = openCsv(file, chunk, mapping, fleet.problems);
      if (opened === undefined) return;
      list = new CsvList(opened, profile, fleet);
      start = opened.next;
    }
    const end = list.readRows(chunk, start);
    carried = chunk.text.slice(end);
    carriedLine = carried === '' ? 0 : list.lineAt(end);
    if (carried.length > ROW_LIMIT) throw tooLongRow(file, carriedLine);
  }
  if (carried !== '' && list !== undefined) throw list.unterminated();
}

interface OpenedCsv {
  readonly columns: CsvColumns;
  readonly record: CsvRecord;
  /** Where the rows begin. */
  readonly next: number;
}

class CsvList {
  readonly #record: CsvRecord;
  readonly #columns: CsvColumns;
  readonly #rows: ListReader;
  readonly #problems: ProblemList;
  readonly #id: number;
  readonly #user: number | undefined;
  readonly #keys: CsvKeys;

  constructor({ columns, record }: OpenedCsv, profile: string | undefined, fleet: Fleet) {
    const shape = rowShape(columns);
    const columnOf = (path: string) => columns.fields.find((field) => field.path === path)?.column;
    this.#record = record;
    this.#columns = columns;
    this.#rows = new ListReader(fleet, { node: () => rowNode(record, shape) }, profile);
    this.#problems = fleet.problems;
    this.#id = columnOf('id') ?? 0;
    this.#user = columnOf('primaryUser');
    this.#keys = new CsvKeys(
      columns.fields.map(({ column }) => column).filter((one) => one !== this.#id && one !== this.#user),
    );
  }

  /** @returns where the rows end: before a record that does not end in this chunk. */
  readRows({ text, firstLine }: LineChunk, start: number): number {
    const record = this.#record;
    record.load(new SourceText(record.source.file, text, firstLine));
    const mayHoldKeys = mayHoldProductKey(text);
    for (let from = start; from < text.length; ) {
      const next = record.read(from);
      if (next === -1) return from;
      if (mayHoldKeys) this.#refuseKeys();
      if (record.count === this.#columns.count) {
        if (record.starts[this.#id] !== record.ends[this.#id] || !record.isBlank()) this.#rows.take(this.#cut(), 0);
      } else if (!record.isBlank()) this.#refuseRagged(from);
      from = next;
    }
    return text.length;
  }

  lineAt(offset: number): number {
    return this.#record.source.placeAt(offset).line;
  }

  unterminated(): InputError {
    return unterminatedQuote(this.#record);
  }

  /** The cells that are read, but those that are the row's own. */
  #cut(): CutItem {
    const { starts } = this.#record;
    const key = this.#keys.keyOf(this.#record);
    const primaryUser = this.#user === undefined ? undefined : this.#record.cell(this.#user) || undefined;
    const primaryUserOffset = this.#user === undefined ? -1 : (starts[this.#user] ?? -1);
    return { key, id: this.#record.cell(this.#id), idOffset: starts[this.#id] ?? 0, primaryUser, primaryUserOffset };
  }

  #refuseRagged(from: number): void {
    const { source, count } = this.#record;
    const message = `This row has ${count} cells, the header has ${this.#columns.count}.`;
    this.#problems.add(source.placeAt(from), message, 'Quote cells that hold the delimiter, or add what is missing.');
  }

  /** In any cell, those of columns that are not read too. */
  #refuseKeys(): void {
    for (let column = 0; column < this.#record.count; column++) {
      if (!looksLikeProductKey(this.#record.cell(column))) continue;
      const place = this.#record.source.placeAt(this.#record.starts[column] ?? 0);
      this.#problems.add(place, PRODUCT_KEY.message, PRODUCT_KEY.cure);
    }
  }
}

function openCsv(file: string, { text, firstLine }: LineChunk, mapping: ColumnMapping, problems: ProblemList) {
  const source = new SourceText(file, text, firstLine);
  const preamble = /^(?:sep=(?<delimiter>[,;\t])|#TYPE [^\r\n]*)(?:\r\n|\n|\r)/i.exec(text);
  const start = preamble?.[0].length ?? 0;
  const record = new CsvRecord(source, preamble?.groups?.delimiter ?? delimiterOf(source, start));
  const next = record.read(start);
  if (next === -1) throw unterminatedQuote(record);
  if (record.isBlank()) {
    const cure = 'Put the names of the columns into the first line.';
    throw new InputError({ ...source.placeAt(start), message: `${file} has no header.`, cure });
  }
  const columns = readHeader(record, mapping, problems);
  return columns && { columns, record, next };
}

/** The one that splits the header into the most cells. */
function delimiterOf(source: SourceText, start: number): string {
  const counts = [',', ';', '\t'].map((delimiter) => {
    const record = new CsvRecord(source, delimiter);
    try {
      return { delimiter, count: record.read(start) === -1 ? record.count + 1 : record.count };
    } catch {
      return { delimiter, count: 0 };
    }
  });
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).delimiter;
}

/** False when no product key with dashes can stand in the text. Cells that are read are looked at more closely anyway. */
function mayHoldProductKey(text: string): boolean {
  for (let dash = text.indexOf('-'); dash !== -1; dash = text.indexOf('-', dash + 1)) {
    if (text.charCodeAt(dash + GROUP) === DASH && text.charCodeAt(dash + 2 * GROUP) === DASH) return true;
  }
  return false;
}

/** From one dash of a product key to the next. */
const GROUP = 6;
const DASH = 45;
