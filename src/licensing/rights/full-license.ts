/** Full licences: OEM, system builder, retail, legalization. Identity, and the downgrade that an OEM licence names. */
import { DOWNGRADING, ELIGIBILITY } from '../clauses.ts';
import { OEM_DOWNGRADE_NOT_FOUND, OEM_DOWNGRADES } from '../facts/downgrades.ts';
import { decides } from '../facts/fact.ts';
import type { HeldLicense, Right } from './right.ts';
import { earlierVersions } from './versions.ts';

/** The right to the very thing that was bought: same product, version, edition and language. */
export function identicalRight(license: HeldLicense): Right {
  const { product, edition, version, language } = license;
  return {
    license,
    basis: 'identical',
    ...(product === undefined ? {} : { product }),
    ...(edition === undefined ? {} : { edition }),
    ...(version === undefined ? {} : { versions: [version] }),
    ...(language === undefined ? {} : { language }),
    languageFrom: language === undefined ? 'nowhere' : 'license',
    clause: ELIGIBILITY,
  };
}

export function fullLicenseRights(license: HeldLicense): readonly Right[] {
  return [identicalRight(license), ...oemDowngradeRights(license)];
}

function oemDowngradeRights(license: HeldLicense): readonly Right[] {
  const { channel, product, edition, version } = license;
  if (channel !== 'oem' && channel !== 'system-builder') return [];
  if (product !== 'windows' || edition === undefined || version === undefined) return [];
  const downgrade = (versions: Right['versions'] & object, undecided?: string): Right => ({
    ...identicalRight(license),
    basis: 'downgrade',
    versions,
    clause: DOWNGRADING,
    ...(undecided === undefined ? {} : { undecided }),
  });
  const named = OEM_DOWNGRADES.find((row) => row.from.version === version && row.from.edition === edition);
  if (named !== undefined) {
    return [
      downgrade(
        named.to,
        decides(named)
          ? undefined
          : `no source that decides says which earlier versions an OEM license of this version names (${named.source}, confidence ${named.confidence})`,
      ),
    ];
  }
  if (!OEM_DOWNGRADE_NOT_FOUND.includes(edition)) return [];
  return [
    downgrade(
      earlierVersions(version, product),
      'no source says whether the OEM license of this edition grants a downgrade',
    ),
  ];
}
