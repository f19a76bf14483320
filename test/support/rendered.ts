import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

export interface Rendered {
  /** Every tag, in order, with its attributes. */
  readonly tags: readonly string[];
  /** What a reader sees, blanks as one. */
  readonly text: string;
}

/** Markdown as GitHub's flavour of it renders, with all HTML let through, so that nothing can hide. */
export function rendered(markdown: string): Rendered {
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
  // The HTML that we write ourselves is let through as it stands; so are the character references in it.
  const visibleHtml = html.replaceAll(/<!--[\s\S]*?-->/g, '');
  const text = visibleHtml.replaceAll(/<[^>]*>/g, '').replaceAll(/&(?:#(\d+)|(\w+));/g, decoded);
  return { tags: visibleHtml.match(/<[^>]*>/g) ?? [], text: text.replaceAll(/\s+/g, ' ') };
}

const NAMED = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
]);

function decoded(all: string, code: string | undefined, name: string | undefined): string {
  return code === undefined ? (NAMED.get(name ?? '') ?? all) : String.fromCodePoint(Number(code));
}
