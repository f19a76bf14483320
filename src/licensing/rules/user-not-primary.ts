import { Q4 } from '../clauses.ts';
import { licenseCures } from '../license-cures.ts';
import { softwareText } from '../phrases.ts';
import { type Check, deviceReference, type Reliance } from './case.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const userNotPrimary: RuleEntry = {
  id: 'user-not-primary',
  family: 'base-license',
  severities: ['error'],
  asks: 'The covered user is the primary user of the PC.',
  why: 'Software Assurance per user licenses the PC whose primary user holds it. Somebody else who uses the PC and is covered does not license it.',
  clauses: [Q4],
  cures: ['Give the PC to the covered user, as its primary user.', 'Cover the primary user, or the PC itself.'],
};

export const checkPrimaryUser: Check<Reliance> = (reliance) => {
  if (reliance.right.license.held !== 'other-user') return [];
  return [
    report(userNotPrimary, {
      message: `The image holds ${softwareText(reliance.software)}; a user of the PC is covered for it, but not its primary user.`,
      about: [deviceReference('primaryUser'), deviceReference('otherUsers')],
      cures: () => [
        ...licenseCures(reliance),
        {
          kind: 'outside',
          do: 'Make the covered user the primary user of the PC, if that is true, or cover the primary user.',
        },
      ],
    }),
  ];
};
