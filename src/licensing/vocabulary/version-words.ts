/** What words say of a product and its version: shared by the readers of versions and of editions. */
import { PRODUCTS, type Product, VERSIONS, type Version } from './terms.ts';
import { VERSION_NAMES } from './version-names.ts';

export type VersionLine = keyof typeof VERSIONS;

const LINES: { readonly [product in Product]: readonly VersionLine[] } = {
  windows: ['windows', 'windows-ltsc'],
  'windows-server': ['windows-server', 'windows-server-channel'],
  office: ['office', 'office-subscription'],
  visio: ['office', 'office-subscription'],
  project: ['office', 'office-subscription'],
};

const VENDOR = new Set(['microsoft', 'ms']);
// The longest first: 'windows server' is not Windows.
const PRODUCT_WORDS: readonly (readonly [words: readonly string[], product: Product])[] = [
  [['windows', 'server'], 'windows-server'],
  [['win', 'server'], 'windows-server'],
  [['server'], 'windows-server'],
  [['windows'], 'windows'],
  [['win'], 'windows'],
  [['office', 'visio'], 'visio'],
  [['visio'], 'visio'],
  [['office', 'project'], 'project'],
  [['project'], 'project'],
  [['office'], 'office'],
];

/** The words after vendor and product, and the product that they name. */
export function splitProduct(words: readonly string[]): {
  readonly product: Product | undefined;
  readonly rest: readonly string[];
} {
  const named = VENDOR.has(words[0] ?? '') ? words.slice(1) : words;
  const match = PRODUCT_WORDS.find(([start]) => start.every((word, index) => named[index] === word));
  return match === undefined
    ? { product: undefined, rest: named }
    : { product: match[1], rest: named.slice(match[0].length) };
}

/**
 * The products that a text can be about: the one it names, held against the one that is known beside it. None when
 * the two contradict each other. 'Windows 2012 R2' is common for a server, where a server is what it must be.
 */
export function possibleProducts(named: Product | undefined, known: Product | undefined): readonly Product[] {
  if (named === undefined) return known === undefined ? PRODUCTS : [known];
  if (known === undefined || known === named) return [named];
  return named === 'windows' && known === 'windows-server' ? [known] : [];
}

/** The version that the words say, all of them and nothing else. `version` and LTSB (the old name of LTSC) are understood. */
export function versionSaid(product: Product, words: readonly string[]): Version | undefined {
  const said = plainVersionWords(words);
  if (new Set(said).size !== said.length) return undefined;
  return VERSION_NAMES.find(
    (row) =>
      row.product === product &&
      row.says.every((word) => said.includes(word)) &&
      said.every((word) => row.says.includes(word) || row.maySay.includes(word)),
  )?.version;
}

/** `version` left away, LTSB called LTSC. */
export function plainVersionWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => word !== 'version').map((word) => (word === 'ltsb' ? 'ltsc' : word));
}

/** The line of releases that the version belongs to, for that product; undefined when the product has no such version. */
export function lineOf(product: Product, version: Version): VersionLine | undefined {
  return LINES[product].find((line) => versionsOf(line).includes(version));
}

/** Every version of the product, in canonical terms. */
export function versionsOfProduct(product: Product): readonly Version[] {
  return LINES[product].flatMap(versionsOf);
}

export function versionsOf(line: VersionLine): readonly Version[] {
  return VERSIONS[line];
}
