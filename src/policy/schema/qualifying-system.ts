import * as z from 'zod';
import type { QualifyingSystem } from '../../licensing/policy/policy.ts';
import { readEdition } from '../../licensing/vocabulary/edition.ts';
import { EDITIONS, type Edition, VERSIONS, type Version } from '../../licensing/vocabulary/terms.ts';
import { readVersion } from '../../licensing/vocabulary/version.ts';
import { checkSoftware } from '../../manifest/schema/software.ts';
import { flag, type IssueContext, refuse, text, unknownTerm } from '../../manifest/schema/terms.ts';
import { written } from '../../manifest/schema/written.ts';
import { filled } from './filled.ts';
import { needed } from './needed.ts';
import { reference } from './reference.ts';

const MOST_TERMS = 50;
const version = needed('A release of Windows.', ...VERSIONS.windows);
const edition = needed('An edition of Windows.', ...EDITIONS.windows);

const fields = z.strictObject({
  versions: filled(version, MOST_TERMS, 'Releases of the base license.'),
  editions: filled(edition, MOST_TERMS, 'Editions of the base license.'),
  upgradeTo: filled(version, MOST_TERMS, 'Releases of the upgrade that stands on it.'),
  agreement: text('Only for upgrades under this agreement; under every one when left out.', 'EA-7731').optional(),
  qualifies: flag('True when an upgrade may stand on it, false when it may not.'),
  reference: reference(),
});

export const qualifyingSystemSchema = fields
  .transform((line, context): QualifyingSystem => {
    const versions = each(line.versions, (text, index) => versionOf(text, context, ['versions', index]));
    const upgradeTo = each(line.upgradeTo, (text, index) => versionOf(text, context, ['upgradeTo', index]));
    const editions = each(line.editions, (text, index) => editionOf(text, versions, context, ['editions', index]));
    const { agreement, qualifies, reference } = line;
    return { versions, editions, upgradeTo, qualifies, reference, ...written({ agreement }) };
  })
  .describe('A base license that an upgrade may, or may not, stand on by the agreement.');

type Filled<Item> = readonly [Item, ...Item[]];

function each<Term>([first, ...others]: Filled<string>, read: (text: string, index: string) => Term): Filled<Term> {
  return [read(first, '0'), ...others.map((text, index) => read(text, String(index + 1)))];
}

function versionOf(text: string, context: IssueContext, path: string[]): Version {
  const reading = readVersion(text, 'windows');
  return reading.ok ? reading.value : refuse(context, unknownTerm(text, reading.nearest, VERSIONS.windows), path);
}

/** An edition of at least one of the versions. */
function editionOf(text: string, versions: Filled<Version>, context: IssueContext, path: string[]): Edition {
  for (const version of versions) {
    const reading = readEdition(text, 'windows', version);
    if (reading.ok) return reading.value.edition;
  }
  const software = { product: 'windows', edition: text, version: versions[0] } as const;
  checkSoftware(software, { addIssue: (issue) => context.addIssue({ ...issue, path }) });
  return undefined as never;
}
