/** File entries: how long a file is and where it lies (ECMA-167 4/14.6, 4/14.9, 4/14.17). */
import { refuse } from '../../refuse.ts';
import type { Extent } from '../disc.ts';
import { refuseDisc } from '../disc-bytes.ts';
import { readAllocation } from './allocation.ts';
import { type BlockAddress, locate, readDescriptor, type UdfVolume } from './volume.ts';

export interface FileEntry {
  /** 4 a folder, 5 a file (ECMA-167 4/14.6.6). */
  readonly type: number;
  readonly sizeBytes: number;
  readonly extents: readonly Extent[];
}

/** Where a file entry ends and its lists begin, by tag: 261 a file entry, 266 an extended one. */
const LAYOUTS = new Map([
  [261, { attributesSizeAt: 168, allocationSizeAt: 172, end: 176 }],
  [266, { attributesSizeAt: 208, allocationSizeAt: 212, end: 216 }],
]);
const PLAIN_STRATEGY = 4;
const EMBEDDED = 3;

/** Reads the file entry in a block. Throws InputError when it is none, is damaged, or claims more than the disc holds. */
export async function readFileEntry(volume: UdfVolume, address: BlockAddress): Promise<FileEntry> {
  const { tag, bytes } = await readDescriptor(volume, address, 'a file entry');
  const layout = LAYOUTS.get(tag.id);
  if (layout === undefined) refuseDisc(volume, `block ${address.block} holds no file entry`);
  const strategy = bytes.readUInt16LE(20);
  if (strategy !== PLAIN_STRATEGY) {
    const what = `is a disc image with files of the strategy ${strategy} (rewritten on write-once discs), which is not read`;
    refuse(volume.label, what, 'Take the install image out of it on Windows, and name that.');
  }
  const sizeBytes = readSize(volume, bytes);
  const start = layout.end + bytes.readUInt32LE(layout.attributesSizeAt);
  const size = bytes.readUInt32LE(layout.allocationSizeAt);
  if (start + size > bytes.length)
    refuseDisc(volume, `the file entry in block ${address.block} is longer than its block`);
  const kind = bytes.readUInt16LE(34) & 7;
  const extents =
    kind === EMBEDDED
      ? embedded(volume, address, start, size)
      : await readAllocation(volume, {
          kind,
          partition: address.partition,
          descriptors: bytes.subarray(start, start + size),
        });
  return { type: bytes.readUInt8(27), sizeBytes, extents: trim(volume, extents, sizeBytes) };
}

/** No file is longer than the disc: holes could claim any length, and a copy would fill the disk. */
function readSize(volume: UdfVolume, entry: Buffer): number {
  const size = entry.readBigUInt64LE(56);
  if (size > BigInt(volume.file.sizeBytes)) {
    refuseDisc(volume, `a file claims ${size} bytes, the whole disc image has ${volume.file.sizeBytes}`);
  }
  return Number(size);
}

/** A small file lies inside its own file entry. */
function embedded(volume: UdfVolume, address: BlockAddress, start: number, size: number): readonly Extent[] {
  const [block] = locate(volume, address, volume.blockSize, 'a file entry');
  if (block?.offset === undefined || block.size < volume.blockSize) refuseDisc(volume, 'a file entry lies in pieces');
  return [{ offset: block.offset + start, size }];
}

/** The extents of just the file: what was allocated behind its end is not part of it. */
function trim(volume: UdfVolume, extents: readonly Extent[], sizeBytes: number): readonly Extent[] {
  const trimmed: Extent[] = [];
  let left = sizeBytes;
  for (const { offset, size } of extents) {
    if (left === 0) break;
    const kept = Math.min(size, left);
    trimmed.push({ offset, size: kept });
    left -= kept;
  }
  if (left > 0) refuseDisc(volume, `a file claims ${sizeBytes} bytes, but ${left} of them lie nowhere`);
  return trimmed;
}
