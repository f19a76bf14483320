/** What was found before a change, to be asked of the findings that are found after it. */
import { type Assessment, type Finding, type FindingGroup, type FixedFinding, SEVERITIES } from '../finding.ts';
import { isBlocking } from '../reading-order.ts';
import { claimDevices } from './claimed-devices.ts';
import { isOfImageGone, isOfSameSubject, isOfSameWords } from './same-finding.ts';

export interface Baseline {
  /** Of each finding after the change, in their order: what of it was there before, of the same kind and as bad? */
  restatedBy(findings: readonly HeldFinding[]): readonly Before[];
}

/** A finding and the devices that have it; none of a finding on the run itself. */
export interface HeldFinding {
  readonly finding: Finding;
  readonly entries: readonly { readonly id: string }[];
}

export interface Before {
  readonly any: boolean;
  has(device: string): boolean;
}

/** Whether a finding before is as bad as one after. */
type Suffices = (before: FindingGroup, now: Finding) => boolean;

/**
 * A finding is old if the same rule spoke before of the same image in the same words, or of the same value: words change
 * with a renamed agreement or another image, and nothing got worse by it. A severity, a waiver or a measure that got
 * worse makes it new; and where a device had one such finding and has two, one of them is new.
 *
 * @param images ids of the images after the change: of one that is gone, the same words under another id are old too.
 */
export function baselineOf(before: Assessment, images: ReadonlySet<string>): Baseline {
  return compareWith(before.findings, images, isAsBad);
}

/** The errors and unproven facts that are no longer found: of which devices, or of the run. */
export function fixedBetween(before: Assessment, now: Assessment): readonly FixedFinding[] {
  const after = compareWith(now.findings, new Set(before.images.map(({ id }) => id)), () => true);
  const blocking = before.findings.filter(isBlocking);
  const still = after.restatedBy(blocking.map((group) => ({ finding: group, entries: group.devices.map(entryOf) })));
  return blocking.flatMap(({ rule, severity, image, message, count, devices: had }, index) => {
    const devices = had.filter((device) => still[index]?.has(device) !== true);
    if (count === 0 ? still[index]?.any === true : devices.length === 0) return [];
    return [{ rule, severity, ...(image !== undefined && { image }), message, count: devices.length, devices }];
  });
}

function entryOf(id: string): { readonly id: string } {
  return { id };
}

function compareWith(findings: readonly FindingGroup[], images: ReadonlySet<string>, suffices: Suffices): Baseline {
  // The surest first: what is left in the same words may be told in others now.
  const ways = [
    isOfSameWords,
    (before: FindingGroup, now: Finding) => isOfImageGone(before, now, images),
    isOfSameSubject,
  ].map((isAlike) => (before: FindingGroup, now: Finding) => isAlike(before, now) && suffices(before, now));
  return {
    restatedBy(now) {
      const claimed = claimDevices(findings, now, ways);
      return now.map(({ finding }, index) => ({
        get any() {
          return ways.some((isOld) => findings.some((before) => isOld(before, finding)));
        },
        has: (device) => claimed[index]?.has(device) === true,
      }));
    },
  };
}

function isAsBad(before: FindingGroup, now: Finding): boolean {
  if (SEVERITIES.indexOf(before.severity) > SEVERITIES.indexOf(now.severity)) return false;
  if (before.waived !== undefined && now.waived === undefined) return false;
  if (now.measure === undefined) return true;
  const by = before.measure?.by ?? 0;
  // By 0: nobody can count it. That may be any number, so it is as bad as nothing that was counted.
  return now.measure.by === 0 ? by === 0 : by >= now.measure.by;
}
