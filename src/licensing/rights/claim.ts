/**
 * Which line of an agreement a device's licence is. A claim must be a line of the agreement it names (brief, Open
 * License and Open Value; Reimaging Eligibility); what it leaves unwritten it takes from that line.
 */
import { wasReleasedBy } from '../facts/releases.ts';
import type { Agreement, AgreementLine, DeviceLicense, IsoDate } from '../model.ts';
import type { Claim } from './right.ts';

export function claimOf(license: DeviceLicense, agreements: ReadonlyMap<string, Agreement>, asOf: IsoDate): Claim {
  const agreement = license.agreement === undefined ? undefined : agreements.get(license.agreement);
  if (agreement === undefined) return { state: 'none' };
  const named = { agreement: agreement.id, program: agreement.program };
  const lines = agreement.licenses.flatMap((line, index) => (isLineOf(license, line, asOf) ? [index] : []));
  const [first] = lines;
  if (first === undefined) return { state: 'absent', ...named };
  if (!allAlike(lines.map((index) => agreement.licenses[index]))) return { state: 'ambiguous', ...named, lines };
  return { state: 'matched', ...named, line: first };
}

/** Lines that differ in nothing but quantity are one purchase made in parts. */
export function lineTerms(line: AgreementLine): string {
  return JSON.stringify([
    line.product,
    line.edition,
    line.kind,
    line.version,
    line.language,
    line.softwareAssurance?.until,
  ]);
}

function allAlike(lines: readonly (AgreementLine | undefined)[]): boolean {
  return new Set(lines.map((line) => line && lineTerms(line))).size === 1;
}

function isLineOf(license: DeviceLicense, line: AgreementLine, asOf: IsoDate): boolean {
  return (
    license.product === line.product &&
    sameKind(license, line) &&
    (license.edition === undefined || license.edition === line.edition) &&
    sameVersion(license, line, asOf) &&
    (license.language === undefined || line.language === 'all' || license.language === line.language) &&
    (license.softwareAssurance?.until === undefined ||
      license.softwareAssurance.until === line.softwareAssurance?.until)
  );
}

/** Software Assurance may be a line of its own or stand on the line of the licence that it covers. */
function sameKind(license: DeviceLicense, line: AgreementLine): boolean {
  if (license.kind === line.kind) return true;
  return license.kind === 'software-assurance' && line.softwareAssurance !== undefined;
}

/** Software Assurance makes a line of a later version of what it covers, if that came out while it ran. */
function sameVersion(license: DeviceLicense, line: AgreementLine, asOf: IsoDate): boolean {
  if (license.version === undefined || license.version === line.version) return true;
  const until = line.softwareAssurance?.until;
  if (line.product !== 'windows' || until === undefined) return false;
  return wasReleasedBy(license.version, until < asOf ? until : asOf) === true;
}
