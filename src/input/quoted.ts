import { displayed } from '../licensing/vocabulary/reading.ts';

/** A user's text as messages show it: in backticks, one line, of bounded length, never a product key. */
export function quoted(text: string): string {
  return `\`${displayed(text).replaceAll('`', "'")}\``;
}
