import type { Finding } from '../finding.ts';
import type { CountedWaiver } from '../policy/waiver-uses.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const waiverEndsSoon: RuleEntry = {
  id: 'waiver-ends-soon',
  family: 'policy',
  severities: ['warning'],
  asks: 'A waiver that devices need holds for more than another 14 days.',
  why: 'The day after its last one the devices that need the waiver are refused. Its owner is told two weeks ahead, so that whoever changes something else that day is not the first to learn of it.',
  clauses: [{ source: 'policy', heading: 'waivers' }],
  cures: ['Mend what the waiver was granted for, and delete it.', 'Have the license manager grant it for longer.'],
};

export function endsSoonFinding({ waiver, index }: CountedWaiver): Finding {
  const { id, owner, until } = waiver;
  return report(waiverEndsSoon, {
    message: `The waiver ${id} of ${owner} ends on ${until}, and what it waives (${waiver.rule}) is still found.`,
    about: [{ of: 'policy', path: `waivers.${index}.until` }],
    cures: [
      { kind: 'outside', do: `Mend what ${id} was granted for before ${until} is over, and delete it.` },
      { kind: 'outside', do: `Ask ${owner} to grant it for longer.` },
    ],
  });
}
