/** Stage 5: the same assessment as `check`, on what really came out. */
import { buildReport } from '../../report/build-report.ts';
import type { Report } from '../../report/report-schema.ts';
import { policyTold } from '../applied-policy.ts';
import { decideFleet } from '../decide.ts';
import { withEvidence } from '../evidence.ts';
import type { BuildHost } from './build-host.ts';
import type { Identified } from './identify.ts';
import type { BuildOrder } from './order.ts';

/**
 * Decides for every image that was made: whoever gets it can install any of them. The report is that of the first that
 * does not pass.
 */
export async function checkResult(
  { plan, manifest, estate, options, applied }: BuildOrder,
  { identities }: Identified,
  host: BuildHost,
): Promise<Report> {
  let last: Report | undefined;
  for (const { index, file, identity } of identities) {
    const built = withEvidence(estate, plan.image, { read: identity });
    const decided = { ...options, image: plan.image, ...(applied && { applied }) };
    last = buildReport(await decideFleet(manifest, built, decided, host), policyTold(applied));
    if (passes(last)) continue;
    if (identities.length > 1)
      await host.note(
        `Of ${identities.length} images, image ${index}${file === undefined ? '' : ` of ${file}`} is the first that does not pass.`,
      );
    return last;
  }
  if (last === undefined) throw new Error('an image file without images');
  return last;
}

/** What may be published: a waiver lets an image go on, and is told with it. */
export function passes({ verdict }: Report): boolean {
  return verdict === 'licensed' || verdict === 'waived';
}
