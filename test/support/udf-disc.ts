/**
 * Writes UDF discs as oscdimg does (`-u2 -udfver102`), and in other forms that the standard allows. 7-Zip holds it against
 * the world, metadata partitions aside, which it does not read.
 */
import type { Content, DiscImage, Piece } from './disc-image.ts';
import {
  type Allocated,
  type AllocationKind,
  allocationDescriptor,
  compressedUnicode,
  fileEntry,
  fileIdentifier,
  sealed,
} from './udf-descriptors.ts';
import { volumeOf } from './udf-volume.ts';

export interface UdfOptions {
  readonly label?: string;
  readonly blockSize?: 2048 | 512;
  /** Extended file entries. */
  readonly extended?: boolean;
  readonly allocation?: AllocationKind;
  /** In bytes, a multiple of the block size; a block is left free behind each. */
  readonly largestExtent?: number;
  /** Content and folders up to this many bytes lie in their file entry. */
  readonly embedUpTo?: number;
  /** How many allocation descriptors a list holds before it goes on elsewhere. */
  readonly listLength?: number;
  /** A metadata partition, as UDF 2.50 has it. */
  readonly metadata?: boolean;
  readonly wideNames?: boolean;
  /** An ISO 9660 view beside it, which holds nothing. */
  readonly bridge?: boolean;
}

export interface UdfDisc extends DiscImage {
  /** Where things lie on it, in bytes. */
  readonly places: {
    readonly main: number;
    readonly reserve: number;
    readonly anchors: readonly number[];
    readonly fileSet: number;
    /** By path; `''` is the top folder. */
    readonly entries: ReadonlyMap<string, number>;
    /** Of folders that are not embedded. */
    readonly folders: ReadonlyMap<string, number>;
  };
}

/** Physical blocks: the metadata file and its mirror, its two extents, and where all else begins. */
const METADATA = { file: 8, mirror: 9, extents: [16, 4096], extentBlocks: 2048, rest: 8192 };

export function udfDisc(files: Readonly<Record<string, Content>>, options: UdfOptions = {}): UdfDisc {
  return new UdfWriter(options).write(files);
}

class UdfWriter {
  readonly #options: Required<UdfOptions>;
  readonly #pieces: Piece[] = [];
  readonly #partitionStart = 272;
  readonly #entries = new Map<string, number>();
  readonly #folders = new Map<string, number>();
  /** The next free block: of content, and of file entries and folders (another count with a metadata partition only). */
  #nextData = 2;
  #nextMeta = 2;

  constructor(options: UdfOptions) {
    this.#options = {
      label: 'CCCOMA_X64FRE_EN-US_DV9',
      blockSize: 2048,
      extended: false,
      allocation: 'short',
      largestExtent: 2 ** 30 - (options.blockSize ?? 2048),
      embedUpTo: 0,
      listLength: 80,
      metadata: false,
      wideNames: false,
      bridge: false,
      ...options,
    };
    if (this.#options.metadata) this.#nextData = METADATA.rest;
  }

  write(files: Readonly<Record<string, Content>>): UdfDisc {
    const { blockSize, metadata } = this.#options;
    const root = this.#allocateMeta(1);
    this.#writeFolder('', root, root, files);
    this.#putMeta(0, fileSet(root, metadata ? 1 : 0, blockSize));
    this.#putMeta(1, sealed(8, 1, Buffer.alloc(512)));
    if (metadata) this.#writeMetadataFiles();
    const volume = volumeOf({ ...this.#options, partitionStart: this.#partitionStart, blocks: this.#nextData });
    return {
      sizeBytes: volume.sizeBytes,
      pieces: [...volume.pieces, ...this.#pieces],
      places: {
        ...volume.places,
        fileSet: this.#metaOffset(0),
        entries: this.#entries,
        folders: this.#folders,
      },
    };
  }

  #writeFolder(path: string, block: number, parent: number, files: Readonly<Record<string, Content>>): void {
    const { blockSize, metadata, wideNames } = this.#options;
    const partition = metadata ? 1 : 0;
    const identifier = { location: 0, partition, blockSize };
    const identifiers = [
      fileIdentifier({ ...identifier, characteristics: 0x0a, name: Buffer.alloc(0), block: parent }),
    ];
    for (const name of childrenOf(path, Object.keys(files))) {
      const childPath = path === '' ? name : `${path}/${name}`;
      const content = files[childPath];
      const child = this.#allocateMeta(1);
      const characteristics = content === undefined ? 0x02 : 0;
      identifiers.push(
        fileIdentifier({ ...identifier, characteristics, name: compressedUnicode(name, wideNames), block: child }),
      );
      if (content === undefined) this.#writeFolder(childPath, child, block, files);
      else this.#writeFile(childPath, child, content);
    }
    const bytes = Buffer.concat(identifiers);
    this.#writeEntry(path, block, 4, { sizeBytes: bytes.length, pieces: [{ offset: 0, bytes }] });
  }

  #writeFile(path: string, block: number, content: Content): void {
    this.#writeEntry(path, block, 5, content);
  }

  #writeEntry(path: string, location: number, type: number, content: Content): void {
    const { extended, embedUpTo, metadata } = this.#options;
    const { sizeBytes } = content;
    this.#entries.set(path, this.#metaOffset(location));
    if (sizeBytes <= embedUpTo) {
      const lists = Buffer.concat(content.pieces.map(({ bytes }) => bytes));
      this.#putMeta(location, fileEntry({ extended, location, type, kind: 'embedded', sizeBytes, lists }));
      return;
    }
    const inMeta = metadata && type === 4;
    // Short descriptors stay in the partition of their file entry, which is not where content lies.
    const kind = metadata && !inMeta ? 'long' : this.#options.allocation;
    const lists = this.#lists(kind, inMeta ? this.#metaExtents(path, content) : this.#dataExtents(path, content));
    this.#putMeta(location, fileEntry({ extended, location, type, kind, sizeBytes, lists }));
  }

  /** A folder's content beside its file entry, in blocks of the metadata partition. */
  #metaExtents(path: string, { sizeBytes, pieces }: Content): readonly Allocated[] {
    const { blockSize } = this.#options;
    const bytes = Buffer.concat(pieces.map((piece) => piece.bytes));
    const first = this.#allocateMeta(Math.ceil(sizeBytes / blockSize));
    for (let at = 0; at * blockSize < sizeBytes; at += 1) {
      this.#putMeta(first + at, bytes.subarray(at * blockSize, (at + 1) * blockSize));
    }
    this.#folders.set(path, this.#metaOffset(first));
    return [{ state: 0, size: sizeBytes, block: first, partition: 1 }];
  }

  #dataExtents(path: string, { sizeBytes, pieces, hole }: Content): readonly Allocated[] {
    const { blockSize, largestExtent } = this.#options;
    const extents: Allocated[] = [];
    for (let from = 0; from < sizeBytes; ) {
      if (hole !== undefined && from === hole.from) {
        // Half of it was allocated and never recorded, half not even that.
        const half = Math.floor((hole.to - hole.from) / 2 / blockSize) * blockSize;
        extents.push({ state: 2, size: half, block: 0, partition: 0 });
        extents.push({ state: 1, size: hole.to - hole.from - half, block: this.#nextData, partition: 0 });
        from = hole.to;
        continue;
      }
      const end = hole !== undefined && hole.from > from ? hole.from : sizeBytes;
      const size = Math.min(largestExtent, end - from);
      const block = this.#nextData;
      this.#nextData += Math.ceil(size / blockSize) + 1;
      if (this.#options.metadata === false) this.#nextMeta = this.#nextData;
      const offset = this.#dataOffset(block);
      if (from === 0) this.#folders.set(path, offset);
      for (const piece of pieces) {
        const start = Math.max(from, piece.offset);
        const until = Math.min(from + size, piece.offset + piece.bytes.length);
        const bytes = piece.bytes.subarray(start - piece.offset, until - piece.offset);
        if (until > start) this.#pieces.push({ offset: offset + start - from, bytes });
      }
      extents.push({ state: 0, size, block, partition: 0 });
      from += size;
    }
    return extents;
  }

  /** The descriptors, those that are too many for one list in continuations. */
  #lists(kind: AllocationKind, extents: readonly Allocated[]): Buffer {
    const { blockSize, listLength, metadata } = this.#options;
    if (extents.length <= listLength) {
      return Buffer.concat(extents.map((extent) => allocationDescriptor(kind, extent)));
    }
    const block = this.#allocateMeta(1);
    const rest = this.#lists(kind, extents.slice(listLength));
    const header = Buffer.alloc(24);
    header.writeUInt32LE(rest.length, 20);
    this.#putMeta(block, sealed(258, block, Buffer.concat([header, rest]), 8));
    const onward = { state: 3, size: blockSize, block, partition: metadata ? 1 : 0 };
    return Buffer.concat([...extents.slice(0, listLength), onward].map((extent) => allocationDescriptor(kind, extent)));
  }

  #writeMetadataFiles(): void {
    const { blockSize } = this.#options;
    const extents = METADATA.extents.map((block) => ({
      state: 0,
      size: METADATA.extentBlocks * blockSize,
      block,
      partition: 0,
    }));
    const sizeBytes = 2 * METADATA.extentBlocks * blockSize;
    const lists = Buffer.concat(extents.map((extent) => allocationDescriptor('short', extent)));
    for (const [location, type] of [
      [METADATA.file, 250],
      [METADATA.mirror, 251],
    ] as const) {
      const bytes = fileEntry({ extended: true, location, type, kind: 'short', sizeBytes, lists });
      this.#pieces.push({ offset: this.#dataOffset(location), bytes });
      this.#entries.set(`(metadata ${type})`, this.#dataOffset(location));
    }
  }

  /** With a metadata partition, its last block and the first of its second extent are used too. */
  #allocateMeta(blocks: number): number {
    const { metadata } = this.#options;
    if (metadata && this.#nextMeta === 4) this.#nextMeta = METADATA.extentBlocks - 1;
    const first = this.#nextMeta;
    this.#nextMeta += blocks;
    if (!metadata) this.#nextData = this.#nextMeta;
    return first;
  }

  #putMeta(block: number, bytes: Buffer): void {
    this.#pieces.push({ offset: this.#metaOffset(block), bytes });
  }

  #metaOffset(block: number): number {
    if (!this.#options.metadata) return this.#dataOffset(block);
    const extent = Math.floor(block / METADATA.extentBlocks);
    return this.#dataOffset((METADATA.extents[extent] ?? 0) + (block % METADATA.extentBlocks));
  }

  #dataOffset(block: number): number {
    return (this.#partitionStart + block) * this.#options.blockSize;
  }
}

/** The names right below a folder, each once. */
function childrenOf(folder: string, paths: readonly string[]): readonly string[] {
  const prefix = folder === '' ? '' : `${folder}/`;
  const below = paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
  return [...new Set(below.map((path) => path.split('/')[0] ?? ''))];
}

function fileSet(root: number, partition: number, blockSize: number): Buffer {
  const descriptor = Buffer.alloc(512);
  descriptor.writeUInt32LE(blockSize, 400);
  descriptor.writeUInt32LE(root, 404);
  descriptor.writeUInt16LE(partition, 408);
  return sealed(256, 0, descriptor);
}
