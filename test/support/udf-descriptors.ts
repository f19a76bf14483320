/** UDF's descriptors as bytes, after ECMA-167 (3rd edition, parts 3 and 4) and OSTA UDF. Shares no code with src/. */

/** Fills in tag, CRC and checksum of a descriptor whose first 16 bytes are free. */
export function sealed(id: number, location: number, descriptor: Buffer, covered = descriptor.length - 16): Buffer {
  descriptor.writeUInt16LE(id, 0);
  descriptor.writeUInt16LE(2, 2);
  descriptor.writeUInt8(0, 4);
  descriptor.writeUInt16LE(crc(descriptor.subarray(16, 16 + covered)), 8);
  descriptor.writeUInt16LE(covered, 10);
  descriptor.writeUInt32LE(location, 12);
  let sum = 0;
  for (const byte of descriptor.subarray(0, 16)) sum += byte;
  descriptor.writeUInt8(sum % 256, 4);
  return descriptor;
}

/** The table form of ECMA-167 part 1, 7.2.6; its own check value is 0x3299 for 70 6A 77. */
const TABLE = Array.from({ length: 256 }, (_, byte) => {
  let value = byte * 256;
  for (let bit = 0; bit < 8; bit += 1) value = value & 0x8000 ? ((value * 2) ^ 0x11021) & 0xffff : (value * 2) & 0xffff;
  return value;
});

export function crc(bytes: Uint8Array): number {
  let value = 0;
  for (const byte of bytes) value = ((TABLE[(value >> 8) ^ byte] ?? 0) ^ (value << 8)) & 0xffff;
  return value;
}

/** OSTA compressed unicode: 8 bits a character where that is enough and nobody wants 16. */
export function compressedUnicode(text: string, wide = false): Buffer {
  const narrow = !wide && [...text].every((character) => character.charCodeAt(0) < 256);
  if (narrow) return Buffer.from(`\b${text}`, 'latin1');
  return Buffer.concat([Buffer.from([16]), Buffer.from(text, 'utf16le').swap16()]);
}

export function dstring(text: string, size: number): Buffer {
  const field = Buffer.alloc(size);
  const used = compressedUnicode(text).copy(field, 0, 0, size - 1);
  field.writeUInt8(used, size - 1);
  return field;
}

export function regid(identifier: string, suffix = '0201'): Buffer {
  const field = Buffer.alloc(32);
  field.write(identifier, 1, 23, 'latin1');
  field.write(suffix, 24, 'hex');
  return field;
}

export interface Allocated {
  /** 0 recorded, 1 allocated, 2 neither, 3 the list goes on there. */
  readonly state: number;
  readonly size: number;
  readonly block: number;
  readonly partition: number;
}

export type AllocationKind = 'short' | 'long' | 'extended';

export const ALLOCATION_KINDS: readonly AllocationKind[] = ['short', 'long', 'extended'];

export function allocationDescriptor(kind: AllocationKind, { state, size, block, partition }: Allocated): Buffer {
  const length = size + state * 0x40000000;
  const descriptor = Buffer.alloc({ short: 8, long: 16, extended: 20 }[kind]);
  descriptor.writeUInt32LE(length, 0);
  if (kind === 'extended') {
    descriptor.writeUInt32LE(size, 4);
    descriptor.writeUInt32LE(size, 8);
  }
  const at = { short: 4, long: 4, extended: 12 }[kind];
  descriptor.writeUInt32LE(block, at);
  if (kind !== 'short') descriptor.writeUInt16LE(partition, at + 4);
  return descriptor;
}

/** A file entry (261) or an extended one (266), `lists` being its allocation descriptors or its embedded content. */
export function fileEntry(options: {
  readonly extended: boolean;
  readonly location: number;
  readonly type: number;
  readonly kind: AllocationKind | 'embedded';
  readonly sizeBytes: number;
  readonly lists: Buffer;
}): Buffer {
  const { extended, location, type, kind, sizeBytes, lists } = options;
  const end = extended ? 216 : 176;
  const entry = Buffer.alloc(end + lists.length);
  entry.writeUInt16LE(4, 20);
  entry.writeUInt16LE(1, 24);
  entry.writeUInt8(type, 27);
  entry.writeUInt16LE({ short: 0, long: 1, extended: 2, embedded: 3 }[kind], 34);
  entry.writeUInt32LE(0x7fff, 44);
  entry.writeUInt16LE(1, 48);
  entry.writeBigUInt64LE(BigInt(sizeBytes), 56);
  if (extended) entry.writeBigUInt64LE(BigInt(sizeBytes), 64);
  entry.writeUInt32LE(1, extended ? 128 : 108);
  entry.writeUInt32LE(lists.length, end - 4);
  lists.copy(entry, end);
  return sealed(extended ? 266 : 261, location, entry);
}

export function fileIdentifier(options: {
  readonly location: number;
  readonly characteristics: number;
  readonly name: Buffer;
  readonly block: number;
  readonly partition: number;
  readonly blockSize: number;
}): Buffer {
  const { location, characteristics, name, block, partition, blockSize } = options;
  const identifier = Buffer.alloc(Math.ceil((38 + name.length) / 4) * 4);
  identifier.writeUInt16LE(1, 16);
  identifier.writeUInt8(characteristics, 18);
  identifier.writeUInt8(name.length, 19);
  identifier.writeUInt32LE(blockSize, 20);
  identifier.writeUInt32LE(block, 24);
  identifier.writeUInt16LE(partition, 28);
  name.copy(identifier, 38);
  return sealed(257, location, identifier);
}
