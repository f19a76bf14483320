/** Writes ISO 9660 discs (ECMA-119), with Joliet or without, files of several extents among them. */
import type { Content, DiscImage, Piece } from './disc-image.ts';

const BLOCK = 2048;

export interface IsoOptions {
  readonly label?: string;
  readonly joliet?: boolean;
  /** In bytes, a multiple of 2048: a file of more has several extents. */
  readonly largestExtent?: number;
}

interface Recorded {
  readonly name: string;
  readonly folder: boolean;
  readonly extents: readonly { readonly block: number; readonly size: number }[];
}

/** Paths are folders and a file, upper case without Joliet. Folders have one block. */
export function iso9660Disc(files: Readonly<Record<string, Content>>, options: IsoOptions = {}): DiscImage {
  const { label = 'WINDOWS', joliet = false, largestExtent = 0xfffff800 } = options;
  const pieces: Piece[] = [];
  let next = 64;

  function writeFolder(path: string): Recorded['extents'] {
    const prefix = path === '' ? '' : `${path}/`;
    const below = Object.keys(files).filter((name) => name.startsWith(prefix));
    const names = [...new Set(below.map((name) => name.slice(prefix.length).split('/')[0] ?? ''))];
    const block = next;
    next += 1;
    const extent = { block, size: BLOCK };
    const records = [record('\0', true, extent, false, false), record('\x01', true, extent, false, false)];
    for (const name of names) {
      const content = files[`${prefix}${name}`];
      const extents = content === undefined ? writeFolder(`${prefix}${name}`) : writeContent(content);
      for (const [at, one] of extents.entries()) {
        const recorded = content === undefined ? name : `${name};1`;
        records.push(record(recorded, content === undefined, one, at < extents.length - 1, joliet));
      }
    }
    pieces.push({ offset: block * BLOCK, bytes: Buffer.concat(records) });
    return [extent];
  }

  function writeContent(content: Content): Recorded['extents'] {
    const extents: { block: number; size: number }[] = [];
    for (let from = 0; from < content.sizeBytes; from += largestExtent) {
      const size = Math.min(largestExtent, content.sizeBytes - from);
      extents.push({ block: next, size });
      for (const piece of content.pieces) {
        const start = Math.max(from, piece.offset);
        const end = Math.min(from + size, piece.offset + piece.bytes.length);
        const bytes = piece.bytes.subarray(start - piece.offset, end - piece.offset);
        if (end > start) pieces.push({ offset: next * BLOCK + start - from, bytes });
      }
      next += Math.ceil(size / BLOCK);
    }
    return extents.length === 0 ? [{ block: next, size: 0 }] : extents;
  }

  const root = writeFolder('');
  pieces.push({ offset: 16 * BLOCK, bytes: descriptor(1, label, root, next, false) });
  if (joliet) pieces.push({ offset: 17 * BLOCK, bytes: descriptor(2, label, root, next, true) });
  pieces.push({ offset: (joliet ? 18 : 17) * BLOCK, bytes: Buffer.from('\xffCD001\x01', 'latin1') });
  return { sizeBytes: next * BLOCK, pieces };
}

function record(
  name: string,
  folder: boolean,
  { block, size }: Recorded['extents'][number],
  continued: boolean,
  joliet: boolean,
): Buffer {
  const encoded = encode(name, joliet);
  const bytes = Buffer.alloc(33 + encoded.length + ((encoded.length + 1) % 2));
  bytes.writeUInt8(bytes.length, 0);
  bothEndian(bytes, block, 2);
  bothEndian(bytes, size, 10);
  bytes.writeUInt8((folder ? 2 : 0) + (continued ? 0x80 : 0), 25);
  bytes.writeUInt16LE(1, 28);
  bytes.writeUInt16BE(1, 30);
  bytes.writeUInt8(encoded.length, 32);
  encoded.copy(bytes, 33);
  return bytes;
}

function descriptor(type: number, label: string, [root]: Recorded['extents'], blocks: number, joliet: boolean): Buffer {
  const bytes = Buffer.alloc(BLOCK);
  bytes.write('\0CD001\x01', 0, 'latin1');
  bytes.writeUInt8(type, 0);
  const padded = joliet ? label.padEnd(16) : label.padEnd(32);
  encode(padded, joliet).copy(bytes, 40);
  bothEndian(bytes, blocks, 80);
  if (joliet) bytes.write('%/E', 88, 'latin1');
  bytes.writeUInt16LE(1, 120);
  bytes.writeUInt16BE(1, 122);
  bytes.writeUInt16LE(1, 124);
  bytes.writeUInt16BE(1, 126);
  bytes.writeUInt16LE(BLOCK, 128);
  bytes.writeUInt16BE(BLOCK, 130);
  if (root !== undefined) record('\0', true, root, false, false).copy(bytes, 156);
  bytes.writeUInt8(1, 881);
  return bytes;
}

function encode(text: string, joliet: boolean): Buffer {
  return joliet ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, 'latin1');
}

function bothEndian(bytes: Buffer, value: number, at: number): void {
  bytes.writeUInt32LE(value, at);
  bytes.writeUInt32BE(value, at + 4);
}
