import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/licensing/rules/index.ts';
import { buildReport } from '../../src/report/build-report.ts';
import type { Report } from '../../src/report/report-schema.ts';
import { sarifReport } from '../../src/report/sarif.ts';
import { assessment, finding, licensed } from '../support/assessments.ts';
import { agreementChangeReport, pullRequestReport } from '../support/change-report.ts';

const schema = JSON.parse(
  readFileSync(new URL('../fixtures/sarif/sarif-schema-2.1.0.json', import.meta.url), 'utf8'),
) as object;
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

/** The run, after it was held against the official schema. */
function runOf(report: Report, options?: Parameters<typeof sarifReport>[1]) {
  const log = JSON.parse(sarifReport(report, options));
  expect(validate(log) ? [] : validate.errors).toEqual([]);
  expect(log.runs).toHaveLength(1);
  return log.runs[0];
}

const reportOf = (...findings: readonly Parameters<typeof finding>[0][]) =>
  buildReport(assessment({ findings: findings.map(finding) }));

describe('sarifReport', () => {
  it.each<[string, Report]>([
    ['a licensed fleet', buildReport(licensed())],
    ['an unlicensed fleet', buildReport(assessment())],
    ['a pull request', pullRequestReport(50)],
    ['a change of the agreement', agreementChangeReport(20_000)],
    ['every rule', reportOf(...RULES.map(({ id }) => ({ rule: id })))],
    ['a rule that the catalogue does not know', reportOf({ rule: 'from-tomorrow' })],
  ])('is valid for %s, and tells each finding once', (_what, report) => {
    const run = runOf(report);
    expect(run.results).toHaveLength(report.findings.length);
    for (const { ruleId, ruleIndex, locations } of run.results) {
      expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(locations).toHaveLength(1);
    }
    for (const rule of run.tool.driver.rules) {
      expect(rule.shortDescription.text).not.toBe('');
      expect(rule.fullDescription.text.length).toBeLessThanOrEqual(1_024);
      expect(rule.help.text).not.toBe('');
    }
  });

  it('holds only the rules that are used, with the help of the catalogue', () => {
    const { rules } = runOf(reportOf({}, {})).tool.driver;
    expect(rules).toHaveLength(1);
    expect(rules[0]).toMatchObject({
      id: 'language-mismatch',
      name: 'LanguageMismatch',
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['licensing', expect.any(String)] },
    });
    expect(rules[0].help.markdown).toContain('**What cures it**');
  });

  it('says of a result who has it, why, and what cures it, on its first place', () => {
    expect(runOf(reportOf({})).results[0]).toMatchObject({
      level: 'error',
      message: {
        text: [
          '2 devices: The image is French and the license is for English. (brief, Reimaging Eligibility)',
          'Devices: PC-1, PC-2',
          'Cure: Assign the image win11-en. (frees 2 devices)',
        ].join('\n'),
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'fleet.csv', uriBaseId: '%SRCROOT%' },
            region: { startLine: 12, startColumn: 19 },
          },
        },
      ],
      relatedLocations: [{ id: 1, physicalLocation: { region: { startLine: 13 } } }],
      partialFingerprints: { 'imagegate/v1': expect.stringMatching(/^[0-9a-f]{32}$/) },
    });
  });

  it('says of each severity how grave it is', () => {
    const severities = ['error', 'unproven', 'warning', 'notice'] as const;
    const { results } = runOf(reportOf(...severities.map((severity) => ({ severity }))));
    expect(results.map(({ level }: { level: string }) => level)).toEqual(['error', 'error', 'warning', 'note']);
  });

  it('says what is new only where something was compared', () => {
    const { results } = runOf(pullRequestReport(50));
    expect(results[0].baselineState).toBe('new');
    expect(results.at(-1).baselineState).toBe('unchanged');
    expect(runOf(reportOf({})).results[0]).not.toHaveProperty('baselineState');
  });

  it('suppresses what is waived, and makes a note of it', () => {
    const waived = { waiver: 'W-1', reason: 'The labels come', owner: 'Ada', until: '2026-12-31' };
    expect(runOf(reportOf({ waived })).results[0]).toMatchObject({
      level: 'note',
      suppressions: [
        {
          kind: 'external',

          justification: 'waived by W-1 until 2026-12-31 (Ada: The labels come)',
        },
      ],
    });
  });

  it('puts what lies on no line on the first line of the manifest', () => {
    const uriOf = (report: Report, manifest?: string) =>
      runOf(report, manifest === undefined ? {} : { manifest }).results[0].locations[0].physicalLocation;
    const nowhere = { places: [] };
    expect(uriOf(reportOf(nowhere), 'fleet/imagegate.yml')).toMatchObject({
      artifactLocation: { uri: 'fleet/imagegate.yml' },
      region: { startLine: 1 },
    });
    expect(uriOf(reportOf(nowhere, {})).artifactLocation.uri).toBe('fleet.csv');
    expect(uriOf(reportOf(nowhere)).artifactLocation.uri).toBe('imagegate.yml');
  });

  it('tells at most a hundred places of a result', () => {
    const run = runOf(agreementChangeReport(20_000));
    expect(run.results[0].relatedLocations).toHaveLength(99);
    expect(run.results[0].relatedLocations.at(-1).id).toBe(99);
  });

  it.each([
    ['/etc/passwd', 'etc/passwd'],
    ['C:\\fleet\\a.csv', 'C%3A/fleet/a.csv'],
    ['https://e.example/x', 'https%3A/e.example/x'],
    ['//e.example/x', 'e.example/x'],
    ['fleet/Zürich 1?#.csv', 'fleet/Z%C3%BCrich%201%3F%23.csv'],
    ['a\ud800b', 'a%EF%BF%BDb'],
  ])('writes the file %j as a relative address', (file, uri) => {
    const { results } = runOf(reportOf({ places: [{ file, line: 1, column: 1 }] }));
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });

  it('holds hostile texts as bounded texts, and no links', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (noise) => {
        const text = `${noise}[click](https://e.example)\u001b[31m\u202e${'x'.repeat(9_000)}`;
        const waived = { waiver: text, reason: text, owner: text, until: '2026-12-31' };
        const hostile = {
          message: text,
          devices: [text],
          image: text,
          waived,
          places: [{ file: text, line: 1, column: 1 }],
        };
        const [result] = runOf(reportOf(hostile)).results;
        for (const shown of [result.message.text, result.suppressions[0].justification]) {
          expect(shown.length).toBeLessThanOrEqual(4_000);
          expect(shown).not.toMatch(/\]\(|[^\n\P{Cc}]|[\p{Cf}\p{Cs}]/u);
        }
        expect(result.locations[0].physicalLocation.artifactLocation.uri).toMatch(/^[\w!'()*.~%/-]*$/);
      }),
      { numRuns: 10 },
    );
  });

  it('shows no product key', () => {
    const key = 'AAAAA-BBBBB-CCCCC-DDDDD-EEEEE';
    const places = [{ file: `${key}.csv`, line: 1, column: 1 }];
    expect(sarifReport(reportOf({ message: key, devices: [key], image: key, places }))).not.toContain('BBBBB');
  });

  it('takes 25,000 results, cuts the least severe, and says how many', () => {
    const notices = Array.from(
      { length: 25_000 },
      (_, index) => ({ severity: 'notice', message: `Case ${index}.` }) as const,
    );
    const run = JSON.parse(sarifReport(reportOf(...notices, { severity: 'error' }))).runs[0];
    expect(run.results).toHaveLength(25_000);
    expect(run.results[0].level).toBe('error');
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toMatch(/^1 result was cut/);
    const prints = run.results.map(
      (result: { partialFingerprints: object }) => Object.values(result.partialFingerprints)[0],
    );
    expect(new Set(prints).size).toBe(25_000);
  });

  it('is cut until it fits when zipped', () => {
    const report = reportOf(...Array.from({ length: 400 }, (_, index) => ({ message: `Case ${index ** 7}.` })));
    const limit = 5_000;
    const text = sarifReport(report, { limit });
    expect(gzipSync(text).length).toBeLessThanOrEqual(limit);
    const run = runOf(report, { limit });
    expect(run.results.length).toBeGreaterThan(0);
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain(
      `${400 - run.results.length} results were cut`,
    );
    expect(runOf(report, { limit: 10 }).results).toEqual([]);
  });

  it('is the same bytes for the same report', () => {
    expect(sarifReport(structuredClone(pullRequestReport(50)))).toBe(sarifReport(pullRequestReport(50)));
  });
});
