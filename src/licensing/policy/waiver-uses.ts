/** What each waiver still meets, in force or not: counted by devices, so that a fleet of any size costs a few numbers. */
import type { Finding } from '../finding.ts';
import { isBlocking } from '../reading-order.ts';
import type { Installation } from '../rules/case.ts';
import type { Waiver } from './policy.ts';
import { isForImage, seesLicense } from './waivers.ts';

/** `needed`: its finding is there; `other-license`: it is, but the license it was granted for is not. */
export type WaiverUse = 'needed' | 'other-license';

/** Devices, by the waiver's index in the policy. */
export interface WaiverCount {
  readonly needed: number;
  readonly otherLicense: number;
}

/** One waiver, where it stands in the policy, and what it met. */
export interface CountedWaiver extends WaiverCount {
  readonly waiver: Waiver;
  readonly index: number;
}

/** By the waiver's index in the policy; one that meets nothing is left out. */
export function waiverUses(installation: Installation, findings: readonly Finding[]): ReadonlyMap<number, WaiverUse> {
  const uses = new Map<number, WaiverUse>();
  for (const index of installation.circumstances.namedInWaivers) {
    const waiver = installation.estate.policy?.waivers[index];
    if (waiver === undefined || !isForImage(waiver, installation)) continue;
    if (!findings.some((finding) => finding.rule === waiver.rule && isBlocking(finding))) continue;
    uses.set(index, seesLicense(waiver, installation) ? 'needed' : 'other-license');
  }
  return uses;
}

export function counted(before: WaiverCount | undefined, use: WaiverUse, devices: number): WaiverCount {
  const { needed, otherLicense } = before ?? { needed: 0, otherLicense: 0 };
  return use === 'needed'
    ? { needed: needed + devices, otherLicense }
    : { needed, otherLicense: otherLicense + devices };
}
