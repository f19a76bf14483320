/** UDF (OSTA Universal Disk Format 1.02 to 2.60, on ECMA-167), as far as reading a file by its path needs it. */
import { refuse } from '../../refuse.ts';
import { type DiscSource, refuseDisc } from '../disc-bytes.ts';
import type { FileSystem } from '../folder-tree.ts';
import { findAnchor } from './anchor.ts';
import { readDstring } from './compressed-unicode.ts';
import { readFileEntry } from './file-entry.ts';
import { readUdfFolder } from './folder.ts';
import { readPartitions } from './partition-maps.ts';
import { type BlockAddress, readBlockAddress, readDescriptor } from './volume.ts';
import { readVolumeDescriptors } from './volume-descriptors.ts';

const FILE_SET_TAG = 256;
const FILE_TYPE = 5;

/** Reads down to the root folder. Throws InputError. */
export async function openUdf(source: DiscSource): Promise<FileSystem<BlockAddress>> {
  const anchor = await findAnchor(source);
  const descriptors = await readVolumeDescriptors(source, anchor);
  const { logicalVolume } = descriptors;
  const blockSize = logicalVolume.readUInt32LE(212);
  if (blockSize !== anchor.sectorSize) {
    refuse(
      source.label,
      `is a disc image with blocks of ${blockSize} bytes in sectors of ${anchor.sectorSize}, which is not read`,
      'Make the disc image again with blocks of 2048 bytes.',
    );
  }
  const volume = { ...source, blockSize, partitions: await readPartitions(source, descriptors, blockSize) };
  const { tag, bytes } = await readDescriptor(volume, readBlockAddress(logicalVolume, 252), 'the file set descriptor');
  if (tag.id !== FILE_SET_TAG) refuseDisc(source, 'it has no file set descriptor');
  return {
    format: 'udf',
    volumeLabel: readDstring(logicalVolume.subarray(84, 212)),
    root: readBlockAddress(bytes, 404),
    readFolder: (place) => readUdfFolder(volume, place),
    readFile: async (place) => {
      const { type, sizeBytes, extents } = await readFileEntry(volume, place);
      if (type !== FILE_TYPE) refuseDisc(source, `block ${place.block} holds no plain file`);
      return { sizeBytes, extents };
    },
  };
}
