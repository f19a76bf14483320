/** What each waiver still meets, in force or not: counted by devices, so that a fleet of any size costs a few numbers. */
import type { Finding } from '../finding.ts';
import { isBlocking } from '../reading-order.ts';
import type { Installation } from '../rules/case.ts';
import type { Waiver } from './policy.ts';
import { isForImage, seesLicense } from './waivers.ts';

/** The one that counts first. */
const USES = ['needed', 'other-license', 'warning', 'notice'] as const;

/**
 * `needed`: its finding is there; `other-license`: it is, but the license it was granted for is not; `warning`, `notice`:
 * it is there and blocks nothing, so there is nothing to waive.
 */
export type WaiverUse = (typeof USES)[number];

/** Devices, by the waiver's index in the policy. */
export type WaiverCount = Readonly<Record<WaiverUse, number>>;

/** One waiver, where it stands in the policy, and what it met. */
export interface CountedWaiver {
  readonly waiver: Waiver;
  readonly index: number;
  readonly count: WaiverCount;
  /** Some of the devices that have another license now. */
  readonly otherLicenseOf: readonly string[];
  /** The ids that it names and no device has. */
  readonly unknownDevices: readonly string[];
}

export const NEVER_MET: WaiverCount = { needed: 0, 'other-license': 0, warning: 0, notice: 0 };

/** By the waiver's index in the policy; one that meets nothing is left out. */
export function waiverUses(installation: Installation, findings: readonly Finding[]): ReadonlyMap<number, WaiverUse> {
  const uses = new Map<number, WaiverUse>();
  for (const index of installation.circumstances.namedInWaivers) {
    const waiver = installation.estate.policy?.waivers[index];
    if (waiver === undefined || !isForImage(waiver, installation)) continue;
    const use = useOf(waiver, installation, findings);
    if (use !== undefined) uses.set(index, use);
  }
  return uses;
}

/** Of a device with several images: what the waiver is for on one of them it is for on the device. */
export function firstUse(one: WaiverUse | undefined, other: WaiverUse): WaiverUse {
  return one !== undefined && USES.indexOf(one) < USES.indexOf(other) ? one : other;
}

export function counted(before: WaiverCount | undefined, use: WaiverUse, devices: number): WaiverCount {
  const count = before ?? NEVER_MET;
  return { ...count, [use]: count[use] + devices };
}

function useOf(waiver: Waiver, installation: Installation, findings: readonly Finding[]): WaiverUse | undefined {
  const met = findings.filter(({ rule }) => rule === waiver.rule);
  if (met.some(isBlocking)) return seesLicense(waiver, installation) ? 'needed' : 'other-license';
  return met.some(({ severity }) => severity === 'warning') ? 'warning' : met.length > 0 ? 'notice' : undefined;
}
