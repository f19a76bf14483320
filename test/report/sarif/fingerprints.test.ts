import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../src/report/build-report.ts';
import { fingerprints } from '../../../src/report/sarif/fingerprints.ts';
import { assessment, finding } from '../../support/assessments.ts';

function printsOf(...findings: readonly Parameters<typeof finding>[0][]): readonly string[] {
  const report = buildReport(assessment({ findings: findings.map(finding) }));
  const prints = fingerprints(report);
  return report.findings.map((one) => prints.get(one) ?? '');
}

const [plain] = printsOf({});
const existing = { devices: ['PC-1', 'PC-2'], standing: 'existing' } as const;
const introduced = { devices: ['PC-3'], standing: 'introduced' } as const;
const onRun = (message: string) => ({ rule: 'license-count-exceeded', devices: [], message });

describe('a fingerprint', () => {
  it.each<[string, Parameters<typeof finding>[0]]>([
    ['moved lines', { places: [{ file: 'fleet.csv', line: 900, column: 1 }] }],
    ['another file', { places: [{ file: 'moved/fleet.csv', line: 12, column: 19 }] }],
    ['more devices', { devices: ['PC-0', 'PC-1', 'PC-2', 'PC-3'] }],
    ['other cures', { cures: [], frees: 0 }],
    ['another severity', { severity: 'warning' }],
    ['being introduced, while there is no other', { standing: 'introduced' }],
    ['having been there before', { standing: 'existing' }],
  ])('stays through %s', (_what, changes) => expect(printsOf(changes)).toEqual([plain]));

  it.each<[string, Parameters<typeof finding>[0]]>([
    ['rule', { rule: 'edition-mismatch' }],
    ['image', { image: 'win11-de' }],
    ['message', { message: 'Another.' }],
  ])('is of its %s', (_what, changes) => expect(printsOf(changes)).not.toEqual([plain]));

  it('stays when 260 of 250 becomes 261, and is not that of another product', () => {
    const message = (count: number, product: string) =>
      `${count} devices take a license for ${product} (full) of EA-1; only 250 were bought.`;
    const [before] = printsOf(onRun(message(260, 'Windows Server 2019 Essentials')));
    expect(printsOf(onRun(message(261, 'Windows Server 2019 Essentials')))).toEqual([before]);
    expect(printsOf(onRun(message(260, 'Windows Server 2022 Essentials')))).not.toEqual([before]);
  });

  it('is another for what a change adds to a group that was there before', () => {
    const [base] = printsOf(existing);
    const [kept, added] = printsOf(existing, introduced);
    expect(kept).toBe(base);
    expect(added).not.toBe(base);
    // Whichever of the two comes first in the report.
    expect(printsOf(introduced, existing)).toEqual([added, base]);
  });

  it('is again that of the one group after the merge, and new for the next addition', () => {
    const [base, first] = printsOf(existing, introduced);
    const merged = { devices: ['PC-1', 'PC-2', 'PC-3'], standing: 'existing' } as const;
    expect(printsOf(merged)).toEqual([base]);
    const [, second] = printsOf(merged, { devices: ['PC-4'], standing: 'introduced' });
    expect([base, first]).not.toContain(second);
  });

  it('is never that of another result, not even of a real twin', () => {
    const prints = printsOf({}, {}, {}, { devices: [] }, { devices: [] }, introduced, existing);
    expect(new Set(prints).size).toBe(prints.length);
    for (const print of prints) expect(print).toMatch(/^[0-9a-f]{32}$/);
  });
});
