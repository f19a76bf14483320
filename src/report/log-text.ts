/**
 * A text for the log of a workflow, as text only: the runner takes a line that begins with `::`, and `##[`
 * anywhere, for a command. Without the last line break, which the log adds.
 */
export function logText(text: string): string {
  return text
    .replace(/\n$/, '')
    .replace(/^(\s*):(?=:)/gm, '$1\\u{3a}')
    .replaceAll('##[', '#\\u{23}[');
}
