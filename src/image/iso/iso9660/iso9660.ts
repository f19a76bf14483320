/** ISO 9660 (ECMA-119) and Joliet, as far as reading a file by its path needs it. */
import { refuse } from '../../refuse.ts';
import { type DiscSource, readDiscBytes, refuseBeyondEnd, refuseDisc } from '../disc-bytes.ts';
import type { FileSystem } from '../folder-tree.ts';
import { FIRST_VOLUME_STRUCTURE, VOLUME_STRUCTURE_SIZE } from '../volume-recognition.ts';
import { type RecordedFile, readIsoFolder, readRecord, refuseLongFile } from './folder.ts';

const PRIMARY = 1;
const SUPPLEMENTARY = 2;
const TERMINATOR = 255;
const MOST_DESCRIPTORS = 64;

// The three levels of UCS-2 (Joliet specification, "SVD Escape Sequences Field").
const JOLIET_ESCAPES = ['%/@', '%/C', '%/E'];
const BLOCK_SIZE = 2048;

/** Reads the volume descriptors; takes Joliet's where there is one. Throws InputError. */
export async function openIso9660(source: DiscSource): Promise<FileSystem<RecordedFile>> {
  const { primary, joliet } = await readDescriptors(source);
  const chosen = joliet ?? primary;
  if (chosen === undefined) refuseDisc(source, 'it has the marks of ISO 9660, but no primary volume descriptor');
  const blockSize = chosen.readUInt16LE(128);
  if (blockSize !== BLOCK_SIZE) {
    const what = `is a disc image with ISO 9660 blocks of ${blockSize} bytes, which is not read`;
    refuse(source.label, what, 'Make the disc image again with blocks of 2048 bytes.');
  }
  refuseBeyondEnd(source, chosen.readUInt32LE(80) * blockSize, 'ISO 9660 volume');
  const volume = { ...source, blockSize, joliet: joliet !== undefined };
  const label = chosen.subarray(40, 72);
  return {
    format: volume.joliet ? 'joliet' : 'iso9660',
    volumeLabel: (volume.joliet ? Buffer.from(label).swap16().toString('utf16le') : label.toString('latin1')).trimEnd(),
    root: readRecord(volume, chosen.subarray(156, 190)).content,
    readFolder: (place) => readIsoFolder(volume, place),
    readFile: async (place) => refuseLongFile(volume, place),
  };
}

async function readDescriptors(
  source: DiscSource,
): Promise<{ readonly primary: Buffer | undefined; readonly joliet: Buffer | undefined }> {
  let primary: Buffer | undefined;
  let joliet: Buffer | undefined;
  for (let count = 0; count < MOST_DESCRIPTORS; count += 1) {
    const offset = (FIRST_VOLUME_STRUCTURE + count) * VOLUME_STRUCTURE_SIZE;
    const bytes = await readDiscBytes(source, offset, VOLUME_STRUCTURE_SIZE, 'volume descriptor');
    const type = bytes.readUInt8(0);
    if (type === TERMINATOR || bytes.toString('latin1', 1, 6) !== 'CD001') break;
    if (type === PRIMARY) primary ??= bytes;
    if (type === SUPPLEMENTARY && JOLIET_ESCAPES.includes(bytes.toString('latin1', 88, 91))) joliet ??= bytes;
  }
  return { primary, joliet };
}
