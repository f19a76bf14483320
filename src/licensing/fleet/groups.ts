/** Devices that fail alike are one group: one finding, the devices that have it, the places it lies on. */
import type { Finding, FindingGroup } from '../finding.ts';
import { SEVERITIES } from '../finding.ts';
import type { Place, Reference } from '../model.ts';
import { isBlocking } from '../reading-order.ts';

/** Warnings and notices may be true of a whole fleet; so many of their devices are named. */
const MOST_NAMED = 100;

interface Entry {
  readonly id: string;
  readonly places: readonly Place[];
}

interface Group {
  readonly finding: Finding;
  readonly shared: readonly Place[];
  count: number;
  frees: number;
  entries: Entry[];
}

export interface Groups {
  /** Adds one device to the group of a finding; `locate` is asked only when the device will be named. */
  add(finding: Finding, onlyBlocking: boolean, id: string, locate: (path: string) => readonly Place[]): void;
  addRun(finding: Finding): void;
  finish(): readonly FindingGroup[];
}

export function groupFindings(locate: (reference: Reference) => readonly Place[]): Groups {
  const groups = new Map<string, Group>();
  // Devices of one profile share the finding object, so most look-ups need no text.
  const byFinding = new Map<Finding, Group>();

  const groupOf = (finding: Finding): Group => {
    const known = byFinding.get(finding);
    if (known !== undefined) return known;
    const key = JSON.stringify([
      finding.rule,
      finding.severity,
      finding.image,
      finding.message,
      finding.clause,
      finding.cures,
    ]);
    const shared = finding.about.flatMap((reference) => (reference.of === 'device' ? [] : locate(reference)));
    const group = groups.get(key) ?? { finding, shared, count: 0, frees: 0, entries: [] };
    groups.set(key, group);
    byFinding.set(finding, group);
    return group;
  };

  return {
    add(finding, onlyBlocking, id, locateInDevice) {
      const group = groupOf(finding);
      group.count += 1;
      if (onlyBlocking) group.frees += 1;
      if (!isNamed(group, id)) return;
      const places = finding.about.flatMap((reference) =>
        reference.of === 'device' ? locateInDevice(reference.path) : [],
      );
      group.entries.push({ id: ownText(id), places });
    },
    addRun(finding) {
      groupOf(finding);
    },
    finish() {
      return [...groups.values()].map(finishGroup).sort(compareGroups);
    },
  };
}

/** Of warnings and notices the first ids in order are kept, whatever order they come in. */
function isNamed(group: Group, id: string): boolean {
  if (isBlocking(group.finding) || group.entries.length < MOST_NAMED) return true;
  if (group.entries.length >= 2 * MOST_NAMED) group.entries = group.entries.sort(byId).slice(0, MOST_NAMED);
  const last = group.entries[MOST_NAMED - 1];
  return group.entries.length > MOST_NAMED || last === undefined || id < last.id;
}

function finishGroup({ finding, shared, count, frees, entries }: Group): FindingGroup {
  const sorted = entries.sort(byId);
  const named = isBlocking(finding) ? sorted : sorted.slice(0, MOST_NAMED);
  const places = distinctPlaces([...named.flatMap((entry) => entry.places), ...shared]);
  return { ...finding, count, devices: named.map(({ id }) => id), places, frees };
}

/** In the order of the devices; a profile's line, which many share, stands where it first came up. */
function distinctPlaces(places: readonly Place[]): readonly Place[] {
  const seen = new Map<string, Set<number>>();
  return places.filter(({ file, line, column }) => {
    const ofFile = seen.get(file) ?? new Set<number>();
    seen.set(file, ofFile);
    // A row holds at most 1 MiB, so line and column make one exact number.
    const position = line * 2 ** 21 + column;
    return ofFile.has(position) ? false : ofFile.add(position);
  });
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function compareGroups(a: FindingGroup, b: FindingGroup): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || (sortKey(a) < sortKey(b) ? -1 : 1);
}

/** Two groups alike in words have other devices: places in lists (a form's number) must not decide the order. */
function sortKey({ rule, image, message, devices, cures }: FindingGroup): string {
  return JSON.stringify([rule, image ?? '', message, devices[0] ?? '', cures]);
}

/** A copy of its own: an id cut out of a chunk of a file would keep the whole chunk in memory. */
export function ownText(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
