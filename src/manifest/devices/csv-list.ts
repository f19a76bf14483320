/** A list of devices as CSV: one row a device, a header that says which column is what. */
import { type LineChunk, ROW_LIMIT, readLineChunks, tooLongRow } from '../../input/line-chunks.ts';
import type { InputError } from '../../input/problem.ts';
import { looksLikeProductKey } from '../../licensing/vocabulary/product-key.ts';
import { SourceText } from '../document/source-text.ts';
import { PRODUCT_KEY } from '../issues.ts';
import type { ProblemList } from '../problems.ts';
import type { ColumnMapping, CsvColumns } from './csv-columns.ts';
import { CsvCut } from './csv-cut.ts';
import { CsvKinds } from './csv-kinds.ts';
import { type OpenedCsv, openCsv } from './csv-open.ts';
import { type CsvRecord, unterminatedQuote } from './csv-records.ts';
import { rowNode, rowShape } from './csv-row.ts';
import { type Fleet, ListReader, type OwnOffsets } from './list-reader.ts';
import { plainText } from './own-text.ts';
import { type RowKind, RowKinds } from './row-kinds.ts';

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

class CsvList {
  readonly #record: CsvRecord;
  readonly #columns: CsvColumns;
  readonly #rows: ListReader;
  readonly #problems: ProblemList;
  readonly #id: number;
  readonly #user: number | undefined;
  /** Of rows that were split. */
  readonly #kinds: CsvKinds;
  /** Where every column is read, lines without quotes are not split at all, and their kinds found by their text. */
  readonly #cut: CsvCut | undefined;
  readonly #cutKinds = new RowKinds();
  /** Where the row in hand begins. */
  #from = 0;
  #isSplit = false;
  /** Of the text in hand; undefined until somebody asks. */
  #mayHoldKeys: boolean | undefined;

  constructor({ columns, record }: OpenedCsv, profile: string | undefined, fleet: Fleet) {
    const shape = rowShape(columns);
    const columnOf = (path: string) => columns.fields.find((field) => field.path === path)?.column;
    const node = () => {
      if (!this.#isSplit) record.read(this.#from);
      this.#isSplit = true;
      return rowNode(record, shape);
    };
    this.#record = record;
    this.#columns = columns;
    this.#rows = new ListReader(fleet, { node }, profile);
    this.#problems = fleet.problems;
    this.#id = columnOf('id') ?? 0;
    this.#user = columnOf('primaryUser');
    const read = new Set(columns.fields.map(({ column }) => column));
    this.#kinds = new CsvKinds([...read].filter((one) => one !== this.#id && one !== this.#user));
    const cuts = read.size === columns.count && this.#id !== this.#user;
    this.#cut = cuts ? new CsvCut(record.delimiter, this.#id, this.#user) : undefined;
  }

  /** @returns where the rows end: before a record that does not end in this chunk. */
  readRows({ text, firstLine }: LineChunk, start: number): number {
    this.#record.load(new SourceText(this.#record.source.file, text, firstLine));
    this.#mayHoldKeys = undefined;
    for (let from = start; from < text.length; ) {
      this.#from = from;
      this.#isSplit = false;
      const end = this.#cut === undefined ? -1 : this.#record.plainEnd(from);
      const next = this.#cut === undefined || end === -1 ? this.#takeSplit() : this.#takeLine(this.#cut, end);
      if (next === -1) return from;
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

  /** A line without quotes, all of whose columns are read. @returns where the next row begins. */
  #takeLine(cut: CsvCut, end: number): number {
    if (end === this.#from) return this.#record.afterLineEnd(end);
    if (!cut.cut(this.#record.source.text, this.#from, end)) return this.#takeSplit();
    const kind = this.#cutKinds.find(cut);
    // A kind has terms only after a row of it was split, and had as many cells as the header.
    if (this.#rows.takeCut(kind, cut, cut.isUserFirst)) return this.#record.afterLineEnd(end);
    return this.#takeSplit(kind);
  }

  /**
   * @param kind found by the line's text; otherwise it is found by the cells.
   * @returns where the next row begins; -1 when this one does not end in this chunk.
   */
  #takeSplit(kind?: RowKind): number {
    const record = this.#record;
    const next = record.read(this.#from);
    if (next === -1) return -1;
    this.#isSplit = true;
    this.#mayHoldKeys ??= mayHoldProductKey(record.source.text);
    if (this.#mayHoldKeys) this.#refuseKeys();
    const hasId = record.starts[this.#id] !== record.ends[this.#id];
    if (record.count !== this.#columns.count) {
      if (!record.isBlank()) this.#refuseRagged(this.#from);
    } else if (kind !== undefined && (hasId || !record.isBlank())) {
      this.#rows.takeWhole(kind, this.#ownOffsets());
    } else if (hasId || !record.isBlank()) this.#takeCells();
    return next;
  }

  #takeCells(): void {
    const kind = this.#kinds.kindOf(this.#record);
    const primaryUser = this.#user === undefined ? '' : this.#record.cell(this.#user);
    const id = this.#record.cell(this.#id);
    if (this.#rows.takeAlike(kind, plainText(id), plainText(primaryUser))) return;
    this.#rows.takeWhole(kind, this.#ownOffsets());
  }

  #ownOffsets(): OwnOffsets {
    const { starts } = this.#record;
    const primaryUserOffset = this.#user === undefined ? -1 : (starts[this.#user] ?? -1);
    return { idOffset: starts[this.#id] ?? 0, primaryUserOffset };
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
