import { Q5 } from '../clauses.ts';
import { licenseCures } from '../license-cures.ts';
import { softwareText } from '../phrases.ts';
import { type Check, covers, deviceReference, type Reliance } from './case.ts';
import { isCoveredLikewise } from './per-user-coverage.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const otherUserNotCovered: RuleEntry = {
  id: 'other-user-not-covered',
  family: 'base-license',
  severities: ['error'],
  asks: 'Everyone else who uses a PC that is licensed by its user is covered likewise.',
  why: 'A PC licensed through its primary user may be used by others only if they hold the same kind of license; otherwise the PC needs Software Assurance of its own.',
  clauses: [Q5],
  cures: ['Cover the PC itself.', 'Cover the other users, or take them off the PC.'],
};

export const checkOtherUsers: Check<Reliance> = (reliance) => {
  const { right, software, asOf, circumstances, estate } = reliance;
  if (right.basis !== 'per-user' || right.license.held !== 'primary-user' || !covers(reliance)) return [];
  const uncovered = circumstances.otherUsers.filter((user) => !isCoveredLikewise(user, software, asOf, estate.policy));
  if (uncovered.length === 0) return [];
  return [
    report(otherUserNotCovered, {
      message: `The image holds ${softwareText(software)} by right of the primary user; ${uncovered.length} other ${uncovered.length === 1 ? 'user is' : 'users are'} not covered likewise.`,
      about: [deviceReference('otherUsers')],
      cures: () => [
        ...licenseCures(reliance),
        { kind: 'outside', do: 'Cover the other users per user and write it down in users, or take them off the PC.' },
      ],
    }),
  ];
};
