import { InputError } from '../input/problem.ts';
import { openWorkspace } from '../input/workspace.ts';
import { explainDevice } from '../licensing/explain.ts';
import type { DeviceTerms } from '../licensing/model.ts';
import { type Manifest, readManifest } from '../manifest/manifest.ts';
import type { ExplainOptions } from '../options/command-line.ts';
import { nearestName } from '../options/nearest.ts';
import { explanationJson, explanationText } from '../report/explanation.ts';
import { readPolicyOf } from './applied-policy.ts';
import { readEvidence } from './evidence.ts';
import type { Host } from './host.ts';
import { requireImage } from './require-image.ts';

/**
 * Tells for one device which license covers its image, or what each one lacks.
 *
 * @throws InputError when the manifest is wrong, or has no such device.
 */
export async function explain(options: ExplainOptions, host: Host): Promise<0> {
  const { image, asOf, output } = options;
  const workspace = await openWorkspace(options.workspace);
  const manifest = await readManifest(workspace, options.manifests);
  if (image !== undefined) requireImage(manifest.estate, image);
  const evidence = await readEvidence(workspace, manifest, image, host);
  const applied = await readPolicyOf(workspace, options);
  const estate = applied === undefined ? evidence : { ...evidence, policy: applied.policy };
  const explanation = explainDevice(estate, asOf, await findDevice(manifest, options));
  await host.write(output === 'json' ? explanationJson(explanation, asOf) : explanationText(explanation, host.paint));
  return 0;
}

interface Device {
  readonly id: string;
  readonly primaryUser?: string;
  readonly terms: DeviceTerms;
}

async function findDevice(manifest: Manifest, { device: wanted, image }: ExplainOptions): Promise<Device> {
  let found: Device | undefined;
  await manifest.visitDevices((id, primaryUser, terms) => {
    if (id === wanted) found = { id, ...(primaryUser !== undefined && { primaryUser }), terms };
  });
  const device = found ?? (await refuseDevice(manifest, wanted));
  if (image === undefined) return device;
  if (device.terms.images.includes(image)) return { ...device, terms: { ...device.terms, images: [image] } };
  const cure = `Leave --image out, or name one of its images: ${device.terms.images.join(', ')}.`;
  throw new InputError({ message: `The device ${wanted} is not to receive the image ${image}.`, cure });
}

async function refuseDevice(manifest: Manifest, wanted: string): Promise<never> {
  const near = new Set<string>();
  await manifest.visitDevices((id) => {
    if (near.size < MOST_COMPARED && Math.abs(id.length - wanted.length) <= 2) near.add(id);
  });
  const nearest = nearestName(wanted, [...near]);
  const cure = nearest === undefined ? 'Write its id as it stands in the manifest.' : `The nearest is ${nearest}.`;
  throw new InputError({ message: `The manifest has no device "${wanted}".`, cure });
}

/** Enough to find a slip of the finger, and quick in a fleet of a million. */
const MOST_COMPARED = 20_000;
