import type { Finding } from '../finding.ts';
import type { CountedWaiver } from '../policy/waiver-uses.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const waiverApplied: RuleEntry = {
  id: 'waiver-applied',
  family: 'policy',
  severities: ['notice'],
  asks: 'What a waiver with a wildcard lets pass is seen.',
  why: 'A waiver that names devices by a pattern grows with the fleet, and nobody has to ask for that. It is told each time, with the number of devices that it covers.',
  clauses: [{ source: 'policy', heading: 'waivers' }],
  cures: ['Name the devices one by one, where they are few.'],
};

export function appliedFinding({ waiver, index, count }: CountedWaiver): Finding {
  const { needed } = count;
  const { id, owner, rule, until } = waiver;
  const devices = needed === 1 ? '1 device' : `${needed} devices`;
  return report(waiverApplied, {
    message: `The waiver ${id} of ${owner} names devices by a pattern and lets ${rule} pass on ${devices} until ${until}.`,
    about: [{ of: 'policy', path: `waivers.${index}.devices` }],
    cures: [{ kind: 'outside', do: `Name the devices of ${id} one by one, where they are few.` }],
    measure: { of: id, by: needed },
  });
}
