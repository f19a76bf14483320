/** The catalogue of rules as pages: the same text for `docs/rules` and for `imagegate rules ID`. */
import { SOURCES, type Source, sourcesNamed } from '../licensing/facts/sources.ts';
import { clauseText, type RuleEntry } from '../licensing/rules/rule.ts';

/**
 * One rule whole, as Markdown. `examples` are the sections that `docs/rules` shows; the command line, whose bundle
 * goes without them, names the page instead.
 */
export function rulePage(entry: RuleEntry, examples = whereExamplesAre(entry)): string {
  return [
    `# ${entry.id}\n`,
    `${sentence(entry.asks)}\n`,
    `- Severity: ${entry.severities.join(' or ')}`,
    `- Stands on:\n${entry.clauses.map((clause) => `  - ${clauseText(clause)}\n`).join('')}`,
    `## Why\n\n${sentence(entry.why)}\n`,
    examples,
    `## What cures it\n\n${bullets(entry.cures)}`,
    `## Sources\n\n${bullets(sourcesOf(entry).map(sourceText))}`,
  ].join('\n');
}

/** The index of the pages, by family. */
export function ruleIndex(entries: readonly RuleEntry[]): string {
  const families = [...new Set(entries.map((entry) => entry.family))];
  return [
    '# Rules\n',
    ...families.map((family) => familyTable(family, entries)),
    `## Sources\n\nThe first two decide, and the customer's own agreement, as its policy states it, outranks them. The others stand behind tables and warnings.\n\n${bullets(SOURCES.map(sourceText))}`,
  ].join('\n');
}

/** The catalogue for a terminal: a line a rule. */
export function ruleList(entries: readonly RuleEntry[]): string {
  const width = Math.max(0, ...entries.map(({ id }) => id.length));
  return entries
    .map(({ id, severities, asks }) => `${id.padEnd(width)}  ${severities[0].padEnd(8)}  ${sentence(asks)}\n`)
    .join('');
}

function whereExamplesAre({ id }: RuleEntry): string {
  return `## Examples\n\nOne that fails and one that passes: docs/rules/${id}.md\n`;
}

function familyTable(family: string, entries: readonly RuleEntry[]): string {
  const rows = entries
    .filter((entry) => entry.family === family)
    .map(
      ({ id, severities, asks }) =>
        `| [${id}](${id}.md) | ${severities.join(' or ')} | ${sentence(asks).replaceAll('|', '\\|')} |\n`,
    );
  const title = `${family.slice(0, 1).toUpperCase()}${family.slice(1).replaceAll('-', ' ')}`;
  return `## ${title}\n\n| Rule | Severity | Asks |\n| --- | --- | --- |\n${rows.join('')}`;
}

/** Each source once, in the order in which the clauses name them. */
function sourcesOf({ clauses }: RuleEntry): readonly Source[] {
  return [...new Set(clauses.flatMap(({ source }) => sourcesNamed(source).sources))];
}

function sourceText({ key, title, date }: Source): string {
  return `**${key}**: ${title}${date === undefined ? '' : ` (${date})`}`;
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}\n`).join('');
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
