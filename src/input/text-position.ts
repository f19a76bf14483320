/** Where an offset of a text lies: line and column as editors count them. Line ends are LF, CRLF and a lone CR. */
export interface TextPosition {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

/** The position of `offset` in a text whose first character is column 1 of `firstLine`. */
export function positionAt(text: string, offset: number, firstLine = 1): TextPosition {
  return { line: firstLine + countLineEnds(text, offset), column: offset - lineStart(text, offset) + 1 };
}

/** How many line ends lie wholly before `end`. */
export function countLineEnds(text: string, end = text.length): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count++;
  for (let at = text.indexOf('\r'); at !== -1 && at < end; at = text.indexOf('\r', at + 1)) {
    if (text.charCodeAt(at + 1) !== LINE_FEED) count++;
  }
  return count;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !endsLine(text, start - 1)) start--;
  return start;
}

function endsLine(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED);
}
