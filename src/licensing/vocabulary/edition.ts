import { type EditionInLine, editionBeside } from './edition-lines.ts';
import { EDITION_NAMES, INSTALLATION_OPTIONS } from './edition-names.ts';
import { readFirmwareDescription } from './firmware-description.ts';
import { nearestTerms, type Spelling } from './nearest.ts';
import { type Reading, refused, understood } from './reading.ts';
import { spellingKey, wordsOf } from './spelling.ts';
import { EDITIONS, type Edition, type LicenseChannel, PRODUCTS, type Product, type Version } from './terms.ts';
import { lineOf, plainVersionWords, possibleProducts, splitProduct } from './version-words.ts';
import { WINDOWS_EDITION_IDS } from './windows-edition-ids.ts';

/** An edition, and what the same text says beside it. */
export interface EditionReading {
  readonly edition: Edition;
  /** The product it is an edition of. */
  readonly product?: Product;
  /** Where the text names the release, or the edition has only one (`subscription`). */
  readonly version?: Version;
  /** `oem` for a firmware description. */
  readonly channel?: LicenseChannel;
}

const EDITIONS_BY_KEY: ReadonlyMap<Product, ReadonlyMap<string, Edition>> = new Map(
  PRODUCTS.map((product) => [product, editionsByKey(product)]),
);

/**
 * Reads `Pro`, `Windows 11 Pro`, `[4.0] Professional OEM:DM`, `EnterpriseS`, `Enterprise LTSC 2021`, `ServerStandard`,
 * `Office 365 ProPlus`. What an edition's name means depends on the product: `Professional` is Windows Pro, an Office
 * suite, or Visio. A name that fits several products is refused while `product` and `version` do not tell. So is a text
 * that contradicts them, and an evaluation edition: evaluation media are no licence's edition.
 */
export function readEdition(text: string, product: Product | undefined, version?: Version): Reading<EditionReading> {
  if (spellingKey(text).includes('eval')) return refused(text);
  const firmware = readFirmwareDescription(text);
  if (firmware !== undefined && (product ?? firmware.product) === firmware.product) {
    return understood({ edition: firmware.edition, product: firmware.product, channel: 'oem' });
  }
  const { product: named, rest } = splitProduct(wordsOf(text));
  const products = possibleProducts(named, product).filter(
    (one) => version === undefined || lineOf(one, version) !== undefined,
  );
  const [reading, ...others] = products.flatMap((one) => editionOf(one, text, rest, version) ?? []);
  if (reading !== undefined && others.length === 0) return understood(reading);
  if (reading !== undefined) return refused(text, [reading.edition, ...others.map(({ edition }) => edition)]);
  return refused(text, nearestEditions(text, rest, products));
}

/** For sentences, without the product: `Pro`, `Professional Plus`. */
export function editionName(product: Product | undefined, edition: Edition): string {
  const owner = [product, ...PRODUCTS].find((one) => one !== undefined && editionsOf(one).includes(edition));
  return owner === undefined ? edition : (namesOf(owner, edition)[0] ?? edition);
}

function editionOf(
  product: Product,
  text: string,
  words: readonly string[],
  known: Version | undefined,
): EditionReading | undefined {
  const editions = EDITIONS_BY_KEY.get(product);
  const whole = editions?.get(spellingKey(text)) ?? editions?.get(spellingKey(words.join(' ')));
  if (whole !== undefined) return withProduct(product, editionBeside(product, whole, [], known));
  const name = words.filter((word) => !isVersionWord(word));
  // 'Windows(R), Enterprise edition': the word is part of no name but Azure Edition.
  const withoutEdition = name.at(-1) === 'edition' ? name.slice(0, -1) : name;
  const edition = editions?.get(spellingKey(name.join(' '))) ?? editions?.get(spellingKey(withoutEdition.join(' ')));
  if (edition === undefined) return undefined;
  const said = plainVersionWords(words.filter(isVersionWord));
  return withProduct(product, editionBeside(product, edition, said, known));
}

function withProduct(product: Product, found: EditionInLine | undefined): EditionReading | undefined {
  if (found === undefined) return undefined;
  const { edition, version } = found;
  return version === undefined ? { edition, product } : { edition, product, version };
}

function isVersionWord(word: string): boolean {
  return /^(?:\d.*|r2|sp\d|ltsc|ltsb|xp|vista|version)$/.test(word);
}

function editionsByKey(product: Product): ReadonlyMap<string, Edition> {
  const options = product === 'windows-server' ? ['', ...INSTALLATION_OPTIONS] : [''];
  return new Map(
    editionsOf(product).flatMap((edition) =>
      [edition, ...namesOf(product, edition)].flatMap((name) =>
        options.map((option): [string, Edition] => [spellingKey(`${name} ${option}`), edition]),
      ),
    ),
  );
}

/** Names and EditionIDs, the name for messages first. */
function namesOf(product: Product, edition: Edition): readonly string[] {
  const names: { readonly [edition in Edition]?: readonly string[] } = EDITION_NAMES[product];
  const ids = WINDOWS_EDITION_IDS.filter((row) => row.product === product && row.edition === edition);
  return [...(names[edition] ?? []), ...ids.map(({ id }) => id)];
}

function editionsOf(product: Product): readonly Edition[] {
  return EDITIONS[product];
}

function nearestEditions(text: string, words: readonly string[], products: readonly Product[]): readonly string[] {
  const name = words.filter((word) => !isVersionWord(word)).join(' ');
  const spellings = (products.length === 0 ? PRODUCTS : products).flatMap((product) =>
    editionsOf(product).flatMap((edition) =>
      [edition, ...namesOf(product, edition)].map((spelling): Spelling => [spelling, edition]),
    ),
  );
  return nearestTerms(name === '' ? text : name, spellings);
}
