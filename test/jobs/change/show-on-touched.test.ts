import { describe, expect, it } from 'vitest';
import { showOnTouched } from '../../../src/jobs/change/show-on-touched.ts';
import type { Section } from '../../../src/manifest/manifest.ts';
import { buildReport } from '../../../src/report/build-report.ts';
import type { ReportFinding } from '../../../src/report/report-schema.ts';
import { assessment, finding } from '../../support/assessments.ts';
import { manifestOf } from '../../support/manifests.ts';

const at = (file: string, line: number, column = 3) => ({ file, line, column });
const section = (of: Section['of'], id: string, line: number): Section => ({
  of,
  id,
  place: at('imagegate.yml', line),
});

const SECTIONS = [
  section('agreement', 'EA-1', 3),
  section('image', 'win11-en', 10),
  section('image', 'win11-fr', 20),
  section('profile', 'laptops', 30),
];

/** Where a finding in three rows of a list is shown when these lines were touched. */
async function shown(touched: Readonly<Record<string, readonly number[]>>, changes: Partial<ReportFinding> = {}) {
  const report = buildReport(assessment({ findings: [finding({ standing: 'introduced' })] }));
  const [found] = report.findings;
  if (found === undefined) throw new Error('no finding');
  const places = [at('fleet.csv', 12), at('fleet.csv', 13), at('fleet.csv', 14)];
  const all = { ...report, findings: [{ ...found, places, ...changes }] };
  const lines = async (file: string) => new Set(touched[file] ?? []);
  const [result] = (await showOnTouched(all, manifestOf({ sections: () => SECTIONS }), lines)).findings;
  return { places: result?.places.map(({ file, line }) => `${file}:${line}`), touched: result?.touched };
}

const ROWS = ['fleet.csv:12', 'fleet.csv:13', 'fleet.csv:14'];

describe('a finding that a change brought', () => {
  it('is shown first on a row that the change touched', async () => {
    expect(await shown({ 'fleet.csv': [13], 'imagegate.yml': [22] })).toEqual({
      places: ['fleet.csv:13', 'fleet.csv:12', 'fleet.csv:14'],
      touched: true,
    });
  });

  it('is shown on the touched line of its image where no row was touched, and of no other image', async () => {
    expect(await shown({ 'imagegate.yml': [12, 22, 24] })).toEqual({
      places: ['imagegate.yml:22', ...ROWS],
      touched: true,
    });
    expect(await shown({ 'imagegate.yml': [12] })).toEqual({ places: ROWS, touched: undefined });
  });

  it('is shown on an agreement’s touched line rather than on a profile’s', async () => {
    expect((await shown({ 'imagegate.yml': [32, 5] })).places?.[0]).toBe('imagegate.yml:5');
    expect((await shown({ 'imagegate.yml': [32] })).places?.[0]).toBe('imagegate.yml:32');
  });

  it('stays where it is when nothing that it could come from was touched', async () => {
    expect(await shown({})).toEqual({ places: ROWS, touched: undefined });
    expect(await shown({ 'imagegate.yml': [1] })).toEqual({ places: ROWS, touched: undefined });
  });

  it('is left as it is when it was there before', async () => {
    expect(await shown({ 'fleet.csv': [13] }, { standing: 'existing' })).toEqual({ places: ROWS, touched: undefined });
  });
});
