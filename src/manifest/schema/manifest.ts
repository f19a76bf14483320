import * as z from 'zod';
import { agreementSchema } from './agreement.ts';
import { deviceSchema, profileSchema } from './device.ts';
import { imageSchema } from './image.ts';
import { installerSchema } from './installer.ts';
import { text } from './terms.ts';
import { userSchema } from './user.ts';
import { verificationSchema } from './verification.ts';

/** Devices from lists beside the manifest. */
export const sourceSchema = z
  .strictObject({
    files: text('A glob of CSV, NDJSON, JSON or YAML files.', 'fleet/*.csv'),
    profile: text('The profile that gives what the rows leave out.').optional(),
    columns: z
      .record(z.string(), text('The header of the column in the file.', 'Serial number'))
      .describe('Which column of a CSV file holds which field (`base.edition`).')
      .optional(),
  })
  .describe('A list of devices in files of their own.');

const headFields = {
  organization: text('Whose devices they are.', 'Contoso').optional(),
  agreements: z.array(agreementSchema).optional(),
  images: z.array(imageSchema).optional(),
  installers: z.array(installerSchema).optional(),
  verifications: z.array(verificationSchema).optional(),
  users: z.array(userSchema).optional(),
};

/** Everything in a document but its profiles and devices, which are read one by one. */
export const headSchema = z.strictObject(headFields);

/** A whole document: what an editor completes and checks. */
export const manifestSchema = z
  .strictObject({
    ...headFields,
    profiles: z.record(z.string(), profileSchema).describe('What devices have in common, by name.').optional(),
    devices: z.array(z.union([deviceSchema, sourceSchema])).optional(),
  })
  .describe('Who is licensed for what, which images there are, and which device receives which.');
