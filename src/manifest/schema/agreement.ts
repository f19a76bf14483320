import * as z from 'zod';
import type { Agreement, AgreementLine } from '../../licensing/model.ts';
import { readLicenseLanguage } from '../../licensing/vocabulary/language.ts';
import { readLicenseKind } from '../../licensing/vocabulary/license-kind.ts';
import { readProgram } from '../../licensing/vocabulary/program.ts';
import { type Reading, refused, understood } from '../../licensing/vocabulary/reading.ts';
import { LICENSE_KINDS, PROGRAMS } from '../../licensing/vocabulary/terms.ts';
import { checkSoftware, softwareFields, softwareOf } from './software.ts';
import { day, missing, refuse, term, text } from './terms.ts';
import { written } from './written.ts';

export const softwareAssuranceSchema = z
  .strictObject({ until: day('The last day it runs.').optional() })
  .transform((fields) => written(fields))
  .describe('Software Assurance.');

/** The fields that a line of an agreement and a device's license share. */
export const licenseFields = {
  ...softwareFields,
  kind: term(readLicenseKind, 'What was bought.', LICENSE_KINDS),
  language: term(readLicenseLanguage, 'A language tag, `mui`, or `all`.', ['en-US', 'mui', 'all']).optional(),
  softwareAssurance: softwareAssuranceSchema.optional(),
};

const quantity = term(readQuantity, 'How many were bought, or `enterprise-wide`.', ['250', 'enterprise-wide']);

export const agreementLineSchema = z
  .strictObject({ ...licenseFields, quantity: quantity.optional() })
  .superRefine((line, context) => {
    checkSoftware(line, context);
    if (line.kind === 'software-assurance') return;
    if (line.edition === undefined) refuse(context, missing('edition'));
    if (line.version === undefined && softwareOf(line).version === undefined) refuse(context, missing('version'));
  })
  .transform((line, context): AgreementLine => {
    const { product, ...software } = softwareOf(line);
    if (product === undefined) return refuse(context, missing('product'));
    const { kind, language, quantity, softwareAssurance } = line;
    return { product, ...software, ...written({ kind, language, quantity, softwareAssurance }) };
  })
  .describe('A line of an agreement: what was bought under it.');

export const agreementSchema = z
  .strictObject({
    id: text('The name that devices and images call it by.', 'EA-7731'),
    program: term(readProgram, 'The licensing programme.', PROGRAMS),
    licenses: z.array(agreementLineSchema).max(1000).describe('What was bought under it.'),
  })
  .transform((agreement): Agreement => agreement)
  .describe('A volume licensing agreement.');

function readQuantity(text: string): Reading<number | 'enterprise-wide'> {
  if (/^enterprise[\s_-]?wide$/i.test(text)) return understood('enterprise-wide');
  const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  return number > 0 ? understood(number) : refused(text);
}
