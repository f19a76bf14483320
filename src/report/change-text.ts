/** What a change did to the findings, for a terminal: introduced, there before, waived, fixed. */
import { findingText, headText, ruleText } from './finding-text.ts';
import type { Paint } from './paint.ts';
import type { Report, ReportFinding } from './report-schema.ts';
import { partsOf } from './standing.ts';
import { visible } from './visible.ts';
import { countOf, countsText, findingSentence } from './wording.ts';

/** Of what the change did not bring; more than these are counted by rule. */
const MOST_BEFORE = 10;
const MOST_FIXED = 100;

type Change = NonNullable<Report['change']>;

export function* changeText(report: Report, { fixed }: Change, paint: Paint): Generator<string> {
  const { introduced, before, waived } = partsOf(report);
  if (introduced.length > 0) yield heading('Introduced by this change', countsText(introduced), paint);
  for (const finding of introduced) yield findingText(finding, paint);
  if (before.length > 0) yield heading('There before', countsText(before), paint);
  yield* shortText(before, paint);
  if (waived.length > 0) yield heading('Waived', [String(waived.length)], paint);
  yield* shortText(waived, paint);
  if (fixed.length > 0)
    yield `${heading('Fixed by this change', [String(fixed.length)], paint)}${fixedLines(fixed, paint)}\n`;
}

function heading(title: string, counts: readonly string[], paint: Paint): string {
  return `${paint('bold', `== ${title} (${counts.join(', ')})`)}\n\n`;
}

function* shortText(findings: readonly ReportFinding[], paint: Paint): Generator<string> {
  if (findings.length > MOST_BEFORE) yield `${countsByRule(findings, paint)}\n`;
  else for (const finding of findings) yield findingText(finding, paint);
}

function countsByRule(findings: readonly ReportFinding[], paint: Paint): string {
  const counts = new Map<string, number>();
  for (const { severity, rule, waived } of findings) {
    const line = headText({ severity, rule, ...(waived && { waived }) }, paint);
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => `${line}: ${countOf(count, 'finding')}\n`).join('');
}

function fixedLines(fixed: Change['fixed'], paint: Paint): string {
  const lines = fixed.slice(0, MOST_FIXED).map((gone) => {
    const sentence = visible(findingSentence(gone));
    return `${paint('green', 'fixed')} ${ruleText(gone, paint)}: ${sentence}\n`;
  });
  const rest = fixed.length - lines.length;
  return lines.join('') + (rest > 0 ? `and ${rest} more\n` : '');
}
