/** Relying on one right for one product: every rule about it, and which of several such readings is the best. */
import { standingOfBase } from './base-standing.ts';
import type { Finding } from './finding.ts';
import { readThrough } from './policy/read-through.ts';
import { withSeverities } from './policy/severities.ts';
import { compareReadings, compareWarnings, isBlocking, VERDICT_ORDER, verdictOf } from './reading-order.ts';
import { DIMENSIONS, type Difference, differences } from './rights/differences.ts';
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
import { checkWithdrawn } from './rules/right-withdrawn.ts';
import { checkUserCoverage } from './rules/user-coverage-ended.ts';
import { checkPrimaryUser } from './rules/user-not-primary.ts';
import { checkVersion } from './rules/version-mismatch.ts';

const CHECKS: readonly Check<Reliance>[] = [
  checkProduct,
  checkEdition,
  checkEnterprise,
  checkVersion,
  checkWithdrawn,
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

/**
 * All readings, the best first: any one licence may authorise, and adding one never makes things worse. Without `every`
 * the rights that differ are left unread where another one licenses the device: they could only lose.
 */
export function readRights(subject: SoftwareInstallation, { every }: { readonly every: boolean }): readonly Reading[] {
  const compared = compareRights(subject);
  const covering = readAll(subject, compared.filter(isAlike));
  if (!every && covering.some(isLicensing)) return covering.sort(compareRanked);
  const others = readAll(
    subject,
    compared.filter((one) => !isAlike(one)),
  );
  return [...covering, ...others].sort(compareRanked);
}

/** Does any right license the product? Asks no more than that: most images differ from every right of a device. */
export function isLicensedByRight(subject: SoftwareInstallation): boolean {
  return readAll(subject, compareRights(subject).filter(isAlike)).some(isLicensing);
}

function compareRights(subject: SoftwareInstallation): readonly Compared[] {
  return subject.rights.map((right) => ({ right, apart: differences(subject.software, right) }));
}

function isAlike({ apart }: Compared): boolean {
  return apart.length === 0;
}

function isLicensing({ findings }: Reading): boolean {
  return verdictOf(findings) === 'licensed';
}

type Ranked = Reading & { readonly distance: string };
type Compared = Pick<Reliance, 'right'> & { readonly apart: readonly Difference[] };

function readAll(subject: SoftwareInstallation, compared: readonly Compared[]): Ranked[] {
  return compared.map(({ right, apart }) => {
    const findings = findingsAgainst(subject, right, apart, isBlocking);
    return { right, covers: apart.length === 0, distance: distanceOf(apart), findings };
  });
}

/** All that stands against one right, once what does not `block` is let pass. */
export function findingsAgainst(
  subject: SoftwareInstallation,
  right: Right,
  apart: readonly Difference[],
  blocks: (finding: Finding) => boolean,
): readonly Finding[] {
  const base = standingOfBase(subject, right);
  const { policy } = subject.estate;
  const read = (differing: readonly Difference[]) => {
    const reliance: Reliance = { ...subject, right, differences: differing, base };
    return withSeverities(
      CHECKS.flatMap((check) => check(reliance)),
      policy,
    );
  };
  return policy === undefined ? read(apart) : readThrough(apart, read, blocks);
}

function compareRanked(a: Ranked, b: Ranked): number {
  return (
    verdictRank(a.findings) - verdictRank(b.findings) ||
    compareText(a.distance, b.distance) ||
    compareReadings(a.findings, b.findings) ||
    compareWarnings(a.findings, b.findings) ||
    compareText(textOf(a), textOf(b))
  );
}

/** What is told apart by nothing else is told apart by its words, so that the order in the manifest does not matter. */
function textOf({ findings }: Ranked): string {
  return JSON.stringify(findings.map(({ rule, message, about }) => [rule, message, about]));
}

function verdictRank(findings: readonly Finding[]): number {
  return VERDICT_ORDER.indexOf(verdictOf(findings));
}

/**
 * How far the right is from the image: first in how many dimensions they differ, then in which, a later one being
 * nearer. Another product differs in everything that follows from it.
 */
function distanceOf(apart: readonly Difference[]): string {
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
