import type { OpenedFile } from '../opened-file.ts';
import { refuse } from '../refuse.ts';
import type { Disc } from './disc.ts';
import { DAMAGED_DISC } from './disc-bytes.ts';
import { discOver } from './folder-tree.ts';
import { openIso9660 } from './iso9660/iso9660.ts';
import { openUdf } from './udf/udf.ts';
import { recognizeVolume } from './volume-recognition.ts';

/**
 * Reads the volume structures of a disc image; folders are read when they are asked for, files by `fileOnDisc`. UDF is
 * taken where it is there, else Joliet, else ISO 9660. Throws InputError under the name `label`.
 */
export async function openDisc(file: OpenedFile, label: string): Promise<Disc> {
  const source = { file, label };
  const kind = await recognizeVolume(file);
  if (kind === undefined) refuse(label, 'is no disc image: it has neither UDF nor ISO 9660', DAMAGED_DISC);
  return kind === 'udf' ? discOver(await openUdf(source), label) : discOver(await openIso9660(source), label);
}
