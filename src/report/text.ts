import type { Severity, Verdict } from '../licensing/finding.ts';
import { type Colour, type Paint, PLAIN } from './paint.ts';
import type { Report, ReportFinding } from './report-schema.ts';
import { visible } from './visible.ts';
import {
  BUILD_SENTENCES,
  cureText,
  devicesText,
  findingSentence,
  moreText,
  placeText,
  verdictLine,
} from './wording.ts';

const NAMED_DEVICES = 10;
const NAMED_PLACES = 3;

/** The report for a person: a paragraph a finding, most severe first, then the verdict in one line. */
export function* textReport(report: Report, paint: Paint = PLAIN): Generator<string> {
  for (const finding of report.findings) yield paragraph(finding, paint);
  yield `${paint(VERDICT_COLOURS[report.verdict], verdictLine(report))}\n`;
  if (report.build !== undefined) yield buildText(report.build);
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

const SEVERITY_COLOURS: Record<Severity, Colour> = {
  error: 'red',
  unproven: 'yellow',
  warning: 'yellow',
  notice: 'blue',
};
const VERDICT_COLOURS: Record<Verdict, Colour> = { unlicensed: 'red', unproven: 'yellow', licensed: 'green' };

function paragraph(finding: ReportFinding, paint: Paint): string {
  const { rule, severity, image, count, places, clause, cures } = finding;
  const lines = [
    `${paint(SEVERITY_COLOURS[severity], severity)} ${paint('bold', rule)}${image === undefined ? '' : ` in ${visible(image)}`}`,
    `  ${visible(findingSentence(finding))}`,
  ];
  if (count > 1) lines.push(`  devices: ${visible(devicesText(NAMED_DEVICES, finding))}`);
  if (places.length > 0) lines.push(`  at: ${visible(placesText(finding))}`);
  lines.push(paint('grey', `  clause: ${visible(clause)}`));
  for (const cure of cures) lines.push(`  cure: ${visible(cureText(cure))}`);
  return `${lines.join('\n')}\n\n`;
}

function placesText({ places }: ReportFinding): string {
  const shown = places.slice(0, NAMED_PLACES).map(placeText);
  return shown.join(', ') + moreText(places.length - shown.length);
}
