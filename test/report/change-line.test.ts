import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build-report.ts';
import { changeLine, outcomeLine } from '../../src/report/change-line.ts';
import type { Report } from '../../src/report/report-schema.ts';
import { verdictLine } from '../../src/report/wording.ts';
import { assessment, finding } from '../support/assessments.ts';

const WAIVED = { waiver: 'W-1', reason: 'r', owner: 'o', until: '2026-12-31' };
const gone = { rule: 'missing-coa', severity: 'error', message: 'm', count: 1, devices: ['PC-9'] } as const;

function changed(
  findings: readonly Parameters<typeof finding>[0][],
  { fixed = 0, nothing }: { fixed?: number; nothing?: string } = {},
): Report {
  const report = buildReport(assessment({ findings: findings.map(finding) }));
  const count = (wanted: string) => report.findings.filter(({ standing }) => standing === wanted).length;
  const change = { introduced: count('introduced'), existing: count('existing'), fixed: Array(fixed).fill(gone) };
  return { ...report, change: { ...change, ...(nothing && { nothing }) } };
}

const introduced = (devices: readonly string[], changes: Parameters<typeof finding>[0] = {}) =>
  ({ devices, standing: 'introduced', ...changes }) as const;
const existing = { standing: 'existing' } as const;

describe('changeLine', () => {
  it.each<[string, Report]>([
    [
      'This change introduces 2 findings on 3 devices, fixes 2, and leaves 3 that were there before.',
      changed([introduced(['a', 'b']), introduced(['b', 'c']), existing, existing, existing], { fixed: 2 }),
    ],
    ['This change introduces 1 finding on 1 device and fixes 1.', changed([introduced(['a'])], { fixed: 1 })],
    [
      'This change introduces 1 finding on 1 device and leaves 1 that was there before.',
      changed([introduced(['a']), existing]),
    ],
    ['This change introduces 1 finding.', changed([introduced([])])],
    [
      'This change introduces 2 findings (1 waived) on 2 devices and leaves 1 (1 waived) that was there before.',
      changed([introduced(['a']), introduced(['b'], { waived: WAIVED }), { ...existing, waived: WAIVED }]),
    ],
    ['This change introduces nothing.', changed([])],
    ['This change introduces nothing. It fixes 1 finding.', changed([], { fixed: 1 })],
    ['This change introduces nothing. It leaves 1 finding that was there before.', changed([existing])],
    [
      'This change introduces nothing. It fixes 2 findings and leaves 2 that were there before.',
      changed([existing, existing], { fixed: 2 }),
    ],
    [
      'This change introduces 1 finding on 1 device. Everything counts as introduced: the manifest is new.',
      changed([introduced(['a'])], { nothing: 'the manifest is new' }),
    ],
    ['This change introduces 1 finding on at least 2 devices.', changed([introduced(['a'], { count: 2 })])],
    ['This change introduces 1 finding on 3 devices.', changed([introduced(['a'], { count: 3 })])],
  ])('%s', (line, report) => expect(changeLine(report)).toBe(line));

  it('is not there where nothing was compared', () => {
    expect(changeLine(buildReport(assessment()))).toBeUndefined();
  });
});

describe('outcomeLine', () => {
  const strict = new Set(['error', 'unproven'] as const);

  it('blocks by what was introduced, is not waived, and is severe enough', () => {
    const blocked = changed([introduced(['a']), introduced(['b'], { severity: 'warning' }), existing]);
    expect(outcomeLine(blocked, strict)).toBe('Blocked: 1 finding that this change introduces fails the check.');
    expect(outcomeLine(blocked, new Set())).toBe('Passed: nothing that this change introduces fails the check.');
    const passed = changed([introduced(['a'], { waived: WAIVED }), existing]);
    expect(outcomeLine(passed, strict)).toMatch(/^Passed/);
  });

  it('blocks by everything where nothing was compared', () => {
    expect(outcomeLine(buildReport(assessment({ findings: [finding(), finding()] })), strict)).toBe(
      'Blocked: 2 findings fail the check.',
    );
  });
});

it('the verdict counts what is waived, and no waived finding on the run', () => {
  const counts = { devices: 3, licensed: 1, unlicensed: 0, unproven: 0, waived: 2 };
  const run = finding({ devices: [], waived: WAIVED });
  expect(verdictLine(buildReport(assessment({ verdict: 'waived', counts, findings: [run] })))).toBe(
    'waived: 1 of 3 devices licensed, 2 waived, as of 2026-11-21',
  );
});
