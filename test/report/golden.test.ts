/**
 * What every reporter says of a pull request over 1, 50 and 20,000 devices, and of one that turns a whole fleet. With
 * UPDATE_GOLDEN=1 the expected files are written instead, to be read before they are committed.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotations, verdictMessage } from '../../src/report/annotations.ts';
import { commentReport } from '../../src/report/comment.ts';
import { PLAIN } from '../../src/report/paint.ts';
import type { Report } from '../../src/report/report-schema.ts';
import { reportSchema } from '../../src/report/report-schema.ts';
import { sarifReport } from '../../src/report/sarif.ts';
import { summaryReport } from '../../src/report/summary.ts';
import { textReport } from '../../src/report/text.ts';
import { agreementChangeReport, pullRequestReport } from '../support/change-report.ts';

const GOLDEN = join(import.meta.dirname, 'golden');
const failing = new Set(['error', 'unproven'] as const);

describe.each([
  ['change-1', () => pullRequestReport(1)],
  ['change-50', () => pullRequestReport(50)],
  ['change-20000', () => pullRequestReport(20_000)],
  ['change-agreement', () => agreementChangeReport(20_000)],
])('%s', (name, build) => {
  const report = build();

  it('is a report', () => {
    expect(() => reportSchema.parse(report)).not.toThrow();
  });

  it.each([
    ['log.txt', (given: Report) => [...textReport(given, PLAIN, failing)].join('')],
    ['summary.md', (given: Report) => summaryReport(given, { failing })],
    ['comment.md', comment],
    ['annotations.txt', annotated],
    ['report.sarif', (given: Report) => sarifReport(given, { manifest: 'imagegate.yml' })],
  ])('%s', (file, render) => agree(join(GOLDEN, name), file, render(report)));
});

function comment(report: Report): string {
  const details = 'https://github.com/contoso/fleet/actions/runs/1701';
  return commentReport(report, {
    marker: '<!-- imagegate:check:imagegate.yml -->',
    title: 'imagegate.yml',
    failing,
    details,
  });
}

function annotated(report: Report): string {
  const told = annotations(report, failing).map(({ kind, title, message, place }) => {
    const where = place === undefined ? '' : `${place.file}:${place.line}:${place.column} `;
    return `${kind} ${where}${title}\n${message}\n\n`;
  });
  return `${told.join('')}${verdictMessage(report, told.length, ['the job summary', 'the comment'], failing)}\n`;
}

function agree(folder: string, file: string, actual: string): void {
  const path = join(folder, file);
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, actual);
  }
  expect(actual).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '');
}
