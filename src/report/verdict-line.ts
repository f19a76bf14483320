import type { Report } from './report-schema.ts';
import { isOpen } from './standing.ts';
import { countOf } from './wording.ts';

const MOST_RULES = 3;

/**
 * `unlicensed: 1 of 3 devices licensed, 1 unlicensed, 1 waived, as of 2026-11-21`. Where nothing is wrong with any device
 * by itself: `unlicensed: each of 21 devices is licensed by itself, but 1 finding is about all of them
 * (license-count-exceeded), as of 2026-11-21`.
 */
export function verdictLine({ verdict, counts, asOf, findings }: Report): string {
  const { devices, licensed, unlicensed, unproven, waived } = counts;
  const onRun = findings.filter((finding) => finding.count === 0 && isOpen(finding)).map(({ rule }) => rule);
  const many = countOf(onRun.length, 'finding');
  const rules = rulesText(onRun);
  if (onRun.length > 0 && devices > 1 && licensed === devices) {
    const is = onRun.length === 1 ? 'is' : 'are';
    return `${verdict}: each of ${devices} devices is licensed by itself, but ${many} ${is} about all of them (${rules}), as of ${asOf}`;
  }
  const parts = [`${licensed} of ${countOf(devices, 'device')} licensed`];
  if (unlicensed > 0) parts.push(`${unlicensed} unlicensed`);
  if (unproven > 0) parts.push(`${unproven} unproven`);
  if (waived > 0) parts.push(`${waived} waived`);
  if (onRun.length > 0) parts.push(`${many} about the fleet as a whole (${rules})`);
  return `${verdict}: ${parts.join(', ')}, as of ${asOf}`;
}

function rulesText(rules: readonly string[]): string {
  const named = [...new Set(rules)].slice(0, MOST_RULES).join(', ');
  return new Set(rules).size > MOST_RULES ? `${named} and others` : named;
}
