import * as z from 'zod';
import type { Verification } from '../../licensing/model.ts';
import { day, oneOrMore, refuse, text } from './terms.ts';
import { written } from './written.ts';

const sha256 = z
  .string()
  .meta({ description: 'SHA-256 of the document when it was filed.', pattern: '^[0-9A-Fa-f]{64}$' })
  .transform((digest, context): string => {
    if (/^[0-9a-f]{64}$/i.test(digest)) return digest.toLowerCase();
    const message = 'This is no SHA-256: expected 64 hexadecimal digits.';
    return refuse(context, { message, cure: 'Write the output of `sha256sum` for the document.' });
  });

export const verificationSchema = z
  .strictObject({
    returnedTo: text("The installer's id or name.", 'fabrikam').optional(),
    signedBy: text('Who signed for the customer.').optional(),
    signedOn: day('When it was signed.').optional(),
    receivedOn: day('When the installer received it.').optional(),
    customer: text('Who gave it; the organization, where nothing is written.').optional(),
    devices: oneOrMore(text('`all`, or the ids of the devices it covers.', 'all'), 1_000_000).optional(),
    order: text('The order it covers.', 'PO-4471').optional(),
    document: text('The signed form, relative to this file.', 'forms/verification.pdf').optional(),
    sha256: sha256.optional(),
  })
  .transform(({ devices, ...fields }): Verification => {
    const isAll = devices?.length === 1 && devices[0]?.toLowerCase() === 'all';
    return written({ ...fields, devices: isAll ? ('all' as const) : devices });
  })
  .describe("The customer's signed License Verification for Upgrade Installation Services.");
