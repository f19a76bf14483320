import type * as z from 'zod';
import { oneOrMore, refuse } from '../../manifest/schema/terms.ts';

/** A list that holds something, or one value that stands for the list of itself. */
export function filled<Item extends z.ZodType>(item: Item, most: number, description: string) {
  return oneOrMore(item, most)
    .transform((list, context): [z.output<Item>, ...z.output<Item>[]] => {
      if (list.length === 0) return refuse(context, { message: 'The list is empty.', cure: 'Write at least one.' });
      return list as [z.output<Item>, ...z.output<Item>[]];
    })
    .describe(description);
}
