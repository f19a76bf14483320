/** Whatever is done to the bytes that are read, the answer is an identity or an InputError: no other error, no hang. */
import { writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWimFile, type WimFile } from '../../src/image/wim-file.ts';
import { InputError } from '../../src/input/problem.ts';
import type { SoftwareIdentity } from '../../src/licensing/model.ts';
import { fixtureBytes, useDirectory } from './wim-bytes.ts';

const directory = useDirectory();
const NAMES = [
  'win11-pro-en.wim',
  'multi-index.wim',
  'solid.esd',
  'split.swm',
  'split2.swm',
  'pipable.wim',
  'data-only.wim',
];
const fixtures = NAMES.map((name) => {
  const bytes = fixtureBytes(name);
  const xmlSize = bytes.readUIntLE(0x48, 6);
  return { bytes, xmlOffset: Number(bytes.readBigUInt64LE(0x50)), xmlSize };
});

const damage = fc.record({
  fixture: fc.constantFrom(...fixtures),
  header: fc.array(fc.tuple(fc.nat(207), fc.nat(255)), { maxLength: 4 }),
  xml: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }),
  inserted: fc.option(
    fc.tuple(fc.nat(), fc.constantFrom('<', '>', '&', '"', ']]>', '<!--', '<![CDATA[', '&lt;', '<a>')),
  ),
  keep: fc.option(fc.nat(), { freq: 3 }),
});

type Damage = typeof damage extends fc.Arbitrary<infer Value> ? Value : never;

test('damage to header and XML', async () => {
  const outcomes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(damage, async (done) => {
      outcomes.add(await outcomeOf(apply(done)));
    }),
    { numRuns: 1500, examples: fixtures.map((fixture) => [undamaged(fixture)]) },
  );
  // Both ends are reached, or the property says nothing.
  expect(outcomes).toContain('refused');
  expect(outcomes).toContain('known');
});

test('every single byte of the header, each at its extremes', async () => {
  const [fixture] = fixtures;
  if (fixture === undefined) throw new Error('no fixture');
  for (let at = 0; at < 208; at += 1) {
    for (const value of [0x00, 0x01, 0x7f, 0x80, 0xff]) {
      const bytes = Buffer.from(fixture.bytes);
      bytes[at] = value;
      await outcomeOf(bytes);
    }
  }
});

test('bytes that are no WIM at all', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (bytes) => {
      expect(await outcomeOf(Buffer.from(bytes))).toBe('refused');
    }),
    { numRuns: 300 },
  );
});

/** Run first, so that the sound end is reached whatever the dice say. */
function undamaged(fixture: Damage['fixture']): Damage {
  return { fixture, header: [], xml: [], inserted: null, keep: null };
}

function apply({ fixture, header, xml, inserted, keep }: Damage): Buffer {
  const bytes = Buffer.from(fixture.bytes);
  for (const [at, value] of header) bytes[at] = value;
  if (fixture.xmlSize > 0) {
    for (const [at, value] of xml) bytes[fixture.xmlOffset + (at % fixture.xmlSize)] = value;
    if (inserted !== null) {
      const characters = Math.floor(fixture.xmlSize / 2) - 16;
      bytes.write(inserted[1], fixture.xmlOffset + 2 * (inserted[0] % characters), 'utf16le');
    }
  }
  return keep === null ? bytes : bytes.subarray(0, keep % (bytes.length + 1));
}

async function outcomeOf(bytes: Buffer): Promise<string> {
  const path = directory.path('hostile.swm');
  await writeFile(path, bytes);
  const result = await readWimFile(path, 'hostile.swm').catch((error: unknown) => error);
  if (result instanceof InputError) return 'refused';
  if (result instanceof Error || !isWimFile(result)) throw result;
  for (const { identity } of result.indexes) if (identity.state === 'known') expectComplete(identity.software);
  return result.indexes[0]?.identity.state ?? 'no image';
}

function expectComplete({ product, version, edition, languages, architecture }: SoftwareIdentity): void {
  for (const fact of [product, version, edition, languages?.[0], architecture]) expect(fact).toBeDefined();
}

function isWimFile(value: unknown): value is WimFile {
  return typeof value === 'object' && value !== null && 'indexes' in value;
}
