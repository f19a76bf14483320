/** The products of an image, each to be licensed on the device: its system first, then what was put on top. */

import type { Image, ImageIdentity, Media, SoftwareIdentity } from './model.ts';
import type { IdentifiedSoftware } from './rights/differences.ts';

export interface ImageItem {
  /** Below the image: `` for the system, else `software.0` or `odt`. */
  readonly path: string;
  readonly identity: ImageIdentity;
  readonly media: Media;
}

export function itemsOf(image: Image): readonly ImageItem[] {
  const software = image.software.map(({ identity, media, path }) => ({
    path,
    identity: declaredIdentity(identity, path),
    media: media ?? image.media,
  }));
  const onlySoftware = image.read === undefined && image.declared === undefined && software.length > 0;
  return onlySoftware ? software : [{ path: '', identity: systemIdentity(image), media: image.media }, ...software];
}

/** What the image's system is: the file where it was read (it wins), else what the manifest declares. */
export function systemIdentity(image: Image): ImageIdentity {
  if (image.read === undefined) return declaredIdentity(image.declared, 'identity');
  return isMuiPack(image) ? { ...image.read, software: { ...image.read.software, languages: ['mui'] } } : image.read;
}

export function isIdentified(software: SoftwareIdentity): software is IdentifiedSoftware {
  return missingFields(software).length === 0;
}

/** A file lists languages; that they are the multilingual (MUI) pack only a declaration can say, and several languages do not contradict it. */
function isMuiPack(image: Image): boolean {
  const severalRead = (image.read?.software.languages?.length ?? 0) > 1;
  return severalRead && image.declared?.languages?.includes('mui') === true;
}

function declaredIdentity(declared: SoftwareIdentity | undefined, path: string): ImageIdentity {
  const software = declared ?? {};
  const missing = missingFields(software);
  const witnesses = declared === undefined ? [] : ['manifest'];
  if (missing.length === 0) return { state: 'known', software, witnesses };
  const reason =
    declared === undefined
      ? 'its file is not at hand and the manifest declares no identity'
      : `its ${path} in the manifest leaves out ${missing.join(', ')}`;
  return { state: 'unknown', software, witnesses, reason };
}

/** A system must say its architecture too: one for arm64 is in no source, so silence about it proves nothing. */
function missingFields(software: SoftwareIdentity): readonly string[] {
  const isSystem = software.product === 'windows' || software.product === 'windows-server';
  const needed = [
    'product',
    'version',
    'edition',
    'languages',
    ...(isSystem ? ['architecture' as const] : []),
  ] as const;
  return needed.filter((field) => software[field] === undefined || software[field]?.length === 0);
}
