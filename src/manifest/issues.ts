/** What a schema finds wrong, told at the places of the nodes. */
import type * as z from 'zod';
import { quoted } from '../input/quoted.ts';
import { looksLikeProductKey } from '../licensing/vocabulary/product-key.ts';
import { locateNode, type Node, toData } from './document/node.ts';
import { nearestNames } from './nearest.ts';
import type { ProblemList } from './problems.ts';
import { fieldNames, isDay } from './schema/fields.ts';
import { TEXT_LIMIT } from './schema/terms.ts';

/**
 * Reads nodes by a schema.
 *
 * @param known the schema whose fields a misspelt one is held against.
 * @returns what the schema makes of them; undefined when something is wrong, which `problems` then has.
 */
export function readNode<Schema extends z.ZodType>(
  schema: Schema,
  node: Node,
  problems: ProblemList,
  known: z.ZodType = schema,
): z.output<Schema> | undefined {
  const before = problems.count;
  checkTexts(node, problems);
  if (problems.count > before) return undefined;
  const result = schema.safeParse(toData(node));
  if (result.success) return result.data;
  for (const issue of result.error.issues) addIssue(known, node, [], issue, problems);
  return undefined;
}

/** Refuses texts that no field may hold, whatever it means: keys to products, control characters, whole novels. */
export function checkTexts(node: Node, problems: ProblemList): void {
  if (node.kind === 'list') for (const item of node.items) checkTexts(item, problems);
  else if (node.kind === 'map') {
    for (const [key, { keyOffset, value }] of node.entries) {
      if (looksLikeProductKey(key)) problems.add(node.source.placeAt(keyOffset), PRODUCT_KEY.message, PRODUCT_KEY.cure);
      checkTexts(value, problems);
    }
  } else if (node.text !== undefined) {
    const issue = textIssue(node.text);
    if (issue !== undefined) problems.addAt(node, issue.message, issue.cure);
  }
}

export const PRODUCT_KEY = {
  message:
    'This looks like a product key (not shown). Product keys are secrets and belong in no manifest or build plan.',
  cure: 'Remove it here and from the history of the repository, and treat the key as known to others.',
};

function textIssue(text: string): { readonly message: string; readonly cure: string } | undefined {
  if (text.length > TEXT_LIMIT) {
    const message = `This text has ${text.length} characters, at most ${TEXT_LIMIT} are read.`;
    return { message, cure: 'Shorten it.' };
  }
  if (CONTROL.test(text))
    return { message: 'This text holds control characters or line breaks.', cure: 'Remove them.' };
  return looksLikeProductKey(text) ? PRODUCT_KEY : undefined;
}

const CONTROL = /\p{Cc}/u;

function addIssue(
  schema: z.ZodType,
  root: Node,
  above: readonly PropertyKey[],
  issue: z.core.$ZodIssue,
  problems: ProblemList,
): void {
  const path = [...above, ...issue.path];
  const { node, found } = locateNode(root, path.map(String));
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) addUnknownKey(key, node, fieldNames(schema, path), problems);
  } else if (issue.code === 'invalid_union') {
    const meant = branchMeant(issue);
    if (meant === undefined) addMismatch(path, node, kindsOf(issue), problems, !found);
    else for (const below of meant) addIssue(schema, root, path, below, problems);
  } else if (issue.code === 'invalid_type') {
    const expected = isDay(schema, path) ? A_DAY : (EXPECTED.get(issue.expected) ?? issue.expected);
    addMismatch(path, node, expected, problems, !found);
  } else if (issue.code === 'too_big') {
    problems.addAt(node, `${nameOf(path)} has more than ${issue.maximum} items.`, 'Split it, or shorten it.');
  } else if (issue.code === 'custom') {
    const cure = issue.params?.cure;
    problems.addAt(node, `${labelOf(path)}${issue.message}`, typeof cure === 'string' ? cure : 'Correct it.');
  } else {
    problems.addAt(node, `${nameOf(path)}: ${issue.message}.`, 'Correct it.');
  }
}

const A_DAY = 'a calendar day, such as 2027-06-30';
const EXPECTED: ReadonlyMap<string, string> = new Map([
  ['string', 'a text or a number'],
  ['array', 'a list'],
  ['object', 'a map of fields'],
  ['record', 'a map of names'],
]);

function addUnknownKey(key: string, map: Node, known: readonly string[], problems: ProblemList): void {
  const entry = map.kind === 'map' ? map.entries.get(key) : undefined;
  const near = nearestNames(key, known);
  const cure = near.length > 0 ? `Did you mean ${list(near)}?` : `Write one of ${list(known)}, or remove it.`;
  const offset = entry?.keyOffset ?? map.offset;
  problems.addAtOffset(map.source, offset, `There is no field ${quoted(key)} here.`, cure);
}

function addMismatch(
  path: readonly PropertyKey[],
  node: Node,
  expected: string,
  problems: ProblemList,
  isMissing = false,
): void {
  if (isMissing) {
    problems.addAt(node, `${nameOf(path)} is missing, expected ${expected}.`, `Add ${nameOf(path)}.`);
    return;
  }
  const found = node.kind === 'list' ? 'a list' : node.kind === 'map' ? 'a map of fields' : quoted(node.text ?? '');
  problems.addAt(node, `${nameOf(path)} is ${found}, expected ${expected}.`, `Write ${expected}.`);
}

/** Of the branches of a union, the one that the value was meant for: whose own kind fits. */
function branchMeant(issue: Extract<z.core.$ZodIssue, { code: 'invalid_union' }>): z.core.$ZodIssue[] | undefined {
  return issue.errors.find((branch) => branch.every(({ code, path }) => code !== 'invalid_type' || path.length > 0));
}

/** What each branch of a union would take: `a text or a number, or a list`. */
function kindsOf({ errors }: Extract<z.core.$ZodIssue, { code: 'invalid_union' }>): string {
  const kinds = errors
    .flat()
    .flatMap((issue) =>
      issue.code === 'invalid_type' && issue.path.length === 0 ? [EXPECTED.get(issue.expected) ?? issue.expected] : [],
    );
  return [...new Set(kinds)].join(', or ');
}

function nameOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'The value' : `\`${path.map(String).join('.')}\``;
}

function labelOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? '' : `\`${path.map(String).join('.')}\`: `;
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
