/** A writer of registry hives for tests: as many forms of lists and names as the reader knows, and room for damage. */

export interface ValueSpec {
  readonly type: number;
  readonly data: Buffer;
}

export interface KeySpec {
  readonly values?: Readonly<Record<string, ValueSpec>>;
  readonly keys?: readonly (readonly [name: string, key: KeySpec])[];
  /** How the subkeys are listed; `ri` is an index root of one leaf for each subkey. */
  readonly list?: 'lf' | 'lh' | 'li' | 'ri';
  readonly flags?: number;
}

export const NONE = 0xffffffff;
const PAGE = 4096;
const ONE_BYTE_NAME = 0x20;

export const text = (words: string, type = 1): ValueSpec => ({ type, data: Buffer.from(`${words}\0`, 'utf16le') });
export const number = (value: number): ValueSpec => ({ type: 4, data: u32(value) });

/** `Microsoft\Windows NT\CurrentVersion` with these values. */
export function softwareHive(values: Readonly<Record<string, ValueSpec>>): Buffer {
  const windowsNt: KeySpec = { keys: [['CurrentVersion', { values }]] };
  return hive({ keys: [['Microsoft', { keys: [['Windows NT', windowsNt]] }]] });
}

export function hive(root: KeySpec): Buffer {
  const cells = new CellWriter();
  const rootCell = writeKey(cells, 'ROOT', root);
  const bins = cells.toBin();
  const block = Buffer.alloc(PAGE);
  block.write('regf', 'latin1');
  for (const [at, field] of [7, 7, 0, 0, 1, 5, 0, 1, rootCell, bins.length, 1].entries()) {
    block.writeUInt32LE(field, 4 + 4 * at);
  }
  return signed(Buffer.concat([block, bins]));
}

/** The hive with its checksum made anew, after a change of its base block. */
export function signed(bytes: Buffer): Buffer {
  let sum = 0;
  for (let at = 0; at < 508; at += 4) sum ^= bytes.readUInt32LE(at);
  bytes.writeUInt32LE(sum >>> 0, 508);
  return bytes;
}

/** A copy with `change` done to it, and its checksum right. */
export function changed(bytes: Buffer, change: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(bytes);
  change(copy);
  return signed(copy);
}

/** Where in the file the first record with this signature (`nk`, `vk`, `lh`) and this name in it begins. */
export function recordAt(bytes: Buffer, signature: string, name = ''): number {
  for (let at = PAGE + 32; at < bytes.length; at += Math.abs(bytes.readInt32LE(at)) || 8) {
    const cell = bytes.toString('latin1', at + 4, at + Math.abs(bytes.readInt32LE(at)));
    if (cell.startsWith(signature) && cell.includes(name)) return at + 4;
  }
  throw new Error(`No ${signature} with ${name}.`);
}

class CellWriter {
  readonly #cells: Buffer[] = [];
  #length = 32;

  add(content: Buffer): number {
    const cell = Buffer.alloc(Math.ceil((content.length + 4) / 8) * 8);
    cell.writeInt32LE(-cell.length);
    content.copy(cell, 4);
    this.#cells.push(cell);
    this.#length += cell.length;
    return this.#length - cell.length;
  }

  toBin(): Buffer {
    const total = Math.ceil((this.#length + 8) / PAGE) * PAGE;
    const free = Buffer.alloc(total - this.#length);
    free.writeInt32LE(free.length);
    const header = Buffer.concat([Buffer.from('hbin'), u32(0), u32(total), Buffer.alloc(20)]);
    return Buffer.concat([header, ...this.#cells, free]);
  }
}

function writeKey(
  cells: CellWriter,
  name: string,
  { values = {}, keys = [], list = 'lh', flags = 0 }: KeySpec,
): number {
  const subkeys = keys.map(([subname, key]) => writeKey(cells, subname, key));
  const subkeysAt = subkeys.length === 0 ? NONE : writeList(cells, list, subkeys);
  const valueCells = Object.entries(values).map(([valueName, value]) => writeValue(cells, valueName, value));
  const valuesAt = valueCells.length === 0 ? NONE : cells.add(Buffer.concat(valueCells.map(u32)));
  const [bytes, oneByte] = nameBytes(name);
  const node = Buffer.alloc(76);
  node.write('nk', 'latin1');
  node.writeUInt16LE(flags | (oneByte ? ONE_BYTE_NAME : 0), 2);
  for (const [at, field] of [
    [20, subkeys.length],
    [28, subkeysAt],
    [36, valueCells.length],
    [40, valuesAt],
  ] as const) {
    node.writeUInt32LE(field, at);
  }
  node.writeUInt16LE(bytes.length, 72);
  return cells.add(Buffer.concat([node, bytes]));
}

function writeList(cells: CellWriter, form: NonNullable<KeySpec['list']>, offsets: readonly number[]): number {
  if (form === 'ri') {
    const leaves = offsets.map((offset) => writeList(cells, 'li', [offset]));
    return cells.add(Buffer.concat([Buffer.from('ri'), u16(leaves.length), ...leaves.map(u32)]));
  }
  const hint = form === 'li' ? Buffer.alloc(0) : Buffer.alloc(4);
  const entries = offsets.map((offset) => Buffer.concat([u32(offset), hint]));
  return cells.add(Buffer.concat([Buffer.from(form), u16(offsets.length), ...entries]));
}

function writeValue(cells: CellWriter, name: string, { type, data }: ValueSpec): number {
  const inline = data.length <= 4;
  const size = inline ? (data.length | 0x80000000) >>> 0 : data.length;
  const place = inline ? Buffer.concat([data, Buffer.alloc(4 - data.length)]) : u32(cells.add(data));
  const [bytes, oneByte] = nameBytes(name);
  return cells.add(
    Buffer.concat([
      Buffer.from('vk'),
      u16(bytes.length),
      u32(size),
      place,
      u32(type),
      u16(oneByte ? 1 : 0),
      u16(0),
      bytes,
    ]),
  );
}

function nameBytes(name: string): readonly [Buffer, boolean] {
  const oneByte = [...name].every((character) => (character.codePointAt(0) ?? 0) < 256);
  return [Buffer.from(name, oneByte ? 'latin1' : 'utf16le'), oneByte];
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
