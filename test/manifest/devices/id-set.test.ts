import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IdSet } from '../../../src/manifest/devices/id-set.ts';

test('tells new ids from known ones', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 4 }), { maxLength: 200 }), (ids) => {
      const set = new IdSet();
      const known = new Set<string>();
      for (const id of ids) {
        expect(set.add(id)).toBe(known.has(id));
        known.add(id);
      }
    }),
  );
});

test('a hundred thousand ids that look alike do not collide', () => {
  const set = new IdSet();
  const hashes = new Set<string>();
  for (let index = 0; index < 100_000; index++) {
    expect(set.add(`PC-${index}`)).toBe(false);
    hashes.add(set.hashOf(`PC-${index}`));
  }
  expect(hashes.size).toBe(100_000);
  expect(set.add('PC-99999')).toBe(true);
});
