/** The license that a waiver was granted for: the very one, so that a device which has another is decided anew. */
import * as z from 'zod';
import { quoted } from '../../input/quoted.ts';
import type { LicenseSelector } from '../../licensing/policy/policy.ts';
import { refuse } from '../../manifest/schema/terms.ts';
import { licenseSelectorSchema } from './license-selector.ts';

const none = z
  .string()
  .meta({ description: '`none`: the device was seen without the license that the rule asks for.', enum: ['none'] })
  .transform((text, context): 'none' => {
    if (text === 'none') return text;
    const cure = 'Write `none`, or the license as a map of fields: `{ product: windows, version: 11, edition: pro }`.';
    return refuse(context, { message: `${quoted(text)} is no license.`, cure });
  });

/** What an edition's text says beside it (`[4.0] Professional OEM:DM`) counts as written, so a schema asks for little. */
const license = licenseSelectorSchema
  .transform(narrow)
  .meta({ anyOf: [{ required: ['edition'] }, { required: ['product', 'kind'] }] });

export const waivedLicenseSchema = z
  .union([none, license])
  .describe(
    'The license that the device was seen with: channel or agreement, version and edition. Once it has another one the waiver no longer holds.',
  );

/** Software Assurance alone is written without edition and version. */
function narrow(selector: LicenseSelector, context: z.core.$RefinementCtx): LicenseSelector {
  // A misspelt field is told as such, and is probably the one that is missing.
  if (context.issues.length > 0) return selector;
  const { channel, agreement, kind } = selector;
  const needed = kind === 'software-assurance' ? [] : (['version', 'edition'] as const);
  const absent = needed
    .filter((field) => selector[field] === undefined)
    .map((field) => [field, `\`${field}\``] as const);
  const unbought = channel === undefined && agreement === undefined;
  const missing = [...(unbought ? [['channel', '`channel` (or `agreement`)'] as const] : []), ...absent];
  for (const [field, name] of missing) {
    refuse(context, { message: `${name} is missing: the waiver would hold through another license.`, cure: CURE }, [
      field,
    ]);
  }
  return selector;
}

const CURE = 'Write the license that the device has: channel, version and edition.';
