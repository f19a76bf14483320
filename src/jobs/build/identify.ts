/** Stage 4: what came out, from the file itself. */
import type { WorkArea } from '../../build/work/work-area.ts';
import { readSoftwareHive, SOFTWARE_HIVE } from '../../image/hive/software-hive.ts';
import { readWimFile } from '../../image/wim-file.ts';
import { withHiveWitness } from '../../image/witnesses.ts';
import type { ImageIdentity } from '../../licensing/model.ts';
import type { Candidate } from '../../publish/candidate.ts';
import { hashFile } from '../../publish/hash-file.ts';
import type { BuildHost } from './build-host.ts';
import { type Made, workshopIn } from './make.ts';
import type { Machinery } from './order.ts';

export interface IdentifiedImage {
  readonly index: number;
  /** Below the media that were made, where there are several files. */
  readonly file?: string;
  readonly identity: ImageIdentity;
}

export interface Identified {
  readonly candidate: Candidate;
  /** Every image of every file, in their order. */
  readonly identities: readonly IdentifiedImage[];
}

/** Every image in the file by its XML and by the SOFTWARE hive inside, and the SHA-256 that all later stages hold to. */
export async function identify(
  { file, softwareHive }: Made,
  label: string,
  machinery: Machinery,
  area: WorkArea,
  host: BuildHost,
): Promise<Identified> {
  const { indexes, sizeBytes } = await readWimFile(file, label);
  const identities: IdentifiedImage[] = [];
  for (const image of indexes) {
    const { index } = image;
    const hive = softwareHive ?? (await readHive({ file, index }, label, machinery, area, host));
    identities.push({ index, identity: withHive(image.identity, hive, label) });
  }
  const hashed = await host.step('Hash the image', () =>
    hashFile(file, host.signal, (bytes) => host.watch.progress(percentOf(bytes, sizeBytes))),
  );
  return { candidate: { file, ...hashed }, identities };
}

/** The SOFTWARE hive of one image of a file; undefined where it has none. */
export async function readHive(
  image: { readonly file: string; readonly index: number },
  label: string,
  { engine, facts }: Machinery,
  area: WorkArea,
  host: BuildHost,
): Promise<Buffer | undefined> {
  if (facts === undefined) return undefined;
  return host.step(`Read the registry of image ${image.index} of ${label}`, () =>
    engine.extractFile(image, SOFTWARE_HIVE, workshopIn(area, host)),
  );
}

export function withHive(identity: ImageIdentity, hive: Buffer | undefined, label: string): ImageIdentity {
  if (hive === undefined) return identity;
  return withHiveWitness(identity, readSoftwareHive(hive, `the SOFTWARE hive in ${label}`));
}

function percentOf(bytes: number, all: number): number {
  return all === 0 ? 100 : Math.floor((100 * bytes) / all);
}
