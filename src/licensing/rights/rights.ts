/** All rights of one device, worked out from every licence that stands behind it. */
import type { Circumstances } from '../circumstances.ts';
import type { DeviceTerms, Estate, IsoDate } from '../model.ts';
import { grantedRights } from '../policy/granted-rights.ts';
import type { Policy } from '../policy/policy.ts';
import { withWithdrawals } from '../policy/withdrawn-rights.ts';
import { commercialProductRights } from './commercial-product.ts';
import { fullLicenseRights, identicalRight } from './full-license.ts';
import { heldLicenses } from './held-licenses.ts';
import { perUserRights } from './per-user.ts';
import type { HeldLicense, Right } from './right.ts';
import { upgradeLicenseRights } from './upgrade-license.ts';

export function rightsOfDevice(
  device: DeviceTerms,
  circumstances: Circumstances,
  estate: Estate,
  asOf: IsoDate,
): readonly Right[] {
  const own = heldLicenses(device, estate, asOf).flatMap((license) => rightsOfLicense(license, asOf, estate.policy));
  return [...own, ...perUserRights(circumstances, asOf, estate.policy)].map((right) => withBaseLanguage(right, device));
}

/** What one licence gives by the two documents, and what the customer's own agreement adds and takes away. */
export function rightsOfLicense(license: HeldLicense, asOf: IsoDate, policy: Policy | undefined): readonly Right[] {
  if (isNoLicense(license)) return [];
  const rights = rightsByDocuments(license, asOf);
  if (policy === undefined) return rights;
  return [...rights.flatMap((right) => withWithdrawals(right, policy)), ...grantedRights(license, policy)];
}

function rightsByDocuments(license: HeldLicense, asOf: IsoDate): readonly Right[] {
  if (license.channel === undefined) return [identicalRight(license)];
  if (license.channel !== 'commercial') return finishedGoodsRights(license);
  return license.product === 'windows' ? upgradeLicenseRights(license, asOf) : commercialProductRights(license);
}

/**
 * Commercial Licensing has no full licence of the Windows desktop (brief, Windows Desktop OS): it gives nothing, and there is
 * nothing that an agreement could add to.
 */
function isNoLicense({ channel, product, kind }: HeldLicense): boolean {
  return channel === 'commercial' && product === 'windows' && kind === 'full';
}

/** OEM, system builder, retail, legalization. Such upgrades stand on an earlier license that no source describes here. */
function finishedGoodsRights(license: HeldLicense): readonly Right[] {
  if (license.kind === 'full') return fullLicenseRights(license);
  if (license.kind !== 'upgrade') return [];
  const undecided = 'no source says what an upgrade license from outside Commercial Licensing stands on';
  return [{ ...identicalRight(license), undecided }];
}

/** A commercial or per-user right to the desktop whose language nobody wrote takes that of the base license (the strict reading). */
function withBaseLanguage(right: Right, device: DeviceTerms): Right {
  const language = device.base?.language;
  if (right.languageFrom !== 'nowhere' || right.product !== 'windows' || language === undefined) return right;
  if (right.license.channel !== 'commercial') return right;
  return { ...right, language, languageFrom: 'base' };
}
