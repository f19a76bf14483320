import type { Verdict } from '../licensing/finding.ts';
import { changeLine } from './change-line.ts';
import { changeText } from './change-text.ts';
import { findingText } from './finding-text.ts';
import { type Colour, type Paint, PLAIN } from './paint.ts';
import type { Report } from './report-schema.ts';
import { visible } from './visible.ts';
import { BUILD_SENTENCES, verdictLine } from './wording.ts';

/**
 * The report for a person: a paragraph a finding, most severe first, then the verdict in one line. Of a change what it
 * introduced comes first, and the last line says what it did.
 */
export function* textReport(report: Report, paint: Paint = PLAIN): Generator<string> {
  const { findings, change, verdict, build } = report;
  if (change === undefined) for (const finding of findings) yield findingText(finding, paint);
  else yield* changeText(report, change, paint);
  yield `${paint(VERDICT_COLOURS[verdict], verdictLine(report))}\n`;
  const did = changeLine(report);
  if (did !== undefined) yield `${visible(did)}\n`;
  if (build !== undefined) yield buildText(build);
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

const VERDICT_COLOURS: Record<Verdict, Colour> = {
  unlicensed: 'red',
  unproven: 'yellow',
  waived: 'yellow',
  licensed: 'green',
};
