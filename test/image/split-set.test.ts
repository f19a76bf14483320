import { copyFile, mkdir, rm, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readWimFile } from '../../src/image/wim-file.ts';
import { editHeader, fixtureBytes, fixturePath, refusalOf, useDirectory } from './wim-bytes.ts';

const PARTS = ['split.swm', 'split2.swm', 'split3.swm'];
const directory = useDirectory();
const path = (name: string) => join(directory.path('set'), name);

beforeEach(async () => {
  await rm(directory.path('set'), { recursive: true, force: true });
  await mkdir(directory.path('set'));
  for (const part of PARTS) await copyFile(fixturePath(part), path(part));
});

test('a whole set is read from its first part', async () => {
  const file = await readWimFile(path('split.swm'), 'split.swm');
  const sizes = await Promise.all(PARTS.map(async (part) => (await stat(path(part))).size));
  expect(file).toMatchObject({ format: 'swm', parts: { number: 1, total: 3 } });
  expect(file.sizeBytes).toBe(sizes.reduce((sum, size) => sum + size, 0));
  expect(file.indexes[0]?.identity).toMatchObject({ state: 'known', software: { version: '11', edition: 'pro' } });
});

test('of the other parts nothing but the header is read', async () => {
  const xmlSize = fixtureBytes('split.swm').readUIntLE(0x48, 6);
  expect((await readWimFile(path('split.swm'), 'split.swm')).bytesRead).toBe(3 * 208 + xmlSize);
});

test('a name without an extension', async () => {
  const names = ['image', 'image2', 'image3'];
  for (const [index, name] of names.entries()) await copyFile(fixturePath(PARTS[index] ?? ''), path(name));
  expect((await readWimFile(path('image'), 'image')).parts.total).toBe(3);
});

describe('refused', () => {
  test('a missing part is named', async () => {
    await rm(path('split2.swm'));
    const { file, message } = await refusalOf(path('split.swm'), 'images/split.swm');
    expect(file).toBe('images/split.swm');
    expect(message).toMatch(/part 1 of 3 .* incomplete; missing beside it: part 2 \(split2\.swm\)\.$/);
  });

  test.skipIf(process.platform === 'win32')('a part that is a link, which may lead out of the workspace', async () => {
    await rm(path('split2.swm'));
    await symlink(fixturePath('split2.swm'), path('split2.swm'));
    expect((await refusalOf(path('split.swm'))).message).toContain('no plain file');
  });

  test('all missing parts are named', async () => {
    await rm(path('split2.swm'));
    await rm(path('split3.swm'));
    expect((await refusalOf(path('split.swm'))).message).toContain('part 2 (test2.wim), part 3 (test3.wim)');
  });

  test('many missing parts are not all looked for', async () => {
    const first = editHeader(fixtureBytes('split.swm'), (header) => header.writeUInt16LE(65_535, 0x2a));
    const { message } = await refusalOf(await directory.write('set/split.swm', first), 'split.swm');
    expect(message).toMatch(/part 4 \(split4\.swm\), .* part 8 \(split8\.swm\), and others\.$/);
  });

  test('a later part says which is the first', async () => {
    const { message, cure } = await refusalOf(path('split2.swm'), 'split2.swm');
    expect(message).toContain('is part 2 of 3 of a split image');
    expect(cure).toContain('split.swm');
  });

  test.each<[string, string, (header: Buffer) => void, RegExp]>([
    ['of another set', 'split2.swm', (h) => h.fill(7, 0x18, 0x28), /should be part 2 of 3 .* but is part of another/],
    [
      'in the wrong place',
      'split3.swm',
      (h) => h.writeUInt16LE(2, 0x28),
      /should be part 3 of 3 .* but is part 2 of 3/,
    ],
    ['of another total', 'split3.swm', (h) => h.writeUInt16LE(4, 0x2a), /but is part 3 of 4/],
    ['still being written', 'split3.swm', (h) => h.writeUInt8(0xff, 0x10), /write is in progress/],
  ])('a part %s', async (_, name, edit, reason) => {
    await directory.write(`set/${name}`, editHeader(fixtureBytes(name), edit));
    const { file, message } = await refusalOf(path('split.swm'), 'images/split.swm');
    expect(file).toBe(`images/${name}`);
    expect(message).toMatch(reason);
  });

  test('a truncated part', async () => {
    await directory.write('set/split3.swm', fixtureBytes('split3.swm').subarray(0, 20_000));
    expect((await refusalOf(path('split.swm'), 'split.swm')).message).toMatch(/split3\.swm is truncated/);
  });
});
