import type { Cells } from './cells.ts';
import type { KeyNode } from './key-node.ts';
import { isSameName, readName } from './name.ts';

const MOST_VALUES = 65_536;
const NAME_AT = 20;
const FLAG_ONE_BYTE_NAME = 0x1;

/** Set in the size of data that stands in the place of its own offset. */
const INLINE = 0x80000000;
const MOST_INLINE = 4;
// Longer data are cut in segments behind a "db" record; nothing that is asked for here is as long.
const LONGEST_DATA = 16_344;

const REG_SZ = 1;
const REG_EXPAND_SZ = 2;
const REG_DWORD = 4;

/** A value of the key, a text or a number; undefined when it has none of that name. Other types are refused. */
export function readKeyValue(cells: Cells, key: KeyNode, name: string): string | number | undefined {
  const [value, ...others] = valueCells(cells, key).filter((cell) => isSameName(nameOf(cells, cell), name));
  // Of two, one reader would take the first and another the last.
  if (others.length > 0) cells.refuse(`a key has two values ${name}`);
  return value === undefined ? undefined : decode(cells, value, name);
}

function valueCells(cells: Cells, { valueCount, valuesAt }: KeyNode): readonly Buffer[] {
  if (valueCount === 0) return [];
  if (valueCount > MOST_VALUES) cells.refuse(`a key claims ${valueCount} values, at most ${MOST_VALUES} are read`);
  const list = cells.content(valuesAt, 'list of values', valueCount * 4);
  return Array.from({ length: valueCount }, (_, index) => {
    const offset = list.readUInt32LE(index * 4);
    const cell = cells.content(offset, 'value', NAME_AT);
    if (cell.toString('latin1', 0, 2) !== 'vk') cells.refuse(`the cell at byte ${offset} holds no value`);
    return cell;
  });
}

/** Empty for the key's default value. */
function nameOf(cells: Cells, cell: Buffer): string {
  const oneByte = (cell.readUInt16LE(16) & FLAG_ONE_BYTE_NAME) !== 0;
  return readName(cells, cell, { at: NAME_AT, size: cell.readUInt16LE(2), oneByte });
}

function decode(cells: Cells, cell: Buffer, name: string): string | number {
  const data = dataOf(cells, cell, name);
  const type = cell.readUInt32LE(12);
  if (type === REG_DWORD) {
    if (data.length !== 4) cells.refuse(`its number ${name} has ${data.length} bytes, expected 4`);
    return data.readUInt32LE(0);
  }
  if (type !== REG_SZ && type !== REG_EXPAND_SZ) {
    cells.refuse(`its value ${name} has the type ${type}, expected a text (1, 2) or a number (4)`);
  }
  if (data.length % 2 !== 0) cells.refuse(`its text ${name} has ${data.length} bytes, an odd number`);
  const [text = ''] = data.toString('utf16le').split('\0', 1);
  return text;
}

function dataOf(cells: Cells, cell: Buffer, name: string): Buffer {
  const field = cell.readUInt32LE(4);
  const inline = field >= INLINE;
  const size = inline ? field - INLINE : field;
  const most = inline ? MOST_INLINE : LONGEST_DATA;
  if (size > most) cells.refuse(`its value ${name} has ${size} bytes, at most ${most} are read`);
  if (inline) return cell.subarray(8, 8 + size);
  return size === 0 ? Buffer.alloc(0) : cells.content(cell.readUInt32LE(8), `value ${name}`, size).subarray(0, size);
}
