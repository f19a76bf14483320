import * as z from 'zod';
import { nearestNames } from '../../manifest/nearest.ts';
import { refuse, unknownTerm } from '../../manifest/schema/terms.ts';

/** One of a few words, written exactly so. */
export function choice<Word extends string>(words: readonly Word[], description: string) {
  return z
    .string()
    .meta({ description, enum: words })
    .transform(
      (text, context): Word =>
        words.find((word) => word === text) ?? refuse(context, unknownTerm(text, nearestNames(text, words), words)),
    );
}
