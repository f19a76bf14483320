/** Which column of a CSV file holds which field. */
import { quoted } from '../../input/quoted.ts';
import { looksLikeProductKey } from '../../licensing/vocabulary/product-key.ts';
import type { Node } from '../document/node.ts';
import { PRODUCT_KEY } from '../issues.ts';
import { nearestNames } from '../nearest.ts';
import type { ProblemList } from '../problems.ts';
import { deviceSchema } from '../schema/device.ts';
import { valuePaths } from '../schema/fields.ts';
import type { CsvRecord } from './csv-records.ts';

/** A field to the header of its column, from `columns` in the manifest, with the node that says so. */
export type ColumnMapping = ReadonlyMap<string, { readonly header: string; readonly node: Node }>;

export interface CsvColumns {
  /** How many cells every row has. */
  readonly count: number;
  /** The dotted path of each field and its column, in the order of the columns. */
  readonly fields: readonly { readonly path: string; readonly column: number }[];
  /** Headers of the columns that are not read. */
  readonly unread: readonly string[];
}

/** @returns undefined when something is wrong with the header, which `problems` then has. */
export function readHeader(header: CsvRecord, mapping: ColumnMapping, problems: ProblemList): CsvColumns | undefined {
  const before = problems.count;
  const names = Array.from({ length: header.count }, (_, column) => header.cell(column).trim());
  const columns = new HeaderReader(header, names, problems);
  for (const [path, { header: name, node }] of mapping) columns.map(path, name, node);
  for (const [column, name] of names.entries()) columns.readOwn(column, name);
  columns.checkWhole(mapping.has('id'));
  return problems.count > before ? undefined : columns.columns();
}

/** The field of that name, as the schema writes it; undefined when there is none. */
export function fieldNamed(name: string): string | undefined {
  const index = /\.(\d{1,2})\./.exec(name);
  const path = FIELDS.get(name.toLowerCase().replace(/\.\d{1,2}\./, '.#.'));
  return index === null ? path : path?.replace('#', String(Number(index[1])));
}

/** Every field, for "did you mean". The first item of a list stands for all. */
export const FIELD_NAMES: readonly string[] = valuePaths(deviceSchema)
  .filter((path) => !path.endsWith('.#'))
  .map((path) => path.replace('#', '0'));

const FIELDS: ReadonlyMap<string, string> = new Map(
  valuePaths(deviceSchema)
    .filter((path) => !path.endsWith('.#'))
    .map((path) => [path.toLowerCase(), path]),
);

/** Names of what has fields of its own: `base` alone says nothing. */
const GROUPS: readonly string[] = [...new Set(FIELD_NAMES.filter((name) => name.includes('.')).map(firstKey))];

class HeaderReader {
  readonly #header: CsvRecord;
  readonly #names: readonly string[];
  readonly #problems: ProblemList;
  readonly #columnOf = new Map<string, number>();
  readonly #mapped = new Set<number>();
  readonly #unread = new Map<number, string>();

  constructor(header: CsvRecord, names: readonly string[], problems: ProblemList) {
    this.#header = header;
    this.#names = names;
    this.#problems = problems;
  }

  /** A field that the manifest gives a column. */
  map(path: string, name: string, node: Node): void {
    const found = this.#names.flatMap((header, column) => (isSame(header, name) ? [column] : []));
    const [column] = found;
    if (column === undefined) {
      const near = nearestNames(name, this.#names).map(quoted);
      const message = `${this.#header.source.file} has no column ${quoted(name)}.`;
      const cure = near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'Write the header as it stands in the file.';
      this.#problems.addAt(node, message, cure);
    } else if (found.length > 1) {
      const message = `The column ${quoted(name)}, which holds \`${path}\`, stands ${found.length} times in the header.`;
      this.#problem(found[1] ?? column, message, 'Keep one of the columns.');
    } else {
      this.#columnOf.set(path, column);
      this.#mapped.add(column);
    }
  }

  /** A column under one of our own names. */
  readOwn(column: number, name: string): void {
    if (looksLikeProductKey(name)) this.#problem(column, PRODUCT_KEY.message, PRODUCT_KEY.cure);
    const path = fieldNamed(name);
    if (this.#mapped.has(column) || name === '') return;
    if (path === undefined || this.#isMapped(path)) this.#unread.set(column, name);
    else if (this.#columnOf.has(path)) {
      for (const one of [this.#columnOf.get(path) ?? 0, column]) {
        this.#problem(one, `The column \`${path}\` stands twice in the header.`, 'Keep one of the two.');
      }
    } else this.#columnOf.set(path, column);
  }

  /** @param isIdMapped when it is and no column holds it, that was told already. */
  checkWhole(isIdMapped: boolean): void {
    for (const [column, name] of this.#unread) this.#refuseMisspelt(column, name);
    if (!this.#columnOf.has('id') && !isIdMapped) {
      const cure = 'Name the column `id`, or say which it is: `columns: { id: Serial number }` beside `files`.';
      this.#problem(0, `No column holds the \`id\` of the devices.`, cure);
    }
    for (const [path, column] of this.#columnOf) {
      const index = Number(/\.(\d+)\./.exec(path)?.[1] ?? 0);
      const group = firstKey(path);
      if (index === 0 || [...this.#columnOf.keys()].some((other) => other.startsWith(`${group}.${index - 1}.`)))
        continue;
      this.#problem(
        column,
        `\`${path}\` stands here, and nothing of \`${group}.${index - 1}\`.`,
        'Count from 0, with no gap.',
      );
    }
  }

  columns(): CsvColumns {
    const fields = [...this.#columnOf].map(([path, column]) => ({ path, column }));
    fields.sort((left, right) => left.column - right.column);
    return { count: this.#names.length, fields, unread: [...new Set(this.#unread.values())] };
  }

  #isMapped(path: string): boolean {
    const column = this.#columnOf.get(path);
    return column !== undefined && this.#mapped.has(column);
  }

  /** A column that was meant for us and misspelt would be passed over, and take a fact with it. */
  #refuseMisspelt(column: number, name: string): void {
    const free = [...FIELD_NAMES, ...GROUPS].filter((field) => field !== 'id' && !this.#columnOf.has(field));
    const indexed = name.replace(/\.\d{1,2}\./, '.0.');
    const near = nearestNames(indexed, free);
    if (near.length === 0) return;
    const names = near.map((field) => (GROUPS.includes(field) ? `${field}.…` : field)).map(quoted);
    const cure = 'Correct the header, or map the field to its column under `columns`.';
    this.#problem(column, `The column ${quoted(name)} is nearly ${names.join(' or ')}, and is not read.`, cure);
  }

  #problem(column: number, message: string, cure: string): void {
    this.#problems.add(this.#header.source.placeAt(this.#header.starts[column] ?? 0), message, cure);
  }
}

function firstKey(path: string): string {
  return path.split('.')[0] ?? path;
}

function isSame(header: string, name: string): boolean {
  return header.toLowerCase() === name.trim().toLowerCase();
}
