import { expect, test } from 'vitest';
import * as z from 'zod';
import { planSchema } from '../../../../src/build/plan/schema/plan.ts';

type Json = { readonly [key: string]: unknown };

const schema = z.toJSONSchema(planSchema, { target: 'draft-7', io: 'input', unrepresentable: 'any' }) as Json;

/** Every map of the schema, with its path. */
function* mapsOf(value: unknown, path: string): Generator<readonly [string, Json]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value) && 'properties' in value) yield [path, value as Json];
  for (const [key, below] of Object.entries(value)) yield* mapsOf(below, `${path}.${key}`);
}

const maps = [...mapsOf(schema, '')];

test('the schema that editors use has the plan, its steps and its targets', () => {
  const keysOf = (map: unknown) => Object.keys((map as { properties: Json }).properties);
  expect(keysOf(schema)).toEqual([
    'image',
    'engine',
    'dism',
    'source',
    'output',
    'export',
    'run',
    'mdt',
    'steps',
    'publish',
  ]);
  expect(schema.required).toEqual(['image']);
  const { steps, publish } = schema.properties as Record<string, { items: Json }>;
  expect(keysOf(steps?.items)).toHaveLength(12);
  expect(keysOf(publish?.items)).toEqual(['copy', 'mdt', 'run']);
  for (const list of [steps, publish]) expect(list?.items).toMatchObject({ minProperties: 1, maxProperties: 1 });
});

test.each(maps)('%s takes no other field, and says of each what it is', (_, map) => {
  expect(map.additionalProperties).toBe(false);
  for (const field of Object.values(map.properties as Record<string, Json>)) {
    expect(field.description, JSON.stringify(field)).toMatch(/\S\.$/);
  }
});

test('words that can be chosen from are told', () => {
  expect(schema.properties).toMatchObject({
    engine: { enum: ['auto', 'dism', 'wimlib'] },
    export: { properties: { compress: { enum: ['none', 'fast', 'max', 'recovery'] } } },
  });
});
