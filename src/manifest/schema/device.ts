import * as z from 'zod';
import type { BaseLicense, DeviceLicense, DeviceTerms } from '../../licensing/model.ts';
import { readArchitecture } from '../../licensing/vocabulary/architecture.ts';
import { readCoa } from '../../licensing/vocabulary/coa.ts';
import { readLicenseLanguage } from '../../licensing/vocabulary/language.ts';
import { readLicenseChannel } from '../../licensing/vocabulary/license-channel.ts';
import { ARCHITECTURES, COA_KINDS, LICENSE_CHANNELS } from '../../licensing/vocabulary/terms.ts';
import { readVersion } from '../../licensing/vocabulary/version.ts';
import { licenseFields } from './agreement.ts';
import { channelOf, checkKnown, checkSoftware, softwareFields, softwareOf } from './software.ts';
import { day, flag, type IssueContext, missing, oneOrMore, refuse, term, text, unknownTerm } from './terms.ts';
import { written } from './written.ts';

const channel = term(readLicenseChannel, 'How the license was bought.', LICENSE_CHANNELS).optional();

const baseFields = z.strictObject({
  channel,
  ...softwareFields,
  language: term(readLicenseLanguage, 'A language tag, `mui`, or `all`.', ['en-US', 'mui', 'all']).optional(),
  architecture: term(readArchitecture, 'Of the licensed system.', ARCHITECTURES).optional(),
  coa: term(readCoa, 'What shows on the device that it is genuine; an OA3 description too.', COA_KINDS).optional(),
  purchased: flag('True when the license was bought.').optional(),
});

const baseSchema = baseFields
  .superRefine((base, context) => {
    checkSoftware(base, context);
    const named = channelOf(base);
    if (named === undefined || base.channel === undefined || named === base.channel) return;
    const message = `The edition names the channel \`${named}\`, and \`channel\` says \`${base.channel}\`.`;
    refuse(context, { message, cure: 'Correct one of the two.' }, ['channel']);
  })
  .transform(({ product, version, edition, ...base }): BaseLicense => {
    const software = { product, version, edition };
    return { ...softwareOf(software), ...written({ ...base, channel: base.channel ?? channelOf(software) }) };
  })
  .describe('The license the device came with. Left out, the device has none.');

const deviceLicenseSchema = z
  .strictObject({ agreement: text('The agreement it is a line of.', 'EA-7731').optional(), channel, ...licenseFields })
  .superRefine(checkSoftware)
  .transform(({ product, version, edition, ...fields }, context): DeviceLicense => {
    const { product: meant, ...software } = softwareOf({ product, version, edition });
    if (meant === undefined) return refuse(context, missing('product'));
    return { product: meant, ...software, ...written(fields) };
  })
  .describe('A license assigned to the device beside its base license.');

const preinstalledSchema = z
  .strictObject({ version: text('The release that was preinstalled.', '10').optional() })
  .describe('What the manufacturer installed, where it is not what the license says.');

/** Every field of a device but its id and its profile's name. */
const sharedFields = {
  manufacturer: text('Who made it.', 'Fabrikam Devices').optional(),
  image: oneOrMore(text('The id of the image it receives; several, and each is decided.'), 100).optional(),
  base: baseSchema.optional(),
  licenses: z.array(deviceLicenseSchema).max(100).optional(),
  primaryUser: text('The id of the user who works on it most.', 'alice@contoso.example').optional(),
  otherUsers: oneOrMore(text('The ids of everyone else who uses it.'), 1000).optional(),
  installer: text('The id of who images it; the organization itself, where nothing is written.').optional(),
  order: text('The order it was bought with.', 'PO-4471').optional(),
  imagedOn: day('When it was imaged.').optional(),
  preinstalled: preinstalledSchema.optional(),
  firstImagedWith: text('The id of the OEM image it was first imaged with.').optional(),
  recoveryMedia: flag('True when it came with recovery media.').optional(),
  owner: text('Who owns it.').optional(),
};

/** What is a device's own, and what it shares with others of its kind. */
export interface DeviceFields {
  readonly id: string;
  readonly primaryUser: string | undefined;
  readonly terms: DeviceTerms;
}

const sharedSchema = z.strictObject(sharedFields);
type SharedFields = z.output<typeof sharedSchema>;

/** A part of a device: whether it makes sense is seen with each device that it is laid under. */
export const profileSchema = z
  .strictObject({ ...sharedFields, base: baseFields.superRefine(checkKnown).optional() })
  .describe("What devices have in common: any of a device's fields but its id.");

export const deviceSchema = z
  .strictObject({
    id: text('Its name: a serial number, a host name. No two devices share one.', 'PC-0001'),
    profile: text('The profile that gives what is not written here.').optional(),
    ...sharedFields,
  })
  .superRefine(checkPreinstalled)
  .transform((device, context): DeviceFields => {
    if (device.image === undefined) return refuse(context, missing('image'));
    return { id: device.id, primaryUser: device.primaryUser, terms: termsOf(device, device.image) };
  })
  .describe('A device.');

function termsOf(device: SharedFields, images: readonly string[]): DeviceTerms {
  const { manufacturer, base, licenses = [], otherUsers, installer, order, imagedOn } = device;
  const { firstImagedWith, recoveryMedia, owner } = device;
  const preinstalledVersion = preinstalledOf(device);
  return {
    images: [...new Set(images)],
    licenses,
    ...written({ manufacturer, base, otherUsers, installer, order, imagedOn, preinstalledVersion }),
    ...written({ firstImagedWith, recoveryMedia, owner }),
  };
}

function checkPreinstalled(device: SharedFields, context: IssueContext): void {
  const version = device.preinstalled?.version;
  if (version === undefined || preinstalledOf(device) !== undefined) return;
  const reading = readVersion(version, device.base?.product ?? 'windows');
  const nearest = reading.ok ? [] : reading.nearest;
  refuse(context, unknownTerm(version, nearest, ['7', '8.1', '10', '11']), ['preinstalled', 'version']);
}

/** Read as a version of the base licence's product; Windows, where none is written. */
function preinstalledOf({ preinstalled, base }: SharedFields) {
  const text = preinstalled?.version;
  const reading = text === undefined ? undefined : readVersion(text, base?.product ?? 'windows', base?.edition);
  return reading?.ok ? reading.value : undefined;
}
