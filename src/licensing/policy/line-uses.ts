/**
 * Which lines of the policy have met nothing yet. A withdrawal that is misspelt takes nothing away, and the check is laxer
 * than the agreement: nobody would notice.
 */
import type { DeviceTerms, Estate, IsoDate } from '../model.ts';
import { heldLicenses } from '../rights/held-licenses.ts';
import { rightsOfUser } from '../rights/per-user.ts';
import type { HeldLicense } from '../rights/right.ts';
import type { Affiliate, GrantedRight, Policy, QualifyingSystem, Withdrawal } from './policy.ts';
import { isPerhapsSelected, isSelected } from './selected-licenses.ts';

export interface LineUses {
  /** Called once for each profile of devices. */
  meet(terms: DeviceTerms): void;
  /** What no device, user or form of the run met. */
  unmet(): UnmetLines;
}

/** Lines by their index in their section. */
export interface UnmetLines {
  readonly rights: ReadonlySet<number>;
  readonly withdrawals: ReadonlySet<number>;
  readonly qualifyingSystems: ReadonlySet<number>;
  readonly affiliates: ReadonlySet<number>;
}

export function watchLines(policy: Policy, estate: Estate, asOf: IsoDate): LineUses {
  const rights = unmetOf(policy.rights, grants);
  const withdrawals = unmetOf(policy.withdrawals, takes);
  const qualifyingSystems = unmetOf(policy.qualifyingSystems, speaksOf);
  const affiliates = unmetOf(policy.affiliates, isCalled);
  return {
    meet(terms) {
      const held = heldLicenses(terms, estate, asOf);
      rights.meet(held);
      withdrawals.meet(held);
      qualifyingSystems.meet([{ terms, held }]);
      if (terms.owner !== undefined) affiliates.meet([terms.owner]);
    },
    unmet() {
      // A device that is licensed by itself is never asked for its users: the lines are held against all of them.
      if (withdrawals.left.size > 0) withdrawals.meet(licensesOfUsers(estate, asOf));
      affiliates.meet(estate.verifications.flatMap(({ customer }) => customer ?? []));
      return {
        rights: rights.left,
        withdrawals: withdrawals.left,
        qualifyingSystems: qualifyingSystems.left,
        affiliates: affiliates.left,
      };
    },
  };
}

/** The lines that met none of the things held against them; those that did are not tried again. */
function unmetOf<Line, Thing>(lines: readonly Line[], meets: (line: Line, thing: Thing) => boolean) {
  const left = new Set(lines.keys());
  return {
    left,
    meet(things: readonly Thing[]): void {
      for (const index of left) {
        const line = lines[index];
        if (line !== undefined && things.some((thing) => meets(line, thing))) left.delete(index);
      }
    },
  };
}

function grants({ license }: GrantedRight, held: HeldLicense): boolean {
  return isSelected(held, license);
}

function takes({ right, license }: Withdrawal, held: HeldLicense): boolean {
  const perUser = right === 'per-user' && held.held === 'primary-user';
  return perUser ? isPerhapsSelected(held, license) : isSelected(held, license);
}

interface Bases {
  readonly terms: DeviceTerms;
  readonly held: readonly HeldLicense[];
}

/** The edition may also be that of the certificate, which says what the PC came with. */
function speaksOf({ versions, editions }: QualifyingSystem, { terms, held }: Bases): boolean {
  const certified = terms.base?.coa?.edition;
  return held.some(
    ({ version, edition }) =>
      version !== undefined &&
      versions.includes(version) &&
      [edition, certified].some((one) => one !== undefined && editions.includes(one)),
  );
}

function isCalled({ name }: Affiliate, company: string): boolean {
  return name.trim().toLowerCase() === company.trim().toLowerCase();
}

/** A fleet has many users and few kinds of them. */
function licensesOfUsers({ users }: Estate, asOf: IsoDate): readonly HeldLicense[] {
  const kinds = new Map(
    [...users.values()].map(({ softwareAssurance, subscription, licenses }) => {
      const coverage = {
        ...(softwareAssurance && { softwareAssurance }),
        ...(subscription && { subscription }),
        licenses,
      };
      return [JSON.stringify(coverage), coverage];
    }),
  );
  return [...kinds.values()].flatMap((coverage) =>
    rightsOfUser(coverage, 'primary-user', asOf, undefined).map(({ license }) => license),
  );
}
