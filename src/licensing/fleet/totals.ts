/** What the run adds up: verdicts, devices of each image, licences assigned of each agreement line, uses of waivers. */
import { VERDICTS, type Verdict } from '../finding.ts';
import type { DeviceTerms } from '../model.ts';
import { counted, type WaiverCount } from '../policy/waiver-uses.ts';
import type { Decision, LineKey, ProfileDecisions } from './decision.ts';

export interface Totals {
  readonly verdicts: Record<Verdict, number>;
  readonly images: ReadonlyMap<string, number>;
  readonly claims: ReadonlyMap<string, LineKey & { readonly devices: number }>;
  /** By the waiver's index in the policy; one that met nothing is not in it. */
  readonly waivers: ReadonlyMap<number, WaiverCount>;
  readonly devices: number;
  readonly worst: Verdict;
}

export function countDevices(): Totals & {
  count(decisions: ReadonlyMap<DeviceTerms, ProfileDecisions>): void;
} {
  const verdicts = { licensed: 0, waived: 0, unproven: 0, unlicensed: 0 };
  const images = new Map<string, number>();
  const claims = new Map<string, LineKey & { devices: number }>();
  const waivers = new Map<number, WaiverCount>();
  return {
    verdicts,
    images,
    claims,
    waivers,
    get devices() {
      return Object.values(verdicts).reduce((sum, devices) => sum + devices, 0);
    },
    get worst(): Verdict {
      return VERDICTS.find((verdict) => verdicts[verdict] > 0) ?? 'licensed';
    },
    count(decisions) {
      for (const decision of [...decisions.values()].flatMap(decisionsOf)) {
        if (decision.verdict !== undefined) verdicts[decision.verdict] += decision.devices;
        for (const { group, onlyBlocking } of decision.findings) {
          group.count += decision.devices;
          if (onlyBlocking) group.frees += decision.devices;
        }
        for (const { image } of decision.images) images.set(image, (images.get(image) ?? 0) + decision.devices);
        for (const [index, use] of decision.waivers) {
          waivers.set(index, counted(waivers.get(index), use, decision.devices));
        }
        for (const line of decision.claims) {
          const key = JSON.stringify([line.agreement, line.terms]);
          claims.set(key, { ...line, devices: (claims.get(key)?.devices ?? 0) + decision.devices });
        }
      }
    },
  };
}

function decisionsOf({ alone, byCircumstances }: ProfileDecisions): readonly Decision[] {
  return alone === undefined ? [...byCircumstances.values()] : [alone, ...byCircumstances.values()];
}
