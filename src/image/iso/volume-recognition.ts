/**
 * What kind of disc image a file is, by its volume recognition sequence: structures of 2,048 bytes from byte 32,768
 * on (ECMA-119 8.1; ECMA-167 2/8 and 2/9), each with an identifier at its second byte.
 */
import type { OpenedFile } from '../opened-file.ts';

export const VOLUME_STRUCTURE_SIZE = 2048;
export const FIRST_VOLUME_STRUCTURE = 16;

const IDENTIFIERS = ['CD001', 'BEA01', 'NSR02', 'NSR03', 'TEA01', 'BOOT2', 'CDW02'];
const UDF_IDENTIFIERS = ['NSR02', 'NSR03'];
// ISO 9660 has a few descriptors, UDF three more.
const MOST_STRUCTURES = 64;

/**
 * Undefined when the file is no disc image. A disc with both file systems is UDF: Microsoft's ISO 9660 view holds
 * nothing but a README.TXT.
 */
export async function recognizeVolume(file: OpenedFile): Promise<'udf' | 'iso9660' | undefined> {
  let recognized: 'iso9660' | undefined;
  let descriptors = false;
  for (let structure = 0; structure < MOST_STRUCTURES; structure += 1) {
    const head = await file.read((FIRST_VOLUME_STRUCTURE + structure) * VOLUME_STRUCTURE_SIZE, 6);
    const identifier = head.toString('latin1', 1);
    if (!IDENTIFIERS.includes(identifier)) break;
    if (UDF_IDENTIFIERS.includes(identifier)) return 'udf';
    if (identifier === 'CD001') recognized = 'iso9660';
    descriptors = true;
  }
  return recognized ?? (descriptors ? 'udf' : undefined);
}
