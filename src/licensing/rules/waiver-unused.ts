import type { Finding } from '../finding.ts';
import type { CountedWaiver } from '../policy/waiver-uses.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const waiverUnused: RuleEntry = {
  id: 'waiver-unused',
  family: 'policy',
  severities: ['warning'],
  asks: 'Every waiver in force lets something pass.',
  why: 'A waiver that meets nothing lies in wait for a device or a finding that nobody thought of when it was granted. It holds only for the license that the device had then: a device that has another one by now needs a decision of its own.',
  clauses: [{ source: 'policy', heading: 'waivers' }],
  cures: ['Delete the waiver.', 'Have it granted anew for the license that the device has now.'],
};

export function unusedFinding({ waiver, index, otherLicense }: CountedWaiver): Finding {
  const { id, owner, rule } = waiver;
  const isOtherLicense = otherLicense > 0;
  return report(waiverUnused, {
    message: isOtherLicense
      ? `The waiver ${id} of ${owner} waives nothing: ${rule} is found, but the license that it was granted for is no longer there.`
      : `The waiver ${id} of ${owner} waives nothing: no device that it names has a finding of ${rule}.`,
    about: [{ of: 'policy', path: isOtherLicense ? `waivers.${index}.license` : `waivers.${index}` }],
    cures: [
      { kind: 'outside', do: `Delete ${id} from the policy.` },
      ...(isOtherLicense
        ? [{ kind: 'outside' as const, do: `Ask ${owner} to grant it anew for the license that is there now.` }]
        : []),
    ],
  });
}
