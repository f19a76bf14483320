/** Relying on one right for one product: every rule about it, and which of several such readings is the best. */
import type { Finding } from './finding.ts';
import { compareReadings, compareWarnings, VERDICT_ORDER, verdictOf } from './reading-order.ts';
import { DIMENSIONS, differences } from './rights/differences.ts';
import type { Right } from './rights/right.ts';
import { checkQualifying } from './rules/base-license-not-qualifying.ts';
import type { Check, Reliance, SoftwareInstallation } from './rules/case.ts';
import { checkAffixed } from './rules/coa-not-affixed.ts';
import { checkComponents } from './rules/component-mismatch.ts';
import { checkDowngradeComponents } from './rules/downgrade-components.ts';
import { checkDowngrade } from './rules/downgrade-not-granted.ts';
import { checkSupport } from './rules/downgrade-support-ended.ts';
import { checkEdition } from './rules/edition-mismatch.ts';
import { checkEnterprise } from './rules/enterprise-not-covered.ts';
import { checkEvidence } from './rules/evidence-missing.ts';
import { checkUndecidedRight } from './rules/facts-undecided.ts';
import { checkLanguage } from './rules/language-mismatch.ts';
import { checkClaim } from './rules/license-not-in-agreement.ts';
import { checkBase } from './rules/missing-base-license.ts';
import { checkCoa } from './rules/missing-coa.ts';
import { checkOtherSources } from './rules/other-source-disagrees.ts';
import { checkOtherUsers } from './rules/other-user-not-covered.ts';
import { checkProduct } from './rules/product-mismatch.ts';
import { checkPurchase } from './rules/purchase-unproven.ts';
import { checkUserCoverage } from './rules/user-coverage-ended.ts';
import { checkPrimaryUser } from './rules/user-not-primary.ts';
import { checkVersion } from './rules/version-mismatch.ts';

const CHECKS: readonly Check<Reliance>[] = [
  checkProduct,
  checkEdition,
  checkEnterprise,
  checkVersion,
  checkDowngrade,
  checkComponents,
  checkLanguage,
  checkClaim,
  checkBase,
  checkQualifying,
  checkUserCoverage,
  checkPrimaryUser,
  checkOtherUsers,
  checkCoa,
  checkPurchase,
  checkEvidence,
  checkUndecidedRight,
  checkAffixed,
  checkSupport,
  checkDowngradeComponents,
  checkOtherSources,
];

/** One right, and all that stands against it. */
export interface Reading {
  readonly right: Right;
  readonly covers: boolean;
  readonly findings: readonly Finding[];
}

export function readRight(subject: SoftwareInstallation, right: Right): Reading & { readonly distance: string } {
  const reliance: Reliance = { ...subject, right, differences: differences(subject.software, right) };
  return {
    right,
    covers: reliance.differences.length === 0,
    distance: distanceOf(reliance),
    findings: CHECKS.flatMap((check) => check(reliance)),
  };
}

/** All readings, the best first: any one licence may authorise, and adding one never makes things worse. */
export function readRights(subject: SoftwareInstallation, rights: readonly Right[]): readonly Reading[] {
  return rights
    .map((right) => readRight(subject, right))
    .sort(
      (a, b) =>
        verdictRank(a.findings) - verdictRank(b.findings) ||
        compareText(a.distance, b.distance) ||
        compareReadings(a.findings, b.findings) ||
        compareWarnings(a.findings, b.findings) ||
        compareText(JSON.stringify(a.findings), JSON.stringify(b.findings)),
    );
}

function verdictRank(findings: readonly Finding[]): number {
  return VERDICT_ORDER.indexOf(verdictOf(findings));
}

/**
 * How far the right is from the image: first in how many dimensions they differ, then in which, a later one being
 * nearer. Another product differs in everything that follows from it.
 */
function distanceOf({ differences: apart }: Reliance): string {
  const differing = apart
    .filter(({ state }) => state === 'differs')
    .map(({ dimension }) => DIMENSIONS.indexOf(dimension));
  const count = differing.includes(0) ? DIMENSIONS.length : differing.length;
  const nearest = DIMENSIONS.map((_, index) => (differing.includes(index) ? '1' : '0')).join('');
  return `${count}${nearest}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
