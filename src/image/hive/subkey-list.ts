import type { Cells } from './cells.ts';
import { type KeyNode, readKeyNode } from './key-node.ts';

// The largest lists of a real hive (Classes) have some ten thousand.
const MOST_SUBKEYS = 65_536;
const LIST_HEADER_SIZE = 4;

/** Bytes of one entry: an offset, and with `lf` and `lh` a hint of the name, which is not needed to find it. */
const LEAVES: ReadonlyMap<string, number> = new Map([
  ['li', 4],
  ['lf', 8],
  ['lh', 8],
]);

/** The subkeys of a key, in the order of its list. */
export function readSubkeys(cells: Cells, { subkeyCount, subkeysAt }: KeyNode): readonly KeyNode[] {
  if (subkeyCount === 0) return [];
  if (subkeyCount > MOST_SUBKEYS) cells.refuse(`a key claims ${subkeyCount} subkeys, at most ${MOST_SUBKEYS} are read`);
  const offsets = subkeyOffsets(cells, subkeysAt, subkeyCount);
  if (offsets.length !== subkeyCount) {
    cells.refuse(`a key claims ${subkeyCount} subkeys and its list holds ${offsets.length}`);
  }
  return offsets.map((offset) => readKeyNode(cells, offset));
}

/** A list is a leaf, or an index root ("ri") of leaves: a root never names another root, so that no list can loop. */
function subkeyOffsets(cells: Cells, listAt: number, most: number): readonly number[] {
  const list = listHeader(cells, listAt);
  if (list.signature !== 'ri') return leafOffsets(cells, list);
  const offsets: number[] = [];
  for (const leafAt of entries(cells, list, 4)) {
    offsets.push(...leafOffsets(cells, listHeader(cells, leafAt)));
    if (offsets.length > most) break;
  }
  return offsets;
}

interface List {
  readonly signature: string;
  readonly count: number;
  readonly at: number;
}

function listHeader(cells: Cells, at: number): List {
  const cell = cells.content(at, 'list of subkeys', LIST_HEADER_SIZE);
  return { signature: cell.toString('latin1', 0, 2), count: cell.readUInt16LE(2), at };
}

function leafOffsets(cells: Cells, list: List): readonly number[] {
  const entrySize = LEAVES.get(list.signature);
  if (entrySize === undefined) cells.refuse(`the cell at byte ${list.at} holds no list of subkeys`);
  return entries(cells, list, entrySize);
}

function entries(cells: Cells, { count, at }: List, entrySize: number): readonly number[] {
  const cell = cells.content(at, 'list of subkeys', LIST_HEADER_SIZE + count * entrySize);
  return Array.from({ length: count }, (_, index) => cell.readUInt32LE(LIST_HEADER_SIZE + index * entrySize));
}
