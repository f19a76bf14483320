/** Our own, because patterns come from pull requests: a regular expression made of a hostile one can run for ever. */

/**
 * `*` stands for any characters. Two pointers and one step back: linear in the text times the stars, whatever the pattern.
 *
 * @param anyOne a character that stands for any one; none unless told.
 */
export function matchesWildcards(text: string, pattern: string, anyOne?: string): boolean {
  let [at, want, star, retry] = [0, 0, -1, 0];
  while (at < text.length) {
    if (pattern[want] === '*') {
      star = want;
      retry = at;
      want += 1;
    } else if (want < pattern.length && (pattern[want] === anyOne || pattern[want] === text[at])) {
      want += 1;
      at += 1;
    } else if (star >= 0) {
      want = star + 1;
      retry += 1;
      at = retry;
    } else return false;
  }
  while (pattern[want] === '*') want += 1;
  return want === pattern.length;
}
