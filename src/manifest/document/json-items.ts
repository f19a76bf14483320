/**
 * Finds the items of a JSON document's list of devices without parsing them: each is parsed strictly when its kind
 * is seen first, and most are never parsed at all.
 */
import { endOfString } from './json.ts';

export interface JsonItems {
  /** Of the list's `[` and its `]`. */
  readonly open: number;
  readonly close: number;
  /** Start and end of each item, two numbers an item. */
  readonly ranges: readonly number[];
}

/**
 * The list at the top level, or under the top level's key `devices`. Undefined when there is none, or when the text is
 * no JSON: the strict parser then says why.
 */
export function findJsonItems(text: string): JsonItems | undefined {
  const start = skipSpace(text, 0);
  if (text[start] === '[') return itemsOf(text, start);
  if (text[start] !== '{') return undefined;
  let at = skipSpace(text, start + 1);
  while (text[at] === '"') {
    const keyEnd = endOfString(text, at);
    const key = text.slice(at, keyEnd);
    const colon = skipSpace(text, keyEnd);
    if (text[colon] !== ':') return undefined;
    const value = skipSpace(text, colon + 1);
    if (key === '"devices"') return text[value] === '[' ? itemsOf(text, value) : undefined;
    const comma = skipSpace(text, endOfValue(text, value));
    if (text[comma] !== ',') return undefined;
    at = skipSpace(text, comma + 1);
  }
  return undefined;
}

function itemsOf(text: string, open: number): JsonItems | undefined {
  const ranges: number[] = [];
  let at = skipSpace(text, open + 1);
  if (text[at] === ']') return { open, close: at, ranges };
  while (at < text.length) {
    const end = endOfValue(text, at);
    if (end === at) return undefined;
    ranges.push(at, end);
    const next = skipSpace(text, end);
    if (text[next] === ']') return { open, close: next, ranges };
    if (text[next] !== ',') return undefined;
    at = skipSpace(text, next + 1);
  }
  return undefined;
}

/** The offset after a value, by its brackets alone; `start` itself where no value begins. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = endOfString(text, at) - 1;
      if (depth === 0) return at + 1;
    } else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      depth++;
    } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
      if (depth === 0) return at;
      depth--;
      if (depth === 0) return at + 1;
    } else if (depth === 0 && (code === COMMA || isSpace(code))) {
      return at;
    }
  }
  return text.length;
}

const QUOTE = 34;
const COMMA = 44;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
