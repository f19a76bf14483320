import type * as z from 'zod';
import { oneOrMore, refuse } from '../../../manifest/schema/terms.ts';

/** A list that holds something, or one value that stands for the list of itself. */
export function some<Item extends z.ZodType>(item: Item, most: number) {
  return oneOrMore(item, most).superRefine((list, context) => {
    if (list.length > 0) return;
    refuse(context, { message: 'The list is empty.', cure: 'Write at least one, or leave the step out.' });
  });
}
