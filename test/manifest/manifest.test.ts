import { expect, test } from 'vitest';
import * as z from 'zod';
import { manifestSchema } from '../../src/manifest/schema/manifest.ts';
import { devicesOf, HEAD, problemsOf, read, shown } from './reading.ts';

const DEVICE = '{ id: PC-1, image: win11 }';

test('every field of the table, in canonical terms', async () => {
  const text = `
organization: Contoso
agreements:
- id: EA-7731
  program: Enterprise Agreement
  licenses:
  - { product: Windows, version: 11, edition: Enterprise, kind: upgrade, language: all, quantity: 250, softwareAssurance: { until: 2027-06-30 } }
  - { edition: Windows 11 Enterprise, kind: software-assurance, quantity: Enterprise-wide }
  - { product: windows, kind: software-assurance }
images:
- id: win11
  file: out/win11.wim
  index: 2
  identity: { product: windows, version: 11, edition: Enterprise, languages: [en-us, 0407], architecture: amd64, evaluation: no }
  software: [{ product: office, version: 2021, edition: ProPlus, languages: en-US, media: { channel: retail, device: PC-1 } }]
  media: { channel: commercial, agreement: EA-7731, oem: Fabrikam, modified: yes }
  activation: { kind: MAK, remaining: 0 }
- { id: bare }
- { id: office, odt: office/configuration.xml }
installers: [{ id: fabrikam, name: Fabrikam Devices, role: OEM }]
verifications:
- { returnedTo: fabrikam, signedBy: Dana Ortiz, signedOn: 2026-11-02, receivedOn: 2026-11-03, customer: Contoso, devices: ALL, order: 4471, document: forms/a.pdf, sha256: ${'AB'.repeat(32)} }
- { devices: [PC-1, PC-2] }
- {}
users:
- { id: alice, softwareAssurance: { until: 2027-01-31 }, subscription: enterprise-e3 }
- { id: bob, subscription: { plan: enterprise-e5, until: 2027-01-31 }, licenses: [{ edition: microsoft-365-apps-enterprise, until: 2027-01-31 }] }
devices:
- id: 0012
  manufacturer: Fabrikam Devices
  image: [win11, bare, win11]
  base: { channel: oem, edition: Windows 10 Pro, language: 0409, architecture: x64, coa: "[4.0] Professional OEM:DM", purchased: yes }
  licenses: [{ agreement: EA-7731, product: windows, edition: enterprise, kind: upgrade }, { channel: retail, edition: Office Standard 2021, kind: full }]
  primaryUser: alice
  otherUsers: bob
  installer: fabrikam
  order: 0471
  imagedOn: 2026-11-02
  preinstalled: { version: 7 }
  firstImagedWith: bare
  recoveryMedia: No
  owner: Contoso
- { id: PC-2, image: bare }
`;
  const manifest = await read({ 'imagegate.yml': text });
  expect(Object.fromEntries(manifest.estate.agreements)).toEqual({
    'EA-7731': {
      id: 'EA-7731',
      program: 'enterprise-agreement',
      licenses: [
        {
          product: 'windows',
          version: '11',
          edition: 'enterprise',
          kind: 'upgrade',
          language: 'all',
          quantity: 250,
          softwareAssurance: { until: '2027-06-30' },
        },
        {
          product: 'windows',
          version: '11',
          edition: 'enterprise',
          kind: 'software-assurance',
          quantity: 'enterprise-wide',
        },
        { product: 'windows', kind: 'software-assurance' },
      ],
    },
  });
  expect([...manifest.estate.images.values()]).toEqual([
    {
      id: 'win11',
      declared: {
        product: 'windows',
        version: '11',
        edition: 'enterprise',
        languages: ['en-US', 'de-DE'],
        architecture: 'x64',
        evaluation: false,
      },
      software: [
        {
          identity: { product: 'office', version: '2021', edition: 'professional-plus', languages: ['en-US'] },
          media: { channel: 'retail', device: 'PC-1' },
          path: 'software.0',
        },
      ],
      media: { channel: 'commercial', agreement: 'EA-7731', oem: 'Fabrikam', modified: true },
      activation: { kind: 'mak', remaining: 0 },
    },
    { id: 'bare', software: [], media: {} },
    { id: 'office', software: [], media: {} },
  ]);
  expect(manifest.imageSources).toEqual([
    { id: 'win11', file: 'out/win11.wim', index: 2 },
    { id: 'office', odt: 'office/configuration.xml' },
  ]);
  expect(manifest.documents).toEqual([{ index: 0, path: 'forms/a.pdf' }]);
  expect(manifest.estate.organization).toBe('Contoso');
  expect([...manifest.estate.installers.values()]).toEqual([{ id: 'fabrikam', name: 'Fabrikam Devices', role: 'oem' }]);
  expect(manifest.estate.verifications).toEqual([
    {
      returnedTo: 'fabrikam',
      signedBy: 'Dana Ortiz',
      signedOn: '2026-11-02',
      receivedOn: '2026-11-03',
      customer: 'Contoso',
      devices: 'all',
      order: '4471',
      document: 'forms/a.pdf',
      sha256: 'ab'.repeat(32),
    },
    { devices: ['PC-1', 'PC-2'] },
    {},
  ]);
  expect([...manifest.estate.users.values()]).toEqual([
    {
      id: 'alice',
      softwareAssurance: { until: '2027-01-31' },
      subscription: { plan: 'enterprise-e3' },
      licenses: [],
    },
    {
      id: 'bob',
      subscription: { plan: 'enterprise-e5', until: '2027-01-31' },
      licenses: [{ product: 'office', edition: 'microsoft-365-apps-enterprise', until: '2027-01-31' }],
    },
  ]);
  expect((await devicesOf(manifest)).map(({ id, primaryUser, terms }) => ({ id, primaryUser, terms }))).toEqual([
    {
      id: '0012',
      primaryUser: 'alice',
      terms: {
        manufacturer: 'Fabrikam Devices',
        images: ['win11', 'bare'],
        base: {
          channel: 'oem',
          product: 'windows',
          version: '10',
          edition: 'pro',
          language: 'en-US',
          architecture: 'x64',
          coa: { kind: 'firmware', edition: 'pro' },
          purchased: true,
        },
        licenses: [
          { agreement: 'EA-7731', product: 'windows', edition: 'enterprise', kind: 'upgrade' },
          { channel: 'retail', product: 'office', version: '2021', edition: 'standard', kind: 'full' },
        ],
        otherUsers: ['bob'],
        installer: 'fabrikam',
        order: '0471',
        imagedOn: '2026-11-02',
        preinstalledVersion: '7',
        firstImagedWith: 'bare',
        recoveryMedia: false,
        owner: 'Contoso',
      },
    },
    { id: 'PC-2', primaryUser: undefined, terms: { images: ['bare'], licenses: [] } },
  ]);
});

test('what must be written', async () => {
  const text = `agreements:
- licenses: [{}, { product: windows, kind: upgrade }, { product: windows, kind: full, edition: pro }]
images: [{ index: 1 }]
installers: [{}]
users: [{}]
devices: [${DEVICE}]
`;
  expect((await problemsOf({ 'imagegate.yml': text })).map((problem) => shown(problem).split(' (')[0])).toEqual([
    'imagegate.yml:2:3 `agreements.0.id` is missing, expected a text or a number.',
    'imagegate.yml:2:3 `agreements.0.program` is missing, expected a text or a number.',
    'imagegate.yml:2:14 `agreements.0.licenses.0.kind` is missing, expected a text or a number.',
    'imagegate.yml:2:18 `agreements.0.licenses.1`: `edition` is missing.',
    'imagegate.yml:2:18 `agreements.0.licenses.1`: `version` is missing.',
    'imagegate.yml:2:55 `agreements.0.licenses.2`: `version` is missing.',
    'imagegate.yml:3:10 `images.0.id` is missing, expected a text or a number.',
    'imagegate.yml:4:14 `installers.0.id` is missing, expected a text or a number.',
    'imagegate.yml:4:14 `installers.0.role` is missing, expected a text or a number.',
    'imagegate.yml:5:9 `users.0.id` is missing, expected a text or a number.',
  ]);
});

test.each([
  [
    'quantity: 0',
    'agreements: [{ id: a, program: mpsa, licenses: [{ product: windows, kind: software-assurance, quantity: 0 }] }]',
  ],
  [
    'quantity: 1.5',
    'agreements: [{ id: a, program: mpsa, licenses: [{ product: windows, kind: software-assurance, quantity: 1.5 }] }]',
  ],
  ['index: 0', 'images: [{ id: a, file: a.wim, index: 0 }]'],
  ['index without file', 'images: [{ id: a, index: 1 }]'],
  ['software beside odt', 'images: [{ id: a, odt: a.xml, software: [] }]'],
  ['remaining: -1', 'images: [{ id: a, activation: { kind: mak, remaining: -1 } }]'],
  ['sha256', 'verifications: [{ sha256: abc }]'],
  ['modified', 'images: [{ id: a, media: { modified: maybe } }]'],
  ['subscription', 'users: [{ id: a, subscription: e9 }]'],
  ['subscription.plan', 'users: [{ id: a, subscription: { plan: e9 } }]'],
  ['a product that no license names', 'users: [{ id: a, licenses: [{ until: 2027-01-31 }] }]'],
])('values that are refused: %s', async (_, line) => {
  expect(await problemsOf({ 'imagegate.yml': `${line}\ndevices: []\n` })).toHaveLength(1);
});

test('a product that is not written is asked for where an edition could be of several', async () => {
  const text = `${HEAD}devices: [{ id: PC-1, image: win11, base: { edition: pro } }]\n`;
  expect((await problemsOf({ 'imagegate.yml': text })).map(shown)).toEqual([
    'imagegate.yml:7:54 `base.edition`: `pro` means different things for different products, and no product is written. (Add `product`: one of `windows`, `visio`, `project`.)',
  ]);
});

test('a profile may leave the product to its devices, and its own mistakes are told without any', async () => {
  const profile = (base: string) => `${HEAD}profiles: { a: { image: win11, base: { ${base} } } }\n`;
  const device = 'devices: [{ id: PC-1, profile: a, base: { product: windows } }]\n';
  const [read1] = await devicesOf(await read({ 'imagegate.yml': profile('edition: pro') + device }));
  expect(read1?.terms.base).toEqual({ product: 'windows', edition: 'pro' });
  const text = `${profile('edition: proo, version: 99')}devices: [{ id: PC-1, image: win11 }]\n`;
  expect(await problemsOf({ 'imagegate.yml': text })).toHaveLength(2);
});

test('an edition fills the channel that its firmware description names, and must not contradict it', async () => {
  const device = (channel: string) =>
    `${HEAD}devices: [{ id: PC-1, image: win11, base: { ${channel}edition: "[4.0] Professional OEM:DM" } }]\n`;
  const [read1] = await devicesOf(await read({ 'imagegate.yml': device('') }));
  expect(read1?.terms.base).toEqual({ channel: 'oem', product: 'windows', edition: 'pro' });
  expect((await problemsOf({ 'imagegate.yml': device('channel: retail, ') })).map(shown)).toEqual([
    'imagegate.yml:7:54 `base.channel`: The edition names the channel `oem`, and `channel` says `retail`. (Correct one of the two.)',
  ]);
});

test('a row lays its fields over its profile: maps field by field, lists whole, blanks not at all', async () => {
  const files = {
    'imagegate.yml': `${HEAD}profiles:
  a: { image: win11, owner: Contoso, base: { product: windows, edition: pro, coa: firmware }, licenses: [{ product: windows, kind: upgrade }, { product: office, kind: full }] }
  b: { image: win10 }
devices:
- { id: PC-1, profile: a, owner: ~, base: { coa: label, edition: "" }, licenses: [{ product: visio, kind: full }] }
- { files: fleet.csv, profile: a }
`,
    'fleet.csv': 'id,profile,base.coa,owner\nPC-2,,sticker,\nPC-3,b,,\nPC-4,,,Fabrikam\n',
  };
  const devices = await devicesOf(await read(files));
  expect(devices.map(({ terms }) => terms)).toEqual([
    {
      images: ['win11'],
      owner: 'Contoso',
      base: { product: 'windows', edition: 'pro', coa: { kind: 'label' } },
      licenses: [{ product: 'visio', kind: 'full' }],
    },
    expect.objectContaining({
      owner: 'Contoso',
      base: { product: 'windows', edition: 'pro', coa: { kind: 'sticker' } },
    }),
    { images: ['win10'], licenses: [] },
    expect.objectContaining({
      owner: 'Fabrikam',
      base: { product: 'windows', edition: 'pro', coa: { kind: 'firmware' } },
    }),
  ]);
});

test('several documents are one manifest; what is said twice alike is said once', async () => {
  const files = {
    'a.yml': `${HEAD}organization: Contoso\nprofiles: { p: { image: win11 } }\ndevices: [{ id: PC-1, profile: q }]\n`,
    'b.yml': `${HEAD}organization: Contoso\nprofiles: { p: { image: win11 }, q: { image: win10 } }\ndevices: [{ id: PC-2, profile: p }]\n`,
    'c.csv': 'id,image\nPC-3,win10\n',
  };
  const manifest = await read(files, '*.yml', 'c.csv', 'a.yml');
  expect([...manifest.estate.images.keys()]).toEqual(['win11', 'win10']);
  expect((await devicesOf(manifest)).map(({ id }) => id)).toEqual(['PC-1', 'PC-2', 'PC-3']);
});

test('what is said twice in different ways is wrong at both places', async () => {
  const files = {
    'a.yml': `organization: Contoso\n${HEAD}profiles: { p: { image: win11 } }\nusers: [{ id: u }]\ndevices: []\n`,
    'b.yml':
      'organization: Fabrikam\nagreements: [{ id: EA-1, program: mpsa, licenses: [] }]\nimages: [{ id: win11, index: 1, file: a.wim }]\n' +
      'installers: [{ id: fabrikam, role: lsp }]\nprofiles: { p: { image: win10 } }\nusers: [{ id: u, subscription: enterprise-e3 }]\n',
  };
  const problems = (await problemsOf(files, '*.yml')).map((problem) => shown(problem).split(' (')[0]);
  expect(problems).toEqual([
    'a.yml:8:16 The profile `p` is declared twice, in different ways.',
    'b.yml:5:16 The profile `p` is declared twice, in different ways.',
    'a.yml:1:15 The organization is declared twice, in different ways.',
    'b.yml:1:15 The organization is declared twice, in different ways.',
    'a.yml:3:9 The agreement `EA-1` is declared twice, in different ways.',
    'b.yml:2:20 The agreement `EA-1` is declared twice, in different ways.',
    'a.yml:7:20 The installer `fabrikam` is declared twice, in different ways.',
    'b.yml:4:20 The installer `fabrikam` is declared twice, in different ways.',
    'a.yml:9:15 The user `u` is declared twice, in different ways.',
    'b.yml:6:15 The user `u` is declared twice, in different ways.',
    'a.yml:6:16 The image `win11` is declared twice, in different ways.',
    'b.yml:3:16 The image `win11` is declared twice, in different ways.',
  ]);
});

test('paths and globs start from the document that says them', async () => {
  const files = {
    'east/fleet.yml': `${HEAD}devices: [{ files: 'lists/*.csv' }]\n`,
    'east/lists/a.csv': 'id,image\nPC-1,win11\n',
    'lists/a.csv': 'id,image\nPC-9,win11\n',
  };
  expect((await devicesOf(await read(files, 'east/*.yml'), '')).map(({ id, places }) => [id, places['']])).toEqual([
    ['PC-1', ['east/lists/a.csv:2:1']],
  ]);
});

test('an editor is told every field, and may be given numbers where people write them', () => {
  const schema = z.toJSONSchema(manifestSchema, { io: 'input' });
  expect(schema).toMatchObject({
    type: 'object',
    additionalProperties: false,
    properties: {
      agreements: {
        items: {
          properties: {
            licenses: {
              items: {
                properties: { version: { type: ['string', 'number'], examples: expect.arrayContaining(['11']) } },
                required: ['kind'],
              },
            },
          },
          required: ['id', 'program', 'licenses'],
          additionalProperties: false,
        },
      },
    },
  });
  expect(JSON.stringify(schema)).toContain('enterprise-agreement');
});
