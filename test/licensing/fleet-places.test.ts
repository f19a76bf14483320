import { expect, test } from 'vitest';
import { fleet, image, license } from '../seeds/build.ts';
import { assessManifest } from '../support/door.ts';

test('devices that fail alike from different places are one group, each with its own place', async () => {
  const windows = license('retail windows pro full', { version: '10', language: 'en-US' });
  const office = license('retail office standard full', { version: '2021', language: 'en-US' });
  const devices = [
    { id: 'A', image: 'image', licenses: [windows, office] },
    { id: 'B', image: 'image', licenses: [office, windows] },
  ];
  const manifest = fleet({ image: image('windows 11 enterprise'), devices });
  const { findings } = await assessManifest(manifest);
  const group = findings.find(({ rule }) => rule === 'enterprise-not-covered');
  expect(group?.devices).toEqual(['A', 'B']);
  // The manifest is one line of JSON: the column of each device's own "pro".
  const columns = [...JSON.stringify(manifest).matchAll(/(?<="edition":)"pro"/g)].map(({ index }) => index + 1);
  expect(columns).toHaveLength(2);
  expect(group?.places.map(({ column }) => column)).toEqual(expect.arrayContaining(columns));
});
