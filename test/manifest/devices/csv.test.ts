import { expect, test } from 'vitest';
import { devicesOf, HEAD, problemsOf, read, shown } from '../reading.ts';

function manifest(source = '{ files: fleet.csv }'): string {
  return `${HEAD}devices: [${source}]\n`;
}

async function idsAndImages(text: string, source?: string) {
  const devices = await devicesOf(await read({ 'imagegate.yml': manifest(source), 'fleet.csv': text }));
  return devices.map(({ id, terms }) => [id, ...terms.images]);
}

async function shownProblems(text: string, source?: string) {
  return (await problemsOf({ 'imagegate.yml': manifest(source), 'fleet.csv': text })).map(shown);
}

test.each([
  ['commas', 'id,image,x\nPC-1,win11,\nPC-2,win10,y\n'],
  ['semicolons', 'image;x;id\nwin11;;PC-1\nwin10;a,b;PC-2\n'],
  ['tabs', 'id\timage\nPC-1\twin11\nPC-2\twin10\n'],
  ['CRLF', 'id,image\r\nPC-1,win11\r\nPC-2,win10\r\n'],
  ['CR', 'id,image\rPC-1,win11\rPC-2,win10\r'],
  ['no line end at the end', 'id,image\nPC-1,win11\nPC-2,win10'],
  ['a byte order mark', '\ufeffid,image\nPC-1,win11\nPC-2,win10\n'],
  ["Excel's first line", 'sep=;\r\nid;image\r\nPC-1;win11\r\nPC-2;win10\r\n'],
  ["PowerShell's first line", '#TYPE Selected.X\n"id","image"\n"PC-1","win11"\n"PC-2","win10"\n'],
  ['headers in another case', 'ID, Image \nPC-1,win11\nPC-2,win10\n'],
  ['spaces around cells', 'id,image\n PC-1 ,win11 \nPC-2, win10\n'],
  ['blank rows', 'id,image\n\nPC-1,win11\n,\n\r\nPC-2,win10\n\n'],
  ['quotes', '"id","image"\n"PC-1","win11"\n"PC-2",win10\n'],
  ['a quote inside a plain cell', 'id,image,x\nPC-1,win11,15" screen\nPC-2,win10,"15"" screen"\n'],
  ['line breaks in a quoted cell', 'id,x,image\nPC-1,"a\r\nb\n\nc",win11\nPC-2,,win10\n'],
  ['an unnamed column', 'id,image,\nPC-1,win11,x\nPC-2,win10,y\n'],
])('reads CSV with %s', async (_, text) => {
  expect(await idsAndImages(text)).toEqual([
    ['PC-1', 'win11'],
    ['PC-2', 'win10'],
  ]);
});

test('columns under other names, whatever their case; our own name of a field that is mapped is not read', async () => {
  const source = '{ files: fleet.csv, columns: { id: serial NUMBER, base.Edition: SKU, image: Image name } }';
  const text = 'Serial number;id;SKU;image name;Model\nPC-1;x;Windows 11 Pro;win11;M\n';
  const read1 = await read({ 'imagegate.yml': manifest(source), 'fleet.csv': text });
  expect(read1.notices).toEqual(['fleet.csv: columns that are not read: `id`, `Model`.']);
  expect((await devicesOf(read1)).map(({ id, terms }) => [id, terms.images, terms.base?.edition])).toEqual([
    ['PC-1', ['win11'], 'pro'],
  ]);
});

test('columns that are not read are named once, and kept out of the verdict', async () => {
  const files = {
    'imagegate.yml': manifest("{ files: '*.csv' }"),
    'a.csv': 'id,image,Model,Model,Serial\nPC-1,win11,a,b,1\nPC-2,win11,c,d,2\n',
    'b.csv': 'id,image,Model,Site\nPC-3,win11,a,x\n',
  };
  const { notices, ...rest } = await read(files);
  expect(notices).toEqual([
    'a.csv: columns that are not read: `Model`, `Serial`.',
    'b.csv: columns that are not read: `Site`.',
  ]);
  const devices = await devicesOf({ notices, ...rest });
  expect(new Set(devices.map(({ terms }) => terms)).size).toBe(1);
});

test('a file of very many columns is read in bounded time, and its notice is short', async () => {
  const names = Array.from({ length: 100_000 }, (_, column) => `c${column}`);
  const text = `id,image,${names.join()}\nPC-1,win11,${names.map(() => '').join()}\n`;
  const manifestOfMany = await read({ 'imagegate.yml': manifest(), 'fleet.csv': text });
  expect(manifestOfMany.notices).toEqual([expect.stringMatching(/`c59`, and 99940 more\.$/)]);
  expect(await devicesOf(manifestOfMany)).toHaveLength(1);
});

test('lists: of licenses by number, of images and users by semicolons', async () => {
  const text =
    'id,licenses.1.product,licenses.0.product,licenses.0.kind,licenses.1.kind,image,otherUsers\n' +
    'PC-1,office,windows,upgrade,full,win11;win10,"a; b;"\nPC-2,visio,,,full,win11,a\nPC-3,,,,,win11,\n';
  const devices = await devicesOf(await read({ 'imagegate.yml': manifest(), 'fleet.csv': text }));
  expect(devices.map(({ terms }) => terms)).toEqual([
    {
      images: ['win11', 'win10'],
      otherUsers: ['a', 'b'],
      licenses: [
        { product: 'windows', kind: 'upgrade' },
        { product: 'office', kind: 'full' },
      ],
    },
    { images: ['win11'], otherUsers: ['a'], licenses: [{ product: 'visio', kind: 'full' }] },
    { images: ['win11'], licenses: [] },
  ]);
});

test.each([
  ['id,image,base.edtion\n', '1:10 The column `base.edtion` is nearly `base.edition`, and is not read.'],
  ['id,image,primary user\n', '1:10 The column `primary user` is nearly `primaryUser`, and is not read.'],
  ['id,image,base\n', '1:10 The column `base` is nearly `base.…`, and is not read.'],
  [
    'id,image,licenses.0.edtion\n',
    '1:10 The column `licenses.0.edtion` is nearly `licenses.0.edition`, and is not read.',
  ],
  ['id,image,image\n', '1:4 The column `image` stands twice in the header.'],
  ['id,image,Image\n', '1:10 The column `image` stands twice in the header.'],
  ['serial,image\n', '1:1 No column holds the `id` of the devices.'],
  ['id,image,licenses.1.kind\n', '1:10 `licenses.1.kind` stands here, and nothing of `licenses.0`.'],
  ['\n\nPC-1,win11\n', '1:1 fleet.csv has no header.'],
  ['id,"image\n', '1:4 The quoted cell that begins here does not end.'],
  ['id,image\nPC-1,"win11"x\n', '2:13 Text stands after the closing quote of a cell.'],
])('a header or a row that is wrong: %j', async (text, expected) => {
  expect((await shownProblems(text)).join('\n')).toContain(`fleet.csv:${expected}`);
});

test.each([
  ['{ id: Serail number }', '7:46 fleet.csv has no column `Serail number`. (Did you mean `Serial number`?)'],
  [
    '{ id: Model }',
    'fleet.csv:1:21 The column `Model`, which holds `id`, stands 2 times in the header. (Keep one of the columns.)',
  ],
  ['{ base.editon: Model }', '7:42 A device has no field `base.editon`. (Did you mean `base.edition`?)'],
])('columns that are mapped wrongly: %s', async (columns, expected) => {
  const problems = await shownProblems('Serial number,Model,Model\n', `{ files: fleet.csv, columns: ${columns} }`);
  expect(problems[0]).toContain(expected);
});

test('a list of ids alone takes everything from its profile, however long it is', async () => {
  const ids = Array.from({ length: 300_000 }, (_, index) => `PC-${index}`);
  const text = `${HEAD}profiles: { a: { image: win11 } }\ndevices: [{ files: fleet.csv, profile: a }]\n`;
  const manifestOfIds = await read({ 'imagegate.yml': text, 'fleet.csv': `id\n${ids.join('\n')}\n` });
  const terms = new Set();
  const seen: string[] = [];
  const started = performance.now();
  await manifestOfIds.visitDevices((id, _, same) => {
    terms.add(same);
    seen.push(id);
  });
  expect(seen).toEqual(ids);
  expect(terms.size).toBe(1);
  // Searching the block anew for each row would take minutes.
  expect(performance.now() - started).toBeLessThan(10_000);
});
