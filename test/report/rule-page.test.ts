import { describe, expect, it } from 'vitest';
import { SOURCES } from '../../src/licensing/facts/sources.ts';
import type { FindingGroup } from '../../src/licensing/finding.ts';
import { RULES } from '../../src/licensing/rules/index.ts';
import type { RuleEntry } from '../../src/licensing/rules/rule.ts';
import { buildReport } from '../../src/report/build-report.ts';
import { exampleSections } from '../../src/report/rule-example.ts';
import { ruleIndex, ruleList, rulePage } from '../../src/report/rule-page.ts';
import { assessment, finding } from '../support/assessments.ts';

const ENTRY: RuleEntry = {
  id: 'language-mismatch',
  family: 'identity',
  severities: ['error', 'warning'],
  asks: 'Every language is licensed',
  why: 'English is not French.',
  clauses: [
    { source: 'brief', heading: 'Different languages' },
    { source: 'GUIDE', heading: 'p15' },
  ],
  cures: ['Give it another image.', 'License it.'],
};

const FAILS = '# yaml-language-server: $schema=x.json\n# English and French.\norganization: Contoso\n';
const PASSES = '# yaml-language-server: $schema=x.json\n# English and English.\norganization: Contoso\n';

describe('the page of a rule', () => {
  it('says what, why, on what, and what cures it', () => {
    expect(rulePage(ENTRY)).toBe(
      [
        '# language-mismatch',
        '',
        'Every language is licensed.',
        '',
        '- Severity: error or warning',
        '- Stands on:',
        '  - brief, Different languages',
        '  - GUIDE, p15',
        '',
        '## Why',
        '',
        'English is not French.',
        '',
        '## Examples',
        '',
        'One that fails and one that passes: docs/rules/language-mismatch.md',
        '',
        '## What cures it',
        '',
        '- Give it another image.',
        '- License it.',
        '',
        '## Sources',
        '',
        '- **brief**: Microsoft, "Reimaging licensed Microsoft software by using Commercial Licensing media" (2020)',
        '- **GUIDE**: Microsoft, "Windows 11 commercial desktop operating systems licensing guide" (2023-04)',
        '',
      ].join('\n'),
    );
  });

  it('shows its examples where it is given them', () => {
    const page = rulePage(ENTRY, '## Here they are\n');
    expect(page).toContain('French.\n\n## Here they are\n\n## What cures it');
    expect(page).not.toContain('docs/rules');
  });
});

describe('the examples of a rule', () => {
  const own = finding({ rule: 'language-mismatch', message: 'The image is French.', devices: ['PC-1'] });
  const notice = finding({ rule: 'support-not-included', severity: 'notice' });
  const warning = finding({ rule: 'coa-not-affixed', severity: 'warning' });
  const sections = (findings: readonly FindingGroup[]) =>
    exampleSections('language-mismatch', {
      fails: FAILS,
      passes: PASSES,
      policies: {},
      report: buildReport(assessment({ findings })),
    });

  it('are both manifests, without the line for editors', () => {
    const text = sections([own]);
    expect(text).toContain('## An example that fails\n\n```yaml\n# English and French.\norganization: Contoso\n```\n');
    expect(text).toContain(
      '## An example that passes\n\n```yaml\n# English and English.\norganization: Contoso\n```\n',
    );
    expect(text).toContain('[examples/rules/language-mismatch](../../examples/rules/language-mismatch)');
  });

  it('say what the check says by this rule, without places', () => {
    const text = sections([own, notice, warning]);
    expect(text).toMatch(/```text\nerror language-mismatch.*\n {2}PC-1: The image is French\.\n/);
    expect(text).not.toContain('  at: ');
    expect(text).not.toContain('notice support-not-included');
  });

  it('name the other rules that speak up, but for notices', () => {
    expect(sections([own, notice, warning])).toContain(
      '\nBeside it: [coa-not-affixed](coa-not-affixed.md) (warning).\n',
    );
    expect(sections([own, notice])).not.toContain('Beside it');
  });

  it.each([
    ['unproven', 'is unproven'],
    ['warning', 'gives a warning'],
    ['notice', 'gives a notice'],
  ] as const)('of severity %s are called so', (severity, title) => {
    expect(sections([{ ...own, severity }])).toContain(`## An example that ${title}\n`);
  });
});

it('lists every rule once in the index, under its family, and every source', () => {
  const index = ruleIndex(RULES);
  for (const { id } of RULES) expect(index.split(`| [${id}](${id}.md) |`)).toHaveLength(2);
  expect(index).toMatch(/^## Base license$/m);
  for (const { key } of SOURCES) expect(index).toContain(`- **${key}**: `);
});

it('lists the catalogue a line a rule', () => {
  expect(ruleList([ENTRY])).toBe('language-mismatch  error     Every language is licensed.\n');
});
