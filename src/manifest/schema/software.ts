/** Product, version and edition: three fields that are read together, for each says something of the others. */
import { quoted } from '../../input/quoted.ts';
import { type EditionReading, readEdition } from '../../licensing/vocabulary/edition.ts';
import { readProduct } from '../../licensing/vocabulary/product.ts';
import type { Reading } from '../../licensing/vocabulary/reading.ts';
import {
  EDITIONS,
  type Edition,
  type LicenseChannel,
  PRODUCTS,
  type Product,
  VERSIONS,
  type Version,
} from '../../licensing/vocabulary/terms.ts';
import { readVersion } from '../../licensing/vocabulary/version.ts';
import { type IssueContext, type IssueText, refuse, term, text, unknownTerm } from './terms.ts';

/** The three fields, for a schema's shape. */
export const softwareFields = {
  product: term(readProduct, 'The product.', PRODUCTS).optional(),
  version: text('The release: a number or a year, never a feature update.', '11', '10', 'ltsc-2024', '2022').optional(),
  edition: text('The edition; may say product and version too (`Windows 11 Pro`).', ...exampleEditions()).optional(),
};

export interface WrittenSoftware {
  readonly product?: Product | undefined;
  readonly version?: string | undefined;
  readonly edition?: string | undefined;
}

export interface Software {
  readonly product?: Product;
  readonly version?: Version;
  readonly edition?: Edition;
}

/** The canonical terms; what an edition's text says of product and version fills what is unwritten. */
export function softwareOf(fields: WrittenSoftware): Software {
  return readSoftware(fields).software;
}

/** The licence channel that a firmware description names: `[4.0] Professional OEM:DM`. */
export function channelOf(fields: WrittenSoftware): LicenseChannel | undefined {
  return readSoftware(fields).channel;
}

/** Refuses what is no version or edition, and what contradicts itself. For `superRefine`. */
export function checkSoftware(fields: WrittenSoftware, context: IssueContext): void {
  for (const [field, issue] of readSoftware(fields).issues) refuse(context, issue, [field]);
}

/** Refuses what is no version or edition of any product: for a part of a device, whose product may stand elsewhere. */
export function checkKnown({ version, edition }: WrittenSoftware, context: IssueContext): void {
  for (const [field, text] of Object.entries({ version, edition })) {
    if (text === undefined || productsOf(text).length > 0) continue;
    const reading = field === 'version' ? readVersion(text, undefined) : readEdition(text, undefined);
    refuse(context, unknownTerm(text, reading.ok ? [] : reading.nearest, []), [field]);
  }
}

interface SoftwareReading {
  readonly software: Software;
  readonly channel: LicenseChannel | undefined;
  readonly issues: readonly (readonly [field: 'version' | 'edition', issue: IssueText])[];
}

function readSoftware({ product, version, edition }: WrittenSoftware): SoftwareReading {
  const named = edition === undefined ? undefined : readEdition(edition, product);
  const said: Partial<EditionReading> = named?.ok ? named.value : {};
  const release = version === undefined ? undefined : readVersion(version, product ?? said.product, said.edition);
  const known = release?.ok ? release.value : undefined;
  const both =
    edition === undefined || known === undefined ? named : readEdition(edition, product ?? said.product, known);
  const meant: Partial<EditionReading> = both?.ok ? both.value : {};
  const issues: [field: 'version' | 'edition', issue: IssueText][] = [];
  if (release?.ok === false) issues.push(['version', versionIssue(version ?? '', product, release)]);
  if (both?.ok === false) issues.push(['edition', editionIssue(edition ?? '', product, known, named, both)]);
  return {
    software: {
      ...pick('product', product ?? meant.product),
      ...pick('version', meant.version ?? known),
      ...pick('edition', meant.edition),
    },
    channel: meant.channel,
    issues,
  };
}

type Refused = Extract<Reading<never>, { ok: false }>;

function versionIssue(written: string, product: Product | undefined, { nearest }: Refused): IssueText {
  return needsProduct(written, product) ?? unknownTerm(written, nearest, versionsOf(product));
}

/** Unknown by itself, or known and at odds with the product or the version beside it. */
function editionIssue(
  written: string,
  product: Product | undefined,
  version: Version | undefined,
  alone: Reading<EditionReading> | undefined,
  { nearest }: Refused,
): IssueText {
  const beside = alone?.ok ? version : productsOf(written).length > 0 ? product : undefined;
  if (beside === undefined) {
    const known = product === undefined ? [] : EDITIONS[product];
    return needsProduct(written, product) ?? unknownTerm(written, nearest, known);
  }
  const message = `The edition ${quoted(written)} does not go with ${alone?.ok ? 'version' : 'product'} \`${beside}\`.`;
  return { message, cure: 'Correct one of the two, or leave out what the edition says already.' };
}

function needsProduct(written: string, product: Product | undefined): IssueText | undefined {
  const products = product === undefined ? productsOf(written) : [];
  if (products.length === 0) return undefined;
  const names = products.map((one) => `\`${one}\``).join(', ');
  const message = `${quoted(written)} means different things for different products, and no product is written.`;
  return { message, cure: `Add \`product\`: one of ${names}.` };
}

/** The products of which the text is a version or an edition. */
function productsOf(written: string): readonly Product[] {
  return PRODUCTS.filter((product) => readEdition(written, product).ok || readVersion(written, product).ok);
}

function versionsOf(product: Product | undefined): readonly string[] {
  if (product === undefined) return [];
  return product === 'windows-server'
    ? VERSIONS['windows-server']
    : product === 'windows'
      ? VERSIONS.windows
      : VERSIONS.office;
}

function exampleEditions(): readonly string[] {
  return [...new Set(Object.values(EDITIONS).flat())];
}

function pick<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });
}
