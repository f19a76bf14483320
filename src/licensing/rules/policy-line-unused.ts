import type { Finding } from '../finding.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const policyLineUnused: RuleEntry = {
  id: 'policy-line-unused',
  family: 'policy',
  severities: ['warning'],
  asks: 'Every line of the policy meets something.',
  why: 'A line with a misspelt agreement changes nothing, and nobody notices: where it takes a right away, the check is laxer than the agreement. Told are rights, withdrawals and qualifying systems that meet no license, affiliates that nothing is of, and severities that their rule has anyway. Where only one image is decided nothing is told.',
  clauses: [{ source: 'policy', heading: 'rights, withdrawals, qualifyingSystems, affiliates, severities' }],
  cures: ['Correct what the line names.', 'Delete the line.'],
};

/** @param line what it is, and why it meets nothing, as two halves of a sentence. */
export function lineUnusedFinding(line: {
  readonly what: string;
  readonly why: string;
  readonly path: string;
}): Finding {
  return report(policyLineUnused, {
    message: `${line.what}: ${line.why}.`,
    about: [{ of: 'policy', path: line.path }],
    cures: [
      { kind: 'outside', do: 'Correct what the line names, if it is misspelt.' },
      { kind: 'outside', do: 'Delete it, if nothing needs it any more.' },
    ],
  });
}

export function agreementUnknownFinding(line: {
  readonly what: string;
  readonly path: string;
  readonly agreement: string;
  readonly nearest: string | undefined;
}): Finding {
  const { what, path, agreement, nearest } = line;
  const near = nearest === undefined ? '' : `; the nearest is ${nearest}`;
  return report(policyLineUnused, {
    message: `${what}: no agreement is called ${agreement}${near}.`,
    about: [{ of: 'policy', path }],
    cures: [
      {
        kind: 'outside',
        do: nearest === undefined ? 'Write the id of an agreement.' : `Write ${nearest}, if that is meant.`,
      },
      { kind: 'outside', do: 'Delete the line, if the agreement has ended.' },
    ],
  });
}
