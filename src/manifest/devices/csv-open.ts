/** Opens a CSV file by its first lines: what stands before the header, the delimiter, and the header itself. */
import type { LineChunk } from '../../input/line-chunks.ts';
import { InputError } from '../../input/problem.ts';
import { SourceText } from '../document/source-text.ts';
import type { ProblemList } from '../problems.ts';
import { type ColumnMapping, type CsvColumns, readHeader } from './csv-columns.ts';
import { CsvRecord, unterminatedQuote } from './csv-records.ts';

export interface OpenedCsv {
  readonly columns: CsvColumns;
  readonly record: CsvRecord;
  /** Where the rows begin. */
  readonly next: number;
}

/** @returns undefined when something is wrong with the header, which `problems` then has. */
export function openCsv(file: string, { text, firstLine }: LineChunk, mapping: ColumnMapping, problems: ProblemList) {
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
