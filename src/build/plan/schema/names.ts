/**
 * Names that become part of an option or of a path of some program. Nothing is let through but what such names hold, so
 * that none can end its option or leave its folder.
 */
import type * as z from 'zod';
import { quoted } from '../../../input/quoted.ts';
import { readLanguage } from '../../../licensing/vocabulary/language.ts';
import { type Reading, refused } from '../../../licensing/vocabulary/reading.ts';
import type { Language } from '../../../licensing/vocabulary/terms.ts';
import { refuse, text } from '../../../manifest/schema/terms.ts';
import { windowsNameFault } from '../windows-names.ts';

/** A capability or a feature, as `/Get-Capabilities` and `/Get-Features` print it. */
export function servicingName(description: string, example: string) {
  return named(/^[A-Za-z0-9][\w.~-]*$/, 'no name that DISM lists', example, description);
}

/** A provisioned app; with `*` for any part of its name, but not for all of it: that would be every app. */
export function appName(description: string, ...examples: readonly [string, ...string[]]) {
  return named(/^(?=.*[A-Za-z0-9])[A-Za-z0-9*][\w.~*-]*$/, 'no name of an app', examples[0], description, examples);
}

/** An item of an MDT share, as the Workbench numbers them. */
export function mediaName(description: string) {
  return named(/^[A-Za-z0-9][\w-]*$/, 'no name of offline media', 'MEDIA001', description);
}

/** One folder of an MDT share, by its name. */
export function folderName(description: string, example: string) {
  return text(description, example).superRefine((name, context) => {
    const isOne = !/[/\\]/.test(name) && name !== '.' && windowsNameFault(name) === undefined;
    if (isOne) return;
    refuse(context, {
      message: `${quoted(name)} is no name of a folder.`,
      cure: `Write a plain name: \`${example}\`.`,
    });
  });
}

/** A language that can be set: one, by its tag. */
export function readPlainLanguage(text: string): Reading<Language> {
  const reading = readLanguage(text);
  return reading.ok && reading.value === 'mui' ? refused(text) : reading;
}

function named(
  pattern: RegExp,
  complaint: string,
  example: string,
  description: string,
  examples: readonly string[] = [example],
): z.ZodType<string, string> {
  return text(description, ...examples).superRefine((name, context) => {
    if (pattern.test(name)) return;
    refuse(context, { message: `${quoted(name)} is ${complaint}.`, cure: `Write it as in \`${example}\`.` });
  });
}
