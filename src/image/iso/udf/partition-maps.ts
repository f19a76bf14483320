/** How partition reference numbers lead to bytes of the disc (ECMA-167 3/10.7; OSTA UDF 2.2.8 to 2.2.10). */
import { InputError } from '../../../input/problem.ts';
import { quoted, refuse } from '../../refuse.ts';
import { type DiscSource, refuseDisc } from '../disc-bytes.ts';
import { readFileEntry } from './file-entry.ts';
import type { Partition, UdfVolume } from './volume.ts';
import type { VolumeDescriptors } from './volume-descriptors.ts';

const MAPS_OFFSET = 440;
const PLAIN_MAP_SIZE = 6;
const NAMED_MAP_SIZE = 64;
// A disc has one or two.
const MOST_MAPS = 8;

const METADATA_PARTITION = '*UDF Metadata Partition';
const METADATA_FILE_TYPES = [250, 251];
// Every block of it is looked for among them.
const MOST_METADATA_EXTENTS = 1000;

/** The partitions in the order in which they are referred to. Throws InputError for kinds that are not read. */
export async function readPartitions(
  source: DiscSource,
  { partitions: physical, logicalVolume }: VolumeDescriptors,
  blockSize: number,
): Promise<readonly Partition[]> {
  const maps = readMaps(source, logicalVolume);
  const plain = maps.map((map) => {
    const stretch = physical.get(map.readUInt16LE(map.length === PLAIN_MAP_SIZE ? 4 : 38));
    if (stretch === undefined) refuseDisc(source, 'its logical volume names a partition that there is not');
    return { extents: [stretch], sizeBytes: stretch.size };
  });
  const partitions: Partition[] = [];
  for (const [at, map] of maps.entries()) {
    const below = plain[at];
    if (below === undefined) continue;
    const beneath = { ...source, blockSize, partitions: [below] };
    partitions.push(map.length === PLAIN_MAP_SIZE ? below : await readNamedPartition(beneath, map));
  }
  return partitions;
}

function readMaps(source: DiscSource, logicalVolume: Buffer): readonly Buffer[] {
  const end = MAPS_OFFSET + logicalVolume.readUInt32LE(264);
  const count = logicalVolume.readUInt32LE(268);
  const maps: Buffer[] = [];
  for (let at = MAPS_OFFSET; maps.length < Math.min(count, MOST_MAPS); ) {
    const [type, size] = logicalVolume.subarray(at, at + 2);
    const known = (type === 1 && size === PLAIN_MAP_SIZE) || (type === 2 && size === NAMED_MAP_SIZE);
    if (!known || at + size > Math.min(end, logicalVolume.length)) refuseDisc(source, 'its partition maps are wrong');
    maps.push(logicalVolume.subarray(at, at + size));
    at += size;
  }
  if (maps.length === 0 || count > MOST_MAPS)
    refuseDisc(source, `it has ${count} partitions, expected 1 to ${MOST_MAPS}`);
  return maps;
}

/** A metadata partition (UDF 2.50) is the content of a file in the partition beneath it. */
async function readNamedPartition(beneath: UdfVolume, map: Buffer): Promise<Partition> {
  const name = map.toString('latin1', 5, 28).replace(/\0+$/, '');
  if (name !== METADATA_PARTITION) {
    refuse(
      beneath.label,
      `is a disc image with the partition kind ${quoted(name)}, which is not read`,
      'Take the install image out of it on Windows, and name that.',
    );
  }
  try {
    return await readMetadataFile(beneath, map.readUInt32LE(40));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    // Its mirror.
    return await readMetadataFile(beneath, map.readUInt32LE(44)).catch(() => {
      throw error;
    });
  }
}

async function readMetadataFile(beneath: UdfVolume, block: number): Promise<Partition> {
  const { type, sizeBytes, extents } = await readFileEntry(beneath, { block, partition: 0 });
  if (!METADATA_FILE_TYPES.includes(type)) refuseDisc(beneath, 'its metadata partition is no metadata file');
  if (extents.length > MOST_METADATA_EXTENTS) {
    refuseDisc(beneath, `its metadata file has more than ${MOST_METADATA_EXTENTS} extents`);
  }
  return { sizeBytes, extents };
}
