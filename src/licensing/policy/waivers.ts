/**
 * Waivers on one installation. A waiver lets one rule's blocking finding pass on a device for a time; the finding keeps
 * its severity, and the device is never licensed by it.
 */
import type { Finding, Verdict } from '../finding.ts';
import type { IsoDate } from '../model.ts';
import { isBlocking, verdictOf } from '../reading-order.ts';
import { heldLicenses } from '../rights/held-licenses.ts';
import type { Installation } from '../rules/case.ts';
import type { Waiver } from './policy.ts';
import { isSelected } from './selected-licenses.ts';

const NONE: readonly Waiver[] = [];

/** Those that hold for this device, this image, its licences and this day; the one that lasts longest first. */
export function waiversInForce(installation: Installation): readonly Waiver[] {
  const { circumstances, estate, asOf } = installation;
  if (circumstances.namedInWaivers.length === 0) return NONE;
  return circumstances.namedInWaivers
    .flatMap((index) => estate.policy?.waivers[index] ?? [])
    .filter(
      (waiver) => isInForce(waiver, asOf) && isForImage(waiver, installation) && seesLicense(waiver, installation),
    )
    .sort((a, b) => (a.until === b.until ? (a.id < b.id ? -1 : 1) : a.until > b.until ? -1 : 1));
}

export function isInForce({ until }: Pick<Waiver, 'until'>, asOf: IsoDate): boolean {
  return asOf <= until;
}

export function isForImage(waiver: Waiver, { image }: Pick<Installation, 'image'>): boolean {
  return waiver.image === undefined || waiver.image === image.id;
}

export function isWaived(finding: Finding, waivers: readonly Waiver[]): boolean {
  return isBlocking(finding) && waivers.some(({ rule }) => rule === finding.rule);
}

export function withWaivers(findings: readonly Finding[], waivers: readonly Waiver[]): readonly Finding[] {
  if (waivers.length === 0) return findings;
  return findings.map((finding) => {
    const waiver = isBlocking(finding) ? waivers.find(({ rule }) => rule === finding.rule) : undefined;
    if (waiver === undefined) return finding;
    const { id, reason, owner, until } = waiver;
    return { ...finding, waived: { waiver: id, reason, owner, until } };
  });
}

/** What is not waived decides; a device that nothing else stands against is waived. */
export function verdictWithWaivers(findings: readonly Finding[]): Verdict {
  const verdict = verdictOf(findings.filter(({ waived }) => waived === undefined));
  return verdict === 'licensed' && findings.some(isBlocking) ? 'waived' : verdict;
}

/** Does the device still hold the license that the waiver was granted for? */
export function seesLicense({ license }: Waiver, { device, estate, asOf, circumstances }: Installation): boolean {
  if (license !== 'none') return heldLicenses(device, estate, asOf).some((held) => isSelected(held, license));
  const user = circumstances.primaryUser;
  const covered =
    user !== undefined &&
    (user.softwareAssurance !== undefined || user.subscription !== undefined || user.licenses.length > 0);
  return device.base === undefined && device.licenses.length === 0 && !covered;
}
