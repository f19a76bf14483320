import { describe, expect, it } from 'vitest';
import { annotations, verdictMessage } from '../../src/report/annotations.ts';
import { buildReport } from '../../src/report/build-report.ts';
import type { Report } from '../../src/report/report-schema.ts';
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

describe('annotations of a change', () => {
  const WAIVED = { waiver: 'W-1', reason: 'The labels come', owner: 'Ada', until: '2026-12-31' };
  const onPolicy = [{ file: 'policy.yml', line: 4, column: 3 }];

  function changed(...findings: readonly Parameters<typeof finding>[0][]): Report {
    const report = buildReport(assessment({ findings: findings.map(finding) }));
    return { ...report, policy: { file: 'policy.yml' }, change: { introduced: 1, existing: 2, fixed: [] } };
  }

  it('are of what was introduced, and of waivers that end', () => {
    const report = changed(
      { rule: 'a', standing: 'introduced' },
      { rule: 'b', standing: 'existing' },
      { rule: 'waiver-unused', severity: 'warning', standing: 'existing', places: onPolicy },
      { rule: 'waiver-expired', severity: 'warning', standing: 'existing', places: onPolicy },
      { rule: 'waiver-ends-soon', severity: 'warning', standing: 'existing' },
    );
    expect(annotations(report, STRICT).map(({ kind, title }) => `${kind} ${title}`)).toEqual([
      'error a: win11-fr',
      'warning waiver-expired: win11-fr',
    ]);
  });

  it('lie on touched lines first', () => {
    const report = changed(...Array.from({ length: 9 }, () => ({ rule: 'a', standing: 'introduced' }) as const), {
      rule: 'b',
      severity: 'warning',
      standing: 'introduced',
    });
    const touched = report.findings.map((one) => (one.rule === 'b' ? { ...one, touched: true } : one));
    const told = annotations({ ...report, findings: touched }, STRICT).map(({ title }) => title);
    expect(told).toHaveLength(9);
    expect(told[0]).toBe('b: win11-fr');
  });

  it('are notices of what is waived, and say by which waiver', () => {
    const [told] = annotations(changed({ standing: 'introduced', waived: WAIVED }), STRICT);
    expect(told?.kind).toBe('notice');
    expect(told?.message).toContain('It is waived by W-1 until 2026-12-31 (Ada: The labels come).');
  });

  it('say why the policy gave another severity', () => {
    const severityReason = { reason: 'Our auditor asks for it.' };
    const [told] = annotations(changed({ standing: 'introduced', severityReason }), STRICT);
    expect(told?.message).toContain('\nIt is error by the policy: Our auditor asks for it.\n');
  });

  it('are followed by what blocks, what becomes of the policy, what the change did and where the rest stands', () => {
    const findings = [{ standing: 'introduced' }, { standing: 'existing' }, { standing: 'existing' }] as const;
    const report: Report = { ...changed(...findings), policy: { file: 'p.yml', proposal: 'mended' } };
    const policy = 'p.yml was wrong before: no policy is applied to this change.';
    const change = 'This change introduces 1 finding on 2 devices and leaves 2 that were there before.';
    const verdict = 'unlicensed: 1 of 3 devices licensed, 2 unlicensed, as of 2026-11-21.';
    expect(verdictMessage(report, 1)).toBe(`${policy} ${change} ${verdict} The rest stands in the job summary.`);
    expect(verdictMessage(report, 3, [], STRICT)).toBe(
      `Blocked by 1 finding: 2 devices, language-mismatch, fleet.csv:12. ${policy} ${change} ${verdict}`,
    );
    expect(verdictMessage(report, 0)).toMatch(/ All of it stands in the job summary\.$/);
    expect(verdictMessage(report, 0, [])).toMatch(/ Not all of it is annotated\.$/);
  });

  it('say where all of it stands', () => {
    const report = buildReport(assessment({ findings: [finding(), finding()] }));
    const places = ['the job summary', 'the comment', 'report.sarif\nx'];
    expect(verdictMessage(report, 1, places)).toMatch(
      /1 more finding stands in the job summary, the comment and report\.sarif\\u\{a\}x\.$/,
    );
    expect(verdictMessage(report, 0, [])).toMatch(/2 findings are not annotated\.$/);
  });
});
