/** Whatever is done to a disc's structures, the answer is an image or an InputError: no other error, no hang. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWimOnDisc } from '../../../src/image/iso/wim-on-disc.ts';
import { InputError } from '../../../src/input/problem.ts';
import { type Content, contentOf, type DiscImage, opened } from '../../support/disc-image.ts';
import { iso9660Disc } from '../../support/iso9660-disc.ts';
import { sealed } from '../../support/udf-descriptors.ts';
import { udfDisc } from '../../support/udf-disc.ts';
import { fixtureBytes } from '../wim-bytes.ts';

const FILES: Readonly<Record<string, Content>> = {
  'sources/install.wim': contentOf(fixtureBytes('win11-pro-en.wim')),
  'sources/ei.cfg': contentOf('[Channel]\r\nRetail\r\n'),
  'README.TXT': contentOf('read me'),
};
const DISCS: readonly DiscImage[] = [
  udfDisc(FILES),
  udfDisc(FILES, { extended: true, allocation: 'long', largestExtent: 2048, listLength: 1 }),
  udfDisc(FILES, { metadata: true, embedUpTo: 300 }),
  udfDisc(FILES, { blockSize: 512, largestExtent: 1024, listLength: 4, bridge: true }),
  iso9660Disc(FILES),
  iso9660Disc(FILES, { joliet: true, largestExtent: 2048 }),
];

const damage = fc.record({
  disc: fc.nat(DISCS.length - 1),
  /** In which of its pieces, where in it, what, and whether the tag is made to fit again, as one who means it would. */
  edits: fc.array(
    fc.record({
      piece: fc.nat(),
      at: fc.oneof(fc.nat(511), fc.nat()),
      bytes: fc.oneof(
        fc.uint8Array({ minLength: 1, maxLength: 8 }),
        fc.constantFrom(...['00000000', 'ffffffff', '000000c0', '01', 'ff', '0000000000000080'].map(fromHex)),
      ),
      seal: fc.boolean(),
    }),
    { maxLength: 6 },
  ),
  keep: fc.option(fc.nat(), { freq: 6 }),
});

type Damage = typeof damage extends fc.Arbitrary<infer Value> ? Value : never;

test('damage to the structures of a disc', async () => {
  const outcomes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(damage, async (done) => {
      outcomes.add(await outcomeOf(apply(done)));
    }),
    { numRuns: 3000, examples: DISCS.map((_, disc): [Damage] => [{ disc, edits: [], keep: null }]) },
  );
  // Both ends are reached, or the property says nothing.
  expect([...outcomes].sort()).toEqual(['known', 'refused']);
});

function apply({ disc, edits, keep }: Damage): DiscImage {
  const whole = DISCS[disc] ?? { sizeBytes: 0, pieces: [] };
  const pieces = whole.pieces.map((piece) => ({ ...piece, bytes: Buffer.from(piece.bytes) }));
  for (const { piece, at, bytes, seal } of edits) {
    const { bytes: target } = pieces[piece % pieces.length] ?? { bytes: Buffer.alloc(1) };
    Buffer.from(bytes).copy(target, at % target.length);
    if (seal && target.length >= 24) sealed(target.readUInt16LE(0), target.readUInt32LE(12), target);
  }
  return { sizeBytes: keep === null ? whole.sizeBytes : keep % (whole.sizeBytes + 1), pieces };
}

async function outcomeOf(image: DiscImage): Promise<string> {
  const file = opened(image);
  const result = await readWimOnDisc(file, 'hostile.iso').catch((error: unknown) => error);
  // A few structures, each at most some times the disc: nothing makes it read without end.
  expect(file.bytesRead()).toBeLessThan(64 * 1024 * 1024);
  if (result instanceof InputError) return 'refused';
  if (result instanceof Error) throw result;
  return 'known';
}

function fromHex(text: string): Uint8Array {
  return Buffer.from(text, 'hex');
}
