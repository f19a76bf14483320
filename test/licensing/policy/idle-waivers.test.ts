/** Why a waiver waives nothing, and what is misspelt in it. */
import { expect, it } from 'vitest';
import type { Waiver } from '../../../src/licensing/policy/policy.ts';
import { base, type Data, EA, fleet, image, license } from '../../seeds/build.ts';
import { assessManifest, type DoorOptions } from '../../support/door.ts';
import { policy, waiver } from '../../support/policies.ts';

const FRENCH = image('windows 11 pro', {}, 'fr-FR');
const PRO = base('oem windows 11 pro');
const pc = (id: string, more: Data = {}): Data => ({ id, image: 'image', base: PRO, ...more });

async function told(
  waivers: readonly Waiver[],
  devices: readonly Data[],
  options: DoorOptions & { readonly one?: Data } = {},
) {
  const manifest = fleet({ image: options.one ?? FRENCH, devices, agreements: [EA] });
  const { findings } = await assessManifest(manifest, { policy: policy({ waivers }), ...options });
  return findings
    .filter(({ rule }) => rule.startsWith('waiver-'))
    .map(({ rule, message, about: [first], cures }) => ({
      rule,
      message,
      path: first?.path,
      cures: cures.map((cure) => cure.do),
    }));
}

it('what is a warning needs no waiver', async () => {
  const devices = [
    pc('PC-1', { base: { ...PRO, coa: 'firmware' }, licenses: [license('EA windows enterprise upgrade')] }),
  ];
  const one = image('windows 11 enterprise');
  const waivers = [waiver({ rule: 'coa-not-affixed' }), waiver({ id: 'W-2', rule: 'support-not-included' })];
  expect((await told(waivers, devices, { one })).map(({ message, path }) => [message, path])).toEqual([
    [
      'The waiver W-1 of dana@contoso.example waives nothing: coa-not-affixed is a warning here, and a warning needs no waiver.',
      'waivers.0.rule',
    ],
    [
      'The waiver W-2 of dana@contoso.example waives nothing: support-not-included is a notice here, and a notice needs no waiver.',
      'waivers.1.rule',
    ],
  ]);
  const raised = { severities: [{ rule: 'coa-not-affixed', severity: 'error', reason: 'Our auditor asks.' }] } as const;
  expect(await told([], devices, { one, policy: policy({ ...raised, waivers: waivers.slice(0, 1) }) })).toEqual([]);
});

it('what one image of a device needs is not lost behind what another only warns of', async () => {
  const claim = license('EA windows education upgrade');
  const warned = { ...image('windows 11 pro'), id: 'warned' };
  const needed = waiver({ rule: 'license-not-in-agreement' });
  const ofImages = async (images: readonly string[]) => {
    const one = fleet({
      image: image('windows 11 education'),
      images: [warned],
      device: { base: PRO, licenses: [claim], image: images },
    });
    const { findings } = await assessManifest(one, { policy: policy({ waivers: [needed] }) });
    return findings.filter(({ rule }) => rule === 'waiver-unused').map(({ message }) => message);
  };
  expect(await ofImages(['warned'])).toEqual([expect.stringContaining('is a warning here')]);
  expect(await ofImages(['image', 'warned'])).toEqual([]);
  expect(await ofImages(['warned', 'image'])).toEqual([]);
});

it('ids that no device has are named where the others used the waiver', async () => {
  const devices = ['PC-1', 'PC-O2', ...Array.from({ length: 11 }, (_, index) => `LOST-${index + 10}`)];
  const found = await told([waiver({ devices: devices as [string, ...string[]] })], [pc('PC-1'), pc('PC-02')]);
  expect(found).toEqual([
    {
      rule: 'waiver-unused',
      message:
        'The waiver W-1 of dana@contoso.example names devices that are not there: no device is called PC-O2, LOST-10, LOST-11, LOST-12, LOST-13, LOST-14, LOST-15, LOST-16, LOST-17, LOST-18 (and 2 more).',
      path: 'waivers.0.devices',
      cures: ['Correct the ids, or take them out of W-1.'],
    },
  ]);
});

it('is told once where no id that it names is one, and beside its patterns', async () => {
  const none = await told([waiver({ devices: ['PC-O1'] })], [pc('PC-1')]);
  expect(none.map(({ message }) => message)).toEqual([
    'The waiver W-1 of dana@contoso.example waives nothing: no device is called PC-O1.',
  ]);
  const beside = await told([waiver({ devices: ['KIOSK-*', 'PC-O1'] })], [pc('PC-1')]);
  expect(beside.map(({ message }) => message).sort()).toEqual([
    'The waiver W-1 of dana@contoso.example names devices that are not there: no device is called PC-O1.',
    'The waiver W-1 of dana@contoso.example waives nothing: no device that it names has a finding of language-mismatch.',
  ]);
});

it('a device is there whatever it is licensed for, and whichever image is decided', async () => {
  const second = { ...image('windows 11 pro'), id: 'second' };
  const manifest = fleet({ image: FRENCH, images: [second], devices: [pc('PC-1'), pc('PC-2', { image: 'second' })] });
  const waivers = [waiver({ devices: ['PC-1', 'PC-2'] })];
  for (const options of [{}, { image: 'image' }]) {
    const { findings } = await assessManifest(manifest, { policy: policy({ waivers }), ...options });
    expect(findings.filter(({ rule }) => rule === 'waiver-unused')).toEqual([]);
  }
});

it.each([
  ['imgae', '; the nearest is image', 'Write image, if that is meant.'],
  ['win11-french', '', 'Write the id of an image.'],
])('an image %s that nobody declared is told', async (named, near, cure) => {
  expect(await told([waiver({ image: named })], [pc('PC-1')])).toEqual([
    {
      rule: 'waiver-unused',
      message: `The waiver W-1 of dana@contoso.example waives nothing: no image is called ${named}${near}.`,
      path: 'waivers.0.image',
      cures: [cure, 'Delete W-1 from the policy.'],
    },
  ]);
});

it('names the first devices that have another license now, in whatever order they come', async () => {
  const german = { base: { ...PRO, language: 'de-DE' } };
  const devices = ['PC-4', 'PC-2', 'PC-5', 'PC-1', 'PC-3'].map((id) => pc(id, german));
  const named = waiver({ devices: ['PC-1', 'PC-2', 'PC-3', 'PC-4', 'PC-5'] });
  expect(await told([named], devices)).toEqual([
    {
      rule: 'waiver-unused',
      message:
        'The waiver W-1 of dana@contoso.example waives nothing: language-mismatch is found on PC-1, PC-2, PC-3 and 2 more, but the license that it was granted for is no longer there.',
      path: 'waivers.0.license',
      cures: [
        'Ask dana@contoso.example to grant it anew for the license that is there now, and delete W-1.',
        'Delete W-1 from the policy.',
      ],
    },
  ]);
});

it.each([
  ['2027-11-23', []],
  ['2027-11-24', ['waiver-too-long']],
  ['2099-12-31', ['waiver-too-long']],
])('until %s, seen on 2026-11-22', async (until, expected) => {
  const found = await told([waiver({ until })], [pc('PC-1')]);
  expect(found.map(({ rule }) => rule)).toEqual(expected);
  for (const { message, path } of found) expect([message.includes(until), path]).toEqual([true, 'waivers.0.until']);
});
