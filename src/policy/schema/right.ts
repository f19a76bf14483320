import * as z from 'zod';
import { quoted } from '../../input/quoted.ts';
import type { GrantedRight } from '../../licensing/policy/policy.ts';
import { licenseFields } from '../../manifest/schema/agreement.ts';
import { checkSoftware, softwareFields, softwareOf, type WrittenSoftware } from '../../manifest/schema/software.ts';
import { type IssueContext, refuse } from '../../manifest/schema/terms.ts';
import { written } from '../../manifest/schema/written.ts';
import { filled } from './filled.ts';
import { licenseSelectorSchema } from './license-selector.ts';
import { needed } from './needed.ts';
import { reference } from './reference.ts';

const MOST_VERSIONS = 50;
const version = needed('A release.', '10', 'ltsc-2021');

const givesSchema = z
  .strictObject({
    product: softwareFields.product,
    edition: softwareFields.edition,
    versions: filled(version, MOST_VERSIONS, 'The releases that may be run.').optional(),
    language: licenseFields.language,
  })
  .transform((gives, context) => {
    if (Object.values(gives).some((value) => value !== undefined)) return gives;
    const cure = 'Write what may be run: `versions`, `edition`, `language` or `product`.';
    return refuse(context, { message: 'The right gives nothing.', cure });
  })
  .describe("What may be run. A field that is left out is the license's own.");

const fields = z.strictObject({ license: licenseSelectorSchema, gives: givesSchema, reference: reference() });
type WrittenRight = z.output<typeof fields>;

export const rightSchema = fields
  .transform((right, context): GrantedRight => {
    const given = softwareGiven(right);
    checkGiven(given, context);
    const software = given.map(softwareOf);
    const [first, ...others] = new Set(software.flatMap(({ version }) => version ?? []));
    const versions = first === undefined ? undefined : ([first, ...others] as const);
    const { license, gives, reference } = right;
    const { product, language } = gives;
    return { license, gives: written({ product, edition: software[0]?.edition, versions, language }), reference };
  })
  .describe(
    'A right that the agreement adds to some licenses: a downgrade, an edition, a migration, a language. No withdrawal takes it away.',
  );

/** What is given, once for each version. Its words are read as those of the license's product, where none is given. */
function softwareGiven({ license, gives }: WrittenRight): readonly WrittenSoftware[] {
  const { product = license.product, edition, versions = [undefined] } = gives;
  return versions.map((version) => ({ product, edition, version }));
}

function checkGiven(given: readonly WrittenSoftware[], context: IssueContext): void {
  given.forEach((software, index) => {
    checkSoftware(software, below(context, index));
  });
  const editions = given.map((software) => softwareOf(software).edition);
  const odd = editions.findIndex((edition) => edition !== undefined && edition !== editions[0]);
  // Of a first version that was refused nothing more is to be said.
  if (odd <= 0 || editions[0] === undefined) return;
  const message = `The edition ${quoted(given[0]?.edition ?? '')} is another one in this version than in the first.`;
  refuse(context, { message, cure: 'Write a right for each.' }, ['gives', 'versions', String(odd)]);
}

/** Tells of a version at its own place in the list, and of an edition at the one that stands beside it. */
function below(context: IssueContext, index: number): IssueContext {
  const placeOf = (path: string[]) => (path[0] === 'version' ? ['versions', String(index)] : path);
  return { addIssue: (issue) => context.addIssue({ ...issue, path: ['gives', ...placeOf(issue.path)] }) };
}
