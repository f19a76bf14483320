import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build-report.ts';
import { outcomeLine, outcomeOf } from '../../src/report/outcome-line.ts';
import type { Report } from '../../src/report/report-schema.ts';
import { assessment, finding } from '../support/assessments.ts';

const STRICT = new Set(['error', 'unproven'] as const);
const WAIVED = { waiver: 'W-1', reason: 'r', owner: 'o', until: '2026-12-31' };
const before = { standing: 'existing' } as const;
const brought = { standing: 'introduced' } as const;

function found(...findings: readonly Parameters<typeof finding>[0][]): Report {
  return buildReport(assessment({ findings: findings.map(finding) }));
}

function changed(...findings: readonly Parameters<typeof finding>[0][]): Report {
  return { ...found(...findings), change: { introduced: 0, existing: 0, fixed: [] } };
}

describe('outcomeLine', () => {
  it('names what blocks by device, rule and line', () => {
    expect(outcomeLine(found({ devices: ['PC-3'] }), STRICT)).toBe(
      'Blocked by 1 finding: PC-3, language-mismatch, fleet.csv:12.',
    );
    const run = { rule: 'license-count-exceeded', devices: [], places: [] };
    expect(outcomeLine(found({}, run), STRICT)).toBe(
      'Blocked by 2 findings: 2 devices, language-mismatch, fleet.csv:12; license-count-exceeded.',
    );
  });

  it('names three and counts the rest', () => {
    expect(outcomeLine(found({}, {}, {}, {}, {}), STRICT)).toMatch(/^Blocked by 5 findings: .*12; and 2 more\.$/);
  });

  it('blocks by what was introduced, is not waived, and is severe enough', () => {
    const blocked = changed(brought, { ...brought, severity: 'warning' }, before, { ...brought, waived: WAIVED });
    expect(outcomeLine(blocked, STRICT)).toMatch(/^Blocked by 1 finding: /);
    const passed = changed({ ...brought, waived: WAIVED }, { ...brought, severity: 'warning' }, before);
    expect(outcomeLine(passed, STRICT)).toBe('Passed: nothing that this change introduces fails the check.');
    expect(outcomeLine(found({ severity: 'warning' }), STRICT)).toBe('Passed: nothing fails the check.');
  });

  it('never says passed over an error because nothing fails', () => {
    const never = new Set<never>();
    expect(outcomeLine(changed(brought), never)).toBe(
      'Not blocked, because nothing fails this check (fail-on: never).',
    );
    expect(outcomeOf(found({}), never)).toBe('not blocked');
    for (const harmless of [before, { ...brought, waived: WAIVED }, { ...brought, severity: 'warning' } as const])
      expect(outcomeOf(changed(harmless), never)).toBe('passed');
  });
});
