/** Stage 2: would what the plan makes be licensed? Told in seconds, and not after an hour. */
import { expectedIdentity, refuseLanguage } from '../../build/plan/expected.ts';
import { InputError } from '../../input/problem.ts';
import type { ImageIdentity, SoftwareIdentity } from '../../licensing/model.ts';
import { buildReport } from '../../report/build-report.ts';
import type { Report } from '../../report/report-schema.ts';
import { policyTold } from '../applied-policy.ts';
import { decideFleet } from '../decide.ts';
import { withEvidence } from '../evidence.ts';
import type { BuildHost } from './build-host.ts';
import type { BuildOrder, Source } from './order.ts';

const WHOLE = ['product', 'version', 'edition', 'languages', 'architecture'] as const;
const WITNESS = 'the plan';

export interface Preflight {
  readonly report: Report;
  /** Whether it is certain that what comes out would not pass. */
  readonly refused: boolean;
}

/**
 * Decides for the image as the plan says that it will be. What a step may still change is taken as the manifest declares it,
 * so that only what is certain fails here; where nobody says yet what comes out, that alone refuses nothing.
 *
 * @throws InputError when no device is to receive the image: then nothing may be published, whatever comes out.
 */
export async function preflight(order: BuildOrder, source: Source | undefined, host: BuildHost): Promise<Preflight> {
  const { plan, manifest, estate, options, applied } = order;
  const read = source?.wim.indexes.find(({ index }) => index === source.index)?.identity;
  if (plan.making.kind === 'steps') refuseLanguage(plan.making, read?.software);
  const declared = estate.images.get(plan.image)?.declared;
  const { software } = expectedIdentity(read?.software, plan.making, declared);
  const identity = identityOf(software);
  const expected = withEvidence(estate, plan.image, { read: identity });
  const decided = { ...options, image: plan.image, ...(applied && { applied }) };
  const report = buildReport(await decideFleet(manifest, expected, decided, host), policyTold(applied));
  if (report.counts.devices > 0) return { report, refused: isRefused(report, identity) };
  throw new InputError({
    ...plan.imagePlace,
    message: `No device of the manifest is to receive the image ${plan.image}, so that nobody is licensed for it.`,
    cure: 'Name the image at the devices that are to receive it, or build another one.',
  });
}

function isRefused({ verdict }: Report, { state }: ImageIdentity): boolean {
  return verdict === 'unlicensed' || (verdict === 'unproven' && state === 'known');
}

function identityOf(software: SoftwareIdentity): ImageIdentity {
  const unsaid = WHOLE.find((field) => software[field] === undefined);
  if (unsaid === undefined) return { state: 'known', software, witnesses: [WITNESS] };
  const reason = `neither its source nor the manifest says which ${unsaid} comes out`;
  return { state: 'unknown', software, witnesses: [WITNESS], reason };
}
