import type { Cells } from './cells.ts';
import { readName } from './name.ts';

/** A key: its name, and where its subkeys and values are listed. */
export interface KeyNode {
  readonly name: string;
  /** It stands for another key, in whichever hive. */
  readonly isLink: boolean;
  readonly subkeyCount: number;
  readonly subkeysAt: number;
  readonly valueCount: number;
  readonly valuesAt: number;
}

const NAME_AT = 76;
const FLAG_LINK = 0x10;
const FLAG_ONE_BYTE_NAME = 0x20;

/** The key node ("nk") in the cell at `offset`. Volatile subkeys are never written to a file and not read. */
export function readKeyNode(cells: Cells, offset: number): KeyNode {
  const cell = cells.content(offset, 'key', NAME_AT);
  if (cell.toString('latin1', 0, 2) !== 'nk') cells.refuse(`the cell at byte ${offset} holds no key`);
  const flags = cell.readUInt16LE(2);
  return {
    name: readName(cells, cell, {
      at: NAME_AT,
      size: cell.readUInt16LE(72),
      oneByte: (flags & FLAG_ONE_BYTE_NAME) !== 0,
    }),
    isLink: (flags & FLAG_LINK) !== 0,
    subkeyCount: cell.readUInt32LE(20),
    subkeysAt: cell.readUInt32LE(28),
    valueCount: cell.readUInt32LE(36),
    valuesAt: cell.readUInt32LE(40),
  };
}
