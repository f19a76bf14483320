/** Which of two readings of the same facts is the better one: the less severe, then the one with fewer findings. */
import type { Finding, Severity, Verdict } from './finding.ts';

export function isBlocking({ severity }: { readonly severity: Severity }): boolean {
  return severity === 'error' || severity === 'unproven';
}

/** A device with any error is unlicensed; else, where a needed fact is missing, unproven; else licensed. */
export function verdictOf(findings: readonly { readonly severity: Severity }[]): Verdict {
  if (findings.some(({ severity }) => severity === 'error')) return 'unlicensed';
  return findings.some(({ severity }) => severity === 'unproven') ? 'unproven' : 'licensed';
}

/** Best first. */
export const VERDICT_ORDER: readonly Verdict[] = ['licensed', 'waived', 'unproven', 'unlicensed'];

export function worseVerdict(a: Verdict, b: Verdict): Verdict {
  return VERDICT_ORDER.indexOf(a) >= VERDICT_ORDER.indexOf(b) ? a : b;
}

/** Negative when the first reading is better. */
export function compareReadings(a: readonly Finding[], b: readonly Finding[]): number {
  return (
    VERDICT_ORDER.indexOf(verdictOf(a)) - VERDICT_ORDER.indexOf(verdictOf(b)) ||
    a.filter(isBlocking).length - b.filter(isBlocking).length
  );
}

/** Fewer findings that do not block: the last tie-break between readings that are equally licensed. */
export function compareWarnings(a: readonly Finding[], b: readonly Finding[]): number {
  const count = (findings: readonly Finding[], severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  return count(a, 'warning') - count(b, 'warning') || count(a, 'notice') - count(b, 'notice');
}
