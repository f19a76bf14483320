/** A finding as a paragraph for a terminal. */
import type { Severity } from '../licensing/finding.ts';
import type { Colour, Paint } from './paint.ts';
import type { ReportFinding } from './report-schema.ts';
import { visible } from './visible.ts';
import {
  cureText,
  devicesText,
  findingSentence,
  moreText,
  placeText,
  severityReasonText,
  waiverText,
} from './wording.ts';

const NAMED_DEVICES = 10;
const NAMED_PLACES = 3;

export function findingText(finding: ReportFinding, paint: Paint): string {
  const { severity, count, places, clause, cures, waived, severityReason } = finding;
  const lines = [headText(finding, paint), `  ${visible(findingSentence(finding))}`];
  if (severityReason !== undefined) lines.push(`  ${visible(severityReasonText(severity, severityReason))}`);
  if (waived !== undefined) lines.push(`  ${visible(waiverText(waived))}`);
  if (count > 1) lines.push(`  devices: ${visible(devicesText(NAMED_DEVICES, finding))}`);
  if (places.length > 0) lines.push(`  at: ${visible(placesText(finding))}`);
  lines.push(paint('grey', `  clause: ${visible(clause)}`));
  for (const cure of cures) lines.push(`  cure: ${visible(cureText(cure))}`);
  return `${lines.join('\n')}\n\n`;
}

/** `error language-mismatch in win11-fr`; of what passes by a waiver `waived (error) language-mismatch in win11-fr`. */
export function headText(finding: Pick<ReportFinding, 'severity' | 'rule' | 'image' | 'waived'>, paint: Paint): string {
  const { severity, waived } = finding;
  const head = waived === undefined ? paint(COLOURS[severity], severity) : paint('blue', `waived (${severity})`);
  return `${head} ${ruleText(finding, paint)}`;
}

/** `language-mismatch in win11-fr` */
export function ruleText({ rule, image }: Pick<ReportFinding, 'rule' | 'image'>, paint: Paint): string {
  return `${paint('bold', rule)}${image === undefined ? '' : ` in ${visible(image)}`}`;
}

const COLOURS: Record<Severity, Colour> = {
  error: 'red',
  unproven: 'yellow',
  warning: 'yellow',
  notice: 'blue',
};

function placesText({ places }: ReportFinding): string {
  const shown = places.slice(0, NAMED_PLACES).map(placeText);
  return shown.join(', ') + moreText(places.length - shown.length);
}
