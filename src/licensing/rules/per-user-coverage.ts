/** Who is covered per user, and until when: shared by the three rules about people (brief, Q4 and Q5). */
import type { UserCoverage } from '../circumstances.ts';
import type { IsoDate } from '../model.ts';
import type { Policy } from '../policy/policy.ts';
import { differences, type IdentifiedSoftware } from '../rights/differences.ts';
import { rightsOfUser } from '../rights/per-user.ts';
import type { Right } from '../rights/right.ts';

/** Coverage with a last day ends after it; a plan without one is in force as written. */
export function isInForce(right: Right, asOf: IsoDate): boolean {
  return right.until === undefined || right.until >= asOf;
}

/** Does this person hold a right, in force, that reaches the software? Language is a matter of the device. */
export function isCoveredLikewise(
  user: UserCoverage | undefined,
  software: IdentifiedSoftware,
  asOf: IsoDate,
  policy: Policy | undefined,
): boolean {
  if (user === undefined) return false;
  return rightsOfUser(user, 'primary-user', asOf, policy).some(
    (right) =>
      right.undecided === undefined &&
      right.withdrawn === undefined &&
      right.missing === undefined &&
      isInForce(right, asOf) &&
      differences(software, right).every(({ dimension }) => dimension === 'language'),
  );
}
