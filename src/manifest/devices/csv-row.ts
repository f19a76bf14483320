/** A row of a CSV file as a node, like a device written in YAML. */
import { type Entry, type ListNode, type MapNode, type Node, writtenText } from '../document/node.ts';
import type { CsvColumns } from './csv-columns.ts';
import type { CsvRecord } from './csv-records.ts';

/** Where the cells of a row go. */
export type RowShape =
  | { readonly kind: 'cell'; readonly column: number; readonly isList: boolean }
  | { readonly kind: 'map'; readonly fields: Map<string, RowShape> };

type MapShape = Extract<RowShape, { kind: 'map' }>;

/** Fields whose cell may hold several values. */
const LISTS: ReadonlySet<string> = new Set(['image', 'otherUsers']);

export function rowShape({ fields }: CsvColumns): MapShape {
  const root: MapShape = { kind: 'map', fields: new Map() };
  for (const { path, column } of fields) {
    const keys = path.split('.');
    const last = keys.pop() ?? path;
    let map = root;
    for (const key of keys) map = mapBelow(map, key);
    map.fields.set(last, { kind: 'cell', column, isList: LISTS.has(path) });
  }
  return root;
}

/** The row in hand; a group of cells of which none is written is not written either. */
export function rowNode(record: CsvRecord, shape: MapShape): MapNode {
  const id = shape.fields.get('id');
  const offset = record.starts[id?.kind === 'cell' ? id.column : 0] ?? 0;
  return { kind: 'map', source: record.source, offset, entries: entriesOf(record, shape) };
}

function mapBelow(map: MapShape, key: string): MapShape {
  const known = map.fields.get(key);
  if (known?.kind === 'map') return known;
  const below: MapShape = { kind: 'map', fields: new Map() };
  map.fields.set(key, below);
  return below;
}

function entriesOf(record: CsvRecord, { fields }: MapShape): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [key, shape] of fields) {
    const value = nodeOf(record, shape);
    entries.set(key, { keyOffset: value.offset, value });
  }
  return entries;
}

function nodeOf(record: CsvRecord, shape: RowShape): Node {
  if (shape.kind === 'cell') return cellNode(record, shape.column, shape.isList);
  const { source } = record;
  const entries = entriesOf(record, shape);
  const nodes = [...entries.values()].map(({ value }) => value);
  const offset = Math.min(...nodes.map((node) => node.offset));
  if (!nodes.some((node) => node.kind !== 'scalar' || node.text !== undefined)) {
    return { kind: 'scalar', source, offset, text: undefined };
  }
  if (![...entries.keys()].every((key) => /^\d+$/.test(key))) return { kind: 'map', source, offset, entries };
  const inOrder = [...entries].sort(([left], [right]) => Number(left) - Number(right)).map(([, { value }]) => value);
  const items = inOrder.filter((node) => node.kind !== 'scalar');
  return { kind: 'list', source, offset, items } satisfies ListNode;
}

function cellNode(record: CsvRecord, column: number, isList: boolean): Node {
  const { source } = record;
  const offset = record.starts[column] ?? 0;
  const text = record.cell(column);
  if (!isList || !text.includes(';')) return { kind: 'scalar', source, offset, text: writtenText(text) };
  const items: Node[] = [];
  for (let start = 0; start <= text.length; start = nextPart(text, start)) {
    const part = text.slice(start, nextPart(text, start) - 1);
    const item = writtenText(part);
    const inset = offsetInCell(record, column, start + part.length - part.trimStart().length);
    if (item !== undefined) items.push({ kind: 'scalar', source, offset: offset + inset, text: item });
  }
  return { kind: 'list', source, offset, items };
}

/** Where the part after the next `;` begins. */
function nextPart(text: string, start: number): number {
  const end = text.indexOf(';', start);
  return (end === -1 ? text.length : end) + 1;
}

/** From the cell's start, quote and doubled quotes counted, to a character of its text. */
function offsetInCell(record: CsvRecord, column: number, at: number): number {
  const start = record.starts[column] ?? 0;
  if (record.source.text[start] !== '"') return at;
  return 1 + at + (record.cell(column).slice(0, at).split('"').length - 1);
}
