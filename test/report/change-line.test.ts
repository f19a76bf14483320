import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build-report.ts';
import { changeLine } from '../../src/report/change-line.ts';
import type { Report } from '../../src/report/report-schema.ts';
import { isOpen } from '../../src/report/standing.ts';
import { assessment, finding } from '../support/assessments.ts';

const WAIVED = { waiver: 'W-1', reason: 'r', owner: 'o', until: '2026-12-31' };
const gone = { rule: 'missing-coa', severity: 'error', message: 'm', count: 1, devices: ['PC-9'] } as const;

function changed(
  findings: readonly Parameters<typeof finding>[0][],
  { fixed = 0, nothing }: { fixed?: number; nothing?: string } = {},
): Report {
  const report = buildReport(assessment({ findings: findings.map(finding) }));
  const count = (wanted: string) => report.findings.filter((one) => isOpen(one) && one.standing === wanted).length;
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
    ['This change introduces 1 finding on 1 device (a) and fixes 1.', changed([introduced(['a'])], { fixed: 1 })],
    [
      'This change introduces 1 finding on 1 device (a) and leaves 1 that was there before.',
      changed([introduced(['a']), existing]),
    ],
    ['This change introduces 1 finding.', changed([introduced([])])],
    [
      'This change introduces 1 finding on 1 device (a). It also brings 1 waived finding, 2 warnings, and 1 notice.',
      changed([
        introduced(['a']),
        introduced(['b'], { waived: WAIVED }),
        introduced(['c'], { severity: 'warning' }),
        introduced(['d'], { severity: 'warning' }),
        introduced(['e'], { severity: 'notice' }),
        { ...existing, severity: 'warning' },
        { ...existing, waived: WAIVED },
      ]),
    ],
    ['This change introduces nothing.', changed([])],
    ['This change introduces nothing but 1 warning.', changed([introduced(['a'], { severity: 'warning' })])],
    ['This change introduces nothing. It fixes 1 finding.', changed([], { fixed: 1 })],
    ['This change introduces nothing. It leaves 1 finding that was there before.', changed([existing])],
    [
      'This change introduces nothing. It fixes 2 findings and leaves 2 that were there before.',
      changed([existing, existing], { fixed: 2 }),
    ],
    [
      'This change introduces 1 finding on 1 device (a). Everything counts as introduced: the manifest is new.',
      changed([introduced(['a'])], { nothing: 'the manifest is new' }),
    ],
  ])('%s', (line, report) => expect(changeLine(report)).toBe(line));

  it('is not there where nothing was compared', () => {
    expect(changeLine(buildReport(assessment()))).toBeUndefined();
  });
});
