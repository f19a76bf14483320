import { kernelOfBuild, versionsOfBuild } from '../facts/builds.ts';
import { nearestTerms, type Spelling } from './nearest.ts';
import { type Reading, refused, understood } from './reading.ts';
import { wordsOf } from './spelling.ts';
import { type Edition, PRODUCTS, type Product, VERSIONS, type Version } from './terms.ts';
import { VERSION_NAMES } from './version-names.ts';
import {
  lineOf,
  possibleProducts,
  splitProduct,
  type VersionLine,
  versionSaid,
  versionsOf,
  versionsOfProduct,
} from './version-words.ts';

const LTSC_EDITIONS: readonly Edition[] = ['enterprise-ltsc', 'enterprise-ltsc-n', 'iot-enterprise-ltsc'];

/**
 * Reads `11`, `Windows Server 2012 R2`, `LTSC 2021`, `Office 2021`, `365`, `Windows 10 22H2` or a build
 * (`10.0.22631`). A feature update alone (`24H2`) is no version. `product` is what is known beside the text: with it
 * undefined, a text that can be versions of several products is refused. `edition` matters to builds alone, because
 * an LTSC release has the build of the feature update it came from: without it a Windows build is 7, 10, 11 and so on.
 */
export function readVersion(text: string, product: Product | undefined, edition?: Edition): Reading<Version> {
  const { product: named, rest } = splitProduct(wordsOf(text));
  const products = possibleProducts(named, product);
  // 'ltsc-2021' is the canonical term of one release; only 'LTSC 2021' can be Windows or Office.
  const canonical = named === undefined ? canonicalVersion(text, product) : undefined;
  if (canonical !== undefined) return understood(canonical);
  const build = buildSaid(rest);
  const versions =
    build === undefined
      ? products.flatMap((one) => saidOf(one, rest, named ?? product))
      : products.flatMap((one) => builtAs(one, build, edition));
  const [version, ...others] = new Set(versions);
  if (version !== undefined && others.length === 0) return understood(version);
  return refused(text, version === undefined ? nearestVersions(text, products) : [version, ...others]);
}

export function isLtsc(version: Version): boolean {
  return versionsOf('windows-ltsc').includes(version);
}

/** -1 when `a` is the earlier release of one line, 1 when it is the later; undefined when they stand in different lines. */
export function compareVersions(a: Version, b: Version): -1 | 0 | 1 | undefined {
  if (a === b) return 0;
  const line = Object.values(VERSIONS).find((one: readonly Version[]) => one.includes(a) && one.includes(b));
  if (line === undefined) return undefined;
  const order: readonly Version[] = line;
  return order.indexOf(a) < order.indexOf(b) ? -1 : 1;
}

/** For sentences, with the product: `Windows Server 2012 R2`, `Windows 10 LTSC 2021`, `Microsoft 365 Apps`. */
export function versionName(product: Product, version: Version): string {
  const row = VERSION_NAMES.find((name) => name.product === product && name.version === version);
  return row?.name ?? version;
}

function canonicalVersion(text: string, product: Product | undefined): Version | undefined {
  const term = text.trim().toLowerCase();
  const products = product === undefined ? PRODUCTS : [product];
  const line = products
    .flatMap((one) => versionsOfProduct(one).map((version) => ({ version, line: lineOf(one, version) })))
    .find(({ version }) => version === term);
  // Where nobody says that it is a server, 1809 and 20H2 are feature updates of Windows 10 just as well.
  return product === undefined && line?.line === 'windows-server-channel' ? undefined : line?.version;
}

function saidOf(product: Product, words: readonly string[], known: Product | undefined): readonly Version[] {
  const version = versionSaid(product, words);
  if (version === undefined) return [];
  return known === undefined && lineOf(product, version) === 'windows-server-channel' ? [] : [version];
}

interface SaidBuild {
  readonly build: number;
  readonly kernel?: string;
}

/** `10.0.22631`, `10.0.22631.4602`, `10.0 (26100)`, `22631`: the words of a build and nothing else. */
function buildSaid(words: readonly string[]): SaidBuild | undefined {
  const text = words.filter((word) => !['os', 'build', 'version'].includes(word)).join(' ');
  const whole = /^(\d{1,2}\.\d)[. ](\d{4,5})(?:\.\d{1,6})?$/.exec(text);
  if (whole?.[1] !== undefined) return { kernel: whole[1], build: Number(whole[2]) };
  return /^\d{5}$/.test(text) ? { build: Number(text) } : undefined;
}

function builtAs(product: Product, { build, kernel }: SaidBuild, edition: Edition | undefined): readonly Version[] {
  if (kernel !== undefined && kernel !== kernelOfBuild(build)) return [];
  const line = lineOfBuilds(product, edition);
  return line === undefined ? [] : versionsOfBuild(line, build);
}

function lineOfBuilds(product: Product, edition: Edition | undefined): VersionLine | undefined {
  if (product === 'windows')
    return edition !== undefined && LTSC_EDITIONS.includes(edition) ? 'windows-ltsc' : 'windows';
  if (product !== 'windows-server') return undefined;
  return edition?.endsWith('-annual-channel') ? 'windows-server-channel' : 'windows-server';
}

function nearestVersions(text: string, products: readonly Product[]): readonly string[] {
  const rows = VERSION_NAMES.filter((row) => products.length === 0 || products.includes(row.product));
  // A part of what says a version is nearer than any likeness: 21H2 is a feature update of 10 and of 11.
  const words = splitProduct(wordsOf(text)).rest;
  const partlySaid = rows.filter((row) => words.every((word) => row.says.includes(word) || row.maySay.includes(word)));
  if (words.length > 0 && partlySaid.length > 0) return partlySaid.map((row) => row.version);
  const spellings = rows.flatMap((row): Spelling[] => [
    [row.version, row.version],
    [row.name, row.version],
  ]);
  return nearestTerms(text, spellings);
}
