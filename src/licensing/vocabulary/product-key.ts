/** Product keys are secrets: one in an input is refused and never printed. */

// Groups joined by dashes are a key whatever stands in them (a made-up example is treated like a real one).
const GROUPS_WITH_DASHES = /[a-z0-9]{5}(?:\s{0,3}[\p{Pd}\u2212_]\s{0,3}[a-z0-9]{5}){4}/iu;
// Without dashes only the letters that Microsoft uses in keys count (no vowels), so that five short words are no key.
const GROUPS_WITH_BLANKS =
  /(?<![a-z0-9])[bcdfghjkmnpqrtvwxy2346789]{5}(?:\s{0,3}[bcdfghjkmnpqrtvwxy2346789]{5}){4}(?![a-z0-9])/i;
const SHORTEST = 25;
const INVISIBLE = /(?!\s)[\p{Cc}\p{Cf}]/gu;

/**
 * True when five groups of five characters stand anywhere in the text: with dashes of any kind, with blanks, run
 * together, in either case, and with invisible characters between them. Time is linear in the length of the text.
 */
export function looksLikeProductKey(text: string): boolean {
  if (text.length < SHORTEST) return false;
  const visible = text.replace(INVISIBLE, '');
  return GROUPS_WITH_DASHES.test(visible) || GROUPS_WITH_BLANKS.test(visible);
}

/** Everything in one line of text that looks like a product key, as it stands there: to be masked, never to be shown. */
export function productKeysIn(line: string): readonly string[] {
  const visible = line.replace(INVISIBLE, '');
  return [GROUPS_WITH_DASHES, GROUPS_WITH_BLANKS].flatMap((groups) =>
    [...visible.matchAll(new RegExp(groups, `${groups.flags}g`))].map(([key]) => key),
  );
}
