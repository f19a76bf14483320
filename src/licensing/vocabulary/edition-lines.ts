/** Which releases an edition exists in: LTSC, annual channel and subscription editions have lines of their own. */
import type { Edition, Product, Version } from './terms.ts';
import { lineOf, type VersionLine, versionSaid, versionsOf } from './version-words.ts';

/** The edition that a name means beside its release, and the release, where one is said or there is only one. */
export interface EditionInLine {
  readonly edition: Edition;
  readonly version: Version | undefined;
}

interface Row {
  readonly line: VersionLine;
  readonly edition: Edition;
  /** How it is called in common speech when the release beside it says the line: Enterprise (of LTSC 2021). */
  readonly commonly?: Edition;
}

const SPECIAL_LINES: readonly Row[] = [
  { line: 'windows-ltsc', edition: 'enterprise-ltsc', commonly: 'enterprise' },
  { line: 'windows-ltsc', edition: 'enterprise-ltsc-n', commonly: 'enterprise-n' },
  { line: 'windows-ltsc', edition: 'iot-enterprise-ltsc', commonly: 'iot-enterprise' },
  { line: 'windows-server-channel', edition: 'standard-annual-channel', commonly: 'standard' },
  { line: 'windows-server-channel', edition: 'datacenter-annual-channel', commonly: 'datacenter' },
  { line: 'office-subscription', edition: 'microsoft-365-apps-enterprise', commonly: 'professional-plus' },
  { line: 'office-subscription', edition: 'microsoft-365-apps-business' },
  { line: 'office-subscription', edition: 'microsoft-365-family' },
  { line: 'office-subscription', edition: 'plan' },
];

const ORDINARY_LINES: { readonly [product in Product]: VersionLine } = {
  windows: 'windows',
  'windows-server': 'windows-server',
  office: 'office',
  visio: 'office',
  project: 'office',
};

/** The line whose versions the edition has: `windows-ltsc` for `enterprise-ltsc`. */
export function lineOfEdition(product: Product, edition: Edition): VersionLine {
  return SPECIAL_LINES.find((row) => row.edition === edition)?.line ?? ORDINARY_LINES[product];
}

/**
 * Holds an edition's name against the release that the same text says (words of a version, may be none) and the
 * version that is known beside it. Undefined when they contradict each other.
 */
export function editionBeside(
  product: Product,
  name: Edition,
  said: readonly string[],
  known: Version | undefined,
): EditionInLine | undefined {
  // 'Windows 10 Enterprise LTSC' names the line, and 10 as where it came from, but not which release.
  const withoutLtsc = product === 'windows' ? said.filter((word) => word !== 'ltsc') : said;
  const release = versionSaid(product, said) ?? versionSaid(product, withoutLtsc);
  if (release === undefined && withoutLtsc.length > 0) return undefined;

  const releases = [release, known].filter((version) => version !== undefined);
  const isLtsc =
    withoutLtsc.length < said.length ||
    lineOfEdition(product, name) === 'windows-ltsc' ||
    releases.some((version) => lineOf(product, version) === 'windows-ltsc');
  return isLtsc ? inLtsc(product, name, release, releases, known) : inOneLine(product, name, release, releases);
}

function inOneLine(
  product: Product,
  name: Edition,
  release: Version | undefined,
  releases: readonly Version[],
): EditionInLine | undefined {
  const [version, ...others] = new Set(releases);
  if (others.length > 0) return undefined;
  const line = version === undefined ? lineOfEdition(product, name) : lineOf(product, version);
  const edition = line === undefined ? undefined : editionInLine(product, name, line);
  return edition === undefined ? undefined : { edition, version: release ?? onlyVersionOf(product, edition) };
}

/** Beside an LTSC release its origin may be named too: 'Windows 10' says nothing against Enterprise LTSC 2021. */
function inLtsc(
  product: Product,
  name: Edition,
  release: Version | undefined,
  releases: readonly Version[],
  known: Version | undefined,
): EditionInLine | undefined {
  const edition = editionInLine(product, name, 'windows-ltsc');
  const [ltsc, ...others] = new Set(releases.filter((version) => lineOf(product, version) === 'windows-ltsc'));
  if (edition === undefined || others.length > 0) return undefined;
  // Version 10 beside Enterprise LTSC would leave 10 for a version that LTSC does not have.
  if (ltsc === undefined && known !== undefined) return undefined;
  const origins = releases.filter((version) => version !== ltsc);
  if (new Set(origins).size > 1 || !origins.every((version) => isOriginOf(version, ltsc))) return undefined;
  return { edition, version: release === ltsc ? release : undefined };
}

function isOriginOf(version: Version, ltsc: Version | undefined): boolean {
  if (ltsc === undefined) return version === '10' || version === '11';
  return version === (ltsc === 'ltsc-2024' ? '11' : '10');
}

function editionInLine(product: Product, name: Edition, line: VersionLine): Edition | undefined {
  if (lineOfEdition(product, name) === line) return name;
  return SPECIAL_LINES.find((row) => row.line === line && row.commonly === name)?.edition;
}

function onlyVersionOf(product: Product, edition: Edition): Version | undefined {
  const [version, ...others] = versionsOf(lineOfEdition(product, edition));
  return others.length === 0 ? version : undefined;
}
