/** Rows alike are read once. Whatever stands where an id or a user is cut out must not change what is read. */
import { expect, test } from 'vitest';
import { devicesOf, HEAD, read } from '../reading.ts';

async function devices(kind: string, text: string) {
  const manifest = await read({
    'imagegate.yml': `${HEAD}devices: [{ files: fleet.${kind} }]\n`,
    [`fleet.${kind}`]: text,
  });
  return (await devicesOf(manifest)).map(({ id, primaryUser, terms }) => [id, primaryUser ?? '', terms.images.join()]);
}

const INNER_ID = '{"base":{"coa":"none"},"licenses":[],"owner":"id","id":"%","image":"win11","primaryUser":"u%"}';

test.each([
  ['the id last', '{"image":"win11","primaryUser":"u%","id":"%"}'],
  ['spaces', '{ "id" : "%" , "image" : "win11" , "primaryUser" : "u%" }'],
  ['`"id"` as a value before it', INNER_ID],
  ['numbers', '{"id":7%,"image":"win11","primaryUser":8%}'],
  ['escapes', '{"id":"\\u0041%","image":"win11","primaryUser":"\\u0042%"}'],
  ['escaped keys', '{"\\u0069d":"%","image":"win11","primaryUser":"u%"}'],
  ['spaces in the values', '{"id":" % ","image":"win11","primaryUser":" "}'],
  ['one user with escapes', '{"id":"%","image":"win11","primaryUser":"\\u0042"}'],
  ['`"primaryUser"` as a value before it', '{"owner":"primaryUser","id":"%","image":"win11","primaryUser":"u"}'],
  ['null', '{"id":"%","image":"win11","primaryUser":null}'],
])('NDJSON and JSON with %s', async (_, pattern) => {
  const rows = ['1', '2', '3'].map((number) => pattern.replaceAll('%', number));
  const expected = rows.map((row) => {
    const { id, image, primaryUser } = JSON.parse(row) as Record<string, string | number | null>;
    return [String(id).trim(), String(primaryUser ?? '').trim(), image];
  });
  expect(await devices('ndjson', rows.join('\n'))).toEqual(expected);
  expect(await devices('json', `[${rows.join(',\n')}]`)).toEqual(expected);
  expect(await devices('json', `{"devices":[${rows.join()}]}`)).toEqual(expected);
});

test('rows that differ in one place only are not taken for each other', async () => {
  const rows = [
    '{"id":"PC-1","image":"win11","primaryUser":"a"}',
    '{"id":"PC-2","image":"win10","primaryUser":"a"}',
    '{"id":"PC-3","image":"win11","owner":"a"}',
    '{"id":"PC-4","image":"win11"}',
    '{"primaryUser":"PC-4","image":"win11","id":"a"}',
  ];
  expect(await devices('ndjson', rows.join('\n'))).toEqual([
    ['PC-1', 'a', 'win11'],
    ['PC-2', 'a', 'win10'],
    ['PC-3', '', 'win11'],
    ['PC-4', '', 'win11'],
    ['a', 'PC-4', 'win11'],
  ]);
});

test.each([
  ['plain and quoted', '- id: PC-1\n  image: win11\n- id: \'PC-2\'\n  image: win11\n- id: "PC-3"\n  image: win11\n'],
  [
    'folded over lines',
    '- id: PC-1\n  image: win11\n- id:\n    PC-2\n  image: win11\n- id: >-\n    PC-3\n  image: win11\n',
  ],
  [
    'null users',
    '- id: PC-1\n  primaryUser: ~\n  image: win11\n- id: PC-2\n  primaryUser: null\n  image: win11\n- id: PC-3\n  primaryUser:\n  image: win11\n',
  ],
  ['flow and block', '- { id: PC-1, image: win11 }\n- { id: PC-2,\n    image: win11 }\n- id: PC-3\n  image: win11\n'],
  ['anchors', '- { id: PC-1, image: &a win11 }\n- { id: PC-2, image: *a }\n- &b { id: PC-3, image: *a }\n'],
])('YAML with %s', async (_, text) => {
  expect(await devices('yml', text)).toEqual([
    ['PC-1', '', 'win11'],
    ['PC-2', '', 'win11'],
    ['PC-3', '', 'win11'],
  ]);
});

test('an anchor that is set anew means another value in an item of the same text', async () => {
  const text =
    '- { id: PC-1, image: &a win11 }\n- { id: PC-2, image: *a }\n- { id: PC-3, image: &a win10 }\n- { id: PC-4, image: *a }\n';
  expect(await devices('yml', text)).toEqual([
    ['PC-1', '', 'win11'],
    ['PC-2', '', 'win11'],
    ['PC-3', '', 'win10'],
    ['PC-4', '', 'win10'],
  ]);
});
