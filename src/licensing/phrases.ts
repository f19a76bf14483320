/** How findings name software, licences and rights, so that the same thing reads the same everywhere. */
import type { SoftwareIdentity } from './model.ts';
import type { HeldLicense, Right } from './rights/right.ts';
import { editionName } from './vocabulary/edition.ts';
import { languageName } from './vocabulary/language.ts';
import { productName } from './vocabulary/product.ts';
import type { Edition, LicenseLanguage, Product, Version } from './vocabulary/terms.ts';
import { versionName } from './vocabulary/version.ts';

/** `Windows 11 Enterprise (en-US)`. */
export function softwareText(software: SoftwareIdentity): string {
  const languages = software.languages?.map(languageName).join(', ');
  const evaluation = software.evaluation === true ? ' Evaluation' : '';
  return `${nameOf(software)}${evaluation}${languages === undefined ? '' : ` (${languages})`}`;
}

/** `Windows 11 Enterprise`, as far as it is known. */
export function nameOf(software: {
  readonly product?: Product | undefined;
  readonly version?: Version | undefined;
  readonly edition?: Edition | undefined;
}): string {
  const { product, version, edition } = software;
  if (product === undefined) return 'software nobody identified';
  const named =
    version === undefined || version === 'subscription' ? productName(product) : versionName(product, version);
  const withoutRepetition = edition?.startsWith('microsoft-365') === true ? '' : `${named} `;
  return edition === undefined ? named : `${withoutRepetition}${editionName(product, edition)}`;
}

/** `an OEM license for Windows 11 Pro (en-US)`. */
export function licenseText(license: HeldLicense, language: LicenseLanguage | undefined = license.language): string {
  const inLanguage = language === undefined ? '' : ` (${languageName(language)})`;
  if (license.held === 'primary-user' || license.held === 'other-user') {
    const holder = license.held === 'primary-user' ? 'its primary user' : 'another user';
    return `a per-user license of ${holder} for ${nameOf(license)}${inLanguage}`;
  }
  const under = license.claim.state === 'none' ? '' : ` under ${license.claim.agreement}`;
  return `${kindText(license)} for ${nameOf(license)}${inLanguage}${under}`;
}

export function rightText(right: Right): string {
  return licenseText(right.license, right.language);
}

function kindText(license: HeldLicense): string {
  if (license.kind === 'software-assurance') return 'Software Assurance';
  const channels = {
    oem: 'an OEM license',
    'system-builder': 'a system builder license',
    retail: 'a retail license',
    legalization: 'a legalization license',
    commercial: license.kind === 'upgrade' ? 'a commercial upgrade license' : 'a commercial license',
  };
  return license.channel === undefined ? 'a license of unknown channel' : channels[license.channel];
}
