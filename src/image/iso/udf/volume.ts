import type { Extent } from '../disc.ts';
import { type DiscSource, readDiscBytes, refuseDisc } from '../disc-bytes.ts';
import { fileOnDisc } from '../file-on-disc.ts';
import { type DescriptorTag, readDescriptorTag } from './descriptor-tag.ts';

/** Where the blocks of a partition lie on the disc, in order: one extent, or those of a metadata file. */
export interface Partition {
  readonly extents: readonly Extent[];
  readonly sizeBytes: number;
}

export interface UdfVolume extends DiscSource {
  /** In bytes; of a logical block and of a sector alike. */
  readonly blockSize: number;
  /** By partition reference number. */
  readonly partitions: readonly Partition[];
}

/** A block of a partition. */
export interface BlockAddress {
  readonly block: number;
  readonly partition: number;
}

/** The address in a long allocation descriptor or `lb_addr` (ECMA-167 4/7.1): block u32, partition reference u16. */
export function readBlockAddress(bytes: Buffer, at: number): BlockAddress {
  return { block: bytes.readUInt32LE(at), partition: bytes.readUInt16LE(at + 4) };
}

/** The bytes of the disc from a block on. Throws InputError when they leave the partition. `what` lies there. */
export function locate(volume: UdfVolume, address: BlockAddress, size: number, what: string): readonly Extent[] {
  const partition = volume.partitions[address.partition];
  const from = address.block * volume.blockSize;
  if (partition === undefined) refuseDisc(volume, `${what} lies in partition ${address.partition}, which there is not`);
  if (from + size > partition.sizeBytes) {
    const end = `would end at byte ${from + size} of a partition of ${partition.sizeBytes}`;
    refuseDisc(volume, `${what} ${end}`);
  }
  return cut(partition.extents, from, size);
}

/** Reads the descriptor in a block, its tag checked. `what` names it. Throws InputError. */
export async function readDescriptor(
  volume: UdfVolume,
  address: BlockAddress,
  what: string,
): Promise<{ readonly tag: DescriptorTag; readonly bytes: Buffer }> {
  const extents = locate(volume, address, volume.blockSize, what);
  const bytes = await fileOnDisc(volume.file, { sizeBytes: volume.blockSize, extents }).read(0, volume.blockSize);
  const tag = readDescriptorTag(bytes);
  if (tag === undefined) refuseDisc(volume, `${what} in block ${address.block} has a wrong checksum`);
  return { tag, bytes };
}

/** Reads a sector of the volume, outside of all partitions, its tag checked; no tag for one that was never written. */
export async function readVolumeDescriptor(
  source: DiscSource,
  sector: number,
  sectorSize: number,
): Promise<{ readonly tag: DescriptorTag | undefined; readonly bytes: Buffer }> {
  const bytes = await readDiscBytes(source, sector * sectorSize, sectorSize, 'volume descriptor sequence');
  if (bytes.every((byte) => byte === 0)) return { tag: undefined, bytes };
  const tag = readDescriptorTag(bytes);
  if (tag === undefined) refuseDisc(source, `the volume descriptor in sector ${sector} has a wrong checksum`);
  return { tag, bytes };
}

/** The part of a run of extents from `from` on. */
function cut(extents: readonly Extent[], from: number, size: number): readonly Extent[] {
  const found: Extent[] = [];
  let start = 0;
  for (const extent of extents) {
    const first = Math.max(from, start);
    const end = Math.min(from + size, start + extent.size);
    if (end > first) {
      const offset = extent.offset === undefined ? undefined : extent.offset + first - start;
      found.push({ offset, size: end - first });
    }
    start += extent.size;
  }
  return found;
}
