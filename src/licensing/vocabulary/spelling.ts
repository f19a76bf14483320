/** How texts are compared: without case, without separators, without trade marks. */

/** No term that anyone writes is longer: longer text is never looked at. */
const LONGEST_TERM = 200;

// 'Â' before the sign: UTF-8 that some tool read as Latin-1.
const TRADE_MARKS = /Â?[®™©]|\((?:r|tm)\)/giu;
const SEPARATOR = '[\\s\\p{Pd}_.,;:/\\\\()[\\]]+';
const BETWEEN_DIGITS = new RegExp(`(?<=\\d)${SEPARATOR}(?=\\d)`, 'gu');
const SEPARATORS = new RegExp(SEPARATOR, 'gu');
const WORD = /\d\dh[12]|r2|sp\d|\d+(?:\.\d+)*|[a-z]+|[^\s\p{Pd}_.,;:/\\()[\]]/gu;

/**
 * The same for every spelling of one term: `Pro Plus`, `pro-plus` and `ProPlus` give `proplus`. Digits that were
 * apart stay apart (`1 2` is not `12`). Empty for text that is too long to be a term.
 */
export function spellingKey(text: string): string {
  return folded(text).replaceAll('&', 'and').replace(BETWEEN_DIGITS, '|').replace(SEPARATORS, '');
}

/**
 * Words and numbers in order, in lower case: `Win11Pro` gives `win`, `11`, `pro`; `2012R2` gives `2012`, `r2`;
 * `10.0.26100` and `24h2` stay whole. A sign that is no separator is a word of its own. Empty for text that is too long.
 */
export function wordsOf(text: string): readonly string[] {
  return folded(text).match(WORD) ?? [];
}

function folded(text: string): string {
  return text.length > LONGEST_TERM ? '' : text.replace(TRADE_MARKS, ' ').normalize('NFKC').toLowerCase();
}
