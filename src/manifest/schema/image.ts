import * as z from 'zod';
import type { Image, ImageSoftware, SoftwareIdentity } from '../../licensing/model.ts';
import { readActivationKind } from '../../licensing/vocabulary/activation.ts';
import { readArchitecture } from '../../licensing/vocabulary/architecture.ts';
import { readLanguage } from '../../licensing/vocabulary/language.ts';
import { readMediaChannel } from '../../licensing/vocabulary/media-channel.ts';
import { ACTIVATION_KINDS, ARCHITECTURES, MEDIA_CHANNELS } from '../../licensing/vocabulary/terms.ts';
import { checkSoftware, softwareFields, softwareOf, type WrittenSoftware } from './software.ts';
import { flag, missing, oneOrMore, refuse, term, text, whole } from './terms.ts';
import { written } from './written.ts';

const identityFields = {
  ...softwareFields,
  languages: oneOrMore(term(readLanguage, 'A language tag, or `mui`.', ['en-US', 'de-DE', 'mui']), 200).optional(),
  architecture: term(readArchitecture, 'Of the processor.', ARCHITECTURES).optional(),
  evaluation: flag('True for an evaluation edition.').optional(),
};

const identitySchema = z
  .strictObject(identityFields)
  .superRefine(checkSoftware)
  .transform(identityOf)
  .describe('What the image is, as `inspect --json` prints it. Where the file is at hand, the file decides.');

const mediaSchema = z
  .strictObject({
    channel: term(readMediaChannel, 'Where the bits came from.', MEDIA_CHANNELS).optional(),
    agreement: text('The agreement whose portal or kits they came from.', 'EA-7731').optional(),
    oem: text('The manufacturer whose media they are.').optional(),
    modified: flag('True when recovery media were changed.').optional(),
    device: text('The device whose retail license they came with.').optional(),
  })
  .transform((media) => written(media))
  .describe('Where the bits of the image came from.');

const softwareSchema = z
  .strictObject({ ...identityFields, media: mediaSchema.optional() })
  .superRefine(checkSoftware)
  .transform(({ media, ...identity }) => ({ identity: identityOf(identity), ...written({ media }) }))
  .describe('A product inside the image beside its system.');

const activationSchema = z
  .strictObject({
    kind: term(readActivationKind, 'How devices activate.', ACTIVATION_KINDS),
    remaining: whole('Activations that a MAK has left.', 0).optional(),
  })
  .transform((activation) => written(activation))
  .describe('How devices with this image activate. Never the key itself.');

/** An image as declared, and the files that say more about it. */
export interface DeclaredImage {
  readonly image: Image;
  readonly file?: string;
  readonly index?: number;
  readonly odt?: string;
}

export const imageSchema = z
  .strictObject({
    id: text('The name that devices call it by.', 'win11-enterprise'),
    file: text('A .wim, .esd, .swm or .iso, relative to this file.', 'out/win11-enterprise.wim').optional(),
    index: whole('Which image of the file.', 1).optional(),
    identity: identitySchema.optional(),
    software: z.array(softwareSchema).max(50).optional(),
    odt: text('An Office Deployment Tool configuration.', 'office/configuration.xml').optional(),
    media: mediaSchema.optional(),
    activation: activationSchema.optional(),
  })
  .superRefine(({ software, odt, file, index }, context) => {
    if (software !== undefined && odt !== undefined) refuse(context, bothSoftware, ['odt']);
    if (index !== undefined && file === undefined) refuse(context, missing('file'));
  })
  .transform(({ id, file, index, odt, identity, software = [], media = {}, activation }): DeclaredImage => {
    const listed = software.map((one, at): ImageSoftware => ({ ...one, path: `software.${at}` }));
    const image: Image = { id, software: listed, media, ...written({ declared: identity, activation }) };
    return { image, ...written({ file, index, odt }) };
  })
  .describe('An image that devices receive.');

const bothSoftware = {
  message: '`software` and `odt` both say which Office is in the image.',
  cure: 'Keep one of the two.',
};

type IdentityFields = WrittenSoftware & {
  readonly languages?: string[] | undefined;
  readonly architecture?: SoftwareIdentity['architecture'] | undefined;
  readonly evaluation?: boolean | undefined;
};

function identityOf({ languages, architecture, evaluation, ...software }: IdentityFields): SoftwareIdentity {
  return { ...softwareOf(software), ...written({ languages, architecture, evaluation }) };
}
