/** Whatever is done to the bytes of a hive, the answer is claims or an InputError: no other error, no hang. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSoftwareHive } from '../../../src/image/hive/software-hive.ts';
import { InputError } from '../../../src/input/problem.ts';
import { hive, type KeySpec, number, signed, text } from './hive-bytes.ts';

const values = {
  EditionID: text('Enterprise'),
  CurrentBuild: text('26100'),
  UBR: number(1),
  InstallationType: text('Client', 2),
  ProductName: text('Windows 10 Pro'),
};
const fixtures = (['lf', 'lh', 'li', 'ri'] as const).map((list) => {
  const currentVersion: KeySpec = { list, keys: [['Ключ', {}]], values };
  const windowsNt: KeySpec = {
    list,
    keys: [
      ['Other', {}],
      ['CurrentVersion', currentVersion],
    ],
  };
  return hive({
    list,
    keys: [
      ['Classes', {}],
      ['Microsoft', { list, keys: [['Windows NT', windowsNt]] }],
    ],
  });
});

const word = fc.oneof(
  fc.constantFrom(0, 1, 4, 8, 32, 0x7fffffff, 0x80000000, 0xffffffff, 0xfffffff8, 0x6972, 0x10000),
  fc.nat(4096),
  fc.nat(0xffffffff),
);
const damage = fc.record({
  fixture: fc.constantFrom(...fixtures),
  bytes: fc.array(fc.tuple(fc.nat(1400), fc.nat(255)), { maxLength: 6 }),
  words: fc.array(fc.tuple(fc.nat(350), word), { maxLength: 3 }),
  header: fc.option(fc.tuple(fc.nat(12), word), { freq: 3 }),
  keep: fc.option(fc.nat(8192), { freq: 1, nil: null }),
});
type Damage = typeof damage extends fc.Arbitrary<infer Value> ? Value : never;

test('damage to cells and header', () => {
  const outcomes = new Set<string>();
  fc.assert(
    fc.property(damage, (done) => {
      outcomes.add(outcomeOf(apply(done)));
    }),
    { numRuns: 4000, examples: fixtures.map((fixture) => [undamaged(fixture)]) },
  );
  expect([...outcomes].sort()).toEqual(['claims', 'no claims', 'refused']);
});

test('bytes that are no hive at all', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 9000 }), (bytes) => {
      expect(outcomeOf(Buffer.from(bytes))).toBe('refused');
    }),
    { numRuns: 200 },
  );
});

test('the longest list that is read, all of one key, is gone through once', () => {
  expect(outcomeOf(oneKeyOverAndOver(65_535))).toBe('refused');
});

/** Run first, so that the sound end is reached whatever the dice say. */
function undamaged(fixture: Damage['fixture']): Damage {
  return { fixture, bytes: [], words: [], header: null, keep: null };
}

function apply({ fixture, bytes, words, header, keep }: Damage): Buffer {
  const copy = Buffer.from(fixture);
  for (const [at, value] of bytes) copy[4096 + at] = value;
  for (const [at, value] of words) copy.writeUInt32LE(value, 4096 + 4 * at);
  if (header !== null) copy.writeUInt32LE(header[1], 4 * header[0]);
  signed(copy);
  return keep === null ? copy : copy.subarray(0, keep);
}

function outcomeOf(bytes: Buffer): string {
  try {
    const { editionId, build } = readSoftwareHive(bytes, 'SOFTWARE');
    return editionId === undefined && build === undefined ? 'no claims' : 'claims';
  } catch (error) {
    if (error instanceof InputError) return 'refused';
    throw error;
  }
}

/** A root whose list names the same subkey again and again. */
function oneKeyOverAndOver(count: number): Buffer {
  const bytes = hive({ list: 'li', keys: Array.from({ length: count }, () => ['Microsoft', {}] as const) });
  const root = 4096 + bytes.readUInt32LE(36) + 4;
  const list = 4096 + bytes.readUInt32LE(root + 28) + 8;
  for (let entry = 1; entry < count; entry += 1) bytes.copyWithin(list + 4 * entry, list, list + 4);
  return bytes;
}
