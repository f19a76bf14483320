/** One image for one device: every product in it, the right that covers each, and the conditions on all of it. */
import { standingOfBase } from './base-standing.ts';
import type { Finding, Verdict } from './finding.ts';
import type { ImageItem } from './image-items.ts';
import { isIdentified, itemsOf } from './image-items.ts';
import type { Waiver } from './policy/policy.ts';
import { setsSeverities, withSeverities } from './policy/severities.ts';
import { isWaived, verdictWithWaivers, waiversInForce, withWaivers } from './policy/waivers.ts';
import { isBlocking, verdictOf } from './reading-order.ts';
import { findingsAgainst, isLicensedByRight, type Reading, readRights } from './reliance.ts';
import { differences } from './rights/differences.ts';
import { heldLicenses } from './rights/held-licenses.ts';
import { checkPurchaseOfMedia } from './rules/agreement-without-license.ts';
import type { Check, Installation, SoftwareInstallation } from './rules/case.ts';
import { checkArchitecture } from './rules/facts-undecided.ts';
import { checkIdentified } from './rules/image-unidentified.ts';
import { claimFinding } from './rules/license-not-in-agreement.ts';
import { checkChannelClaim } from './rules/media-channel-contradicted.ts';
import { checkMedia } from './rules/media-not-commercial.ts';
import { baseFindings } from './rules/missing-base-license.ts';
import { checkProduction } from './rules/non-production-media.ts';
import { checkOemMedia } from './rules/oem-media-foreign-device.ts';
import { checkModified } from './rules/oem-media-modified.ts';
import { checkOemVersion } from './rules/oem-media-version.ts';
import { checkRecoveryMedia } from './rules/oem-recovery-media-missing.ts';
import { checkAnyLicense } from './rules/product-mismatch.ts';
import { checkProgram } from './rules/program-not-eligible.ts';
import { checkRetailMedia } from './rules/retail-media-reused.ts';
import { checkSupportTerms } from './rules/support-not-included.ts';
import { checkVolumeKey } from './rules/volume-key-unavailable.ts';
import { verificationFindings } from './verification/verifications.ts';

/** What holds for the product and its media, whichever licence is relied on. */
const ITEM_CHECKS: readonly Check<SoftwareInstallation>[] = [
  checkArchitecture,
  checkMedia,
  checkChannelClaim,
  checkProgram,
  checkPurchaseOfMedia,
  checkRetailMedia,
  checkOemMedia,
  checkModified,
  checkOemVersion,
  verificationFindings,
  checkVolumeKey,
  checkSupportTerms,
  checkRecoveryMedia,
];

export interface ItemAssessment {
  readonly item: ImageItem;
  /** Every right of the device, the best first; empty when the product is not identified. */
  readonly readings: readonly Reading[];
  readonly findings: readonly Finding[];
}

export interface ImageAssessment {
  readonly verdict: Verdict;
  readonly items: readonly ItemAssessment[];
  /** All findings, each with the image's id. */
  readonly findings: readonly Finding[];
}

/**
 * Decides one image for one device (licensing.md, How a device is decided). Never throws.
 *
 * @param readEvery read also the rights that cannot matter, for whoever wants to explain them all.
 */
export function assessImage(installation: Installation, readEvery = false): ImageAssessment {
  const waivers = waiversInForce(installation);
  const { items, findings } = assessItems(installation, waivers, readEvery);
  const ofImage = findings.map((finding) => ({ ...finding, image: installation.image.id }));
  if (waivers.length === 0) return { verdict: verdictOf(ofImage), items, findings: ofImage };
  const waived = withWaivers(ofImage, waivers);
  return { verdict: verdictWithWaivers(waived), items, findings: waived };
}

function assessItems(
  installation: Installation,
  waivers: readonly Waiver[],
  readEvery: boolean,
): Pick<ImageAssessment, 'items' | 'findings'> {
  const items = itemsOf(installation.image).map((item) => assessItem(installation, item, waivers, readEvery));
  const ofItems = items.flatMap(({ item, findings }) => findings.map((finding) => withProduct(finding, item)));
  const licensed = verdictOf(ofItems) === 'licensed';
  const claims = licensed || setsSeverities(installation.estate.policy) ? unusedClaims(installation) : [];
  const told = licensed ? claims : claims.filter(isBlocking);
  return { items, findings: distinct([...ofItems, ...told]) };
}

function assessItem(
  installation: Installation,
  item: ImageItem,
  waivers: readonly Waiver[],
  every: boolean,
): ItemAssessment {
  const { policy } = installation.estate;
  const subject = { ...installation, item };
  const always = withSeverities([...checkProduction(subject), ...checkIdentified(subject)], policy);
  const { state, software } = item.identity;
  if (state !== 'known' || !isIdentified(software)) return { item, readings: [], findings: always };
  const identified: SoftwareInstallation = { ...subject, software };
  const readings = readRights(identified, { every });
  const [best] = readings;
  const license = best === undefined ? withoutAnyRight(identified) : findingsOn(best, identified, waivers);
  const conditions = ITEM_CHECKS.flatMap((check) => check(identified));
  return { item, readings, findings: [...always, ...license, ...withSeverities(conditions, policy)] };
}

/** A waived difference lets the image pass as if the right reached it, so the conditions on the right are asked too. */
function findingsOn(best: Reading, subject: SoftwareInstallation, waivers: readonly Waiver[]): readonly Finding[] {
  if (best.covers || waivers.length === 0) return best.findings;
  const blocks = (finding: Finding) => isBlocking(finding) && !isWaived(finding, waivers);
  return findingsAgainst(subject, best.right, differences(subject.software, best.right), blocks);
}

/** The verdict alone, for whoever tries images one after the other: true where `assessImage` says `licensed`. */
export function isLicensed(installation: Installation): boolean {
  if (setsSeverities(installation.estate.policy)) {
    return verdictOf(assessItems(installation, [], false).findings) === 'licensed';
  }
  return itemsOf(installation.image).every((item) => {
    const { state, software } = item.identity;
    if (state !== 'known' || !isIdentified(software)) return false;
    const subject: SoftwareInstallation = { ...installation, item, software };
    if (!isLicensedByRight(subject) || checkProduction(subject).length > 0) return false;
    return !ITEM_CHECKS.some((check) => check(subject).some(isBlocking));
  });
}

/** No licence gives any right at all: for the desktop that is a missing base license, for the rest another product. */
function withoutAnyRight(subject: SoftwareInstallation): readonly Finding[] {
  const base = baseFindings(subject, standingOfBase(subject, undefined));
  return withSeverities(base.length > 0 ? base : checkAnyLicense(subject), subject.estate.policy);
}

/** A licensed device may claim what its agreement does not have: said, but unless a policy says so it takes nothing from the verdict. */
function unusedClaims({ device, estate, asOf }: Installation): readonly Finding[] {
  const claims = heldLicenses(device, estate, asOf).filter(({ claim }) => claim.state === 'absent');
  return withSeverities(
    claims.map((license) => claimFinding(license, 'warning')),
    estate.policy,
  );
}

/** Another product that a device is not licensed for is another finding, in whatever words. A warning is one for them all. */
function withProduct(finding: Finding, { identity }: ImageItem): Finding {
  const { product } = identity.software;
  return product === undefined || !isBlocking(finding) ? finding : { ...finding, product };
}

/** Two products of one image may meet the same condition: it is told once. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const text = JSON.stringify([finding.rule, finding.severity, finding.message, finding.about]);
    return seen.has(text) ? false : seen.add(text);
  });
}
