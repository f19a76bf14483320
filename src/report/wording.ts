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
export function findingSentence({ count, devices: [only = ''], message }: ReportFinding): string {
  if (count === 0) return message;
  return `${count === 1 ? only : countOf(count, 'device')}: ${message}`;
}

/** `Sign the form. (frees 12 devices)` */
export function cureText({ do: cure, frees }: ReportFinding['cures'][number]): string {
  return frees === 0 ? cure : `${cure} (frees ${countOf(frees, 'device')})`;
}

/** `unlicensed: 1 of 3 devices licensed, 1 unlicensed, 1 unproven, as of 2026-11-21` */
export function verdictLine({ verdict, counts, asOf, findings }: Report): string {
  const parts = [`${counts.licensed} of ${countOf(counts.devices, 'device')} licensed`];
  if (counts.unlicensed > 0) parts.push(`${counts.unlicensed} unlicensed`);
  if (counts.unproven > 0) parts.push(`${counts.unproven} unproven`);
  const onRun = findings.filter(
    ({ count, severity }) => count === 0 && (severity === 'error' || severity === 'unproven'),
  );
  if (onRun.length > 0) parts.push(`${countOf(onRun.length, 'finding')} on the run itself`);
  return `${verdict}: ${parts.join(', ')}, as of ${asOf}`;
}
