import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build-report.ts';
import { summaryReport } from '../../src/report/summary.ts';
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
      '<summary>There before (7)',
      '### Waived',
      '### What would cure it',
      '### Images',
      '<summary>Devices by finding',
    ]);
    expect(text).toContain('\nBlocked&#58; 2 findings that this change introduces fail the check.\n');
    expect(text).toContain('| <code>W-2026-07</code> | 2026-12-31 | Ines Prata | The labels of');
    expect(text).toMatch(/Policy: <code>\.github\/imagegate-policy\.yml<\/code> at <code>4f1c/);
  });

  it('puts the cures of what was introduced before those that free more', () => {
    const findings = [
      finding({ frees: 9, standing: 'existing', cures: [{ kind: 'paper', do: 'Cure the old.' }] }),
      finding({ frees: 1, standing: 'introduced', cures: [{ kind: 'paper', do: 'Cure the new.' }] }),
    ];
    const text = summaryReport({
      ...buildReport(assessment({ findings })),
      change: { introduced: 1, existing: 1, fixed: [] },
    });
    expect(text.indexOf('Cure the new.')).toBeLessThan(text.indexOf('Cure the old.'));
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
