/** Control/OperatingSystems.xml: the images that MDT knows in a share. */
import { join } from 'node:path';
import { readShareDocument, type ShareDocument } from './share-document.ts';
import { readEntries, type ShareEntry } from './share-entries.ts';
import { findPath, readSharePath } from './share-path.ts';

/** Where an entry says that its image is: nothing of it was looked up yet. */
export interface ImageClaim {
  /** Below the share, as they are written: `Operating Systems`, `W11`, `install.wim`. */
  readonly names: readonly string[];
  readonly index: number;
}

const LIST = ['Control', 'OperatingSystems.xml'] as const;

/** True for a folder with a Control/OperatingSystems.xml, in any case: an MDT deployment share, or offline media. */
export async function isDeploymentShare(folder: string): Promise<boolean> {
  return (await findPath(folder, LIST)) !== undefined;
}

/** @throws InputError when the list is missing or malformed. */
export async function readImageList(
  folder: string,
  label: string,
): Promise<{ readonly document: ShareDocument; readonly entries: readonly ShareEntry[] }> {
  const path = (await findPath(folder, LIST)) ?? join(folder, ...LIST);
  const document = await readShareDocument(path, `${label}/${LIST.join('/')}`);
  return { document, entries: readEntries(document, 'oss', 'os') };
}

/**
 * The images that the share names, without a look at their files. An entry that names none inside the share is left out.
 *
 * @throws InputError when the list is missing or malformed.
 */
export async function readImageClaims(folder: string, label: string): Promise<readonly ImageClaim[]> {
  const { entries } = await readImageList(folder, label);
  return entries.flatMap(({ values }) => {
    const path = readSharePath(values.get('imagefile') ?? '');
    const index = readImageIndex(values);
    return path.ok && index !== undefined ? [{ names: path.names, index }] : [];
  });
}

/** From 1; undefined where <ImageIndex> is missing or is none. */
export function readImageIndex(values: ShareEntry['values']): number | undefined {
  const text = values.get('imageindex') ?? '';
  return /^[1-9][0-9]{0,4}$/.test(text) ? Number(text) : undefined;
}
