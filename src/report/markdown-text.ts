import { visible } from './visible.ts';

/**
 * A text from a manifest or an image as Markdown that renders as that text and as nothing else: no table
 * cell, tag, link, picture, mention or emoji comes of it. Character references cannot be structure in
 * Markdown. An empty comment after `@` and `#` keeps GitHub from linking people and issues, which it looks
 * for in the rendered text.
 */
export function markdownText(text: string): string {
  return visible(text)
    .replace(/[^\p{L}\p{M}\p{N} .,;()/"'+=-]/gu, (character) => `&#${character.codePointAt(0)};`)
    .replace(/(&#(?:64|35);)/g, '$1<!-- -->')
    .replace(/www\./gi, (match) => `${match.slice(0, 3)}&#46;`);
}

/** The same in the type of code: ids, file names. */
export function markdownCode(text: string): string {
  return `<code>${markdownText(text)}</code>`;
}
