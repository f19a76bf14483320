/** What was found before a change, to be asked of each finding that is found after it. */
import { type Assessment, type Finding, type FindingGroup, type FixedFinding, SEVERITIES } from '../finding.ts';
import { isBlocking } from '../reading-order.ts';

export interface Baseline {
  /** The findings before that a finding only restates: of the same kind, and as bad. */
  restatedBy(finding: Finding): Before;
}

export interface Before {
  readonly any: boolean;
  has(device: string): boolean;
}

/**
 * A finding is old if the same rule spoke before of the same image in the same words, or of the same value: words change
 * with a renamed agreement or another image, and nothing got worse by it. A severity, a waiver or a measure that got
 * worse makes it new.
 *
 * @param images ids of the images after the change: of one that is gone, the same words under another id are old too.
 */
export function baselineOf(before: Assessment, images: ReadonlySet<string>): Baseline {
  return compareWith(before.findings, images, isAsBad);
}

/** The errors and unproven facts that are no longer found: of which devices, or of the run. */
export function fixedBetween(before: Assessment, now: Assessment): readonly FixedFinding[] {
  const after = compareWith(now.findings, new Set(before.images.map(({ id }) => id)), () => true);
  return before.findings.filter(isBlocking).flatMap((group) => {
    const { rule, severity, image, message, count } = group;
    const still = after.restatedBy(group);
    const devices = group.devices.filter((device) => !still.has(device));
    if (count === 0 ? still.any : devices.length === 0) return [];
    return [{ rule, severity, ...(image !== undefined && { image }), message, count: devices.length, devices }];
  });
}

function compareWith(
  findings: readonly FindingGroup[],
  images: ReadonlySet<string>,
  suffices: (before: FindingGroup, now: Finding) => boolean,
): Baseline {
  const byKey = new Map<string, FindingGroup[]>();
  for (const group of findings) {
    const { image } = group;
    const keys = image === undefined || images.has(image) ? keysOf(group) : [...keysOf(group), wordsKey(group)];
    for (const key of keys) {
      const groups = byKey.get(key);
      if (groups === undefined) byKey.set(key, [group]);
      else groups.push(group);
    }
  }
  const devicesOf = new Map<FindingGroup, ReadonlySet<string>>();
  const has = (group: FindingGroup, device: string): boolean => {
    const devices = devicesOf.get(group) ?? new Set(group.devices);
    devicesOf.set(group, devices);
    return devices.has(device);
  };
  return {
    restatedBy(finding) {
      const found = [...keysOf(finding), wordsKey(finding)].flatMap((key) => byKey.get(key) ?? []);
      const alike = [...new Set(found)].filter((group) => suffices(group, finding));
      return { any: alike.length > 0, has: (device) => alike.some((group) => has(group, device)) };
    },
  };
}

function keysOf(finding: Finding): readonly string[] {
  const { rule, image, message, measure } = finding;
  // What is counted is told apart by what is counted: neither its words nor its place stay the same.
  if (measure !== undefined) return [JSON.stringify(['measure', rule, measure.of])];
  const subject = subjectOf(finding);
  const words = JSON.stringify(['words', rule, image, message]);
  return subject === undefined ? [words] : [words, JSON.stringify(['subject', rule, image, subject])];
}

function wordsKey({ rule, message }: Finding): string {
  return JSON.stringify(['words of an image that is gone', rule, message]);
}

/**
 * The value that it is about, wherever it stands in its list. A device may be moved from one agreement to another and fail
 * as before; what fails by itself is told apart by its id.
 */
function subjectOf({ about: [nearest], image }: Finding): readonly string[] | undefined {
  if (nearest === undefined) return undefined;
  const owner = image === undefined && 'id' in nearest ? nearest.id : '';
  return [nearest.of, owner, nearest.path.replaceAll(/\.\d+(?=\.|$)/g, '.#')];
}

function isAsBad(before: FindingGroup, now: Finding): boolean {
  if (SEVERITIES.indexOf(before.severity) > SEVERITIES.indexOf(now.severity)) return false;
  if (before.waived !== undefined && now.waived === undefined) return false;
  return now.measure === undefined || (before.measure?.by ?? 0) >= now.measure.by;
}
