/** Devices that fail alike are one group: one finding, the devices that have it, the places it lies on. */
import type { Finding, FindingGroup, Standing } from '../finding.ts';
import { SEVERITIES } from '../finding.ts';
import type { Place, Reference } from '../model.ts';
import { isBlocking } from '../reading-order.ts';
import type { Baseline, Before } from './baseline.ts';

/** Warnings and notices may be true of a whole fleet; so many of their devices are named. */
const MOST_NAMED = 100;

interface Entry {
  readonly id: string;
  readonly places: readonly Place[];
  readonly onlyBlocking: boolean;
}

/** One finding as it is gathered; `count` and `frees` are added up by whoever knows how many devices there are. */
export interface Group {
  readonly finding: Finding;
  readonly shared: readonly Place[];
  count: number;
  frees: number;
  entries: Entry[];
  /** Of a warning or notice: ids from here on are no longer named. */
  limit?: string;
}

export interface Groups {
  /** The group of a device's finding; one that no device comes to be counted in is not reported. */
  groupOf(finding: Finding): Group;
  addRun(finding: Finding): void;
  /** What was there before divides a finding into the devices that had it and those that got it by the change. */
  finish(baseline?: Baseline): readonly FindingGroup[];
}

export function groupFindings(locate: (reference: Reference) => readonly Place[]): Groups {
  const groups = new Map<string, Group>();
  const run: Group[] = [];
  const newGroup = (finding: Finding): Group => {
    const shared = finding.about.flatMap((reference) => (reference.of === 'device' ? [] : locate(reference)));
    return { finding, shared, count: 0, frees: 0, entries: [] };
  };
  return {
    groupOf(finding) {
      const { rule, severity, image, product, message, clause, cures, waived, severityReason } = finding;
      const key = JSON.stringify([rule, severity, image, product, message, clause, cures, waived, severityReason]);
      const known = groups.get(key);
      if (known !== undefined) return known;
      const group = newGroup(finding);
      groups.set(key, group);
      return group;
    },
    addRun(finding) {
      run.push(newGroup(finding));
    },
    finish(baseline) {
      const ofDevices = [...groups.values()].filter(({ count }) => count > 0);
      const all = [...ofDevices, ...run];
      const before = baseline?.restatedBy(all);
      return all.flatMap((group, index) => finishGroup(group, before?.[index])).sort(compareGroups);
    },
  };
}

export interface NamedFinding {
  readonly group: Group;
  readonly about: Finding['about'];
  /** Nothing else stands against the device. */
  readonly onlyBlocking: boolean;
}

/**
 * Names one device in a group; its places are asked for only if it will be named. `about` is the device's own: what reads
 * alike may stand elsewhere in another profile. The id of a device with a blocking
 * finding is kept as it is, since whoever adds it keeps it too.
 */
export function nameDevice(
  { group, about, onlyBlocking }: NamedFinding,
  id: string,
  row: { locate(path: string): readonly Place[] },
): void {
  if (group.limit !== undefined && id >= group.limit) return;
  const places = about.flatMap((reference) => (reference.of === 'device' ? row.locate(reference.path) : []));
  const blocking = isBlocking(group.finding);
  group.entries.push({ id: blocking ? id : ownText(id), places, onlyBlocking });
  if (blocking || group.entries.length < 2 * MOST_NAMED) return;
  // The first ids in order are kept, whatever order they come in; those cut off can never come back.
  group.entries = group.entries.sort(byId).slice(0, MOST_NAMED);
  const last = group.entries.at(-1);
  if (last !== undefined) group.limit = last.id;
}

/** The id from which on none of the groups names a device; undefined while one of them names any. */
export function namedBelow(groups: readonly Group[]): string | undefined {
  if (groups.length === 0) return '';
  return groups.reduce<string | undefined>((last, { limit }) => {
    return last === undefined || limit === undefined ? undefined : limit > last ? limit : last;
  }, '');
}

function finishGroup(group: Group, before: Before | undefined): readonly FindingGroup[] {
  const { finding, count, frees, entries } = group;
  if (before === undefined) return [findingGroup(group, group)];
  // Of a warning or notice not every device is known: it is told as a whole.
  if (count === 0 || !isBlocking(finding))
    return [findingGroup(group, { entries, count, frees }, before.any ? 'existing' : 'introduced')];
  const existing = entries.filter(({ id }) => before.has(id));
  const introduced = existing.length === 0 ? entries : entries.filter(({ id }) => !before.has(id));
  const part = (entries: Entry[], standing: Standing) =>
    entries.length === 0 ? [] : [findingGroup(group, { entries, ...countsOf(entries) }, standing)];
  return [...part(introduced, 'introduced'), ...part(existing, 'existing')];
}

function countsOf(entries: readonly Entry[]): Pick<Group, 'count' | 'frees'> {
  return { count: entries.length, frees: entries.filter(({ onlyBlocking }) => onlyBlocking).length };
}

function findingGroup(
  { finding, shared }: Group,
  { entries, count, frees }: Pick<Group, 'entries' | 'count' | 'frees'>,
  standing?: Standing,
): FindingGroup {
  const sorted = entries.sort(byId);
  const named = isBlocking(finding) ? sorted : sorted.slice(0, MOST_NAMED);
  const places = distinctPlaces([...named.flatMap((entry) => entry.places), ...shared]);
  return { ...finding, count, devices: named.map(({ id }) => id), places, frees, ...(standing && { standing }) };
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
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    Number(b.standing === 'introduced') - Number(a.standing === 'introduced') ||
    (sortKey(a) < sortKey(b) ? -1 : 1)
  );
}

/** Two groups alike in words have other devices: places in lists (a form's number) must not decide the order. */
function sortKey({ rule, image, product, message, devices, cures }: FindingGroup): string {
  return JSON.stringify([rule, image ?? '', message, devices[0] ?? '', product ?? '', cures]);
}

/** A copy of its own: an id cut out of a chunk of a file would keep the whole chunk in memory. */
export function ownText(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
