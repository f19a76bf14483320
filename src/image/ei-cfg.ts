/**
 * `ei.cfg`, the file of Windows media that says what Setup offers (Microsoft, "Windows Setup Edition Configuration and
 * Product ID Files"). It is text that tools rewrite and delete: it proves nothing, and its absence says nothing; what it
 * does say can contradict the channel that a manifest declares.
 */
import { isUtf8 } from 'node:buffer';
import { readdir } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { isGitLfsPointer, POINTER_CURE } from '../input/git-lfs.ts';
import { withOpenedFile } from './opened-file.ts';
import { refuse } from './refuse.ts';

export type ChannelClaim = {
  readonly channel?: 'volume' | 'retail' | 'oem';
  /** As it is written. Volume media since Windows 10 1709 name none. */
  readonly editionId?: string;
  /** Its sections contradict each other, so that it names no channel. */
  readonly conflicting: boolean;
};

type Channel = NonNullable<ChannelClaim['channel']>;

const FILE = 'ei.cfg';
/** In bytes. A real one is a few lines. */
export const LARGEST_EI_CFG = 64 * 1024;

// `_Default` leaves the channel to the product key.
const CHANNELS: ReadonlyMap<string, Channel> = new Map<string, Channel>([
  ['volume', 'volume'],
  ['retail', 'retail'],
  ['oem', 'oem'],
]);
const EDITION_ID = /^[a-z]{1,60}$/i;

/**
 * Reads the sections `[EditionID]`, `[Channel]` and `[VL]`, each followed by its value; any of them may be missing or
 * empty. `[VL]` decides: 1 is volume media, 0 is not. Where `[Channel]` says otherwise, the two are conflicting.
 */
export function parseEiCfg(text: string): ChannelClaim {
  const sections = sectionsOf(text);
  const channels = (sections.get('channel') ?? []).flatMap((value) => CHANNELS.get(value.toLowerCase()) ?? []);
  const volume = sections.get('vl') ?? [];
  const said = new Set<Channel>([...(volume.includes('1') ? ['volume' as const] : []), ...channels]);
  const conflicting = said.size > 1 || (said.has('volume') && volume.includes('0'));
  const [channel] = said;
  const [editionId, ...others] = new Set((sections.get('editionid') ?? []).filter((value) => EDITION_ID.test(value)));
  return {
    ...(channel !== undefined && !conflicting && { channel }),
    ...(editionId !== undefined && others.length === 0 && { editionId }),
    conflicting,
  };
}

/**
 * The `ei.cfg` in the folder of an image file, named in any case; undefined where there is none. A link is none: it may
 * lead anywhere.
 *
 * @param imageFile absolute.
 * @param label how the image file is named in problems and reports; `file` is the claim's own name beside it.
 * @throws InputError for one that is larger than 64 KiB, cannot be read, or is a Git LFS pointer.
 */
export async function readEiCfgBeside(
  imageFile: string,
  label: string,
): Promise<{ readonly claim: ChannelClaim; readonly file: string } | undefined> {
  const folder = dirname(imageFile);
  // A folder that can be entered and not listed: what is not seen proves nothing.
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const [name, other] = entries
    .filter((entry) => entry.isFile() && entry.name.toLowerCase() === FILE)
    .map((entry) => entry.name)
    .sort();
  if (name === undefined) return undefined;
  const file = posix.join(posix.dirname(label), name);
  if (other !== undefined)
    refuse(file, `stands beside ${other}, and only one can be the media's`, 'Delete the other one.');
  const bytes = await withOpenedFile(join(folder, name), file, (opened) => {
    if (opened.sizeBytes > LARGEST_EI_CFG) {
      refuse(
        file,
        `has ${opened.sizeBytes} bytes, the limit is ${LARGEST_EI_CFG}`,
        'Copy the ei.cfg of the media again.',
      );
    }
    return opened.read(0, opened.sizeBytes);
  });
  if (isGitLfsPointer(bytes)) refuse(file, 'is a Git LFS pointer, not the file itself', POINTER_CURE);
  return { claim: parseEiCfg(decodeEiCfg(bytes)), file };
}

/** Values by the name of their section in lower case; of each line what stands before a `;`. */
function sectionsOf(text: string): ReadonlyMap<string, readonly string[]> {
  const sections = new Map<string, string[]>();
  let values: string[] = [];
  for (const line of text.split(/[\r\n]+/)) {
    const [said = ''] = line.replace(/^\uFEFF/, '').split(';', 1);
    const content = said.trim();
    if (content.startsWith('[') && content.endsWith(']')) {
      const name = content.slice(1, -1).trim().toLowerCase();
      values = sections.get(name) ?? [];
      sections.set(name, values);
    } else if (content !== '') {
      values.push(content);
    }
  }
  return sections;
}

/** UTF-16 by its byte order mark or its zero bytes; else UTF-8, or a code page, which is the same for what is asked for. */
export function decodeEiCfg(bytes: Buffer): string {
  const [first, second] = bytes;
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0))
    return new TextDecoder('utf-16be').decode(bytes);
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0))
    return new TextDecoder('utf-16le').decode(bytes);
  return isUtf8(bytes) ? new TextDecoder().decode(bytes) : bytes.toString('latin1');
}
