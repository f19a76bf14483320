import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWorkspace } from '../../src/input/workspace.ts';
import type { Assessment } from '../../src/licensing/finding.ts';
import { assessFleet } from '../../src/licensing/fleet.ts';
import { readManifest } from '../../src/manifest/manifest.ts';
import { type PolicyDocument, readPolicyFile } from '../../src/policy/read-policy.ts';

const EXAMPLE = join(import.meta.dirname, '../../examples/policy');
const AS_OF = '2026-11-22';

test.each([
  ['imagegate.yml', 'manifest'],
  ['policy.yml', 'policy'],
])('%s has its schema, for an editor to complete', (name, schema) => {
  const [first] = readFileSync(join(EXAMPLE, name), 'utf8').split('\n');
  expect(first).toBe(`# yaml-language-server: $schema=../../schema/${schema}.schema.json`);
});

test('without its policy the fleet of the example is unlicensed', async () => {
  const { verdict, devices } = await assess(undefined);
  expect(verdict).toBe('unlicensed');
  expect(new Set(devices.map((device) => device.verdict))).toEqual(new Set(['unlicensed']));
});

test('with its policy nothing is left but what is waived', async () => {
  const document = await readPolicyFile(await openWorkspace(EXAMPLE), 'policy.yml');
  const { verdict, devices, findings } = await assess(document);
  expect(verdict).toBe('waived');
  expect(devices.map((device) => [device.id, device.verdict])).toEqual([
    ['KIOSK-01', 'waived'],
    ['KIOSK-02', 'waived'],
    ['PC-0001', 'licensed'],
    ['PC-0002', 'licensed'],
    ['PC-0007', 'waived'],
  ]);
  const blocking = findings.filter(({ severity }) => severity === 'error' || severity === 'unproven');
  expect(blocking.map(({ rule, waived }) => [rule, waived?.waiver])).toEqual([
    ['coa-not-affixed', 'W-2026-08'],
    ['language-mismatch', 'W-2026-07'],
  ]);
});

async function assess(document: PolicyDocument | undefined): Promise<Assessment> {
  const manifest = await readManifest(await openWorkspace(EXAMPLE), ['imagegate.yml']);
  const estate = { ...manifest.estate, ...(document && { policy: document.policy }) };
  const fleet = assessFleet(estate, {
    asOf: AS_OF,
    all: true,
    locate: (reference) =>
      reference.of === 'policy' ? (document?.locate(reference.path) ?? []) : manifest.locate(reference),
  });
  await manifest.visitDevices((id, primaryUser, terms, row) => fleet.add(id, primaryUser, terms, row));
  return fleet.finish();
}
