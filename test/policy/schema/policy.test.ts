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
import { WHOLE, waiver } from '../reading.ts';

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
  const ajv = new Ajv({ strict: false });
  formats.default(ajv);
  const valid = ajv.validate(schema, load(text));
  expect(ajv.errors ?? []).toEqual([]);
  expect(valid).toBe(true);
});

test('the rules of the run are those whose findings have no devices', async () => {
  const found = new Set<string>();
  for (const id of readdirSync(join(EXAMPLES, 'rules'))) {
    const { findings } = await checkFile(join(EXAMPLES, 'rules', id), 'fails.yml');
    for (const { rule, count } of findings) if (count === 0) found.add(rule);
  }
  const aboutPolicy = (id: string) => id.startsWith('waiver-');
  expect([...found].filter((id) => !aboutPolicy(id)).sort()).toEqual([...RULES_OF_THE_RUN].sort());
  expect(RULES.map(({ id }) => id)).toEqual(expect.arrayContaining([...RULES_OF_THE_RUN]));
});
