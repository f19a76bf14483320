/** Whether the check passes, and what it fails by: the first thing that every reporter says. */
import type { Severity } from '../licensing/finding.ts';
import type { Report, ReportFinding } from './report-schema.ts';
import { isBlocking, isOpen, standsBefore } from './standing.ts';
import { countOf, cutText } from './wording.ts';

/** More than these are counted. */
const MOST_NAMED = 3;
const LONGEST_NAME = 100;

/** `not blocked`: there is what would fail any other check, but nothing fails this one. */
export type Outcome = 'blocked' | 'not blocked' | 'passed';

/** `failing`: the severities that fail the check; none with `fail-on: never`. */
export function outcomeOf({ findings }: Report, failing: ReadonlySet<Severity>): Outcome {
  if (findings.some((finding) => isBlocking(finding, failing))) return 'blocked';
  const isOverlooked = failing.size === 0 && findings.some((finding) => !standsBefore(finding) && isOpen(finding));
  return isOverlooked ? 'not blocked' : 'passed';
}

/** `Blocked by 1 finding: PC-0003, base-license-not-qualifying, fleet/berlin.csv:4.` */
export function outcomeLine(report: Report, failing: ReadonlySet<Severity>): string {
  switch (outcomeOf(report, failing)) {
    case 'blocked':
      return blockedLine(report.findings.filter((finding) => isBlocking(finding, failing)));
    case 'not blocked':
      return 'Not blocked, because nothing fails this check (fail-on: never).';
    case 'passed':
      return `Passed: nothing${report.change === undefined ? '' : ' that this change introduces'} fails the check.`;
  }
}

function blockedLine(blocking: readonly ReportFinding[]): string {
  const named = blocking.slice(0, MOST_NAMED).map(nameOf);
  const rest = blocking.length - named.length;
  if (rest > 0) named.push(`and ${rest} more`);
  return `Blocked by ${countOf(blocking.length, 'finding')}: ${named.join('; ')}.`;
}

/** Its device, or how many there are, its rule and its first place. */
function nameOf({ count, devices: [only = ''], rule, places: [first] }: ReportFinding): string {
  const parts = [
    ...(count === 0 ? [] : [count === 1 ? cutText(only, LONGEST_NAME) : countOf(count, 'device')]),
    cutText(rule, LONGEST_NAME),
    ...(first === undefined ? [] : [`${cutText(first.file, LONGEST_NAME)}:${first.line}`]),
  ];
  return parts.join(', ');
}
