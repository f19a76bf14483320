import type { Finding } from '../finding.ts';
import type { CountedWaiver } from '../policy/waiver-uses.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const waiverExpired: RuleEntry = {
  id: 'waiver-expired',
  family: 'policy',
  severities: ['error', 'warning'],
  asks: 'No waiver of the policy is past its last day.',
  why: 'A waiver lets a finding pass for a time, so that somebody can mend what is wrong. Past its last day it lets nothing pass: where the finding is still there, its owner has to act; where it is gone, the waiver is only in the way.',
  clauses: [{ source: 'policy', heading: 'waivers' }],
  cures: [
    'Mend what the waiver was granted for, and delete it.',
    'Have the license manager grant it anew, with a new last day.',
  ],
};

export function expiredFinding({ waiver, index, count }: CountedWaiver): Finding {
  const { id, owner, until } = waiver;
  const isNeeded = count.needed > 0;
  const ended = `The waiver ${id} of ${owner} ended on ${until}`;
  return report(waiverExpired, {
    severity: isNeeded ? 'error' : 'warning',
    message: isNeeded
      ? `${ended}, and what it waived (${waiver.rule}) is still found.`
      : `${ended}, and nothing needs it any more.`,
    about: [{ of: 'policy', path: `waivers.${index}.until` }],
    cures: isNeeded
      ? [
          { kind: 'outside', do: `Mend what ${id} was granted for, and delete it from the policy.` },
          { kind: 'outside', do: `Ask ${owner} to grant it anew, with a new last day.` },
        ]
      : [{ kind: 'outside', do: `Delete ${id} from the policy.` }],
  });
}
