/** What there is to say of the waivers themselves, once every device is decided. No waiver lets any of it pass. */
import type { Finding } from '../finding.ts';
import type { IsoDate } from '../model.ts';
import { appliedFinding } from '../rules/waiver-applied.ts';
import { endsSoonFinding } from '../rules/waiver-ends-soon.ts';
import { expiredFinding } from '../rules/waiver-expired.ts';
import { unusedFinding } from '../rules/waiver-unused.ts';
import { daysBetween } from '../vocabulary/date.ts';
import { isPattern } from './named-devices.ts';
import type { Policy } from './policy.ts';
import type { CountedWaiver, WaiverCount } from './waiver-uses.ts';
import { isInForce } from './waivers.ts';

/** So many days ahead an end is told. */
const SOON = 14;

export interface WaiverFindingsOptions {
  readonly asOf: IsoDate;
  /** The only image that was decided: a waiver for another one may well be needed. */
  readonly image?: string;
}

export function waiverFindings(
  policy: Policy | undefined,
  counts: ReadonlyMap<number, WaiverCount>,
  options: WaiverFindingsOptions,
): readonly Finding[] {
  if (policy === undefined) return [];
  return policy.waivers.flatMap((waiver, index) => {
    const { needed, otherLicense } = counts.get(index) ?? { needed: 0, otherLicense: 0 };
    const counted = { waiver, index, needed, otherLicense };
    return needed > 0 ? findingsOfNeeded(counted, options.asOf) : findingsOfIdle(counted, options);
  });
}

function findingsOfNeeded(counted: CountedWaiver, asOf: IsoDate): readonly Finding[] {
  const { until, devices } = counted.waiver;
  if (!isInForce(counted.waiver, asOf)) return [expiredFinding(counted)];
  return [
    ...(daysBetween(asOf, until) <= SOON ? [endsSoonFinding(counted)] : []),
    ...(devices.some(isPattern) ? [appliedFinding(counted)] : []),
  ];
}

function findingsOfIdle(counted: CountedWaiver, { asOf, image }: WaiverFindingsOptions): readonly Finding[] {
  const { waiver } = counted;
  if (image !== undefined && waiver.image !== image) return [];
  return [isInForce(waiver, asOf) ? unusedFinding(counted) : expiredFinding(counted)];
}
