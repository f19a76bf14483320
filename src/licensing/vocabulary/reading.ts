import { looksLikeProductKey } from './product-key.ts';

/**
 * What a reader makes of a text: one canonical term, or a refusal that says what was found (fit for printing) and
 * at most three known terms that come nearest. A reader never guesses and never throws.
 */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly found: string; readonly nearest: readonly string[] };

const LONGEST_FOUND = 80;
// What comes after is never shown, so a key in it needs no hiding; a megabyte is not looked through.
const LONGEST_SEARCHED = 10_000;
const INSTEAD_OF_A_KEY = '(something that looks like a product key)';

export function understood<T>(value: T): Reading<T> {
  return { ok: true, value };
}

export function refused(text: string, nearest: readonly string[] = []): Reading<never> {
  const found = displayed(text);
  return { ok: false, found, nearest: found === INSTEAD_OF_A_KEY ? [] : [...new Set(nearest)].slice(0, 3) };
}

/** Foreign text, fit for one line of a message: no control characters, at most 80 long, never a product key. */
export function displayed(text: string): string {
  if (looksLikeProductKey(text.slice(0, LONGEST_SEARCHED))) return INSTEAD_OF_A_KEY;
  const line = text
    .slice(0, 10 * LONGEST_FOUND)
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim();
  if (line.length <= LONGEST_FOUND) return line;
  const withoutHalfACharacter = line.slice(0, LONGEST_FOUND - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${withoutHalfACharacter}…`;
}
