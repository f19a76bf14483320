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
  if (release?.ok === false) issues.push(['version', unknownTerm(version ?? '', release.nearest, versionsOf(product))]);
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

/** Unknown by itself, or known and at odds with the product or the version beside it. */
function editionIssue(
  written: string,
  product: Product | undefined,
  version: Version | undefined,
  alone: Reading<EditionReading> | undefined,
  { nearest }: Refused,
): IssueText {
  const beside = alone?.ok ? version : readEdition(written, undefined).ok ? product : undefined;
  if (beside === undefined) return unknownTerm(written, nearest, product === undefined ? [] : EDITIONS[product]);
  const message = `The edition ${quoted(written)} does not go with ${alone?.ok ? 'version' : 'product'} \`${beside}\`.`;
  return { message, cure: 'Correct one of the two, or leave out what the edition says already.' };
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
