/** Tables that are cut by rows, and the stages by which a text is cut until it fits. */
import { markdownCode, markdownText } from '../markdown-text.ts';
import { visible } from '../visible.ts';
import { countOf, cutText } from '../wording.ts';

/** How much is told. */
export interface Detail {
  /** At most so many rows a table. */
  readonly rows: number;
  /** At most so many device names a finding; 0: no names. */
  readonly names: number;
  /** Whether there is anything that is folded away. */
  readonly folded: boolean;
  /** Where the rows that are left out can be read. */
  readonly elsewhere?: string;
}

// One message must not push all the others out.
const LONGEST_CELL = 1_000;

/** A table of the first rows; only these are rendered. Nothing for no items. */
export function table<Item>(
  heads: readonly string[],
  items: readonly Item[],
  cells: (item: Item) => readonly string[],
  { rows, elsewhere }: Detail,
): string {
  if (items.length === 0) return '';
  const line = (texts: readonly string[]) => `| ${texts.join(' | ')} |\n`;
  const shown = items.slice(0, rows).map((item) => line(cells(item)));
  return [line(heads), line(heads.map(() => '---')), ...shown, leftOut(items.length - rows, elsewhere)].join('');
}

function leftOut(rows: number, elsewhere: string | undefined): string {
  if (rows <= 0) return '';
  const where = elsewhere === undefined ? '' : ` ${rows === 1 ? 'stands' : 'stand'} in ${elsewhere}`;
  return `\n${countOf(rows, 'more row')}${where}\n`;
}

/** Nothing without content, as in `folded`. */
export function section(title: string, content: string): string {
  return content === '' ? '' : `### ${title}\n\n${content}`;
}

/** `<details>` with Markdown in it. */
export function folded(title: string, content: string): string {
  if (content === '') return '';
  return `<details><summary>${title}</summary>\n\n${content}\n</details>\n`;
}

export function textCell(text: string): string {
  return markdownText(cutText(visible(text), LONGEST_CELL));
}

export function codeCell(text: string | undefined): string {
  return text === undefined ? '' : markdownCode(cutText(visible(text), LONGEST_CELL));
}

export function countCell(count: number): string {
  return count === 0 ? '' : String(count);
}

/** The sections that are there, a blank line between them. */
export function joined(sections: readonly string[]): string {
  return sections.filter((section) => section !== '').join('\n');
}

/** The first rendering that fits; undefined when none does. */
export function firstThatFits(
  stages: Iterable<Detail>,
  render: (detail: Detail) => string,
  fits: (text: string) => boolean,
): string | undefined {
  for (const detail of stages) {
    const text = render(detail);
    if (fits(text)) return text;
  }
  return undefined;
}

/** `most`, then half as many, and so on down to `least`. */
export function* halves(most: number, least: number): Generator<number> {
  for (let rows = most; rows >= least; rows = Math.floor(rows / 2)) yield rows;
}
