import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build-report.ts';
import { commentReport, problemComment } from '../../src/report/comment.ts';
import type { Report } from '../../src/report/report-schema.ts';
import { assessment, finding } from '../support/assessments.ts';
import { pullRequestReport } from '../support/change-report.ts';

const failing = new Set(['error', 'unproven'] as const);
const place = { marker: '<!-- imagegate:1 -->', title: 'imagegate.yml', failing };
const DETAILS = 'https://github.com/contoso/fleet/actions/runs/1701';

function crowded(introduced: number, before: number): Report {
  const one = (standing: 'introduced' | 'existing') => (_: unknown, index: number) =>
    finding({ message: `Case ${standing} ${index}.`, standing, image: `${standing}-${index}` });
  const findings = [
    ...Array.from({ length: introduced }, one('introduced')),
    ...Array.from({ length: before }, one('existing')),
  ];
  return { ...buildReport(assessment({ findings })), change: { introduced, existing: before, fixed: [] } };
}

describe('commentReport', () => {
  it('begins with the marker, and with whether it passes', () => {
    const blocked = commentReport(pullRequestReport(50), place);
    expect(blocked.split('\n').slice(0, 2)).toEqual(['<!-- imagegate:1 -->', '## ImageGate: blocked']);
    const unfailing = commentReport(pullRequestReport(50), { ...place, failing: new Set() });
    expect(unfailing).toContain('## ImageGate: not blocked\n\n**Not blocked, because nothing fails this check');
  });

  it('shows what was introduced, and folds the rest away', () => {
    const [open = '', ...away] = commentReport(pullRequestReport(50), place).split('<details>');
    expect(open).toContain('<code>fleet/devices.csv&#58;2&#58;1</code> and 9 more |');
    expect(open).toContain('### What would cure it');
    expect(open).not.toContain('evidence-missing');
    expect(away.map((part) => /<summary>(.*?)</.exec(part)?.[1])).toEqual([
      'Devices by finding',
      'Fixed by this change (2)',
      'There before (6, 1 notice)',
      'Waived (1)',
      'Images (3)',
    ]);
  });

  it('is short once nothing is introduced, and says what was fixed', () => {
    const { change, ...report } = pullRequestReport(50);
    const findings = report.findings.filter(({ standing }) => standing === 'existing');
    const text = commentReport(
      { ...report, findings, change: { introduced: 0, existing: 6, fixed: change?.fixed ?? [] } },
      place,
    );
    expect(text).toContain('## ImageGate: passed');
    expect(text).toContain('This change introduces nothing. It fixes 2 findings and leaves 6 that were there before.');
    expect(text).toContain('| <code>edition-mismatch</code> |');
    expect(text).toContain('1 finding is waived.');
    expect(text).not.toContain('evidence-missing');
    expect(text.split('\n').length).toBeLessThan(24);
  });

  it('shows all findings where nothing was compared', () => {
    const text = commentReport(buildReport(assessment()), place);
    expect(text).toContain('### Findings\n');
    expect(text).toContain('**Blocked by 1 finding&#58; 2 devices, language-mismatch, fleet.csv');
  });

  it.each([
    [DETAILS, `[the job summary](${DETAILS})`],
    [
      'https://ghes.example:8443/a/b/actions/runs/1#summary-2',
      '[the job summary](https://ghes.example:8443/a/b/actions/runs/1#summary-2)',
    ],
    ['javascript:alert(1)', 'in the job summary.'],
    ['http://github.com/x', 'in the job summary.'],
    ['https://e.example/) [x](https://e.example/', 'in the job summary.'],
  ])('links to %s only if it is a plain https address', (details, expected) => {
    expect(commentReport(pullRequestReport(1), { ...place, details })).toContain(expected);
  });

  it('is cut by names, rows, what is folded away, rows again, and to its headline', () => {
    const report = crowded(60, 60);
    const whole = commentReport(report, place);
    expect(whole).toContain('Devices by finding');
    const cutTo = (text: string) => commentReport(report, { ...place, limit: text.length - 1 });
    const withoutNames = cutTo(whole);
    expect(withoutNames).not.toContain('Devices by finding');
    expect(withoutNames).toContain('Case existing 59.');
    const fewer = cutTo(withoutNames);
    expect(fewer).toMatch(/\n10 more rows stand in the job summary\n/);
    expect(fewer).toContain('There before');
    const unfolded = cutTo(cutTo(cutTo(fewer)));
    expect(unfolded).not.toContain('<details>');
    expect(unfolded).toContain('Case introduced 11.');
    const headline = commentReport(report, { ...place, limit: 500 });
    expect(headline).toContain('This change introduces 60 findings');
    expect(headline).not.toContain('|');
  });

  it('is never longer than its limit, the marker included, and the same for the same report', () => {
    const report = crowded(300, 300);
    fc.assert(
      fc.property(fc.integer({ min: 500, max: 90_000 }), (limit) => {
        const text = commentReport(report, { ...place, limit });
        expect(text.length).toBeLessThanOrEqual(limit);
        expect(commentReport(structuredClone(report), { ...place, limit })).toBe(text);
      }),
      { numRuns: 15 },
    );
    expect(commentReport(crowded(25_000, 0), place).length).toBeLessThanOrEqual(60_000);
  });

  it('is not crowded out by one endless message', () => {
    const long = finding({ message: '<'.repeat(100_000), standing: 'introduced' });
    const text = commentReport(
      buildReport(assessment({ findings: [long, finding({ message: 'The other one.' })] })),
      place,
    );
    expect(text).toContain('The other one.');
  });
});

describe('problemComment', () => {
  const problem = {
    file: 'imagegate.yml',
    line: 3,
    column: 5,
    message: 'There is no edition "Prro".',
    cure: 'Write pro.',
  };

  it('says that nothing was decided, where, and what to do', () => {
    const text = problemComment([problem], { ...place, details: DETAILS });
    expect(text.startsWith('<!-- imagegate:1 -->\n## ImageGate: nothing decided\n')).toBe(true);
    expect(text).toContain('| <code>imagegate.yml&#58;3&#58;5</code> | There is no edition "Prro". | Write pro. |');
    expect(text).toContain(`See [the run](${DETAILS}).`);
    expect(text).not.toContain('passed');
  });

  it('says so of a failed step as well, and stays under its limit', () => {
    const many = Array.from({ length: 50 }, () => problem);
    expect(problemComment(many, place, 'failed')).toContain('A step failed');
    expect(problemComment(many, place)).toContain('\n30 more rows\n');
    const headline = problemComment(many, { ...place, limit: 200 });
    expect(headline.length).toBeLessThanOrEqual(200);
    expect(headline).toContain('nothing decided');
  });
});
