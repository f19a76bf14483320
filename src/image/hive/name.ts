import type { Cells } from './cells.ts';

interface NamePlace {
  readonly at: number;
  /** In bytes. */
  readonly size: number;
  /** One byte a character (Latin-1), else UTF-16LE. */
  readonly oneByte: boolean;
}

/** The name of a key or a value, out of the content of its cell. */
export function readName(cells: Cells, cell: Buffer, { at, size, oneByte }: NamePlace): string {
  if (at + size > cell.length) cells.refuse(`a name of ${size} bytes is longer than its cell`);
  if (!oneByte && size % 2 !== 0) cells.refuse(`a name in UTF-16 has ${size} bytes, an odd number`);
  return cell.toString(oneByte ? 'latin1' : 'utf16le', at, at + size);
}

/** The registry keeps the case of names and never tells names apart by it. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
