import type { Severity, Verdict } from '../licensing/finding.ts';
import { changeLine } from './change-line.ts';
import { changeText } from './change-text.ts';
import { findingText } from './finding-text.ts';
import { type Outcome, outcomeLine, outcomeOf } from './outcome-line.ts';
import { type Colour, type Paint, PLAIN } from './paint.ts';
import { policyLine } from './policy-line.ts';
import type { Report } from './report-schema.ts';
import { verdictLine } from './verdict-line.ts';
import { visible } from './visible.ts';
import { BUILD_SENTENCES } from './wording.ts';

/**
 * The report for a person: a paragraph a finding, most severe first, then whether it passes, what the change would do to
 * the policy, what it did, and the verdict, each in one line. Of a change what it introduced comes first.
 *
 * @param failing the severities that fail the run; left out, it is not said whether it passes.
 */
export function* textReport(report: Report, paint: Paint = PLAIN, failing?: ReadonlySet<Severity>): Generator<string> {
  const { findings, change, verdict, build } = report;
  if (change === undefined) for (const finding of findings) yield findingText(finding, paint);
  else yield* changeText(report, change, paint);
  if (failing !== undefined) yield outcomeText(report, failing, paint);
  for (const line of [policyLine(report), changeLine(report)]) if (line !== undefined) yield `${visible(line)}\n`;
  yield `${paint(VERDICT_COLOURS[verdict], visible(verdictLine(report)))}\n`;
  if (build !== undefined) yield buildText(build);
}

function outcomeText(report: Report, failing: ReadonlySet<Severity>, paint: Paint): string {
  return `${paint(OUTCOME_COLOURS[outcomeOf(report, failing)], visible(outcomeLine(report, failing)))}\n`;
}

/** What became of a build, and where its image is. */
function buildText({ ended, imageDigest, published, record }: NonNullable<Report['build']>): string {
  const lines = [
    BUILD_SENTENCES[ended],
    ...published.map((path) => `  ${visible(path)}`),
    ...(record === undefined ? [] : [`record: ${visible(record)}`]),
    ...(imageDigest === undefined ? [] : [`sha256: ${imageDigest}`]),
  ];
  return `${lines.join('\n')}\n`;
}

const OUTCOME_COLOURS: Record<Outcome, Colour> = { blocked: 'red', 'not blocked': 'yellow', passed: 'green' };

const VERDICT_COLOURS: Record<Verdict, Colour> = {
  unlicensed: 'red',
  unproven: 'yellow',
  waived: 'yellow',
  licensed: 'green',
};
