import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/licensing/finding.ts';
import { buildReport } from '../../src/report/build-report.ts';
import { verdictLine } from '../../src/report/verdict-line.ts';
import { assessment, finding } from '../support/assessments.ts';

const WAIVED = { waiver: 'W-1', reason: 'r', owner: 'o', until: '2026-12-31' };
const ALL = { devices: 21, licensed: 21, unlicensed: 0, unproven: 0, waived: 0 };
const run = (rule: string) => finding({ rule, devices: [], places: [] });
const line = (changes: Partial<Assessment>) => verdictLine(buildReport(assessment(changes)));

describe('verdictLine', () => {
  it('does not contradict itself where only the fleet as a whole is wrong', () => {
    expect(line({ counts: ALL, findings: [run('license-count-exceeded')] })).toBe(
      'unlicensed: each of 21 devices is licensed by itself, but 1 finding is about all of them (license-count-exceeded), as of 2026-11-21',
    );
    expect(line({ counts: ALL, findings: [run('a'), run('b'), run('c'), run('d')] })).toContain(
      'but 4 findings are about all of them (a, b, c and others), as of',
    );
  });

  it('counts it beside devices that are wrong', () => {
    expect(line({ findings: [finding(), run('a')] })).toBe(
      'unlicensed: 1 of 3 devices licensed, 2 unlicensed, 1 finding about the fleet as a whole (a), as of 2026-11-21',
    );
    const one = { ...ALL, devices: 1, licensed: 1 };
    expect(line({ counts: one, findings: [run('a')] })).toContain('1 of 1 device licensed, 1 finding about the fleet');
  });

  it('counts what is waived, and no waived finding on the fleet', () => {
    const counts = { devices: 3, licensed: 1, unlicensed: 0, unproven: 0, waived: 2 };
    const findings = [{ ...run('a'), waived: WAIVED }];
    expect(line({ verdict: 'waived', counts, findings })).toBe(
      'waived: 1 of 3 devices licensed, 2 waived, as of 2026-11-21',
    );
  });
});
