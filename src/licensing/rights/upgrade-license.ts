/**
 * Commercial Windows upgrade licences: full downgrade rights, and what Software Assurance adds (brief, Downgrade
 * Rights; Q4; GUIDE p14-15). Their language is the agreement's; unwritten, the base license's governs.
 */
import { COMMERCIAL_DOWNGRADE, GUIDE_RIGHTS, Q4 } from '../clauses.ts';
import type { IsoDate } from '../model.ts';
import type { Clause } from '../rules/rule.ts';
import { type Edition, VERSIONS, type Version } from '../vocabulary/terms.ts';
import type { Basis, HeldLicense, Right } from './right.ts';
import { releasedBy, upTo } from './versions.ts';

/** Enterprise gives Enterprise and Pro, Pro gives Pro; other editions give themselves. */
const GIVES: Partial<Record<Edition, readonly Edition[]>> = {
  enterprise: ['enterprise', 'pro'],
  'enterprise-n': ['enterprise-n', 'pro-n'],
};

export function upgradeLicenseRights(license: HeldLicense, asOf: IsoDate): readonly Right[] {
  if (license.kind === 'software-assurance') return softwareAssuranceRights(license, asOf);
  const rights = upgradeRights(license, asOf);
  if (license.softwareAssurance !== undefined) return [...rights, ...softwareAssuranceRights(license, asOf)];
  return license.edition === 'enterprise' ? [...rights, ltscWithoutAssurance(license)] : rights;
}

function upgradeRights(license: HeldLicense, asOf: IsoDate): readonly Right[] {
  const { edition, version } = license;
  if (edition === undefined) return [right(license, 'upgrade', COMMERCIAL_DOWNGRADE, {})];
  const later = coveredDay(license, asOf);
  const line = version?.startsWith('ltsc-') ? 'windows-ltsc' : 'windows';
  const assured = later === undefined ? [] : releasedBy(line, later).reached;
  const versions = version === undefined ? undefined : [...new Set([...upTo(version, 'windows'), ...assured])];
  return (GIVES[edition] ?? [edition]).map((given) =>
    right(license, 'upgrade', COMMERCIAL_DOWNGRADE, {
      edition: given,
      ...(versions === undefined ? {} : { versions }),
    }),
  );
}

/** Software Assurance on the device: Enterprise, current and earlier while it runs, and what was out when it ended. */
function softwareAssuranceRights(license: HeldLicense, asOf: IsoDate): readonly Right[] {
  const day = coveredDay(license, asOf);
  const missing = [{ reference: license.reference, fact: 'the last day of its Software Assurance' }];
  const lines = [
    { line: 'windows', edition: 'enterprise', clause: Q4 },
    { line: 'windows-ltsc', edition: 'enterprise-ltsc', clause: GUIDE_RIGHTS },
  ] as const;
  return lines.flatMap(({ line, edition, clause }) => {
    if (day === undefined)
      return [right(license, 'software-assurance', clause, { edition, versions: VERSIONS[line], missing })];
    const { reached, unknown } = releasedBy(line, day);
    const undecided = `no source says whether this version had been released when Software Assurance ended on ${day}`;
    return [
      right(license, 'software-assurance', clause, { edition, versions: reached }),
      ...(unknown.length === 0
        ? []
        : [right(license, 'software-assurance', clause, { edition, versions: unknown, undecided })]),
    ];
  });
}

function ltscWithoutAssurance(license: HeldLicense): Right {
  const undecided =
    'the sources give LTSC releases to Enterprise licenses with Software Assurance, and say nothing of those without';
  return right(license, 'upgrade', GUIDE_RIGHTS, {
    edition: 'enterprise-ltsc',
    versions: VERSIONS['windows-ltsc'],
    undecided,
  });
}

/** The last day whose releases are covered; undefined without Software Assurance or its last day. */
function coveredDay(license: HeldLicense, asOf: IsoDate): IsoDate | undefined {
  const until = license.softwareAssurance?.until;
  return until === undefined || until > asOf ? (until === undefined ? undefined : asOf) : until;
}

function right(
  license: HeldLicense,
  basis: Basis,
  clause: Clause,
  reach: {
    edition?: Edition;
    versions?: readonly Version[];
    undecided?: string;
    missing?: NonNullable<Right['missing']>;
  },
): Right {
  const { language } = license;
  return {
    license,
    basis,
    product: 'windows',
    clause,
    ...reach,
    ...(language === undefined ? {} : { language }),
    languageFrom: language === undefined ? 'nowhere' : 'license',
  };
}
