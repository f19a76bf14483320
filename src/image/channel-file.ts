/** sources/ei.cfg: what the media say of their channel (Microsoft, "Windows Setup Edition Configuration and Product ID Files"). */
import { isUtf8 } from 'node:buffer';
import { posix } from 'node:path';
import { displayed } from '../licensing/vocabulary/reading.ts';
import type { Disc } from './iso/disc.ts';
import { fileOnDisc } from './iso/file-on-disc.ts';
import type { OpenedFile } from './opened-file.ts';
import { refuse } from './refuse.ts';

export interface ChannelFile {
  /** On the disc. */
  readonly path: string;
  readonly text: string;
}

// A real one has under 100 bytes.
const LARGEST = 64 * 1024;

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
  if (sizeBytes > LARGEST) {
    const what = `has ${sizeBytes} bytes, at most ${LARGEST} (64 KiB) are read`;
    refuse(`${label}/${displayed(path)}`, what, 'Make the disc image again with the ei.cfg of its release.');
  }
  return { path, text: decode(await fileOnDisc(file, found).read(0, sizeBytes)) };
}

/** Nothing says how it is encoded: by its byte order mark, else UTF-8, else Latin-1. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return isUtf8(bytes) ? new TextDecoder().decode(bytes) : bytes.toString('latin1');
}
