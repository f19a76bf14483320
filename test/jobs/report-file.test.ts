import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeReportFile } from '../../src/jobs/report-file.ts';
import { buildReport } from '../../src/report/build-report.ts';
import { jsonReport } from '../../src/report/json.ts';
import { assessment } from '../support/assessments.ts';
import { folderWith } from '../support/folder.ts';

const REPORT = buildReport(assessment());
const JSON_TEXT = [...jsonReport(REPORT)].join('');

describe('writeReportFile', () => {
  it('makes the folder, and leaves the report and nothing else in it', async () => {
    const root = folderWith();
    const path = await writeReportFile(REPORT, { directory: 'deep/reports', within: [root] });
    expect(path).toBe(join(root, 'deep/reports/imagegate-report.json'));
    expect(readFileSync(path, 'utf8')).toBe(JSON_TEXT);
    expect(readdirSync(join(root, 'deep/reports'))).toEqual(['imagegate-report.json']);
  });

  it('takes an absolute folder inside any of the allowed ones', async () => {
    const [root, temporary] = [folderWith(), folderWith()];
    const path = await writeReportFile(REPORT, { directory: join(temporary, 'x'), within: [root, temporary] });
    expect(readFileSync(path, 'utf8')).toBe(JSON_TEXT);
  });

  it.each(['../outside', '/', 'a/../../b'])('refuses %s', async (directory) => {
    await expect(writeReportFile(REPORT, { directory, within: [folderWith()] })).rejects.toThrow(/lies outside/);
  });

  it('refuses a folder that is a link out of the workspace', async () => {
    const [root, outside] = [folderWith(), folderWith()];
    symlinkSync(outside, join(root, 'reports'), 'junction');
    await expect(writeReportFile(REPORT, { directory: 'reports', within: [root] })).rejects.toThrow(/lies outside/);
    expect(readdirSync(outside)).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('replaces a link in its place and does not follow it', async () => {
    const root = folderWith({ 'target.txt': 'kept' });
    mkdirSync(join(root, 'reports'));
    symlinkSync(join(root, 'target.txt'), join(root, 'reports/imagegate-report.json'));
    await writeReportFile(REPORT, { directory: 'reports', within: [root] });
    expect(readFileSync(join(root, 'target.txt'), 'utf8')).toBe('kept');
  });

  it('says when it cannot be written', async () => {
    const root = folderWith({ reports: 'a file' });
    await expect(writeReportFile(REPORT, { directory: 'reports', within: [root] })).rejects.toThrow(
      /cannot be written to reports: E/,
    );
  });

  it('leaves no half report behind', async () => {
    const root = folderWith();
    mkdirSync(join(root, 'reports/imagegate-report.json'), { recursive: true });
    writeFileSync(join(root, 'reports/imagegate-report.json/in-the-way'), '');
    await expect(writeReportFile(REPORT, { directory: 'reports', within: [root] })).rejects.toThrow(
      /cannot be written/,
    );
    expect(existsSync(join(root, 'reports', `imagegate-report.json.${process.pid}.tmp`))).toBe(false);
  });
});
