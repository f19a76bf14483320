import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build-report.ts';
import { summaryReport } from '../../src/report/summary.ts';
import { assessment, finding, licensed } from '../support/assessments.ts';

describe('summaryReport', () => {
  it('has the verdict, the kinds of failure, the cures and the images', () => {
    const text = summaryReport(buildReport(assessment()));
    expect(text).toContain('**unlicensed&#58; 1 of 3 devices licensed, 2 unlicensed, as of 2026-11-21**');
    expect(text).toContain(
      '| error | <code>language-mismatch</code> | <code>win11-fr</code> | 2 | The image is French',
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
    const withoutNames = summaryReport(report, Buffer.byteLength(whole) - 1);
    expect(withoutNames).not.toContain('PC-1');
    expect(withoutNames).toContain('Case 39.');
    const fewer = summaryReport(report, Buffer.byteLength(withoutNames) - 1);
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
        (limit) => Buffer.byteLength(summaryReport(report, limit)) <= limit,
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
});
