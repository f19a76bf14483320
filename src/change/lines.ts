/** The lines of a text without their ends, LF, CRLF or a lone CR, as places in files count them. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r\n?|\n/);
  // What follows the last line end is no line of its own.
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** How often each line occurs. */
export function countLines(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}
