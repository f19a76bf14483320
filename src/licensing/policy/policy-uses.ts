/** What of the policy a whole run meets, and what is said of the rest once every device is decided. */
import type { Finding } from '../finding.ts';
import type { Estate, IsoDate } from '../model.ts';
import { lineFindings } from './line-findings.ts';
import { type LineUses, watchLines } from './line-uses.ts';
import { type WaiverDevices, watchDevices } from './waiver-devices.ts';
import { type WaiverFindingsOptions, waiverFindings } from './waiver-findings.ts';
import type { WaiverCount } from './waiver-uses.ts';

export interface PolicyUses {
  readonly lines: LineUses;
  readonly devices: WaiverDevices;
}

/** Undefined where there is no policy: a fleet then pays nothing for it. */
export function watchPolicy(estate: Estate, asOf: IsoDate): PolicyUses | undefined {
  const { policy } = estate;
  if (policy === undefined) return undefined;
  return { lines: watchLines(policy, estate, asOf), devices: watchDevices(policy) };
}

/** @param counts what each waiver met, by its index in the policy. */
export function policyFindings(
  estate: Estate,
  { lines, devices }: PolicyUses,
  counts: ReadonlyMap<number, WaiverCount>,
  options: WaiverFindingsOptions,
): readonly Finding[] {
  const { policy } = estate;
  if (policy === undefined) return [];
  // Where one image is decided, the other lines may well be needed by the others.
  const ofLines = options.image === undefined ? lineFindings(policy, estate, lines.unmet()) : [];
  return [...ofLines, ...waiverFindings(estate, { counts, devices }, options)];
}
