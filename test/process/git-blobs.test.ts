import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { blobsIn } from '../../src/process/git-blobs.ts';

async function read(chunks: readonly Buffer[]): Promise<readonly Buffer[]> {
  const taken: Buffer[] = [];
  async function* stream() {
    yield* chunks;
  }
  for await (const bytes of blobsIn(stream())) taken.push(bytes);
  return taken;
}

test('the same blobs come out however the output is cut', async () => {
  const blob = fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes));
  await fc.assert(
    fc.asyncProperty(fc.array(blob, { maxLength: 6 }), fc.array(fc.integer({ min: 1, max: 60 })), async (all, cuts) => {
      const output = Buffer.concat(
        all.flatMap((bytes) => [Buffer.from(`${'a'.repeat(40)} blob ${bytes.length}\n`), bytes, Buffer.from('\n')]),
      );
      const chunks: Buffer[] = [];
      let at = 0;
      for (const cut of [...cuts, output.length]) {
        chunks.push(output.subarray(at, at + cut));
        at += cut;
      }
      expect(await read(chunks)).toEqual(all);
    }),
  );
});

test('memory is taken for no more than the limit, whatever the header says', async () => {
  await expect(read([Buffer.from(`${'a'.repeat(40)} blob 99999999999\n`)])).rejects.toThrow('99999999999 bytes');
  await expect(read([Buffer.from(`${'a'.repeat(40)} missing\n`)])).rejects.toThrow('missing');
});
