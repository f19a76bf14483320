/** What the run adds up: verdicts, devices of each image, licences assigned of each agreement line. */
import type { Verdict } from '../finding.ts';
import type { DeviceTerms } from '../model.ts';
import type { Decision, LineKey, ProfileDecisions } from './decision.ts';

export interface Totals {
  readonly verdicts: Record<Verdict, number>;
  readonly images: ReadonlyMap<string, number>;
  readonly claims: ReadonlyMap<string, LineKey & { readonly devices: number }>;
  readonly devices: number;
  readonly worst: Verdict;
}

export function countDevices(): Totals & {
  count(decisions: ReadonlyMap<DeviceTerms, ProfileDecisions>): void;
} {
  const verdicts = { licensed: 0, unlicensed: 0, unproven: 0 };
  const images = new Map<string, number>();
  const claims = new Map<string, LineKey & { devices: number }>();
  return {
    verdicts,
    images,
    claims,
    get devices() {
      return verdicts.licensed + verdicts.unlicensed + verdicts.unproven;
    },
    get worst(): Verdict {
      return verdicts.unlicensed > 0 ? 'unlicensed' : verdicts.unproven > 0 ? 'unproven' : 'licensed';
    },
    count(decisions) {
      for (const decision of [...decisions.values()].flatMap(decisionsOf)) {
        if (decision.verdict !== undefined) verdicts[decision.verdict] += decision.devices;
        for (const { group, onlyBlocking } of decision.findings) {
          group.count += decision.devices;
          if (onlyBlocking) group.frees += decision.devices;
        }
        for (const { image } of decision.images) images.set(image, (images.get(image) ?? 0) + decision.devices);
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
