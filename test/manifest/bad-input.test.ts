import { expect, test } from 'vitest';
import { HEAD, problemsOf, shown } from './reading.ts';

const DEVICE = '- { id: PC-1, image: win11 }\n';
const ONE_DEVICE = `${HEAD}devices:\n${DEVICE}`;
/** Made up, in the shape of a key. */
const PRODUCT_KEY = ['ABCDE', 'FGHJK', 'LMNPQ', 'RSTVW', 'XYZ23'].join('-');

async function shownProblems(files: Parameters<typeof problemsOf>[0], ...globs: string[]) {
  return (await problemsOf(files, ...globs)).map(shown);
}

test('a manifest that is right has no problems', async () => {
  expect(await shownProblems({ 'imagegate.yml': ONE_DEVICE })).toEqual([]);
});

test('a missing manifest', async () => {
  expect(await shownProblems({}, 'imagegate.yml')).toEqual([
    'No file matches the manifest `imagegate.yml`. (Correct the path, relative to the root of the repository, or add the file.)',
  ]);
});

test.each(['', '\ufeff', '  \n\n'])('an empty manifest: %j', async (text) => {
  expect(await shownProblems({ 'imagegate.yml': text })).toEqual([
    'imagegate.yml imagegate.yml is empty. (Write the file, or name another one.)',
  ]);
});

test.each(['devices:\n', 'devices: []\n', 'organization: Contoso\n'])('no devices: %j', async (text) => {
  expect(await shownProblems({ 'imagegate.yml': text })).toEqual([
    'The manifest has no devices: there is nothing to decide. (Write devices under `devices`, or name files that hold some.)',
  ]);
});

test('lists of devices without any', async () => {
  const files = {
    'imagegate.yml': `${HEAD}devices: [{ files: 'fleet.*' }]\n`,
    'fleet.csv': 'id,image\n',
    'fleet.ndjson': '\n\n',
  };
  expect(await shownProblems(files)).toEqual([expect.stringContaining('The manifest has no devices')]);
});

test('a glob that matches nothing', async () => {
  expect(await shownProblems({ 'imagegate.yml': `${HEAD}devices:\n  - files: fleet/*.csv\n` })).toEqual([
    'imagegate.yml:8:12 No file matches `fleet/*.csv`. (Correct the glob, relative to this file, or add the files.)',
  ]);
});

test.each(['imagegate.yml', 'fleet.csv', 'fleet.ndjson'])('a Git LFS pointer for %s', async (name) => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`;
  const files = { 'imagegate.yml': `${HEAD}devices:\n  - files: fleet.*\n`, [name]: pointer };
  expect(await shownProblems(files)).toEqual([
    `${name}:1:1 ${name} is a Git LFS pointer, not the file itself. (Fetch the file itself: set \`lfs: true\` on actions/checkout, or run \`git lfs pull\` at a desk.)`,
  ]);
});

test.each([
  ['UTF-16 with a mark', Buffer.from('\ufeffid,image\n', 'utf16le'), ':1:1 fleet.csv is UTF-16'],
  ['UTF-16 without one', Buffer.from('id,image\n', 'utf16le'), ':1:1 fleet.csv is UTF-16'],
  ['Windows-1252', Buffer.from('id,owner\nPC-1,M\xfcller\n', 'latin1'), ':2:7 fleet.csv is not UTF-8'],
  ['a zero byte', Buffer.from('id,image\nPC-1,w\0n\n'), ':2:7 fleet.csv holds a zero byte'],
])('wrong encoding: %s', async (_, bytes, expected) => {
  const problems = await shownProblems({
    'imagegate.yml': `${HEAD}devices: [{ files: fleet.csv }]\n`,
    'fleet.csv': bytes,
  });
  expect(problems).toEqual([expect.stringContaining(expected)]);
});

test('the place of a wrong byte is counted in UTF-16 code units, and a written U+FFFD is none', async () => {
  const bytes = Buffer.concat([Buffer.from('id,owner\nPC-1,\u{1f4bb}\ufffd'), Buffer.from([0xff]), Buffer.from('\n')]);
  const problems = await shownProblems({
    'imagegate.yml': `${HEAD}devices: [{ files: fleet.csv }]\n`,
    'fleet.csv': bytes,
  });
  expect(problems).toEqual([expect.stringMatching(/^fleet\.csv:2:9 .* is not UTF-8/)]);
});

test('a YAML alias bomb', async () => {
  const levels = Array.from({ length: 9 }, (_, level) =>
    level === 0
      ? 'a0: &a0 [x, x, x, x, x, x, x, x, x]'
      : `a${level}: &a${level} [${Array(9)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
  );
  const problems = await shownProblems({ 'imagegate.yml': `${levels.join('\n')}\n${ONE_DEVICE}` });
  expect(problems).toEqual([expect.stringMatching(/^imagegate\.yml:\d:\d+ The alias `\*a\d` blows the document up/)]);
});

test('aliases that stand for little are read', async () => {
  const text = `${HEAD}devices:\n  - { id: PC-1, image: &image win11 }\n  - { id: PC-2, image: *image }\n`;
  expect(await shownProblems({ 'imagegate.yml': text })).toEqual([]);
});

test.each([
  ['a tag', '- { id: PC-1, image: !!str win11 }', 'The YAML tag `!!str` is not read.'],
  ['a merge key', '- { id: PC-1, <<: { image: win11 } }', 'The merge key `<<` is not read.'],
  ['an unknown anchor', '- { id: PC-1, image: *nothing }', 'The alias `*nothing` stands for nothing'],
  ['a key that is a list', '- { id: PC-1, [a]: win11 }', 'A key is a list, a map or empty'],
])('YAML that is more than text, maps and lists: %s', async (_, device, expected) => {
  const problems = await shownProblems({ 'imagegate.yml': `${HEAD}devices:\n${device}\n` });
  expect(problems[0]).toContain(expected);
});

test('several documents in one file, or none', async () => {
  expect(await shownProblems({ 'imagegate.yml': '# nothing\n' })).toEqual([
    expect.stringContaining('holds nothing but comments'),
  ]);
  expect(await shownProblems({ 'imagegate.yml': `${ONE_DEVICE}---\n${ONE_DEVICE}` })).toEqual([
    expect.stringContaining('holds 2 YAML documents, expected one YAML document.'),
  ]);
});

test('YAML and JSON that nest too deeply', async () => {
  const deep = `${'['.repeat(100_000)}`;
  const device = `{"id":"PC-1","image":${deep}`;
  expect(await shownProblems({ 'imagegate.yml': `organization: ${deep}` })).toHaveLength(1);
  expect(await shownProblems({ 'imagegate.json': `{"organization":${deep}` }, 'imagegate.json')).toEqual([
    expect.stringContaining('nests deeper than 32 levels'),
  ]);
  const files = { 'imagegate.yml': `${HEAD}devices: [{ files: fleet.ndjson }]\n`, 'fleet.ndjson': `${device}\n` };
  expect(await shownProblems(files)).toEqual([expect.stringContaining('nests deeper than 32 levels')]);
});

test.each([
  ['a comment', '{ // no\n}', 'invalid comment token'],
  ['a trailing comma', '{ "devices": [ { "id": "PC-1" }, ] }', 'value expected'],
  ['a wrong bracket', '{ "devices": [ { "id": "PC-1" ] }', ''],
  ['text after the end', '{ "devices": [] } x', ''],
  ['an open text', '{ "devices": [ "x', 'unexpected end of string'],
])('JSON is read strictly: %s', async (_, text, expected) => {
  const problems = await shownProblems({ 'imagegate.json': text }, 'imagegate.json');
  expect(problems[0]).toMatch(/^imagegate\.json:\d:\d+ imagegate\.json is no valid JSON here: /);
  expect(problems[0]).toContain(expected);
});

test('the same key twice is told at both places, in YAML, JSON and NDJSON', async () => {
  const message = 'The key `image` stands twice in the same map. (Keep one of the two.)';
  expect(
    await shownProblems({ 'imagegate.yml': `${HEAD}devices:\n- id: PC-1\n  image: win11\n  image: win10\n` }),
  ).toEqual([`imagegate.yml:9:3 ${message}`, `imagegate.yml:10:3 ${message}`]);
  const device = '{"id":"PC-1","image":"win11","image":"win10"}\n';
  const files = { 'imagegate.yml': `${HEAD}devices: [{ files: fleet.ndjson }]\n`, 'fleet.ndjson': device };
  expect(await shownProblems(files)).toEqual([`fleet.ndjson:1:14 ${message}`, `fleet.ndjson:1:30 ${message}`]);
});

test.each(['csv', 'ndjson'])('a row over 1 MiB in %s', async (kind) => {
  const long = 'x'.repeat(1024 * 1024);
  const text =
    kind === 'csv' ? `id,image\nPC-1,win11\nPC-2,${long}\n` : `{"id":"PC-1","image":"win11"}\n{"id":"${long}"}\n`;
  const files = { 'imagegate.yml': `${HEAD}devices: [{ files: 'fleet.*' }]\n`, [`fleet.${kind}`]: text };
  const line = kind === 'csv' ? 3 : 2;
  expect(await shownProblems(files)).toEqual([
    `fleet.${kind}:${line}:1 The row that begins here is longer than 1048576 bytes, the limit of a row. (Look for a missing line end or closing quote.)`,
  ]);
});

test('a quoted cell that swallows the file ends at 1 MiB, or at the end of the file', async () => {
  const manifest = { 'imagegate.yml': `${HEAD}devices: [{ files: fleet.csv }]\n` };
  const rows = 'PC-3,win11\n'.repeat(100_000);
  const long = await shownProblems({ ...manifest, 'fleet.csv': `id,image\nPC-1,win11\n"PC-2,win11\n${rows}${rows}` });
  expect(long).toEqual([expect.stringMatching(/^fleet\.csv:3:1 The row that begins here is longer/)]);
  expect(await shownProblems({ ...manifest, 'fleet.csv': 'id,image\nPC-1,win11\nPC-2,"win11\nPC-3,win11\n' })).toEqual([
    'fleet.csv:3:6 The quoted cell that begins here does not end. (Add the closing quote.)',
  ]);
});

test('a YAML file over 20 MB', async () => {
  const text = `${ONE_DEVICE}# ${'x'.repeat(20 * 1024 * 1024)}\n`;
  expect(await shownProblems({ 'imagegate.yml': text })).toEqual([
    `imagegate.yml imagegate.yml has ${text.length} bytes, the limit is 20971520. (Move the devices into a CSV or NDJSON file beside it, and name that under \`devices\`.)`,
  ]);
});

test('a ragged row', async () => {
  const files = {
    'imagegate.yml': `${HEAD}devices: [{ files: fleet.csv }]\n`,
    'fleet.csv': 'id,image\nPC-1,win11,x\nPC-2\n',
  };
  expect(await shownProblems(files)).toEqual([
    'fleet.csv:2:1 This row has 3 cells, the header has 2. (Quote cells that hold the delimiter, or add what is missing.)',
    'fleet.csv:3:1 This row has 1 cells, the header has 2. (Quote cells that hold the delimiter, or add what is missing.)',
  ]);
});

test('duplicate ids, each told at both places, across files', async () => {
  const files = {
    'imagegate.yml': `${HEAD}devices:\n- { id: PC-1, image: win11 }\n- { files: 'fleet.*' }\n`,
    'fleet.csv': 'image,id\nwin11,PC-2\nwin11,"PC-1"\n',
    'fleet.ndjson': '{"id":"PC-3","image":"win11"}\n{"image":"win11","id":"PC-2"}\n',
  };
  const twice = (id: string) => `The device \`${id}\` stands in the manifest twice. (Keep one of the two.)`;
  expect(await shownProblems(files)).toEqual([
    `imagegate.yml:8:9 ${twice('PC-1')}`,
    `fleet.csv:3:7 ${twice('PC-1')}`,
    `fleet.csv:2:7 ${twice('PC-2')}`,
    `fleet.ndjson:2:23 ${twice('PC-2')}`,
  ]);
});

test('the same list of many devices twice is told in at most fifty problems', async () => {
  const rows = Array.from({ length: 5000 }, (_, row) => `PC-${row},win11\n`).join('');
  const files = {
    'imagegate.yml': `${HEAD}devices: [{ files: 'fleet/*.csv' }]\n`,
    'fleet/a.csv': `id,image\n${rows}`,
    'fleet/b.csv': `id,image\n${rows}`,
  };
  expect(await shownProblems(files)).toHaveLength(50);
});

test.each([
  ['image', '- { id: PC-1, image: win12 }', '8:22 No image `win12` is declared. (Did you mean `win11`, `win10`?)'],
  [
    'agreement',
    '- { id: PC-1, image: win11, licenses: [{ agreement: EA-2, product: windows, kind: upgrade }] }',
    '8:53 No agreement `EA-2` is declared. (Did you mean `EA-1`?)',
  ],
  [
    'installer',
    '- { id: PC-1, image: win11, installer: fabricam }',
    '8:40 No installer `fabricam` is declared. (Did you mean `fabrikam`?)',
  ],
  [
    'first image',
    '- { id: PC-1, image: win11, firstImagedWith: vista }',
    '8:46 No image `vista` is declared. (Correct it, or declare it under `images`.)',
  ],
  [
    'profile',
    '- { id: PC-1, profile: x }',
    '8:24 No profile `x` is declared. (Correct it, or declare it under `profiles`.)',
  ],
])('an id that nobody declared: %s', async (_, device, expected) => {
  expect(await shownProblems({ 'imagegate.yml': `${HEAD}devices:\n${device}\n` })).toEqual([
    `imagegate.yml:${expected}`,
  ]);
});

test('a user whom nobody declared is no mistake: they hold no licence', async () => {
  const text = `${HEAD}devices:\n- { id: PC-1, image: win11, primaryUser: nobody@contoso.example }\n`;
  expect(await shownProblems({ 'imagegate.yml': text })).toEqual([]);
});

test('an agreement that an image names and nobody declared', async () => {
  const text =
    'images: [{ id: win11, media: { agreement: EA-1 }, software: [{ product: office, media: { agreement: EA-2 } }] }]\n';
  expect(await shownProblems({ 'imagegate.yml': `${text}devices:\n${DEVICE}` })).toEqual([
    'imagegate.yml:1:43 No agreement `EA-1` is declared. (Correct it, or declare it under `agreements`.)',
    'imagegate.yml:1:101 No agreement `EA-2` is declared. (Correct it, or declare it under `agreements`.)',
  ]);
});

test('all mistakes of a device are told together', async () => {
  const device =
    '- { id: PC-1, image: win11, imagedOn: 2026-02-30, base: { edition: Proo, language: xx-yy-zz-1, cao: sticker } }';
  const problems = await shownProblems({ 'imagegate.yml': `${HEAD}devices:\n${device}\n` });
  expect(problems.map((problem) => problem.split(' (')[0])).toEqual([
    expect.stringContaining(':8:84 `base.language`: `xx-yy-zz-1` is not known here.'),
    expect.stringContaining('There is no field `cao` here.'),
    expect.stringContaining(':8:68 `base.edition`: `Proo` is not known here.'),
    expect.stringContaining(':8:39 `imagedOn`: `2026-02-30` is no calendar day.'),
  ]);
  expect(problems[1]).toContain('Did you mean `coa`?');
});

test('an edition that contradicts the product beside it', async () => {
  const device = '- { id: PC-1, image: win11, base: { product: office, edition: Windows 11 Pro } }';
  expect(await shownProblems({ 'imagegate.yml': `${HEAD}devices:\n${device}\n` })).toEqual([
    'imagegate.yml:8:63 `base.edition`: The edition `Windows 11 Pro` does not go with product `office`. (Correct one of the two, or leave out what the edition says already.)',
  ]);
});

test.each([
  ['an id', `- { id: ${PRODUCT_KEY}, image: win11 }`],
  ['a key', `- { id: PC-1, image: win11, ${PRODUCT_KEY}: x }`],
  ['an owner', `- { id: PC-1, image: win11, owner: "key ${PRODUCT_KEY} in it" }`],
  ['a language', `- { id: PC-1, image: win11, base: { language: ${PRODUCT_KEY} } }`],
  ['a glob', `- { files: ${PRODUCT_KEY} }`],
])('a product key is refused and never printed: %s', async (_, device) => {
  const problems = await shownProblems({ 'imagegate.yml': `${HEAD}devices:\n${device}\n` });
  expect(problems).toEqual([expect.stringMatching(/^imagegate\.yml:8:\d+ This looks like a product key/)]);
  expect(problems.join()).not.toContain(PRODUCT_KEY);
});

test.each([
  ['csv', `id,image,primaryUser,notes\nPC-1,win11,,\nPC-2,win11,,${PRODUCT_KEY}\n`, '3:13'],
  ['csv', `id,image,primaryUser\nPC-1,win11,\nPC-2,win11,${PRODUCT_KEY}\n`, '3:12'],
  ['csv', `id,image,primaryUser\nPC-1,win11,\n${PRODUCT_KEY},win11,\n`, '3:1'],
  ['ndjson', `{"id":"PC-1","image":"win11"}\n{"id":"${PRODUCT_KEY}","image":"win11"}\n`, '2:7'],
  ['ndjson', `{"id":"PC-1","image":"win11","owner":"${PRODUCT_KEY.replaceAll('-', '\\u002d')}"}\n`, '1:38'],
  [
    'ndjson',
    `{"id":"PC-1","image":"win11","primaryUser":"a"}\n{"id":"PC-2","image":"win11","primaryUser":"${PRODUCT_KEY.toLowerCase()}"}\n`,
    '2:44',
  ],
])('a product key in a row of %s: %#', async (kind, text, place) => {
  const files = { 'imagegate.yml': `${HEAD}devices: [{ files: 'fleet.*' }]\n`, [`fleet.${kind}`]: text };
  const problems = await shownProblems(files);
  expect(problems[0]).toContain(`fleet.${kind}:${place} This looks like a product key`);
  expect(problems.join().toUpperCase()).not.toContain(PRODUCT_KEY);
});

test.each(['../secrets.wim', '/etc/passwd', 'C:\\images\\a.wim', '\\\\server\\share\\a.wim', 'a/../../b.wim'])(
  'a path that leaves the workspace: %s',
  async (path) => {
    const text = `images: [{ id: win11, file: '${path}' }]\ndevices:\n${DEVICE}`;
    expect(await shownProblems({ 'imagegate.yml': text })).toEqual([
      expect.stringMatching(/^imagegate\.yml:1:29 The path `/),
    ]);
    const glob = `${HEAD}devices:\n- files: '${path}'\n`;
    expect(await shownProblems({ 'imagegate.yml': glob })).toEqual([
      expect.stringMatching(/^imagegate\.yml:8:10 The path `/),
    ]);
  },
);

test.each([
  ['head', 'device:\n', '7:1 There is no field `device` here. (Did you mean `devices`?)'],
  ['proto', '__proto__: { devices: [] }\n', '7:1 There is no field `__proto__` here.'],
  ['constructor', 'constructor: x\n', '7:1 There is no field `constructor` here.'],
])('an unknown key: %s', async (_, line, expected) => {
  const problems = await shownProblems({ 'imagegate.yml': `${HEAD}${line}devices:\n${DEVICE}` });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(expected);
});

test('an unknown key of a device in each format', async () => {
  const files = {
    'imagegate.yml': `${HEAD}devices: [{ files: 'fleet.*' }]\n`,
    'fleet.ndjson': '{"id":"PC-1","image":"win11","__proto__":{"image":"x"}}\n',
    'fleet.json': '[{"id":"PC-2","image":"win11","constructor":1}]',
  };
  expect((await shownProblems(files)).map((problem) => problem.split('.')[0])).toEqual(['fleet', 'fleet']);
});

test('what has the wrong shape', async () => {
  const text = 'agreements: EA-1\nimages: [win11]\nprofiles: [a]\ndevices: { id: PC-1 }\n';
  expect(await shownProblems({ 'imagegate.yml': text })).toEqual([
    'imagegate.yml:4:10 `devices` is no list. (Write each device behind a `-`.)',
    'imagegate.yml:3:11 `profiles` is no map, expected names of profiles. (Write `name: { fields }` below it.)',
    'imagegate.yml:1:13 `agreements` is `EA-1`, expected a list. (Write a list.)',
    'imagegate.yml:2:10 `images.0` is `win11`, expected a map of fields. (Write a map of fields.)',
  ]);
});

test('a device that is no map, and one without an id or an image', async () => {
  const text = `${HEAD}devices:\n- PC-1\n- image: win11\n- id: PC-3\n`;
  expect(await shownProblems({ 'imagegate.yml': text })).toEqual([
    'imagegate.yml:8:3 The value is `PC-1`, expected a map of fields. (Write a map of fields.)',
    'imagegate.yml:9:3 `id` is missing, expected a text or a number. (Add `id`.)',
    'imagegate.yml:10:3 `image` is missing. (Add `image`.)',
  ]);
});

test('control characters and texts without end', async () => {
  const files = {
    'imagegate.yml': `${HEAD}devices: [{ files: fleet.ndjson }]\n`,
    'fleet.ndjson': `{"id":"PC-1\\u001b[31m","image":"win11"}\n{"id":"PC-2","image":"win11","owner":"${'x'.repeat(5000)}"}\n`,
  };
  expect(await shownProblems(files)).toEqual([
    'fleet.ndjson:1:7 This text holds control characters or line breaks. (Remove them.)',
    'fleet.ndjson:2:38 This text has 5000 characters, at most 4096 are read. (Shorten it.)',
  ]);
});

test('a profile that is wrong is told once, however many devices have it', async () => {
  const rows = Array.from({ length: 3000 }, (_, row) => `PC-${row}\n`).join('');
  const files = {
    'imagegate.yml': `${HEAD}profiles:\n  a: { image: win12 }\ndevices: [{ files: fleet.csv, profile: a }]\n`,
    'fleet.csv': `id\n${rows}`,
  };
  expect(await shownProblems(files)).toEqual([
    'imagegate.yml:8:15 No image `win12` is declared. (Did you mean `win11`, `win10`?)',
  ]);
});

test('a list of devices that says more than devices', async () => {
  const files = {
    'imagegate.yml': `${HEAD}devices: [{ files: fleet.yml }]\n`,
    'fleet.yml': `organization: X\ndevices:\n${DEVICE}- files: more.csv\n`,
    'notes.txt': 'x',
  };
  expect(await shownProblems(files)).toEqual([
    'fleet.yml:1:1 fleet.yml is a list of devices, and says `organization` besides. (Move it into the manifest itself.)',
  ]);
  expect(await shownProblems(files, 'notes.txt')).toEqual([
    'notes.txt:1:1 notes.txt is no list of devices by its name. (Write the list as .csv, .ndjson, .json or .yml.)',
  ]);
});
