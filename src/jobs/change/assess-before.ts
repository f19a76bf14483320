/** The same check of what was there before, by the same policy and for the same day. */
import { InputError } from '../../input/problem.ts';
import type { Assessment } from '../../licensing/finding.ts';
import { type Baseline, baselineOf } from '../../licensing/fleet/baseline.ts';
import { type Manifest, readManifest } from '../../manifest/manifest.ts';
import type { CheckOptions } from '../../options/check-options.ts';
import { PLAIN } from '../../report/paint.ts';
import type { AppliedPolicy } from '../applied-policy.ts';
import { decideFleet } from '../decide.ts';
import { readEvidence } from '../evidence.ts';
import type { Host } from '../host.ts';
import type { Before } from './before.ts';

/** What the findings after the change are held against. */
export interface Comparison {
  readonly baseline: Baseline;
  /** Left out where there was nothing to compare with; `why` says why. */
  readonly before?: Assessment;
  readonly why?: string;
}

/**
 * What was wrong before as input has nothing that a finding could be old by: everything counts as introduced, so that a
 * change that mends the manifest can be judged, and nothing passes for it.
 *
 * @throws BaseUnreadable when it could not be read at all.
 */
export async function assessBefore(
  before: Before,
  options: CheckOptions,
  manifest: Manifest,
  applied: AppliedPolicy | undefined,
): Promise<Comparison> {
  if (before.kind === 'nothing') return nothingBefore(before.why);
  const { workspace } = before;
  const manifests = await workspace.manifestsAt(options.manifests);
  if (manifests.length === 0) return nothingBefore('the manifest is new');
  try {
    const earlier = await readManifest(workspace, manifests);
    const estate = await readEvidence(workspace, earlier, options.image, SILENT);
    const { asOf, image } = options;
    const decided = { asOf, all: false, ...(image !== undefined && { image }), ...(applied && { applied }) };
    const assessment = await decideFleet(earlier, estate, decided, SILENT);
    return {
      before: assessment,
      baseline: baselineOf(assessment, new Set(manifest.estate.images.keys())),
    };
  } catch (fault) {
    if (!(fault instanceof InputError)) throw fault;
    const { file, line, message } = fault.problems[0];
    const place = file === undefined ? '' : `${file}:${line ?? 1}: `;
    return nothingBefore(`the manifest was wrong before (${place}${message})`);
  }
}

function nothingBefore(why: string): Comparison {
  return { why, baseline: { restatedBy: (findings) => findings.map(() => ({ any: false, has: () => false })) } };
}

/** What is to be told of the manifest is told of the one that is checked. */
const SILENT: Host = {
  paint: PLAIN,
  write: async () => undefined,
  note: async () => undefined,
  progress: () => undefined,
};
