/** What there is to say of the waivers themselves, once every device is decided. No waiver lets any of it pass. */
import type { Finding } from '../finding.ts';
import type { Estate, IsoDate } from '../model.ts';
import { appliedFinding } from '../rules/waiver-applied.ts';
import { endsSoonFinding } from '../rules/waiver-ends-soon.ts';
import { expiredFinding } from '../rules/waiver-expired.ts';
import { tooLongFinding } from '../rules/waiver-too-long.ts';
import { namesNobody, unknownDevicesFinding, unknownImageFinding, unusedFinding } from '../rules/waiver-unused.ts';
import { daysBetween } from '../vocabulary/date.ts';
import { isPattern } from './named-devices.ts';
import { nearestId } from './nearest-id.ts';
import type { WaiverDevices } from './waiver-devices.ts';
import { type CountedWaiver, NEVER_MET, type WaiverCount } from './waiver-uses.ts';
import { isInForce } from './waivers.ts';

/** So many days ahead an end is told. */
const SOON = 14;
/** A year and a day: what lasts longer is no exception for a time. */
const LONG = 366;

export interface WaiverFindingsOptions {
  readonly asOf: IsoDate;
  /** The only image that was decided: a waiver for another one may well be needed. */
  readonly image?: string;
}

export interface MetByWaivers {
  /** By the waiver's index in the policy. */
  readonly counts: ReadonlyMap<number, WaiverCount>;
  readonly devices: WaiverDevices;
}

export function waiverFindings(
  estate: Estate,
  { counts, devices }: MetByWaivers,
  options: WaiverFindingsOptions,
): readonly Finding[] {
  return (estate.policy?.waivers ?? []).flatMap((waiver, index) => {
    const count = counts.get(index) ?? NEVER_MET;
    const unknownDevices = devices.unknownOf(waiver);
    const one = { waiver, index, count, unknownDevices, otherLicenseOf: devices.otherLicenseOf(index) };
    if (!isInForce(waiver, options.asOf)) return isToBeTold(one, options) ? [expiredFinding(one)] : [];
    return [
      ...(daysBetween(options.asOf, waiver.until) > LONG ? [tooLongFinding(one)] : []),
      ...(count.needed > 0 ? findingsOfNeeded(one, options.asOf) : findingsOfIdle(one, estate, options)),
    ];
  });
}

function isToBeTold({ waiver, count }: CountedWaiver, { image }: WaiverFindingsOptions): boolean {
  return count.needed > 0 || image === undefined || waiver.image === image;
}

function findingsOfNeeded(counted: CountedWaiver, asOf: IsoDate): readonly Finding[] {
  const { until, devices } = counted.waiver;
  return [
    ...(daysBetween(asOf, until) <= SOON ? [endsSoonFinding(counted)] : []),
    ...(devices.some(isPattern) ? [appliedFinding(counted)] : []),
    ...(counted.unknownDevices.length > 0 ? [unknownDevicesFinding(counted)] : []),
  ];
}

function findingsOfIdle(
  counted: CountedWaiver,
  { images }: Estate,
  options: WaiverFindingsOptions,
): readonly Finding[] {
  const { waiver, unknownDevices } = counted;
  if (!isToBeTold(counted, options)) return [];
  const unknown = unknownDevices.length > 0 ? [unknownDevicesFinding(counted)] : [];
  if (waiver.image !== undefined && !images.has(waiver.image)) {
    return [unknownImageFinding(counted, waiver.image, nearestId(waiver.image, images.keys())), ...unknown];
  }
  return namesNobody(counted) ? unknown : [unusedFinding(counted), ...unknown];
}
