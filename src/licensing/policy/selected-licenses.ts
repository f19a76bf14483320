/** Which licences a line of the policy speaks of: every field that it writes must be the license's own. */
import type { HeldLicense } from '../rights/right.ts';
import type { LicenseSelector } from './policy.ts';

const FIELDS = ['product', 'channel', 'kind', 'edition', 'version', 'language'] as const;

export function isSelected(license: HeldLicense, selector: LicenseSelector): boolean {
  return FIELDS.every((field) => isOwn(license, selector, field)) && isUnder(license, selector);
}

/** A per-user licence is written down with few fields and no agreement: only what it says can contradict the line. */
export function isPerhapsSelected(license: HeldLicense, selector: LicenseSelector): boolean {
  return FIELDS.every((field) => license[field] === undefined || isOwn(license, selector, field));
}

function isOwn(license: HeldLicense, selector: LicenseSelector, field: (typeof FIELDS)[number]): boolean {
  return selector[field] === undefined || selector[field] === license[field];
}

function isUnder({ claim }: HeldLicense, { agreement }: LicenseSelector): boolean {
  return agreement === undefined || (claim.state !== 'none' && claim.agreement === agreement);
}
