import type { Severity } from '../../licensing/finding.ts';
import { changeLine } from '../change-line.ts';
import { markdownText } from '../markdown-text.ts';
import { outcomeLine } from '../outcome-line.ts';
import { policyLine } from '../policy-line.ts';
import type { Report } from '../report-schema.ts';
import { verdictLine } from '../verdict-line.ts';
import { joined } from './table.ts';

/**
 * What is read first, a paragraph each: whether it passes, what the change would do to the policy, what it did, and the
 * verdict; where nobody says what fails, the verdict is the first.
 */
export function headline(report: Report, failing: ReadonlySet<Severity> | undefined): string {
  const verdict = verdictLine(report);
  const first = failing === undefined ? verdict : outcomeLine(report, failing);
  const rest = [policyLine(report), changeLine(report), ...(failing === undefined ? [] : [`${verdict}.`])];
  const paragraphs = rest.filter((line) => line !== undefined).map((line) => `${markdownText(line)}\n`);
  return joined([`**${markdownText(first)}**\n`, ...paragraphs]);
}
