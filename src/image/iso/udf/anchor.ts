import { type DiscSource, readDiscBytes, refuseBeyondEnd, refuseDisc } from '../disc-bytes.ts';
import { readDescriptorTag } from './descriptor-tag.ts';

/** A run of sectors outside of all partitions (`extent_ad`, ECMA-167 3/7.1). */
export interface SectorRun {
  readonly sector: number;
  readonly sizeBytes: number;
}

export interface Anchor {
  readonly sectorSize: number;
  /** The volume descriptor sequence and its copy. */
  readonly main: SectorRun;
  readonly reserve: SectorRun;
}

const ANCHOR_TAG = 2;
// Discs have sectors of 2,048 bytes; UDF made for a hard disk 512.
const SECTOR_SIZES = [2048, 512];

/**
 * The anchor volume descriptor pointer, at sector 256, N - 256 or N (ECMA-167 3/8.4.2.1), or, on discs that were never
 * closed, 512. It names its own sector, which tells the sector size. Throws InputError when there is none.
 */
export async function findAnchor(source: DiscSource): Promise<Anchor> {
  for (const sectorSize of SECTOR_SIZES) {
    const last = Math.floor(source.file.sizeBytes / sectorSize) - 1;
    for (const sector of [256, last - 256, last, 512]) {
      if (sector <= 0 || sector > last) continue;
      const bytes = await readDiscBytes(source, sector * sectorSize, sectorSize, 'anchor');
      const tag = readDescriptorTag(bytes);
      if (tag?.id !== ANCHOR_TAG || tag.location !== sector) continue;
      return { sectorSize, main: readSectorRun(bytes, 16), reserve: readSectorRun(bytes, 24) };
    }
  }
  refuseBeyondEnd(source, 257 * 2048, 'anchor');
  return refuseDisc(source, 'it has the marks of UDF, but no anchor volume descriptor pointer');
}

/** Length in bytes, first sector; both u32. */
export function readSectorRun(bytes: Buffer, at: number): SectorRun {
  return { sizeBytes: bytes.readUInt32LE(at), sector: bytes.readUInt32LE(at + 4) };
}
