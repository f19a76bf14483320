/** Lists whose items are maps with one key each, which says what the item is: steps and targets. */
import type * as z from 'zod';
import { quoted } from '../../input/quoted.ts';
import { isWritten, type Node } from '../../manifest/document/node.ts';
import { readNode } from '../../manifest/issues.ts';
import type { ProblemList } from '../../manifest/problems.ts';

/**
 * Reads item by item: what is wrong with one hides nothing of the next.
 *
 * @param list the value of the field `name`; none when nothing is written there.
 * @param schema a strict map in which every kind of item is a key that may be left out.
 */
export function readOneKeyItems<Schema extends z.ZodType>(
  list: Node | undefined,
  { name, most, schema }: { readonly name: string; readonly most: number; readonly schema: Schema },
  problems: ProblemList,
): readonly { readonly value: z.output<Schema>; readonly node: Node }[] {
  if (!isWritten(list)) return [];
  if (list.kind !== 'list') {
    problems.addAt(list, `\`${name}\` is no list.`, 'Write each of them behind a `-`.');
    return [];
  }
  if (list.items.length > most) {
    problems.addAt(list, `\`${name}\` has more than ${most} items.`, 'Split it, or shorten it.');
    return [];
  }
  return list.items.flatMap((node) => {
    if (!hasOneKey(node, problems)) return [];
    const value = readNode(schema, node, problems);
    return value === undefined ? [] : [{ value, node }];
  });
}

function hasOneKey(item: Node, problems: ProblemList): boolean {
  if (item.kind !== 'map') {
    const found = item.kind === 'list' ? 'a list' : item.text === undefined ? 'nothing' : quoted(item.text);
    problems.addAt(
      item,
      `This is ${found}, expected a map with one key.`,
      'Write what is done, a colon, and with what.',
    );
    return false;
  }
  const [first, second] = item.entries;
  if (first === undefined) {
    problems.addAt(item, 'This map is empty, expected one key.', 'Write what is done, a colon, and with what.');
  } else if (second !== undefined) {
    const keys = [...item.entries.keys()].map(quoted);
    const message = `One map has one key, and this has ${keys.length}: ${keys.slice(0, 5).join(', ')}.`;
    const cure = `Write each behind a \`-\` of its own, and what belongs to ${keys[0]} indented below it.`;
    problems.addAtOffset(item.source, second[1].keyOffset, message, cure);
  } else if (!isWritten(first[1].value)) {
    const cure = `Write with what, or \`${first[0]}: {}\` where nothing more is to be said.`;
    problems.addAtOffset(item.source, first[1].keyOffset, `Nothing is written behind ${quoted(first[0])}.`, cure);
  } else return true;
  return false;
}
