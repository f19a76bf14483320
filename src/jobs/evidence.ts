/**
 * The facts behind a manifest's word: what an image file at hand really is, which Office an ODT configuration
 * installs, and the digest of each verification document.
 */
import type { Workspace } from '../input/workspace.ts';
import type { Estate } from '../licensing/model.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { Host } from './host.ts';
import { readImage } from './image-evidence.ts';

/** The manifest's estate with what its files say; `only` is the one image that is to be decided. */
export async function readEvidence(
  workspace: Workspace,
  manifest: Manifest,
  only: string | undefined,
  host: Host,
): Promise<Estate> {
  const images = new Map(manifest.estate.images);
  for (const source of manifest.imageSources) {
    const image = images.get(source.id);
    if (image === undefined || (only !== undefined && source.id !== only)) continue;
    images.set(source.id, await readImage(workspace, manifest, source, image, host));
  }
  if (manifest.documents.length === 0) return { ...manifest.estate, images };
  const { digestDocuments } = await import('./document-digest.ts');
  return { ...manifest.estate, images, verifications: await digestDocuments(workspace, manifest) };
}
