/**
 * The facts behind a manifest's word: what an image file at hand really is, which Office an ODT configuration
 * installs, and the digest of each verification document.
 */
import type { Workspace } from '../input/workspace.ts';
import type { Estate, Image } from '../licensing/model.ts';
import type { ImageSource, Manifest } from '../manifest/manifest.ts';
import type { Host } from './host.ts';
import { readImage } from './image-evidence.ts';

/** The manifest's estate with what its files say; `only` is the one image that is to be decided. */
export async function readEvidence(
  workspace: Workspace,
  manifest: Manifest,
  only: string | undefined,
  host: Host,
): Promise<Estate> {
  return read(
    workspace,
    manifest,
    (id) => only === undefined || id === only,
    (source) => source,
    host,
  );
}

/**
 * The same for an image that is being built: the file that the manifest names may be the one of last week, and is not
 * looked at. What the image is, the build itself adds (`withEvidence`).
 */
export async function readEvidenceBeside(
  workspace: Workspace,
  manifest: Manifest,
  built: string,
  host: Host,
): Promise<Estate> {
  const withoutFile = ({ file: _, index: __, ...source }: ImageSource): ImageSource => source;
  return read(workspace, manifest, (id) => id === built, withoutFile, host);
}

/** The estate when this is what was read of the image of that id. */
export function withEvidence(estate: Estate, id: string, found: Pick<Image, 'read' | 'channelClaim'>): Estate {
  const image = estate.images.get(id);
  if (image === undefined) throw new Error(`no image ${id} in the estate`);
  return { ...estate, images: new Map(estate.images).set(id, { ...image, ...found }) };
}

async function read(
  workspace: Workspace,
  manifest: Manifest,
  isDecided: (id: string) => boolean,
  sourceOf: (source: ImageSource) => ImageSource,
  host: Host,
): Promise<Estate> {
  const images = new Map(manifest.estate.images);
  for (const source of manifest.imageSources) {
    const image = images.get(source.id);
    if (image === undefined || !isDecided(source.id)) continue;
    images.set(source.id, await readImage(workspace, manifest, sourceOf(source), image, host));
  }
  if (manifest.documents.length === 0) return { ...manifest.estate, images };
  const { digestDocuments } = await import('./document-digest.ts');
  return { ...manifest.estate, images, verifications: await digestDocuments(workspace, manifest) };
}
