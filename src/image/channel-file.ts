/** sources/ei.cfg: what the media say of their channel (Microsoft, "Windows Setup Edition Configuration and Product ID Files"). */
import { posix } from 'node:path';
import { displayed } from '../licensing/vocabulary/reading.ts';
import { decodeEiCfg, LARGEST_EI_CFG } from './ei-cfg.ts';
import type { Disc } from './iso/disc.ts';
import { fileOnDisc } from './iso/file-on-disc.ts';
import type { OpenedFile } from './opened-file.ts';
import { refuse } from './refuse.ts';

export interface ChannelFile {
  /** On the disc. */
  readonly path: string;
  readonly text: string;
}

/** The ei.cfg in the folder of the image at `imagePath`, if there is one. Throws InputError for one over 64 KiB. */
export async function readChannelFile(
  disc: Disc,
  file: OpenedFile,
  imagePath: string,
  label: string,
): Promise<ChannelFile | undefined> {
  const found = await disc.find(posix.join(posix.dirname(imagePath), 'ei.cfg'));
  if (found === undefined) return undefined;
  const { path, sizeBytes } = found;
  if (sizeBytes > LARGEST_EI_CFG) {
    const what = `has ${sizeBytes} bytes, at most ${LARGEST_EI_CFG} (64 KiB) are read`;
    refuse(`${label}/${displayed(path)}`, what, 'Make the disc image again with the ei.cfg of its release.');
  }
  return { path, text: decodeEiCfg(await fileOnDisc(file, found).read(0, sizeBytes)) };
}
