import { looksLikeProductKey } from '../licensing/vocabulary/product-key.ts';

/**
 * What a manifest, a file name or an image says, made safe to show: characters that steer a terminal, that
 * reorder a line or that cannot be seen come out as `\u{1b}`, and what looks like a product key is not shown.
 */
export function visible(text: string): string {
  return withoutKeys(text).replace(HIDDEN, codePoint);
}

/** Product keys are secrets: a text that seems to hold one is not shown at all. */
export function withoutKeys(text: string): string {
  return looksLikeProductKey(text) ? '(looks like a product key; not shown)' : text;
}

/** JSON with the same care, text by text. `indent` as in JSON.stringify. */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, (_key, part) => (typeof part === 'string' ? withoutKeys(part) : part), indent);
}

// Control and format characters (ANSI escapes, bidirectional and zero-width characters), lone surrogates, private
// use, noncharacters, line and paragraph separators, and whatever else Unicode says shows as nothing.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{NChar}\p{Zl}\p{Zp}\p{DI}]/gu;

function codePoint(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
