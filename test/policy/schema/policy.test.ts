import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { RULES } from '../../../src/licensing/rules/index.ts';
import { policySchema } from '../../../src/policy/schema/policy.ts';
import { RULES_OF_THE_RUN } from '../../../src/policy/schema/rules-of-the-run.ts';
import { checkFile } from '../../support/door.ts';
import { problemsOf, WHOLE, waiver } from '../reading.ts';

type Json = { readonly [key: string]: unknown };

const schema = z.toJSONSchema(policySchema, { target: 'draft-7', io: 'input', unrepresentable: 'any' }) as Json;
const EXAMPLES = join(import.meta.dirname, '../../../examples');

/** Every map of the schema, with its path. */
function* mapsOf(value: unknown, path: string): Generator<readonly [string, Json]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value) && 'properties' in value) yield [path, value as Json];
  for (const [key, below] of Object.entries(value)) yield* mapsOf(below, `${path}.${key}`);
}

test('the schema that editors use has the sections, and of a waiver all that must be written', () => {
  const properties = schema.properties as Record<string, { readonly items: Json }>;
  expect(Object.keys(properties)).toEqual([
    'severities',
    'waivers',
    'rights',
    'withdrawals',
    'qualifyingSystems',
    'architectures',
    'affiliates',
  ]);
  const required = ['id', 'rule', 'devices', 'license', 'reason', 'owner', 'until'];
  expect(properties.waivers?.items.required).toEqual(required);
});

test.each([...mapsOf(schema, '')])('%s takes no other field, and says of each what it is', (_, map) => {
  expect(map.additionalProperties).toBe(false);
  for (const field of Object.values(map.properties as Record<string, Json>)) {
    expect(field.description, JSON.stringify(field)).toMatch(/\S\.$/);
  }
});

test.each([
  ['a whole policy', WHOLE],
  ['one waiver', waiver()],
  ['the example', readFileSync(join(EXAMPLES, 'policy/policy.yml'), 'utf8')],
])('editors take %s', (_, text) => {
  expect(schemaErrors(text)).toEqual([]);
});

const SEVERITY = 'severities: [{ rule: coa-not-affixed, severity: error, reason: ';
const WITHDRAWAL = 'withdrawals: [{ right: downgrade, license: ';

test.each([
  ['no device', waiver({ devices: '[]' })],
  ['an empty device', waiver({ devices: '[""]' })],
  ['a blank device', waiver({ devices: '[PC-1, " "]' })],
  ['every device', waiver({ devices: '["*"]' })],
  ['nearly every device', waiver({ devices: '"PC*"' })],
  ['an empty id', waiver({ id: '""' })],
  ['an empty reason', waiver({ reason: '""' })],
  ['a blank owner', waiver({ owner: '" "' })],
  ['an empty day', waiver({ until: '""' })],
  ['any license', waiver({ license: '{}' })],
  ['the license of a product', waiver({ license: '{ product: windows }' })],
  ['the license of a channel', waiver({ license: '{ product: windows, channel: oem }' })],
  ['an empty reason of a severity', `${SEVERITY}"" }]`],
  ['an empty reference', `${WITHDRAWAL}{ product: windows }, reference: "" }]`],
  ['any license that is withdrawn', `${WITHDRAWAL}{}, reference: M97 }]`],
  ['an agreement of anything', `${WITHDRAWAL}{ agreement: EA }, reference: M97 }]`],
  ['an affiliate without a name', 'affiliates: [{ name: "", reference: M97 }]'],
])('editors refuse, as reading does: %s', (_, text) => {
  expect(problemsOf(text)).not.toEqual([]);
  expect(schemaErrors(text)).not.toEqual([]);
});

test.each([
  ['a pattern', waiver({ devices: '["KIO*", "K-1*2*"]' })],
  ['a number', waiver({ id: '7', devices: '[7, "8"]' })],
  ['a license by its edition', waiver({ license: '{ edition: Windows 11 Pro, channel: oem }' })],
  ['Software Assurance', waiver({ license: '{ product: windows, kind: software-assurance, agreement: EA }' })],
  ['a withdrawal by an edition', `${WITHDRAWAL}{ edition: Windows 11 Pro }, reference: M97 }]`],
])('editors take, as reading does: %s', (_, text) => {
  expect(problemsOf(text)).toEqual([]);
  expect(schemaErrors(text)).toEqual([]);
});

function schemaErrors(text: string): readonly unknown[] {
  const ajv = new Ajv({ strict: false });
  formats.default(ajv);
  ajv.validate(schema, load(text));
  return ajv.errors ?? [];
}

test('the rules of the run are those whose findings have no devices', async () => {
  const found = new Set<string>();
  for (const id of readdirSync(join(EXAMPLES, 'rules'))) {
    const { findings } = await checkFile(join(EXAMPLES, 'rules', id), 'fails.yml');
    for (const { rule, count } of findings) if (count === 0) found.add(rule);
  }
  expect([...found].sort()).toEqual([...RULES_OF_THE_RUN].sort());
  expect(RULES.map(({ id }) => id)).toEqual(expect.arrayContaining([...RULES_OF_THE_RUN]));
});
