/** The volume descriptor sequence (ECMA-167 3/8.4.2): which partitions there are, and what the volume is made of. */
import { InputError } from '../../../input/problem.ts';
import { type DiscSource, refuseBeyondEnd, refuseDisc } from '../disc-bytes.ts';
import { type Anchor, readSectorRun, type SectorRun } from './anchor.ts';
import { readVolumeDescriptor } from './volume.ts';

export interface VolumeDescriptors {
  /** By partition number: where it begins and how long it is, in bytes. */
  readonly partitions: ReadonlyMap<number, { readonly offset: number; readonly size: number }>;
  /** The logical volume descriptor. */
  readonly logicalVolume: Buffer;
}

const POINTER_TAG = 3;
const PARTITION_TAG = 5;
const LOGICAL_VOLUME_TAG = 6;
const TERMINATOR_TAG = 8;

// Discs have about six.
const MOST_DESCRIPTORS = 256;

/** Reads the main sequence, or its copy when the main one is damaged. Throws InputError when both are. */
export async function readVolumeDescriptors(source: DiscSource, anchor: Anchor): Promise<VolumeDescriptors> {
  try {
    return await readSequence(source, anchor.main, anchor.sectorSize);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return await readSequence(source, anchor.reserve, anchor.sectorSize).catch(() => {
      throw error;
    });
  }
}

async function readSequence(source: DiscSource, run: SectorRun, sectorSize: number): Promise<VolumeDescriptors> {
  // Of the same descriptor written again, the one with the highest sequence number holds (ECMA-167 3/8.4.3).
  const partitions = new Map<number, Buffer>();
  let logicalVolume: Buffer | undefined;
  for await (const { id, bytes } of descriptors(source, run, sectorSize)) {
    if (id === PARTITION_TAG) {
      const number = bytes.readUInt16LE(22);
      partitions.set(number, later(partitions.get(number), bytes));
    }
    if (id === LOGICAL_VOLUME_TAG) logicalVolume = later(logicalVolume, bytes);
  }
  if (logicalVolume === undefined) refuseDisc(source, 'it has no logical volume descriptor');
  const located = [...partitions].map(([number, bytes]) => [number, stretchOf(source, bytes, sectorSize)] as const);
  return { partitions: new Map(located), logicalVolume };
}

/** All descriptors up to the terminator, over as many runs as pointers lead to. */
async function* descriptors(
  source: DiscSource,
  first: SectorRun,
  sectorSize: number,
): AsyncGenerator<{ readonly id: number; readonly bytes: Buffer }> {
  let run = first;
  let at = 0;
  for (let count = 0; at < Math.floor(run.sizeBytes / sectorSize); count += 1) {
    // Counts what is read, so that pointers in a ring come to an end too.
    if (count === MOST_DESCRIPTORS) refuseDisc(source, `it has more than ${MOST_DESCRIPTORS} volume descriptors`);
    const { tag, bytes } = await readVolumeDescriptor(source, run.sector + at, sectorSize);
    if (tag === undefined || tag.id === TERMINATOR_TAG) return;
    at += 1;
    if (tag.id === POINTER_TAG) {
      run = readSectorRun(bytes, 20);
      at = 0;
    }
    yield { id: tag.id, bytes };
  }
}

function later(known: Buffer | undefined, found: Buffer): Buffer {
  return known === undefined || found.readUInt32LE(16) >= known.readUInt32LE(16) ? found : known;
}

function stretchOf(source: DiscSource, partition: Buffer, sectorSize: number): { offset: number; size: number } {
  const offset = partition.readUInt32LE(188) * sectorSize;
  const size = partition.readUInt32LE(192) * sectorSize;
  refuseBeyondEnd(source, offset + size, 'UDF partition');
  return { offset, size };
}
