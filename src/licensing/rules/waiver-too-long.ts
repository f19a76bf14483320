import type { Finding } from '../finding.ts';
import type { CountedWaiver } from '../policy/waiver-uses.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const waiverTooLong: RuleEntry = {
  id: 'waiver-too-long',
  family: 'policy',
  severities: ['warning'],
  asks: 'No waiver holds for more than another 366 days.',
  why: 'A waiver lets a finding pass for a time, so that somebody can mend what is wrong. One that holds for years is no exception any more: nobody is asked again, and what it waives stays as it is.',
  clauses: [{ source: 'policy', heading: 'waivers' }],
  cures: [
    'Give the waiver an end within a year; it can be granted anew.',
    'Where the agreement itself allows it for good, write that under `rights` or `qualifyingSystems`, with its reference.',
  ],
};

export function tooLongFinding({ waiver, index }: CountedWaiver): Finding {
  const { id, owner, until } = waiver;
  return report(waiverTooLong, {
    message: `The waiver ${id} of ${owner} holds until ${until}, more than a year from now: a waiver is for a time.`,
    about: [{ of: 'policy', path: `waivers.${index}.until` }],
    cures: [
      { kind: 'outside', do: `Give ${id} an end within a year.` },
      { kind: 'outside', do: 'Where the agreement allows it for good, write the right with its reference instead.' },
    ],
  });
}
