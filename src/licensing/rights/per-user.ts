/** Per-user rights: Windows Enterprise by Software Assurance or a plan (brief, Q4 and Q5), and Office per user. */
import type { Circumstances, UserCoverage } from '../circumstances.ts';
import { ELIGIBILITY, GUIDE_PER_USER, Q4 } from '../clauses.ts';
import { decides } from '../facts/fact.ts';
import { PLAN_RIGHTS } from '../facts/subscriptions.ts';
import type { IsoDate, Reference } from '../model.ts';
import type { Policy } from '../policy/policy.ts';
import { withWithdrawals } from '../policy/withdrawn-rights.ts';
import type { Clause } from '../rules/rule.ts';
import { type Edition, VERSIONS, type Version } from '../vocabulary/terms.ts';
import type { HeldLicense, Right } from './right.ts';
import { releasedBy } from './versions.ts';

/** The rights that the device's people bring. Somebody else's stand only so that a finding can say why they do not help. */
export function perUserRights(
  circumstances: Circumstances,
  asOf: IsoDate,
  policy: Policy | undefined,
): readonly Right[] {
  const primary = circumstances.primaryUser;
  const own = primary === undefined ? [] : rightsOfUser(primary, 'primary-user', asOf, policy);
  return [
    ...own,
    ...circumstances.otherUsers.flatMap((user) =>
      user === undefined ? [] : rightsOfUser(user, 'other-user', asOf, policy),
    ),
  ];
}

export function rightsOfUser(
  user: UserCoverage,
  held: 'primary-user' | 'other-user',
  asOf: IsoDate,
  policy: Policy | undefined,
): readonly Right[] {
  const reference: Reference = { of: 'device', path: held === 'primary-user' ? 'primaryUser' : 'otherUsers' };
  const rights = [
    ...assuranceRights(user, held, reference, asOf),
    ...planRights(user, held, reference, asOf),
    ...productRights(user, held, reference),
  ];
  return policy === undefined ? rights : rights.flatMap((right) => withWithdrawals(right, policy));
}

function assuranceRights(
  user: UserCoverage,
  held: HeldLicense['held'],
  reference: Reference,
  asOf: IsoDate,
): readonly Right[] {
  const assurance = user.softwareAssurance;
  if (assurance === undefined) return [];
  const missing =
    assurance.until === undefined ? [{ reference, fact: "the last day of the user's Software Assurance" }] : undefined;
  const license: HeldLicense = {
    held,
    channel: 'commercial',
    kind: 'software-assurance',
    product: 'windows',
    claim: { state: 'none' },
    reference,
  };
  return enterprise(license, Q4, { until: assurance.until, ltsc: true, missing }, asOf);
}

function planRights(
  user: UserCoverage,
  held: HeldLicense['held'],
  reference: Reference,
  asOf: IsoDate,
): readonly Right[] {
  const plan = user.subscription;
  if (plan === undefined) return [];
  const license: HeldLicense = { held, channel: 'commercial', product: 'windows', claim: { state: 'none' }, reference };
  return PLAN_RIGHTS.filter((row) => row.plan === plan.plan).flatMap((row) => {
    const undecided = decides(row)
      ? undefined
      : `the sources do not decide whether the plan ${row.plan} gives a local installation (${row.source}, confidence ${row.confidence})`;
    return enterprise(
      license,
      GUIDE_PER_USER,
      { edition: row.edition, until: plan.until, ltsc: row.ltsc, undecided },
      asOf,
    );
  });
}

interface Reach {
  readonly edition?: Edition;
  readonly until: IsoDate | undefined;
  readonly ltsc: boolean;
  readonly undecided?: string | undefined;
  readonly missing?: Right['missing'] | undefined;
}

function enterprise(license: HeldLicense, clause: Clause, reach: Reach, asOf: IsoDate): readonly Right[] {
  const { until, undecided, missing } = reach;
  const right = (edition: Edition, versions: readonly Version[]): Right => ({
    license,
    basis: 'per-user',
    product: 'windows',
    edition,
    versions,
    languageFrom: 'nowhere',
    clause,
    ...(until === undefined ? {} : { until }),
    ...(undecided === undefined ? {} : { undecided }),
    ...(missing === undefined ? {} : { missing }),
  });
  // Coverage that ended reaches the same versions: the finding then is that it ended, not what it was.
  const current = releasedBy('windows', asOf).reached;
  const editions = reach.edition ?? 'enterprise';
  return [
    right(editions, current),
    ...(reach.ltsc ? [right('enterprise-ltsc', releasedBy('windows-ltsc', asOf).reached)] : []),
  ];
}

/** Microsoft 365 Apps and the like: one product for one user, in the language that was written down. */
function productRights(user: UserCoverage, held: HeldLicense['held'], reference: Reference): readonly Right[] {
  return user.licenses.map((bought) => {
    const { product, edition, language, until } = bought;
    const license: HeldLicense = {
      held,
      channel: 'commercial',
      kind: 'full',
      product,
      claim: { state: 'none' },
      reference,
    };
    return {
      license: edition === undefined ? license : { ...license, edition },
      basis: 'per-user',
      product,
      ...(edition === undefined ? {} : { edition }),
      versions: VERSIONS['office-subscription'],
      ...(language === undefined ? {} : { language }),
      languageFrom: language === undefined ? 'nowhere' : 'license',
      clause: ELIGIBILITY,
      ...(until === undefined ? {} : { until }),
    };
  });
}
