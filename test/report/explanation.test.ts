/** What `explain` tells of one device under a policy. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openWorkspace } from '../../src/input/workspace.ts';
import { type DeviceExplanation, explainDevice } from '../../src/licensing/explain.ts';
import type { Policy } from '../../src/licensing/policy/policy.ts';
import { readManifest } from '../../src/manifest/manifest.ts';
import { readPolicyFile } from '../../src/policy/read-policy.ts';
import { explanationJson, explanationText } from '../../src/report/explanation.ts';
import { PLAIN } from '../../src/report/paint.ts';
import { AS_OF } from '../support/door.ts';
import { policy } from '../support/policies.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');

async function explain(
  folder: string,
  [manifest, policyOf]: readonly [string, string | Policy],
  device: string,
): Promise<DeviceExplanation> {
  const workspace = await openWorkspace(join(EXAMPLES, folder));
  const { estate, visitDevices } = await readManifest(workspace, [manifest]);
  const applied = typeof policyOf === 'string' ? (await readPolicyFile(workspace, policyOf)).policy : policyOf;
  const explained: DeviceExplanation[] = [];
  await visitDevices((id, _, terms) => {
    if (id === device) explained.push(explainDevice({ ...estate, policy: applied }, AS_OF, { id, terms }));
  });
  const [one] = explained;
  if (one === undefined) throw new Error(`no device ${device}`);
  return one;
}

it('names the waiver, its owner and its last day, and whose severity it is', async () => {
  const text = explanationText(await explain('policy', ['imagegate.yml', 'policy.yml'], 'KIOSK-01'), PLAIN);
  expect(text).toMatch(/^KIOSK-01 with win11-enterprise: waived\n/);
  const at = text.indexOf('    error coa-not-affixed: ');
  expect(text.slice(at).split('\n').slice(1, 3)).toEqual([
    '      error by the policy: Our auditor asks for a certificate or a label on every PC.',
    '      waived by W-2026-08 of dana@contoso.example, last day 2027-02-28: Fabrikam sends the labels for the kiosks in January.',
  ]);
});

it('does not say of a withdrawn right that it covers the image', async () => {
  const explained = await explain('rules/right-withdrawn', ['fails.yml', 'fails.policy.yml'], 'PC-0001');
  const text = explanationText(explained, PLAIN);
  expect(text).toMatch(/^ {6}Enterprise: 2000, .*: would cover it, but is withdrawn \(/m);
  expect(text).not.toContain(': covers it');
  const [best] = explained.images[0]?.software[0]?.licenses ?? [];
  expect(best).toMatchObject({ covers: true, withdrawn: 'EA-7731, amendment M97, section 4' });
});

it('names each license once, with its rights below it', async () => {
  const explained = await explain('policy', ['imagegate.yml', 'policy.yml'], 'PC-0001');
  const text = explanationText(explained, PLAIN);
  const headings = text.split('\n').filter((line) => /^ {4}an? /.test(line));
  expect(headings).toEqual([
    '    a commercial upgrade license for Windows 10 Enterprise (all languages) under EA-7731',
    '    an OEM license for Windows 10 Pro (en-US)',
  ]);
  const rights = explained.images[0]?.software[0]?.licenses ?? [];
  expect(text.split('\n').filter((line) => /^ {6}\S+.*: (covers it|does not cover it) \(/.test(line))).toHaveLength(
    rights.length,
  );
  expect(JSON.parse(explanationJson(explained, AS_OF)).device.images[0].software[0].licenses[0]).toMatchObject({
    license: 'a commercial upgrade license for Windows 10 Enterprise (all languages) under EA-7731',
    writtenAt: { of: 'device', path: 'licenses.0' },
  });
});

it('does not say of a license that reaches the version that it does not, for another right of it', async () => {
  const rights: Policy['rights'] = [
    { license: { product: 'windows', agreement: 'EA-7731' }, gives: { versions: ['10'] }, reference: 'M97' },
  ];
  const text = explanationText(
    await explain('rules/right-withdrawn', ['passes.yml', policy({ rights })], 'PC-0001'),
    PLAIN,
  );
  expect(text).toContain('      Enterprise: 10 (policy): does not cover it (policy, M97)\n');
  expect(text).toMatch(/^ {6}Enterprise: .*11.*: covers it/m);
  expect(text.match(/lacks [a-z-]+/g)).toEqual(['lacks enterprise-not-covered']);
});
