/** The phrases that every reporter shares, so that a terminal, an annotation and the summary say the same. */
import type { Place } from '../licensing/model.ts';
import type { Report, ReportFinding } from './report-schema.ts';

/** What became of a build, by how far it came. */
export const BUILD_SENTENCES: Readonly<Record<NonNullable<Report['build']>['ended'], string>> = {
  preflight: 'Nothing was built: what the plan makes would not pass.',
  'dry run': 'Nothing was built: this was a dry run.',
  check: 'Nothing was published: what came out does not pass.',
  published: 'The image was published.',
};

/** `1 device`, `312 devices`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `PC-1, PC-2 and 310 more`: at most `limit` of the devices that have a finding. */
export function devicesText(limit: number, { devices, count }: ReportFinding): string {
  const shown = devices.slice(0, limit);
  return shown.join(', ') + moreText(count - shown.length);
}

/** ` and 310 more`, nothing for none. */
export function moreText(rest: number): string {
  return rest > 0 ? ` and ${rest} more` : '';
}

/** `fleet.csv:12:19`, as editors and terminals follow it. */
export function placeText({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** `312 devices: The image is French.`, of one device its id; a finding on the run itself is its message alone. */
export function findingSentence({
  count,
  devices: [only = ''],
  message,
}: Pick<ReportFinding, 'count' | 'devices' | 'message'>): string {
  if (count === 0) return message;
  return `${count === 1 ? only : countOf(count, 'device')}: ${message}`;
}

/** `Sign the form. (frees 12 devices)` */
export function cureText({ do: cure, frees }: ReportFinding['cures'][number]): string {
  return frees === 0 ? cure : `${cure} (frees ${countOf(frees, 'device')})`;
}

/** `waived by W-1 until 2026-12-31 (Ada Adler: the new forms are at the lawyers')` */
export function waiverText({ waiver, until, owner, reason }: NonNullable<ReportFinding['waived']>): string {
  return `waived by ${waiver} until ${until} (${owner}: ${reason})`;
}

/** `error by the policy: Our auditor asks for a label on every PC. (EA-7731, 4)` */
export function severityReasonText(
  severity: ReportFinding['severity'],
  { reason, reference }: NonNullable<ReportFinding['severityReason']>,
): string {
  return `${severity} by the policy: ${reason}${reference === undefined ? '' : ` (${reference})`}`;
}

/** `6`, `3 warnings`, `1 notice`: how many are errors or unproven facts, and apart from them how many are not. */
export function countsText(findings: readonly ReportFinding[]): readonly string[] {
  const count = (severity: ReportFinding['severity']) => findings.filter((one) => one.severity === severity).length;
  const [severe, warnings, notices] = [count('error') + count('unproven'), count('warning'), count('notice')];
  return [
    ...(severe === 0 ? [] : [String(severe)]),
    ...(warnings === 0 ? [] : [countOf(warnings, 'warning')]),
    ...(notices === 0 ? [] : [countOf(notices, 'notice')]),
  ];
}

/** At most `longest` UTF-16 units; what is cut ends with an ellipsis, and no character is cut in two. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const halfPair = /[\uD800-\uDBFF]$/;
  return `${text.slice(0, longest - 1).replace(halfPair, '')}…`;
}
