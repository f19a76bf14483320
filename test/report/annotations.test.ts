import { describe, expect, it } from 'vitest';
import { annotations, verdictMessage } from '../../src/report/annotations.ts';
import { buildReport } from '../../src/report/build-report.ts';
import { assessment, finding, licensed } from '../support/assessments.ts';

const STRICT = new Set(['error', 'unproven'] as const);

function annotate(...findings: Parameters<typeof finding>[0][]) {
  return annotations(buildReport(assessment({ findings: findings.map(finding) })), STRICT);
}

describe('annotations', () => {
  it('says of one finding how many devices have it, why, and what cures it, on its first place', () => {
    expect(annotate({})).toEqual([
      {
        kind: 'error',
        title: 'language-mismatch: win11-fr',
        message: [
          '2 devices: The image is French and the license is for English. (brief, Reimaging Eligibility)',
          'Devices: PC-1, PC-2',
          'Cure: Assign the image win11-en. (frees 2 devices)',
        ].join('\n'),
        place: { file: 'fleet.csv', line: 12, column: 19 },
      },
    ]);
  });

  it('leaves one of the ten that the runner keeps to the verdict', () => {
    const report = buildReport(assessment({ findings: Array.from({ length: 14 }, () => finding()) }));
    const told = annotations(report, STRICT);
    expect(told).toHaveLength(9);
    expect(verdictMessage(report, told.length)).toMatch(/5 more findings stand in the job summary\.$/);
    expect(verdictMessage(report, 0)).toMatch(/14 findings stand in the job summary\.$/);
  });

  it('makes an error only of what fails the run', () => {
    const report = buildReport(
      assessment({
        findings: [
          finding(),
          finding({ severity: 'unproven' }),
          finding({ severity: 'warning' }),
          finding({ severity: 'notice' }),
        ],
      }),
    );
    const kinds = (failing: Parameters<typeof annotations>[1]) => annotations(report, failing).map(({ kind }) => kind);
    expect(kinds(STRICT)).toEqual(['error', 'error', 'warning', 'notice']);
    expect(kinds(new Set(['error']))).toEqual(['error', 'warning', 'warning', 'notice']);
    expect(kinds(new Set())).toEqual(['warning', 'warning', 'warning', 'notice']);
  });

  it('stays under the length that the runner cuts at', () => {
    const [told] = annotate({ message: 'é🖥'.repeat(9_000) });
    expect(told?.message.length).toBeLessThan(4_096);
    expect(told?.message).toMatch(/[é🖥]…$/u);
  });

  it('names at most ten devices', () => {
    const [told] = annotate({ devices: Array.from({ length: 312 }, (_, index) => `PC-${index}`) });
    expect(told?.message).toContain('312 devices: ');
    expect(told?.message).toContain('PC-9 and 302 more');
  });

  it('has no place where the finding has none', () => {
    expect(annotate({ places: [], devices: [] })[0]).not.toHaveProperty('place');
  });

  it('says nothing of a licensed fleet', () => {
    expect(annotations(buildReport(licensed()), STRICT)).toEqual([]);
  });
});
