import { truncate } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { editHeader, fixtureBytes, fixturePath, refusalOf, useDirectory } from './wim-bytes.ts';

const directory = useDirectory();
const good = fixtureBytes('win11-pro-en.wim');

async function refusalWith(edit: (header: Buffer) => void): Promise<string> {
  const { file, message, cure } = await refusalOf(await directory.write('damaged.wim', editHeader(good, edit)));
  expect(file).toBe('images/test.wim');
  expect(message).toMatch(/^images\/test\.wim .*\.$/);
  expect(cure).not.toBe('');
  return message;
}

describe('real files that are refused', () => {
  test.each([
    ['interrupted.wim', /write is in progress/],
    ['pipable.wim', /pipable/],
    ['encrypted.esd', /encrypted/],
  ])('%s', async (name, reason) => {
    expect((await refusalOf(fixturePath(name))).message).toMatch(reason);
  });
});

describe('header fields', () => {
  test.each<[string, (header: Buffer) => void, RegExp]>([
    ['a header of another size', (h) => h.writeUInt32LE(212, 0x08), /header of 212 bytes, expected 208/],
    [
      'a Longhorn version',
      (h) => h.writeUInt32LE(0x10c00, 0x0c),
      /0x10c00 \(a pre-release format of Windows Longhorn\)/,
    ],
    ['an unknown version', (h) => h.writeUInt32LE(0xf00, 0x0c), /0xf00 \(unknown\)/],
    ['flag 0x40', (h) => h.writeUInt8(h.readUInt8(0x10) | 0x40, 0x10), /flag 0x40/],
    ['flag RESOURCE_ONLY', (h) => h.writeUInt8(h.readUInt8(0x10) | 0x10, 0x10), /RESOURCE_ONLY/],
    ['flag METADATA_ONLY', (h) => h.writeUInt8(h.readUInt8(0x10) | 0x20, 0x10), /METADATA_ONLY/],
    ['spanned, yet one part', (h) => h.writeUInt8(h.readUInt8(0x10) | 0x08, 0x10), /part 1 of 1/],
    ['two compression formats', (h) => h.writeUInt8(0x0c, 0x12), /names 2 compression formats/],
    ['compressed with no format', (h) => h.writeUInt8(0, 0x12), /names 0 compression formats/],
    ['chunks of no power of two', (h) => h.writeUInt32LE(40_000, 0x14), /40000 bytes, expected a power of two/],
    ['chunks of 2 GiB', (h) => h.writeUInt32LE(2 ** 31, 0x14), /expected a power of two/],
    ['part 0', (h) => h.writeUInt16LE(0, 0x28), /part 0 of 1/],
    ['part 2 of 1', (h) => h.writeUInt16LE(2, 0x28), /part 2 of 1/],
    ['no images', (h) => h.writeUInt32LE(0, 0x2c), /counts 0 images/],
    ['too many images', (h) => h.writeUInt32LE(65_536, 0x2c), /counts 65536 images/],
    ['more images than the XML', (h) => h.writeUInt32LE(2, 0x2c), /header counts 2 images, its XML describes 1/],
    ['a boot index beyond', (h) => h.writeUInt32LE(2, 0x78), /image 2 as bootable/],
    ['no XML', (h) => h.fill(0, 0x48, 0x60), /has no XML/],
    ['compressed XML', (h) => h.writeUInt8(0x06, 0x4f), /XML is marked as compressed/],
    ['XML of another original size', (h) => h.writeBigUInt64LE(1n, 0x58), /XML is marked as compressed/],
    ['no lookup table', (h) => h.fill(0, 0x30, 0x48), /no lookup table/],
  ])('%s', async (_, edit, reason) => {
    expect(await refusalWith(edit)).toMatch(reason);
  });
});

describe('offsets', () => {
  const resources: [string, number][] = [
    ['lookup table', 0x30],
    ['XML', 0x48],
    ['boot metadata', 0x60],
    ['integrity table', 0x7c],
  ];

  test.each(resources)('the %s lies inside the file', async (name, at) => {
    const onePastTheEnd = await refusalWith((header) => {
      header.writeUIntLE(100, at, 6);
      header.writeBigUInt64LE(BigInt(good.length) - 99n, at + 8);
    });
    expect(onePastTheEnd).toContain(
      `its ${name} would end at byte ${good.length + 1}, the file ends at ${good.length}`,
    );
  });

  test.each(resources)('the %s lies behind the header', async (name, at) => {
    const inside = await refusalWith((header) => {
      header.writeUIntLE(2, at, 6);
      header.writeBigUInt64LE(207n, at + 8);
    });
    expect(inside).toContain(`its ${name} would begin at byte 207, inside the header`);
  });

  test.each([
    ['a size of 2^56 - 1', 2n ** 56n - 1n, 208n],
    ['an offset of 2^64 - 1', 2n, 2n ** 64n - 1n],
    ['an offset that a Number would round', 2n, 2n ** 53n + 1n],
  ])('%s', async (_, size, offset) => {
    const message = await refusalWith((header) => {
      header.writeBigUInt64LE((header.readBigUInt64LE(0x48) & (0xffn << 56n)) | size, 0x48);
      header.writeBigUInt64LE(offset, 0x50);
    });
    expect(message).toContain(`its XML would end at byte ${offset + size}`);
  });
});

test.each([8, 9, 100, 207])('a file that ends after %i bytes is truncated', async (length) => {
  const path = await directory.write('short.wim', good.subarray(0, length));
  expect((await refusalOf(path)).message).toContain(`is truncated: it ends after ${length} bytes`);
});

test('a file that lost its last byte is truncated', async () => {
  const path = await directory.write('short.wim', good.subarray(0, -1));
  expect((await refusalOf(path)).message).toMatch(/is truncated or has a damaged header/);
});

test('more XML than 64 MiB is not read', async () => {
  const header = editHeader(good, (bytes) => {
    bytes.writeUIntLE(64 * 2 ** 20 + 2, 0x48, 6);
    bytes.writeBigUInt64LE(208n, 0x50);
    bytes.writeBigUInt64LE(64n * 2n ** 20n + 2n, 0x58);
  });
  const path = await directory.write('large.wim', header);
  await truncate(path, 65 * 2 ** 20);
  expect((await refusalOf(path)).message).toMatch(/XML of 67108866 bytes/);
});
