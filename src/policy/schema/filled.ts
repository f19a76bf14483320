import * as z from 'zod';
import { refuse } from '../../manifest/schema/terms.ts';

/** A list that holds something, or one value that stands for the list of itself. */
export function filled<Item extends z.ZodType>(item: Item, most: number, description: string) {
  // What is told of an empty list is told below; editors read of it here.
  const list = z.array(item).max(most).meta({ minItems: 1 });
  return z
    .union([item, list])
    .transform((value, context): [z.output<Item>, ...z.output<Item>[]] => {
      const items = [value].flat();
      if (items.length === 0) return refuse(context, { message: 'The list is empty.', cure: 'Write at least one.' });
      return items as [z.output<Item>, ...z.output<Item>[]];
    })
    .describe(description);
}
