import { Q5 } from '../clauses.ts';
import { licenseCures } from '../license-cures.ts';
import { softwareText } from '../phrases.ts';
import { type Check, deviceReference, type Reliance } from './case.ts';
import { isInForce } from './per-user-coverage.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const userCoverageEnded: RuleEntry = {
  id: 'user-coverage-ended',
  family: 'base-license',
  severities: ['error'],
  asks: 'Per-user coverage is in force.',
  why: 'A per-user right lasts as long as the license of its user. When it ends, or its user leaves, the PC goes back to the system it was licensed with, or is given to somebody covered likewise, or is covered itself.',
  clauses: [Q5],
  cures: [
    'Revert the PC to the system it was licensed with.',
    'Cover the PC itself.',
    "Renew the user's license and write its last day.",
  ],
};

export const checkUserCoverage: Check<Reliance> = (reliance) => {
  const { right, asOf } = reliance;
  if (right.basis !== 'per-user' || right.license.held !== 'primary-user' || isInForce(right, asOf)) return [];
  return [
    report(userCoverageEnded, {
      message: `The image holds ${softwareText(reliance.software)} by right of the primary user, whose coverage ended on ${right.until}; the PC must be reverted to its original licensed system.`,
      about: [deviceReference('primaryUser')],
      cures: () => [
        ...licenseCures(reliance),
        { kind: 'outside', do: "Renew the user's coverage and write its last day in users." },
      ],
    }),
  ];
};
