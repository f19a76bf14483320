/** Control/Medias.xml: `<medias><media guid=... enable=...><Name>MEDIA001</Name><Root>D:\Media\W11</Root>...`. */

/** Control/Medias.xml: `<medias><media guid=... enable=...><Name>MEDIA001</Name><Root>D:\Media\W11</Root>...`. */
import nodePath, { type PlatformPath } from 'node:path';
import { quoted, refuse } from '../refuse.ts';
import { readShareDocument } from './share-document.ts';
import { readEntries } from './share-entries.ts';
import { findPath } from './share-path.ts';

export interface OfflineMedia {
  /** Absolute; the folder that the Workbench asks for when media are made. */
  readonly root: string;
  /** Its `Content\Deploy`, itself a share, spelled as on the disk where it is there: an update makes it. */
  readonly content: string;
}

const MOST_NAMED = 20;

/**
 * @param share absolute.
 * @param media its name, in any case.
 * @param flavour whose rules the root follows: it was written on the machine that updates the media.
 * @throws InputError when the share has no such media, or their root is no absolute path here.
 */
export async function readMedia(share: string, media: string, flavour: PlatformPath = nodePath): Promise<OfflineMedia> {
  const path = await findPath(share, ['Control', 'Medias.xml']);
  const label = `${share}/Control/Medias.xml`;
  if (path === undefined) refuse(share, 'has no offline media: there is no Control/Medias.xml', MAKE_ONE);
  const document = await readShareDocument(path, label);
  const entries = readEntries(document, 'medias', 'media');
  const called = (name: string) => name.toLowerCase() === media.trim().toLowerCase();
  const [found, other] = entries.filter(({ values }) => called(values.get('name') ?? ''));
  if (found === undefined) {
    const names = entries.slice(0, MOST_NAMED).map(({ values }) => quoted(values.get('name') ?? ''));
    refuse(label, `has no media ${quoted(media)}; it has ${names.length === 0 ? 'none' : names.join(', ')}`, MAKE_ONE);
  }
  if (other !== undefined) document.refuseAt(other.offset, `has two media ${quoted(media)}`, 'Rename one of them.');
  const root = found.values.get('root') ?? '';
  // `\Media` is absolute to Windows, but on whatever drive is the current one.
  if (!flavour.isAbsolute(root) || (flavour.sep === '\\' && flavour.parse(root).root.length < 3)) {
    document.refuseAt(
      found.offset,
      `has ${quoted(media)} with the Root ${quoted(root)}, no absolute path here`,
      MAKE_ONE,
    );
  }
  const content = await findPath(root, ['Content', 'Deploy']);
  return { root, content: content ?? flavour.join(root, 'Content', 'Deploy') };
}

const MAKE_ONE = 'Name media of the share, or make them in the Deployment Workbench (Advanced Configuration, Media).';
