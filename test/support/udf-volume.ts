/** What stands around a UDF partition: recognition sequence, volume descriptor sequences, anchors. */
import type { Piece } from './disc-image.ts';
import { dstring, regid, sealed } from './udf-descriptors.ts';

const SEQUENCE_SECTORS = 16;

export function volumeOf(options: {
  readonly label: string;
  readonly blockSize: number;
  readonly metadata: boolean;
  readonly bridge: boolean;
  readonly partitionStart: number;
  readonly blocks: number;
}): {
  readonly sizeBytes: number;
  readonly pieces: readonly Piece[];
  readonly places: { readonly main: number; readonly reserve: number; readonly anchors: readonly number[] };
} {
  const { blockSize, partitionStart, blocks } = options;
  const main = 65_536 / blockSize;
  const reserve = main + SEQUENCE_SECTORS;
  const integrity = reserve + SEQUENCE_SECTORS;
  const last = partitionStart + blocks + 16;
  const anchors = [256, last];
  const pieces: Piece[] = recognition(options.bridge, options.metadata);
  for (const start of [main, reserve]) {
    for (const [at, descriptor] of sequence(options, start, integrity).entries()) {
      pieces.push({ offset: (start + at) * blockSize, bytes: descriptor });
    }
  }
  pieces.push({ offset: integrity * blockSize, bytes: integrityDescriptor(integrity) });
  for (const sector of anchors)
    pieces.push({ offset: sector * blockSize, bytes: anchor(sector, main, reserve, blockSize) });
  return {
    sizeBytes: (last + 1) * blockSize,
    pieces,
    places: {
      main: main * blockSize,
      reserve: reserve * blockSize,
      anchors: anchors.map((sector) => sector * blockSize),
    },
  };
}

function recognition(bridge: boolean, metadata: boolean): Piece[] {
  const names = ['BEA01', metadata ? 'NSR03' : 'NSR02', 'TEA01'].map((name) => structure(0, name));
  const first = bridge ? [structure(1, 'CD001'), structure(255, 'CD001')] : [];
  return [...first, ...names].map((bytes, at) => ({ offset: 32_768 + at * 2048, bytes }));
}

function structure(type: number, identifier: string): Buffer {
  return Buffer.concat([Buffer.from([type]), Buffer.from(identifier), Buffer.from([1])]);
}

function sequence(options: Parameters<typeof volumeOf>[0], start: number, integrity: number): readonly Buffer[] {
  const { label, blockSize, metadata, partitionStart, blocks } = options;
  const primary = Buffer.alloc(512);
  dstring(label, 32).copy(primary, 24);
  primary.writeUInt16LE(1, 56);
  primary.writeUInt16LE(1, 58);
  dstring('00000001', 128).copy(primary, 72);

  const partition = Buffer.alloc(512);
  partition.writeUInt32LE(2, 16);
  partition.writeUInt16LE(1, 20);
  regid(metadata ? '+NSR03' : '+NSR02').copy(partition, 24);
  partition.writeUInt32LE(1, 184);
  partition.writeUInt32LE(partitionStart, 188);
  partition.writeUInt32LE(blocks, 192);

  const maps = metadata ? [plainMap(), metadataMap()] : [plainMap()];
  const table = Buffer.concat(maps);
  const logical = Buffer.alloc(440 + table.length);
  logical.writeUInt32LE(3, 16);
  dstring(label, 128).copy(logical, 84);
  logical.writeUInt32LE(blockSize, 212);
  regid('*OSTA UDF Compliant', metadata ? '5002' : '0201').copy(logical, 216);
  logical.writeUInt32LE(blockSize, 248);
  logical.writeUInt32LE(0, 252);
  logical.writeUInt16LE(metadata ? 1 : 0, 256);
  logical.writeUInt32LE(table.length, 264);
  logical.writeUInt32LE(maps.length, 268);
  logical.writeUInt32LE(512, 432);
  logical.writeUInt32LE(integrity, 436);
  table.copy(logical, 440);

  const descriptors: readonly [number, Buffer][] = [
    [1, primary],
    [5, partition],
    [6, logical],
    [7, Buffer.alloc(24)],
    [8, Buffer.alloc(512)],
  ];
  return descriptors.map(([id, bytes], at) => sealed(id, start + at, bytes));
}

function plainMap(): Buffer {
  return Buffer.from([1, 6, 1, 0, 0, 0]);
}

function metadataMap(): Buffer {
  const map = Buffer.alloc(64);
  map.writeUInt8(2, 0);
  map.writeUInt8(64, 1);
  regid('*UDF Metadata Partition', '5002').copy(map, 4);
  map.writeUInt16LE(1, 36);
  map.writeUInt32LE(8, 40);
  map.writeUInt32LE(9, 44);
  map.writeUInt32LE(0xffffffff, 48);
  map.writeUInt32LE(32, 52);
  map.writeUInt16LE(1, 56);
  return map;
}

function integrityDescriptor(location: number): Buffer {
  const descriptor = Buffer.alloc(88 + 46);
  descriptor.writeUInt32LE(1, 28);
  descriptor.writeUInt32LE(1, 72);
  descriptor.writeUInt32LE(46, 76);
  return sealed(9, location, descriptor);
}

function anchor(sector: number, main: number, reserve: number, blockSize: number): Buffer {
  const descriptor = Buffer.alloc(512);
  for (const [at, start] of [
    [16, main],
    [24, reserve],
  ] as const) {
    descriptor.writeUInt32LE(SEQUENCE_SECTORS * blockSize, at);
    descriptor.writeUInt32LE(start, at + 4);
  }
  return sealed(2, sector, descriptor);
}
