/** Offline media that MDT makes of a share: every image in them is identified, for whoever has the media can install any. */
import { createHash } from 'node:crypto';
import type { Making } from '../../build/plan/plan.ts';
import type { WorkArea } from '../../build/work/work-area.ts';
import { readDeploymentShare } from '../../image/mdt/deployment-share.ts';
import { readMedia } from '../../image/mdt/media.ts';
import { InputError } from '../../input/problem.ts';
import { hashFile } from '../../publish/hash-file.ts';
import type { BuildHost } from './build-host.ts';
import { type Identified, type IdentifiedImage, readHive, withHive } from './identify.ts';
import type { BuildOrder, Machinery } from './order.ts';

type Media = Extract<Making, { kind: 'media' }>;

/** Media are where MDT makes them. @throws InputError for a target that only a file can go to. */
export function refuseCopies({ plan }: BuildOrder): void {
  const target = plan.publish.find(({ kind }) => kind !== 'run');
  if (plan.making.kind !== 'media' || target === undefined) return;
  const message = 'MDT makes its media in a folder of its own: there is no one file to copy or to import.';
  throw new InputError({ ...target.place, message, cure: 'Publish them by `run`, or leave this out.' });
}

/** Lets MDT make the media, and returns their folder. */
export async function makeMedia({ share, media }: Media, { mdt }: Machinery, host: BuildHost): Promise<string> {
  await host.step(`Update ${media} of ${share}`, () => mdt.updateMedia(share, media));
  return (await readMedia(share, media)).root;
}

/**
 * Every image in the media. Their digest is the SHA-256 of a list of all image files, a line each as sha256sum writes it,
 * sorted by name.
 */
export async function identifyMedia(
  { share, media }: Media,
  machinery: Machinery,
  area: WorkArea,
  host: BuildHost,
): Promise<Identified> {
  const { root, content } = await readMedia(share, media);
  const { operatingSystems } = await readDeploymentShare(content, media);
  const identities: IdentifiedImage[] = [];
  for (const { imageFile: file, imageIndex: index, imageLabel: label, identity } of operatingSystems) {
    const hive = await readHive({ file, index }, label, machinery, area, host);
    identities.push({ index, file: label, identity: withHive(identity, hive, label) });
  }
  const files = new Map(operatingSystems.map(({ imageLabel, imageFile }) => [imageLabel, imageFile]));
  const list = await host.step('Hash the images', async () => {
    const lines: string[] = [];
    for (const [label, file] of [...files].sort()) {
      lines.push(`${(await hashFile(file, host.signal, () => undefined)).sha256}  ${label}\n`);
    }
    return lines.join('');
  });
  const sha256 = createHash('sha256').update(list).digest('hex');
  return { candidate: { file: root, sha256, sizeBytes: Buffer.byteLength(list) }, identities };
}
