import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build-report.ts';
import { COLOURED, PLAIN } from '../../src/report/paint.ts';
import type { Report } from '../../src/report/report-schema.ts';
import { textReport } from '../../src/report/text.ts';
import { assessment, finding, licensed } from '../support/assessments.ts';
import { pullRequestReport } from '../support/change-report.ts';

const text = (given: ReturnType<typeof assessment>) => [...textReport(buildReport(given))].join('');

describe('textReport', () => {
  it('is a paragraph a finding and one line of verdict', () => {
    expect(text(assessment())).toBe(
      [
        'error language-mismatch in win11-fr',
        '  2 devices: The image is French and the license is for English.',
        '  devices: PC-1, PC-2',
        '  at: fleet.csv:12:19, fleet.csv:13:19',
        '  clause: brief, Reimaging Eligibility',
        '  cure: Assign the image win11-en. (frees 2 devices)',
        '',
        'unlicensed: 1 of 3 devices licensed, 2 unlicensed, as of 2026-11-21',
        '',
      ].join('\n'),
    );
  });

  it('is the verdict alone when nothing was found', () => {
    expect(text(licensed())).toBe('licensed: 3 of 3 devices licensed, as of 2026-11-21\n');
  });

  it('names the device where there is one', () => {
    const one = finding({ devices: ['PC-7'], frees: 1 });
    expect(text(assessment({ findings: [one] }))).toContain(
      '\n  PC-7: The image is French and the license is for English.\n  at: ',
    );
  });

  it('tells a finding on the run without devices', () => {
    const run = finding({ devices: [], places: [], frees: 0, cures: [{ kind: 'license', do: 'Buy 50 more.' }] });
    expect(text(assessment({ findings: [run] }))).toContain(
      '  The image is French and the license is for English.\n  clause: brief, Reimaging Eligibility\n  cure: Buy 50 more.\n',
    );
  });

  it('names ten devices and three places, and counts the rest', () => {
    const devices = Array.from({ length: 312 }, (_, index) => `PC-${index}`);
    const places = devices.map((_, index) => ({ file: 'fleet.csv', line: index + 2, column: 1 }));
    const shown = text(assessment({ findings: [finding({ devices, places })] }));
    expect(shown).toContain('PC-9 and 302 more\n');
    expect(shown).toContain('fleet.csv:4:1 and 309 more\n');
  });

  it('counts the devices of a warning that are not listed', () => {
    const warning = finding({ severity: 'warning', count: 5_000 });
    expect(text(assessment({ findings: [warning] }))).toContain('  5000 devices: The image is French');
    expect(text(assessment({ findings: [warning] }))).toContain('devices: PC-1, PC-2 and 4998 more\n');
  });

  it('shows hidden characters instead of obeying them, also in colour', () => {
    const hostile = finding({ message: 'a\u001b[2Jb\u202e', devices: ['PC\n1', 'PC-2'], image: 'i\u200b' });
    const plain = text(assessment({ findings: [hostile] }));
    expect(plain).toContain('a\\u{1b}[2Jb\\u{202e}');
    expect(plain).toContain('devices: PC\\u{a}1, PC-2\n');
    const coloured = [...textReport(buildReport(assessment({ findings: [hostile] })), COLOURED)].join('');
    expect(coloured).toContain('\u001b[31merror\u001b[0m');
    expect(coloured).not.toContain('\u001b[2J');
  });

  it('says by which waiver and until when', () => {
    const waived = { waiver: 'W-1', reason: 'The labels come', owner: 'Ada', until: '2026-12-31' };
    const shown = text(assessment({ findings: [finding({ waived })] }));
    expect(shown).toMatch(/^waived \(error\) language-mismatch in win11-fr\n/);
    expect(shown).toContain('\n  waived by W-1 until 2026-12-31 (Ada: The labels come)\n');
  });
});

describe('textReport of what a policy says', () => {
  it('tells why the policy gave another severity', () => {
    const severityReason = { reason: 'Our auditor asks for it.', reference: 'EA-7731, 4' };
    expect(text(assessment({ findings: [finding({ severityReason })] }))).toContain(
      '\n  error by the policy: Our auditor asks for it. (EA-7731, 4)\n',
    );
  });

  it('begins its last lines with whether it passes and what becomes of the policy', () => {
    const report: Report = { ...buildReport(assessment()), policy: { file: 'p.yml', proposal: 'deleted' } };
    const lines = [...textReport(report, PLAIN, new Set(['error']))].join('').trimEnd().split('\n');
    expect(lines.slice(-3)).toEqual([
      'Blocked by 1 finding: 2 devices, language-mismatch, fleet.csv:12.',
      'This change deletes p.yml, which still decides on it.',
      'unlicensed: 1 of 3 devices licensed, 2 unlicensed, as of 2026-11-21',
    ]);
  });
});

describe('textReport of a change', () => {
  const all = (report: Report) => [...textReport(report)].join('');

  it('tells what was introduced, what was there before and what was fixed, and ends with what it did', () => {
    const shown = all(pullRequestReport(50));
    expect(shown.match(/^==.*$/gm)).toEqual([
      '== Introduced by this change (2, 1 warning)',
      '== There before (6, 1 notice)',
      '== Waived (1)',
      '== Fixed by this change (2)',
    ]);
    expect(shown).toMatch(/^fixed license-count-exceeded: 9 devices take a license for Office/m);
    expect(shown.trimEnd().split('\n').slice(-2)).toEqual([
      expect.stringMatching(/^This change introduces 2 findings on 10 devices/),
      expect.stringMatching(/^unlicensed: /),
    ]);
  });

  it('counts by rule what was there before once it is more than ten findings', () => {
    const shown = all(pullRequestReport(20_000));
    expect(shown).toContain('\nunproven evidence-missing: 19 findings\n');
    expect(shown).toContain('\nnotice support-not-included: 1 finding\n');
    expect(shown).not.toContain('so the license is not proved');
  });

  it('is the last two lines when nothing was found', () => {
    const report = { ...buildReport(licensed()), change: { introduced: 0, existing: 0, fixed: [] } };
    expect(all(report)).toBe('This change introduces nothing.\nlicensed: 3 of 3 devices licensed, as of 2026-11-21\n');
  });
});
