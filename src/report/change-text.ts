/** What a change did to the findings, for a terminal: introduced, there before, fixed. */
import { findingText, ruleText, severityText } from './finding-text.ts';
import type { Paint } from './paint.ts';
import type { Report, ReportFinding } from './report-schema.ts';
import { standsBefore } from './standing.ts';
import { visible } from './visible.ts';
import { countOf, findingSentence } from './wording.ts';

/** Of what was there before; more than these are counted by rule. */
const MOST_BEFORE = 10;
const MOST_FIXED = 100;

type Change = NonNullable<Report['change']>;

export function* changeText({ findings }: Report, { fixed }: Change, paint: Paint): Generator<string> {
  const introduced = findings.filter((finding) => !standsBefore(finding));
  const before = findings.filter(standsBefore);
  if (introduced.length > 0) yield heading('Introduced by this change', introduced, paint);
  for (const finding of introduced) yield findingText(finding, paint);
  if (before.length > 0) yield heading('There before', before, paint);
  if (before.length > MOST_BEFORE) yield `${countsByRule(before, paint)}\n`;
  else for (const finding of before) yield findingText(finding, paint);
  if (fixed.length > 0) yield `${heading('Fixed by this change', fixed, paint)}${fixedLines(fixed, paint)}\n`;
}

function heading(title: string, items: readonly unknown[], paint: Paint): string {
  return `${paint('bold', `== ${title} (${items.length})`)}\n\n`;
}

function countsByRule(findings: readonly ReportFinding[], paint: Paint): string {
  const counts = new Map<string, number>();
  for (const { severity, rule, waived } of findings) {
    const line = `${severityText(severity, paint)} ${ruleText({ rule }, paint)}${waived === undefined ? '' : ', waived'}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => `${line}: ${countOf(count, 'finding')}\n`).join('');
}

function fixedLines(fixed: Change['fixed'], paint: Paint): string {
  const lines = fixed
    .slice(0, MOST_FIXED)
    .map((gone) => `${paint('green', 'fixed')} ${ruleText(gone, paint)}: ${visible(findingSentence(gone))}\n`);
  const rest = fixed.length - lines.length;
  return lines.join('') + (rest > 0 ? `and ${rest} more\n` : '');
}
