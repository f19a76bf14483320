import * as z from 'zod';
import type { LicenseSelector } from '../../licensing/policy/policy.ts';
import { readLicenseChannel } from '../../licensing/vocabulary/license-channel.ts';
import { LICENSE_CHANNELS } from '../../licensing/vocabulary/terms.ts';
import { licenseFields } from '../../manifest/schema/agreement.ts';
import { channelOf, checkSoftware, softwareFields, softwareOf } from '../../manifest/schema/software.ts';
import { missing, refuse, term, text } from '../../manifest/schema/terms.ts';
import { written } from '../../manifest/schema/written.ts';

/** Licenses, by the fields that they have in the manifest; what an edition's text says beside it counts as written. */
export const licenseSelectorSchema = z
  .strictObject({
    ...softwareFields,
    channel: term(readLicenseChannel, 'How the license was bought.', LICENSE_CHANNELS).optional(),
    kind: licenseFields.kind.optional(),
    language: licenseFields.language,
    agreement: text('The agreement it is a line of.', 'EA-7731').optional(),
  })
  .superRefine((license, context) => {
    checkSoftware(license, context);
    const named = channelOf(license);
    if (named === undefined || license.channel === undefined || named === license.channel) return;
    const message = `The edition names the channel \`${named}\`, and \`channel\` says \`${license.channel}\`.`;
    refuse(context, { message, cure: 'Correct one of the two.' }, ['channel']);
  })
  .transform(({ product, version, edition, ...fields }, context): LicenseSelector => {
    const { product: meant, ...software } = softwareOf({ product, version, edition });
    if (meant === undefined) return refuse(context, missing('product'));
    const channel = fields.channel ?? channelOf({ product, version, edition });
    return { product: meant, ...software, ...written({ ...fields, channel }) };
  })
  .meta({
    description: "The licenses that are meant: what is written must be the license's own, in every field.",
    // An edition's text may name the product.
    anyOf: [{ required: ['product'] }, { required: ['edition'] }],
  });
