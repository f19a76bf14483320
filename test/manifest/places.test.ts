import { expect, test } from 'vitest';
import { devicesOf, HEAD, read, shownPlace } from './reading.ts';

test('places in CSV, with a byte order mark, quotes, line breaks in cells and characters beyond the BMP', async () => {
  const files = {
    'imagegate.yml': `${HEAD}devices: [{ files: fleet.csv }]\n`,
    'fleet.csv':
      '\ufeffid,notes,base.edition,image,primaryUser\r\n' +
      'PC-1,"a ""quoted"", owner",Windows 11 Pro,win11,\r\n' +
      '"PC-2",\u{1f4bb} x,Windows 11 Pro,win11,alice\r\n' +
      'PC-3,"two\r\nlines",Windows 11 Pro,"win11; win10",\r\n' +
      'PC-4,,,win11,\r\n',
  };
  const devices = await devicesOf(await read(files), '', 'base.edition', 'base.coa', 'image.1', 'primaryUser');
  expect(devices.map(({ places }) => places)).toEqual([
    {
      '': ['fleet.csv:2:1'],
      'base.edition': ['fleet.csv:2:28'],
      'base.coa': ['fleet.csv:2:28'],
      'image.1': ['fleet.csv:2:43'],
      primaryUser: ['fleet.csv:2:49'],
    },
    {
      '': ['fleet.csv:3:1'],
      'base.edition': ['fleet.csv:3:13'],
      'base.coa': ['fleet.csv:3:13'],
      'image.1': ['fleet.csv:3:28'],
      primaryUser: ['fleet.csv:3:34'],
    },
    {
      '': ['fleet.csv:4:1'],
      'base.edition': ['fleet.csv:5:8'],
      'base.coa': ['fleet.csv:5:8'],
      'image.1': ['fleet.csv:5:31'],
      primaryUser: ['fleet.csv:5:38'],
    },
    {
      '': ['fleet.csv:6:1'],
      'base.edition': ['fleet.csv:6:7'],
      'base.coa': ['fleet.csv:6:7'],
      'image.1': ['fleet.csv:6:8'],
      primaryUser: ['fleet.csv:6:14'],
    },
  ]);
  expect(devices[2]?.terms).toMatchObject({ images: ['win11', 'win10'], base: { edition: 'pro' } });
  expect(devices[3]?.terms.base).toBeUndefined();
});

test('lines of CSV that end with a lone carriage return', async () => {
  const files = {
    'imagegate.yml': `${HEAD}devices: [{ files: fleet.csv }]\n`,
    'fleet.csv': 'id,image\rPC-1,win11\rPC-2,win10',
  };
  const devices = await devicesOf(await read(files), 'image');
  expect(devices.map(({ id, places }) => [id, places.image])).toEqual([
    ['PC-1', ['fleet.csv:2:6']],
    ['PC-2', ['fleet.csv:3:6']],
  ]);
});

test('places in CSV beyond the first block of rows, where a quoted cell spans two blocks', async () => {
  const row = (index: number) =>
    `PC-${String(index).padStart(6, '0')},win11,"${'x'.repeat(200)}\n${'y'.repeat(300)}"\n`;
  const rows = Array.from({ length: 5000 }, (_, index) => row(index));
  const files = {
    'imagegate.yml': `${HEAD}devices: [{ files: fleet.csv }]\n`,
    'fleet.csv': `id,image,notes\n${rows.join('')}`,
  };
  const devices = await devicesOf(await read(files), 'image');
  expect(devices).toHaveLength(5000);
  for (const [index, { id, places }] of devices.entries()) {
    expect([id, places.image]).toEqual([`PC-${String(index).padStart(6, '0')}`, [`fleet.csv:${2 + 2 * index}:11`]]);
  }
});

test('a value from the profile is at the row and at the line of the profile', async () => {
  const files = {
    'imagegate.yml':
      `${HEAD}profiles:\n  a:\n    image: win11\n    base: { edition: pro, product: windows, coa: firmware }\n    licenses: [{ product: windows, kind: upgrade }]\n` +
      'devices:\n- { files: fleet.csv, profile: a }\n- { id: PC-3, profile: a, base: { coa: sticker }, licenses: [{ product: office, kind: full }] }\n',
    'fleet.csv': 'id,base.coa\nPC-1,\nPC-2,label\n',
  };
  const paths = ['base.coa', 'base.edition', 'base.language', 'order', 'licenses.0.product', 'licenses.0.version'];
  const devices = await devicesOf(await read(files), ...paths);
  expect(devices.map(({ places }) => places)).toEqual([
    {
      'base.coa': ['fleet.csv:2:6', 'imagegate.yml:10:50'],
      'base.edition': ['fleet.csv:2:6', 'imagegate.yml:10:22'],
      'base.language': ['fleet.csv:2:6', 'imagegate.yml:10:11'],
      order: ['fleet.csv:2:1', 'imagegate.yml:9:5'],
      'licenses.0.product': ['fleet.csv:2:1', 'imagegate.yml:11:27'],
      'licenses.0.version': ['fleet.csv:2:1', 'imagegate.yml:11:16'],
    },
    {
      'base.coa': ['fleet.csv:3:6'],
      'base.edition': ['fleet.csv:3:6', 'imagegate.yml:10:22'],
      'base.language': ['fleet.csv:3:6', 'imagegate.yml:10:11'],
      order: ['fleet.csv:3:1', 'imagegate.yml:9:5'],
      'licenses.0.product': ['fleet.csv:3:1', 'imagegate.yml:11:27'],
      'licenses.0.version': ['fleet.csv:3:1', 'imagegate.yml:11:16'],
    },
    {
      'base.coa': ['imagegate.yml:14:40'],
      'base.edition': ['imagegate.yml:14:33', 'imagegate.yml:10:22'],
      'base.language': ['imagegate.yml:14:33', 'imagegate.yml:10:11'],
      order: ['imagegate.yml:14:3', 'imagegate.yml:9:5'],
      'licenses.0.product': ['imagegate.yml:14:73'],
      'licenses.0.version': ['imagegate.yml:14:62'],
    },
  ]);
});

test('places in NDJSON, in JSON, and in YAML with quotes and block scalars', async () => {
  const files = {
    'imagegate.yml': `${HEAD}devices:\n- files: fleet.*\n- id: 'PC-5'\n  image:\n    - win11\n    - "win10"\n  owner: >-\n    Contoso\n    Ltd\n`,
    'fleet.ndjson': '{"id":"PC-1","image":"win11"}\n\n  {"image": ["win11", "win10"], "id": "PC-2"}\n',
    'fleet.json': '[\n  { "id": "PC-3", "image": "win11" },\n  { "id": 4, "image": "win10" }\n]\n',
  };
  const devices = await devicesOf(await read(files), '', 'id', 'image.1');
  expect(devices.map(({ id, places }) => [id, places])).toEqual([
    ['PC-3', { '': ['fleet.json:2:3'], id: ['fleet.json:2:11'], 'image.1': ['fleet.json:2:28'] }],
    ['4', { '': ['fleet.json:3:3'], id: ['fleet.json:3:11'], 'image.1': ['fleet.json:3:23'] }],
    ['PC-1', { '': ['fleet.ndjson:1:1'], id: ['fleet.ndjson:1:7'], 'image.1': ['fleet.ndjson:1:22'] }],
    ['PC-2', { '': ['fleet.ndjson:3:3'], id: ['fleet.ndjson:3:39'], 'image.1': ['fleet.ndjson:3:23'] }],
    ['PC-5', { '': ['imagegate.yml:9:3'], id: ['imagegate.yml:9:7'], 'image.1': ['imagegate.yml:12:7'] }],
  ]);
  expect(devices.at(-1)?.terms.owner).toBe('Contoso Ltd');
});

test('places of everything beside the devices', async () => {
  const text =
    'organization: Contoso\n' +
    'agreements:\n- { id: EA-1, program: mpsa, licenses: [{ product: windows, version: 11, edition: enterprise, kind: upgrade, quantity: 5 }] }\n' +
    'images: [{ id: win11, identity: { languages: en-US } }]\n' +
    'installers: [{ id: f, role: oem }]\n' +
    'verifications: [{ order: PO-1 }, { document: a.pdf }]\n' +
    'users: [{ id: a }]\n' +
    'devices: [{ id: PC-1, image: win11 }]\n';
  const manifest = await read({ 'imagegate.yml': text });
  const at = (reference: Parameters<typeof manifest.locate>[0]) => manifest.locate(reference).map(shownPlace);
  expect(at({ of: 'agreement', id: 'EA-1', path: 'licenses.0.quantity' })).toEqual(['imagegate.yml:3:120']);
  expect(at({ of: 'agreement', id: 'EA-1', path: 'licenses.0.language' })).toEqual(['imagegate.yml:3:41']);
  expect(at({ of: 'image', id: 'win11', path: 'identity.languages.0' })).toEqual(['imagegate.yml:4:46']);
  expect(at({ of: 'installer', id: 'f', path: '' })).toEqual(['imagegate.yml:5:14']);
  expect(at({ of: 'verification', index: 1, path: 'document' })).toEqual(['imagegate.yml:6:46']);
  expect(at({ of: 'user', id: 'a', path: 'subscription.until' })).toEqual(['imagegate.yml:7:9']);
  expect(at({ of: 'manifest', path: 'organization' })).toEqual(['imagegate.yml:1:15']);
  expect(at({ of: 'manifest', path: 'nothing' })).toEqual(['imagegate.yml:1:1']);
  expect(at({ of: 'user', id: 'nobody', path: '' })).toEqual([]);
  expect(at({ of: 'device', path: 'id' })).toEqual([]);
});
