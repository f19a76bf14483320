/**
 * A difference that the policy lets pass must not hide what is asked only where a right covers the image (a certificate,
 * a purchase, the other users): the right is read again as if it reached that far.
 */
import type { Finding } from '../finding.ts';
import type { Difference } from '../rights/differences.ts';

/** The rules that tell of each difference. What covers Enterprise on a Pro device covers the versions as well. */
const RULES_OF: Readonly<Record<Difference['dimension'], readonly string[]>> = {
  product: ['product-mismatch'],
  edition: ['edition-mismatch', 'enterprise-not-covered'],
  version: ['version-mismatch', 'downgrade-not-granted', 'enterprise-not-covered'],
  components: ['component-mismatch'],
  language: ['language-mismatch'],
};

/** The findings of the first reading, and those that it hid behind what does not `block`. */
export function readThrough(
  apart: readonly Difference[],
  read: (differing: readonly Difference[]) => readonly Finding[],
  blocks: (finding: Finding) => boolean,
): readonly Finding[] {
  let findings = read(apart);
  let left = apart;
  for (;;) {
    const next = left.filter(({ dimension }) => !passes(dimension, findings, blocks));
    if (next.length === left.length) return findings;
    left = next;
    findings = joined(findings, read(left));
  }
}

function passes(
  dimension: Difference['dimension'],
  findings: readonly Finding[],
  blocks: (finding: Finding) => boolean,
): boolean {
  const told = findings.filter(({ rule }) => RULES_OF[dimension].includes(rule));
  return told.length > 0 && !told.some(blocks);
}

function joined(findings: readonly Finding[], more: readonly Finding[]): readonly Finding[] {
  const key = ({ rule, message }: Finding) => JSON.stringify([rule, message]);
  const known = new Set(findings.map(key));
  return [...findings, ...more.filter((finding) => !known.has(key(finding)))];
}
