import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/licensing/rules/index.ts';
import { checkManifest } from '../support/door.ts';
import type { Case } from './build.ts';
import { SENTENCES } from './index.ts';

describe.each(SENTENCES.map((row) => [`${row.clause}: ${row.says}`, row] as const))('%s', (_, row) => {
  test.each(row.refused.map((one) => [one.name, one] as const))('refused: %s', async (_name, one) => {
    const report = await decide(one);
    if (row.rule !== 'must pass') expect(rulesOf(report)).toContain(row.rule);
    // A rule that only warns, or that looks at the whole fleet, leaves the device itself licensed.
    expect(report.devices.at(-1)?.verdict).toBe(one.verdict ?? 'unlicensed');
  });

  test.each(row.passes.map((one) => [one.name, one] as const))('passes: %s', async (_name, one) => {
    const report = await decide(one);
    expect(report.findings.filter(({ severity }) => severity === 'error' || severity === 'unproven')).toEqual([]);
    expect(report.verdict).toBe('licensed');
  });
});

test('every rule that can refuse is asked for by a sentence', () => {
  const asked = new Set(SENTENCES.map(({ rule }) => rule));
  // Evidence and policies are in neither document.
  const elsewhere = ['evidence', 'policy'];
  const refusing = RULES.filter(
    ({ severities, family }) => severities.includes('error') && !elsewhere.includes(family),
  );
  expect(refusing.filter(({ id }) => !asked.has(id)).map(({ id }) => id)).toEqual([]);
});

async function decide({ manifest, asOf, files }: Case) {
  return checkManifest(manifest, { ...(asOf && { asOf }), ...(files && { files }) });
}

function rulesOf(report: Awaited<ReturnType<typeof decide>>): readonly string[] {
  return report.findings.map(({ rule }) => rule);
}
