import { realpath } from 'node:fs/promises';
import { posix } from 'node:path';
import { relativeName, resolveInside, type Workspace } from '../input/workspace.ts';
import type { Image } from '../licensing/model.ts';
import type { ImageSource, Manifest } from '../manifest/manifest.ts';
import { readChannelClaim } from './channel-claim.ts';
import type { Host } from './host.ts';
import { statusOf } from './status.ts';

/**
 * The image as declared, with what its files say of it: the identity in the image file, and the products of an ODT
 * configuration. An image file that is not at hand is noted, and the declared identity is left to decide. Each reader is
 * loaded when there is something to read.
 */
export async function readImage(
  workspace: Workspace,
  manifest: Manifest,
  source: ImageSource,
  image: Image,
  host: Host,
): Promise<Image> {
  const withOffice = await readOffice(workspace, manifest, source, image);
  if (source.file === undefined) return withOffice;
  const [origin] = manifest.locate({ of: 'image', id: image.id, path: 'file' });
  const path = await resolveInside(workspace, source.file, origin);
  const label = relativeName(workspace, path);
  if ((await statusOf(path)) === undefined) {
    await host.note(`${label} is not at hand; image ${image.id} is judged by its declared identity.`);
    return withOffice;
  }
  const { identityOf } = await import('../image/identify.ts');
  const { readImageFile } = await import('../image/image-file.ts');
  const located = await fileWithNeighbours(workspace, path, label);
  const file = await readImageFile(located, label);
  const channelClaim = await readChannelClaim(file, located, label);
  return { ...withOffice, read: identityOf(file, source.index, label), ...(channelClaim && { channelClaim }) };
}

/** Its ei.cfg and its other parts lie beside it: where it is lent, there; else they are brought. */
async function fileWithNeighbours(workspace: Workspace, path: string, label: string): Promise<string> {
  for (const neighbours of ['{ei,EI}.{cfg,CFG}', '*.swm']) await workspace.bring?.(neighbours, posix.dirname(label));
  return workspace.lender === undefined ? path : realpath(path);
}

async function readOffice(
  workspace: Workspace,
  manifest: Manifest,
  { odt }: ImageSource,
  image: Image,
): Promise<Image> {
  if (odt === undefined) return image;
  const [origin] = manifest.locate({ of: 'image', id: image.id, path: 'odt' });
  const path = await resolveInside(workspace, odt, origin);
  const { readOfficeConfiguration } = await import('../image/office-configuration.ts');
  const products = await readOfficeConfiguration(path, relativeName(workspace, path));
  return { ...image, software: [...image.software, ...products.map((identity) => ({ identity, path: 'odt' }))] };
}
