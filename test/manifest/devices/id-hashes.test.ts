import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IdHashes } from '../../../src/manifest/devices/id-hashes.ts';

test('tells which ids were added twice', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 4 }), { maxLength: 200 }), (ids) => {
      const hashes = new IdHashes();
      for (const id of ids) hashes.add(id);
      const twice = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
      expect(hashes.repeated(200)).toEqual(new Set([...twice].map((id) => hashes.hashOf(id))));
    }),
  );
});

test('a hundred thousand ids that look alike do not collide', () => {
  const hashes = new IdHashes();
  for (let index = 0; index < 100_000; index++) hashes.add(`PC-${index}`);
  expect(hashes.repeated(50).size).toBe(0);
  hashes.add('PC-99999');
  expect([...hashes.repeated(50)]).toEqual([hashes.hashOf('PC-99999')]);
});

test('names no more than it is asked for, and differs from run to run', () => {
  const hashes = new IdHashes();
  for (let index = 0; index < 100; index++) hashes.add(`PC-${index % 50}`);
  expect(hashes.repeated(10).size).toBe(10);
  expect(new IdHashes().hashOf('PC-1')).not.toBe(hashes.hashOf('PC-1'));
});
