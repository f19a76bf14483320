/** What the change that is checked did, in sentences that every reporter shares. */
import type { Severity } from '../licensing/finding.ts';
import type { Report, ReportFinding } from './report-schema.ts';
import { isBlocking, standsBefore } from './standing.ts';
import { countOf } from './wording.ts';

/**
 * `This change introduces 3 findings on 12 devices, fixes 2, and leaves 40 that were there before.` Undefined where
 * nothing was compared.
 */
export function changeLine(report: Report): string | undefined {
  const { change } = report;
  if (change === undefined) return undefined;
  const { introduced, existing, fixed, nothing } = change;
  if (introduced === 0) return ['This change introduces nothing.', ...restSentence(report, change)].join(' ');
  const did = [`introduces ${introducedText(introduced, report)}`];
  if (fixed.length > 0) did.push(`fixes ${fixed.length}`);
  if (existing > 0) did.push(`leaves ${existing} ${beforeText(existing, report)}`);
  const why = nothing === undefined ? '' : ` Everything counts as introduced: ${nothing.replace(/\.$/, '')}.`;
  return `This change ${listed(did)}.${why}`;
}

/** `Blocked: 2 findings that this change introduces fail the check.` `failing`: the severities that fail it. */
export function outcomeLine(report: Report, failing: ReadonlySet<Severity>): string {
  const blocking = report.findings.filter((finding) => isBlocking(finding, failing)).length;
  const introduced = report.change === undefined ? '' : ' that this change introduces';
  if (blocking === 0) return `Passed: nothing${introduced} fails the check.`;
  return `Blocked: ${countOf(blocking, 'finding')}${introduced} ${blocking === 1 ? 'fails' : 'fail'} the check.`;
}

function restSentence(report: Report, { fixed, existing }: NonNullable<Report['change']>): readonly string[] {
  const did: string[] = [];
  if (fixed.length > 0) did.push(`fixes ${countOf(fixed.length, 'finding')}`);
  if (existing > 0) {
    const what = fixed.length > 0 ? String(existing) : countOf(existing, 'finding');
    did.push(`leaves ${what} ${beforeText(existing, report)}`);
  }
  return did.length === 0 ? [] : [`It ${listed(did)}.`];
}

function beforeText(count: number, { findings }: Report): string {
  return `${waivedText(findings.filter(standsBefore))}that ${count === 1 ? 'was' : 'were'} there before`;
}

function introducedText(count: number, { findings, counts }: Report): string {
  const introduced = findings.filter((finding) => !standsBefore(finding));
  return `${countOf(count, 'finding')} ${waivedText(introduced)}${onDevices(introduced, counts.devices)}`.trimEnd();
}

function waivedText(findings: readonly ReportFinding[]): string {
  const waived = findings.filter((finding) => finding.waived !== undefined).length;
  return waived === 0 ? '' : `(${waived} waived) `;
}

/** Of a warning or notice only the first hundred devices are known by name: then it is "at least". */
function onDevices(findings: readonly ReportFinding[], all: number): string {
  const named = new Set<string>();
  for (const { devices } of findings) for (const device of devices) named.add(device);
  const most = findings.reduce((sum, { count }) => Math.max(sum, count), 0);
  const atLeast = Math.max(named.size, most);
  if (atLeast === 0) return '';
  const exact = atLeast === all || findings.every(({ count, devices }) => count === devices.length);
  return `on ${exact ? '' : 'at least '}${countOf(atLeast, 'device')}`;
}

/** `a`, `a and b`, `a, b, and c` */
function listed(parts: readonly string[]): string {
  if (parts.length < 3) return parts.join(' and ');
  return `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`;
}
