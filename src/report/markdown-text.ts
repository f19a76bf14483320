import { visible } from './visible.ts';

/**
 * A text from a manifest or an image as Markdown that renders as that text and as nothing else: no table
 * cell, tag, link, picture, mention, formula or emoji comes of it. Character references cannot be structure in
 * Markdown. GitHub looks for people, issues, commits, addresses and emoji in the rendered text, where a reference
 * is the character again: an empty comment parts what would name one.
 */
export function markdownText(text: string): string {
  return visible(text).replace(IN_TEXT, shown);
}

/** The same in the type of code: ids, file names. GitHub looks for neither emoji nor commits in code. */
export function markdownCode(text: string): string {
  return `<code>${visible(text).replace(IN_CODE, shown)}</code>`;
}

/** Parts two characters for whoever reads the rendered text, and shows as nothing. */
const BREAK = '<!-- -->';

// `www.`, and the colon of `https://`.
const ADDRESSES = String.raw`[Ww]{3}(?=\.)|:(?=\/)`;
// `GH-12`, `:+1:`, and commit ids, of which seven digits are enough.
const NAMES = String.raw`[Gg][Hh](?=-\d)|:(?=\S)|[0-9a-fA-F]{6}(?=[0-9a-fA-F])`;
// Whatever can be structure. A combining solidus could be composed with the `>` before it, to `≯`.
const STRUCTURE = String.raw`\u0338|[^\p{L}\p{M}\p{N} .,;()/"'+=-]`;

const IN_CODE = new RegExp(`(${ADDRESSES}|[@#$])|${STRUCTURE}`, 'gu');
const IN_TEXT = new RegExp(`(${ADDRESSES}|${NAMES}|[@#$])|${STRUCTURE}`, 'gu');

/** `parted`: what would begin a name, an address or a formula together with what follows it. */
function shown(found: string, parted: string | undefined): string {
  const text = /^[\da-z]/i.test(found) ? found : `&#${found.codePointAt(0)};`;
  return parted === undefined ? text : text + BREAK;
}
