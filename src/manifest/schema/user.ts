import * as z from 'zod';
import type { User, UserLicense } from '../../licensing/model.ts';
import { readSubscription } from '../../licensing/vocabulary/subscription.ts';
import { SUBSCRIPTIONS } from '../../licensing/vocabulary/terms.ts';
import { licenseFields, softwareAssuranceSchema } from './agreement.ts';
import { checkSoftware, softwareFields, softwareOf } from './software.ts';
import { day, missing, refuse, term, text } from './terms.ts';
import { written } from './written.ts';

const plan = term(readSubscription, 'The subscription assigned to the user.', SUBSCRIPTIONS);
const until = day('The last day it runs.').optional();
const { language } = licenseFields;

const subscriptionSchema = z.union([
  plan.transform((name) => ({ plan: name })),
  z.strictObject({ plan, until }).transform((fields) => written(fields)),
]);

const userLicenseSchema = z
  .strictObject({ product: softwareFields.product, edition: softwareFields.edition, language, until })
  .superRefine(checkSoftware)
  .transform((license, context): UserLicense => {
    const { product, edition } = softwareOf(license);
    if (product === undefined) return refuse(context, missing('product'));
    return { product, ...written({ edition, language: license.language, until: license.until }) };
  })
  .describe('A license per user beside Windows: Microsoft 365 Apps.');

export const userSchema = z
  .strictObject({
    id: text('As devices name their users.', 'alice@contoso.example'),
    softwareAssurance: softwareAssuranceSchema.optional(),
    subscription: subscriptionSchema.optional(),
    licenses: z.array(userLicenseSchema).max(100).optional(),
  })
  .transform(({ licenses = [], ...fields }): User => ({ licenses, ...written(fields) }))
  .describe('A person and the licenses per user assigned to them.');
