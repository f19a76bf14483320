/**
 * The kinds of value that a manifest's fields hold. The data come as text, whatever they were in YAML or JSON; each
 * kind reads the text into a canonical value, or tells what is wrong with it.
 */
import * as z from 'zod';
import { quoted } from '../../input/quoted.ts';
import { readIsoDate } from '../../licensing/vocabulary/date.ts';
import type { Reading } from '../../licensing/vocabulary/reading.ts';

// zod would write and compile a parser of its own for each kind of map, which takes longer than it saves: documents are
// few, and of a fleet's rows only those that differ from all before them are parsed. Said before any schema is made.
z.config({ jitless: true });

/** No name, path or description is longer. */
export const TEXT_LIMIT = 4096;

/** What a custom issue carries: `message` is what is wrong, `cure` what to do. */
export interface IssueText {
  readonly message: string;
  readonly cure: string;
}

/** Free text: a name, a path, an id. Numbers may stand without quotes. */
export function text(description: string, ...examples: readonly string[]) {
  return z.string().meta({ description, ...(examples.length > 0 && { examples }), ...TEXT_OR_NUMBER });
}

/** A term of the vocabulary, in any way that people write it. */
export function term<T>(read: (text: string) => Reading<T>, description: string, examples: readonly string[]) {
  return z
    .string()
    .meta({ description, examples, ...TEXT_OR_NUMBER })
    .transform((written, context): T => {
      const reading = read(written);
      return reading.ok ? reading.value : refuse(context, unknownTerm(written, reading.nearest, examples));
    });
}

/** A calendar day. */
export function day(description: string) {
  return z
    .string()
    .meta({ description, examples: ['2027-06-30'], format: 'date' })
    .transform((written, context): string => {
      const reading = readIsoDate(written);
      if (reading.ok) return reading.value;
      const message = `${quoted(written)} is no calendar day.`;
      return refuse(context, { message, cure: 'Write the day as YYYY-MM-DD: 2027-06-30.' });
    });
}

/** True or false. */
export function flag(description: string) {
  return z
    .string()
    .meta({ description, type: ['boolean', 'string'], examples: [true, false] })
    .transform((written, context): boolean => {
      const value = FLAGS.get(written.toLowerCase());
      if (value !== undefined) return value;
      return refuse(context, {
        message: `${quoted(written)} is neither true nor false.`,
        cure: 'Write true or false.',
      });
    });
}

/** A whole number from `least` up. */
export function whole(description: string, least: 0 | 1) {
  return z
    .string()
    .meta({ description, type: ['integer', 'string'], examples: [1] })
    .transform((written, context): number => {
      const value = WHOLE.test(written) ? Number(written) : -1;
      if (value >= least && Number.isSafeInteger(value)) return value;
      const message = `${quoted(written)} is no whole number from ${least} up.`;
      return refuse(context, { message, cure: `Write a number in digits: ${least + 1}.` });
    });
}

/** A list, or one value that stands for the list of itself. */
export function oneOrMore<Item extends z.ZodType>(item: Item, most: number) {
  return z
    .union([item, z.array(item).max(most)])
    .transform((value): z.output<Item>[] => [value].flat() as z.output<Item>[]);
}

/** `Did you mean` first, the known terms else. */
export function unknownTerm(written: string, nearest: readonly string[], known: readonly string[]): IssueText {
  const names = nearest.length > 0 ? nearest : known;
  const message = `${quoted(written)} is not known here.`;
  const cure = nearest.length > 0 ? `Did you mean ${anyOf(names)}?` : `Write one of ${anyOf(names)}.`;
  return { message, cure: names.length > 0 ? cure : 'Correct it, or leave it out.' };
}

export function missing(field: string): IssueText {
  return { message: `\`${field}\` is missing.`, cure: `Add \`${field}\`.` };
}

/** Reports a problem with the value in hand, or below it; what it returns is never used. */
export function refuse(context: IssueContext, { message, cure }: IssueText, path: string[] = []): never {
  context.addIssue({ code: 'custom', message, params: { cure }, path, continue: true });
  return undefined as never;
}

/** What zod hands to refinements and transforms. */
export interface IssueContext {
  addIssue(issue: { code: 'custom'; message: string; path: string[]; continue: true; [key: string]: unknown }): void;
}

const TEXT_OR_NUMBER = { type: ['string', 'number'], maxLength: TEXT_LIMIT };
const WHOLE = /^\d{1,15}$/;
const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false],
]);

function anyOf(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
