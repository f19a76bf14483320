import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build-report.ts';
import { problemSummary, summaryReport } from '../../src/report/summary.ts';
import { assessment, finding, licensed } from '../support/assessments.ts';
import { pullRequestReport } from '../support/change-report.ts';

describe('summaryReport', () => {
  it('has the verdict, the kinds of failure, the cures and the images', () => {
    const text = summaryReport(buildReport(assessment()));
    expect(text).toContain('**unlicensed&#58; 1 of 3 devices licensed, 2 unlicensed, as of 2026-11-21**');
    expect(text).toContain(
      '| error | <code>language-mismatch</code> | <code>win11-fr</code> | <code>PC-1</code>, <code>PC-2</code> | The image is French',
    );
    expect(text).toContain('<code>fleet.csv&#58;12&#58;19</code> and 1 more |');
    expect(text).toContain('| Assign the image win11-en. | 2 | <code>language-mismatch</code> |');
    expect(text).toContain('| <code>win11-fr</code> | Windows 11 Enterprise (fr-FR), x64 | 3 |');
    expect(text).toContain(
      '- <code>language-mismatch</code> in <code>win11-fr</code>: <code>PC-1</code>, <code>PC-2</code>',
    );
  });

  it('is short for a licensed fleet', () => {
    const text = summaryReport(buildReport(licensed()));
    expect(text).not.toContain('###  Findings');
    expect(text).not.toContain('cure');
  });

  it('drops the device names first, then rows, and says how many', () => {
    const findings = Array.from({ length: 40 }, (_, index) => finding({ message: `Case ${index}.` }));
    const report = buildReport(assessment({ findings }));
    const whole = summaryReport(report);
    const withoutNames = summaryReport(report, { limit: Buffer.byteLength(whole) - 1 });
    expect(withoutNames).not.toContain('PC-1');
    expect(withoutNames).toContain('Case 39.');
    const fewer = summaryReport(report, { limit: Buffer.byteLength(withoutNames) - 1 });
    expect(fewer).toContain('Case 19.');
    expect(fewer).not.toContain('Case 20.');
    expect(fewer).toContain('\n20 more rows\n');
  });

  it('stays under any limit that its headline fits into', () => {
    const findings = Array.from({ length: 300 }, (_, index) => finding({ message: `|<é${index}`.repeat(50) }));
    const report = buildReport(assessment({ findings }));
    fc.assert(
      fc.property(
        fc.integer({ min: 200, max: 400_000 }),
        (limit) => Buffer.byteLength(summaryReport(report, { limit })) <= limit,
      ),
      { numRuns: 20 },
    );
  });

  it('keeps hostile names in their cells', () => {
    const hostile = 'x | y\n| z | ![i](http://e.example) <img src=x> @team `c`';
    const text = summaryReport(
      buildReport(assessment({ findings: [finding({ message: hostile, devices: [hostile], image: hostile })] })),
    );
    for (const part of ['![', '<img', '@team', '`', 'http:']) expect(text).not.toContain(part);
    const row = text.split('\n').find((line) => line.startsWith('| error'));
    expect(row?.match(/\|/g)).toHaveLength(7);
  });

  it('says why an image is not known', () => {
    const identity = {
      state: 'unknown',
      software: {},
      witnesses: ['XML'],
      reason: 'its XML names no EDITIONID',
    } as const;
    const text = summaryReport(buildReport(assessment({ images: [{ id: 'data', identity, devices: 1 }] })));
    expect(text).toContain('(its XML names no EDITIONID)');
  });

  it('says of a change what it introduced, fixed and found there, then what is waived and what would cure it', () => {
    const text = summaryReport(pullRequestReport(50), { failing: new Set(['error']) });
    const heads = text.match(/^###.*$|<summary>.*?(?=<)/gm);
    expect(heads).toEqual([
      '### Introduced by this change',
      '### Fixed by this change',
      '<summary>There before (6, 1 notice)',
      '### Waived',
      '### What would cure it',
      '### Images',
      '<summary>Devices by finding',
    ]);
    expect(text).toContain(
      '## ImageGate: blocked\n\n**Blocked by 2 findings&#58; 10 devices, language-mismatch, fleet/devices.csv',
    );
    expect(text).toContain('| <code>W-2026-07</code> | 2026-12-31 | Ines Prata | The labels of');
    expect(text).toMatch(/Policy: <code>\.github\/imagegate-policy\.yml<\/code> at <code>4f1c/);
  });

  it('cures what was introduced, one row each, and no notice', () => {
    const cure = (text: string) => [{ kind: 'paper', do: text }] as const;
    const findings = [
      finding({ frees: 9, standing: 'existing', cures: cure('Cure the old.') }),
      finding({ frees: 1, standing: 'introduced', cures: cure('Cure the new.') }),
      finding({ frees: 2, standing: 'introduced', cures: cure('Cure the new.'), image: 'other' }),
      finding({ rule: 'a', frees: 5, standing: 'introduced', cures: cure('Cure the new.') }),
      finding({ severity: 'notice', standing: 'introduced', cures: cure('Read.') }),
    ];
    const change = { introduced: 3, existing: 1, fixed: [] };
    const text = summaryReport({ ...buildReport(assessment({ findings })), change });
    expect(text.match(/^\| (?:Cure the|Read).*$/gm)).toEqual([
      '| Cure the new. | 5 | <code>a</code> |',
      '| Cure the new. | 3 | <code>language-mismatch</code> |',
    ]);
  });

  it('says right below the outcome what becomes of the policy, and applies none that is new', () => {
    const report = buildReport(licensed());
    const text = summaryReport({ ...report, policy: { file: 'p.yml', proposal: 'new' } }, { failing: new Set() });
    expect(text).toMatch(/^## ImageGate: passed\n\n\*\*Passed&#58;.*\*\*\n\np.yml is new&#58; it decides once/);
    expect(text).not.toContain('Policy:');
  });

  it('tells why the policy gave another severity, in its cell', () => {
    const severityReason = { reason: 'Our auditor asks.', reference: 'EA-1' };
    expect(summaryReport(buildReport(assessment({ findings: [finding({ severityReason })] })))).toContain(
      'Reimaging Eligibility)<br>error by the policy&#58; Our auditor asks. (EA-1) |',
    );
  });

  it('names the policy of the working tree', () => {
    expect(summaryReport({ ...buildReport(licensed()), policy: { file: 'p.yml' } })).toContain(
      'Policy: <code>p.yml</code> as it stands in the working tree.',
    );
  });

  it('holds 25,000 findings of 20,000 devices without breaking', () => {
    const devices = Array.from({ length: 20_000 }, (_, index) => `PC-${index}`);
    const findings = Array.from({ length: 25_000 }, (_, index) => finding({ message: `Case ${index}.`, devices }));
    const text = summaryReport(buildReport(assessment({ findings })));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
    expect(text).toContain('more rows');
  });
});

describe('problemSummary', () => {
  const problem = { file: 'a.yml', message: 'a.yml does not exist.', cure: 'Write it.' };

  it('says that nothing was decided, where, and what to do', () => {
    const text = problemSummary([problem]);
    expect(text).toMatch(/^## ImageGate: nothing decided\n\nThe input is wrong/);
    expect(text).toContain('| <code>a.yml</code> | does not exist. | Write it. |');
    expect(problemSummary([problem], 'failed')).toContain('A step failed');
  });
});
