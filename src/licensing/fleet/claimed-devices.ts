/** Which old finding of a device each new one stands for: an old one stands for one new one, and no more. */
import { type Finding, type FindingGroup, SEVERITIES } from '../finding.ts';
import type { HeldFinding } from './baseline.ts';

/** The findings of one rule that nothing stands for yet, by device. */
type Unclaimed = Map<string, FindingGroup[]>;

/**
 * @param ways how a finding can be told to be an old one, the surest first; all findings are asked by one way before any is
 *   by the next.
 * @returns of each finding, in their order, the devices that had it before.
 */
export function claimDevices(
  before: readonly FindingGroup[],
  now: readonly HeldFinding[],
  ways: readonly ((before: FindingGroup, now: Finding) => boolean)[],
): readonly ReadonlySet<string>[] {
  const byRule = unclaimedByRule(before, new Set(now.map(({ finding }) => finding.rule)));
  const claims = now.map((held) => ({ held, rank: rankOf(held), devices: new Set<string>() }));
  const ranked = claims.toSorted((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));
  for (const isOld of ways) {
    for (const { held, devices } of ranked) {
      const unclaimed = byRule.get(held.finding.rule);
      if (unclaimed === undefined) continue;
      for (const { id } of held.entries) {
        const had = devices.has(id) ? undefined : unclaimed.get(id);
        const at = had?.findIndex((group) => isOld(group, held.finding)) ?? -1;
        if (at === -1) continue;
        had?.splice(at, 1);
        devices.add(id);
      }
    }
  }
  return claims.map(({ devices }) => devices);
}

function unclaimedByRule(before: readonly FindingGroup[], rules: ReadonlySet<string>): ReadonlyMap<string, Unclaimed> {
  const byRule = new Map<string, Unclaimed>();
  for (const group of before) {
    if (!rules.has(group.rule)) continue;
    const unclaimed: Unclaimed = byRule.get(group.rule) ?? new Map();
    byRule.set(group.rule, unclaimed);
    for (const device of group.devices) {
      const had = unclaimed.get(device);
      if (had === undefined) unclaimed.set(device, [group]);
      else had.push(group);
    }
  }
  return byRule;
}

/** The worst claims first, since less would do for the others; then by text, so that the order of rows does not matter. */
function rankOf({ finding }: HeldFinding): string {
  const { rule, severity, image, message, clause, cures, waived } = finding;
  return JSON.stringify([SEVERITIES.indexOf(severity), waived !== undefined, rule, image, message, clause, cures]);
}
