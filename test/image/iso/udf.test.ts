import { describe, expect, test } from 'vitest';
import { bytesOf, type Content, contentOf, type DiscImage, edited } from '../../support/disc-image.ts';
import { crc, sealed } from '../../support/udf-descriptors.ts';
import { type UdfDisc, type UdfOptions, udfDisc } from '../../support/udf-disc.ts';
import { contentOn, discIn, isOn, refusal } from './reading.ts';

const KIB = 1024;
const large = Buffer.from(Array.from({ length: 100 * KIB + 77 }, (_, at) => (at * 7 + (at >> 8)) & 0xff));
const FILES: Readonly<Record<string, Content>> = {
  'README.TXT': contentOf('read me'),
  'sources/install.wim': contentOf(large),
  'sources/ei.cfg': contentOf('[Channel]\r\nRetail\r\n'),
  'sources/empty.txt': contentOf(''),
  'sources/日本語.txt': contentOf('wide'),
  'sources/déjà.txt': contentOf('narrow'),
  'a/b/c/d.txt': contentOf('deep'),
};

test("the writer's CRC is that of the standard's example", () => {
  expect(crc(Buffer.from('706a77', 'hex'))).toBe(0x3299);
});

const FORMS: readonly [string, UdfOptions][] = [
  ['as oscdimg writes it', {}],
  ['long allocation descriptors', { allocation: 'long' }],
  ['extended allocation descriptors', { allocation: 'extended' }],
  ['extended file entries', { extended: true }],
  ['content and folders in their file entries', { embedUpTo: 1500 }],
  ['files in many extents', { largestExtent: 4096 }],
  ['lists that go on elsewhere', { largestExtent: 2048, listLength: 3 }],
  ['lists that go on elsewhere, extended', { largestExtent: 4096, listLength: 4, allocation: 'long', extended: true }],
  ['sectors of 512 bytes', { blockSize: 512, largestExtent: 1024, listLength: 20 }],
  ['names of 16 bits', { wideNames: true }],
  ['an ISO 9660 view beside it', { bridge: true }],
  ['a metadata partition', { metadata: true, extended: true }],
  ['a metadata partition and embedded content', { metadata: true, embedUpTo: 1000, largestExtent: 8192 }],
];

describe.each(FORMS)('%s', (_, options) => {
  const disc = udfDisc(FILES, options);

  test('every file is read as it was written', async () => {
    for (const [path, content] of Object.entries(FILES)) {
      expect(await isOn(disc, path, bytesOf(content)), path).toBe(true);
    }
  });

  test('label, format, folders', async () => {
    const { format, volumeLabel, list } = await discIn(disc);
    expect({ format, volumeLabel }).toEqual({ format: 'udf', volumeLabel: 'CCCOMA_X64FRE_EN-US_DV9' });
    expect(await list('')).toEqual([
      { name: 'README.TXT', kind: 'file' },
      { name: 'sources', kind: 'folder' },
      { name: 'a', kind: 'folder' },
    ]);
    expect((await list('sources')).map(({ name }) => name)).toEqual([
      'install.wim',
      'ei.cfg',
      'empty.txt',
      '日本語.txt',
      'déjà.txt',
    ]);
  });
});

describe('looking for files', () => {
  const disc = udfDisc(FILES);

  test('in any case, told as the disc spells it', async () => {
    expect((await (await discIn(disc)).find('SOURCES/Install.WIM'))?.path).toBe('sources/install.wim');
    expect((await (await discIn(disc)).find('/readme.txt'))?.path).toBe('README.TXT');
  });

  test.each([
    'sources',
    '',
    'sources/none.wim',
    'none/install.wim',
    'README.TXT/x',
    'a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/q/r/s',
  ])('there is no file %j', async (path) => {
    expect(await (await discIn(disc)).find(path)).toBeUndefined();
  });

  test('there is nothing in a folder that is none', async () => {
    expect(await (await discIn(disc)).list('README.TXT')).toEqual([]);
    expect(await (await discIn(disc)).list('none')).toEqual([]);
  });

  test('two names that Windows takes for one are refused', async () => {
    const twins = udfDisc({ 'install.wim': contentOf('one'), 'INSTALL.WIM': contentOf('two') });
    const { message } = await refusal(contentOn(twins, 'install.wim'));
    expect(message).toMatch(/two entries .* same: "install\.wim" and "INSTALL\.WIM"/);
  });
});

test('what was never recorded reads as zeros', async () => {
  const bytes = Buffer.from(large);
  bytes.fill(0, 4096, 65_536);
  const pieces = [
    { offset: 0, bytes: bytes.subarray(0, 4096) },
    { offset: 65_536, bytes: bytes.subarray(65_536) },
  ];
  const disc = udfDisc({ 'sparse.wim': { sizeBytes: bytes.length, pieces, hole: { from: 4096, to: 65_536 } } });
  expect(await isOn(disc, 'sparse.wim', bytes)).toBe(true);
  const found = await (await discIn(disc)).find('sparse.wim');
  expect(found?.extents.filter(({ offset }) => offset === undefined)).toHaveLength(2);
});

describe('a folder whose entries cross blocks', () => {
  const names = Array.from({ length: 400 }, (_, at) => `a file with a name as long as that, number ${at}.txt`);
  const many = Object.fromEntries(names.map((name) => [`sources/${name}`, contentOf(name)]));

  test.each<[string, UdfOptions]>([
    ['blocks of 2048', {}],
    ['blocks of 512, in pieces', { blockSize: 512, largestExtent: 512, listLength: 20 }],
  ])('%s', async (_, options) => {
    const disc = udfDisc(many, options);
    expect((await (await discIn(disc)).list('sources')).map(({ name }) => name)).toEqual(names);
    expect(String(await contentOn(disc, `sources/${names[399]}`))).toBe(names[399]);
  });
});

test('what was deleted is not there', async () => {
  const disc = udfDisc({ 'install.wim': contentOf('gone'), 'ei.cfg': contentOf('kept') });
  const at = (disc.places.folders.get('') ?? Number.NaN) + 40;
  const identifier = Buffer.from(bytesOf(disc, at, at + 52));
  identifier.writeUInt8(0x04, 18);
  const { list } = await discIn(edited(disc, at, sealed(257, 0, identifier)));
  expect((await list('')).map(({ name }) => name)).toEqual(['ei.cfg']);
});

test('of two logical volume descriptors the one with the higher number holds', async () => {
  const disc = udfDisc(FILES);
  const at = disc.places.main + 2 * 2048;
  const older = Buffer.from(bytesOf(disc, at, at + 446));
  older.writeUInt32LE(1, 16);
  older.writeUInt32LE(7, 252);
  const image = edited(disc, at + 2048, sealed(6, at / 2048 + 1, older));
  expect(await isOn(image, 'sources/install.wim', large)).toBe(true);
});

describe('damage', () => {
  const disc = udfDisc(FILES);
  const { places } = disc;
  const entry = (path: string) => places.entries.get(path) ?? Number.NaN;
  const folder = (path: string) => places.folders.get(path) ?? Number.NaN;
  const broken = (at: number) => edited(disc, at, Buffer.from([(bytesOf(disc, at, at + 1)[0] ?? 0) ^ 0xff]));

  test.each<[string, number, RegExp]>([
    ['the tag of the file set', places.fileSet + 8, /the file set descriptor in block 0 has a wrong checksum/],
    ['the body of the file set', places.fileSet + 404, /the file set descriptor in block 0 has a wrong checksum/],
    ['the top folder', entry('') + 60, /a file entry in block 2 has a wrong checksum/],
    ['the image', entry('sources/install.wim') + 176, /a file entry in block \d+ has a wrong checksum/],
    ['an entry of a folder', folder('sources') + 50, /an entry of a folder has a wrong checksum/],
  ])('%s', async (_, at, reason) => {
    const { file, message, cure } = await refusal(contentOn(broken(at), 'sources/install.wim'));
    expect(file).toBe('media/win.iso');
    expect(message).toMatch(reason);
    expect(cure).toContain('again');
  });

  test('a damaged main sequence is made good by the reserve', async () => {
    const main = broken(places.main + 2048 + 190);
    expect(await isOn(main, 'sources/install.wim', large)).toBe(true);
    const both = edited(main, places.reserve + 2 * 2048 + 20, Buffer.from([0xee]));
    expect((await refusal(discIn(both))).message).toMatch(/the volume descriptor in sector 33 has a wrong checksum/);
  });

  test('one anchor is enough, none is not', async () => {
    const [first = 0, last = 0] = places.anchors;
    expect(await isOn(broken(first + 20), 'sources/install.wim', large)).toBe(true);
    const none = edited(broken(first + 20), last + 20, Buffer.from([0xee]));
    expect((await refusal(discIn(none))).message).toMatch(/marks of UDF, but no anchor/);
  });

  test.each([
    [33_000, /its anchor would end at byte 526336, the file ends at 33000/],
    [560_000, /its UDF partition would end at byte \d+, the file ends at 560000/],
    [disc.sizeBytes - 18 * 2048, /its UDF partition would end/],
  ])('cut off after %i bytes', async (sizeBytes, reason) => {
    const { message } = await refusal(contentOn({ ...disc, sizeBytes }, 'sources/install.wim'));
    expect(message).toMatch(/truncated/);
    expect(message).toMatch(reason);
  });
});

describe('lies', () => {
  /** The entry of the image with its bytes changed and sealed again, as one who means it would. */
  function forged(disc: UdfDisc, path: string, change: (entry: Buffer) => void): DiscImage {
    const at = disc.places.entries.get(path) ?? Number.NaN;
    const head = bytesOf(disc, at, at + 2048);
    const covered = head.readUInt16LE(10);
    const whole = Buffer.from(head.subarray(0, 16 + covered));
    change(whole);
    return edited(disc, at, sealed(whole.readUInt16LE(0), whole.readUInt32LE(12), whole));
  }
  const path = 'sources/install.wim';
  const attempt = (change: (entry: Buffer) => void, options: UdfOptions = {}) =>
    refusal(contentOn(forged(udfDisc(FILES, options), path, change), path));

  test.each<[string, (entry: Buffer) => void, RegExp]>([
    [
      'a size that no disc has',
      (e) => e.writeBigUInt64LE(2n ** 63n, 56),
      /claims 9223372036854775808 bytes, the whole/,
    ],
    ['a size beyond its extents', (e) => e.writeBigUInt64LE(120_000n, 56), /claims 120000 bytes, but \d+ of them lie/],
    ['an extent outside the partition', (e) => e.writeUInt32LE(0xffffff, 180), /a part of a file would end at byte/],
    ['a list longer than the block', (e) => e.writeUInt32LE(5000, 172), /is longer than its block/],
    ['a strategy of other media', (e) => e.writeUInt16LE(4096, 20), /files of the strategy 4096/],
    ['an unknown kind of list', (e) => e.writeUInt16LE(5, 34), /the unknown kind 5/],
    ['a type that is no file', (e) => e.writeUInt8(12, 27), /holds no plain file/],
  ])('%s', async (_, change, reason) => {
    expect((await attempt(change)).message).toMatch(reason);
  });

  test('a partition that there is not', async () => {
    const { message } = await attempt((entry) => entry.writeUInt16LE(9, 184), { allocation: 'long' });
    expect(message).toMatch(/lies in partition 9, which there is not/);
  });

  test('a compressed extent', async () => {
    const { message } = await attempt((entry) => entry.writeUInt32LE(17, 180), { allocation: 'extended' });
    expect(message).toMatch(/is compressed/);
  });

  test('lists that go on in a ring', async () => {
    const disc = udfDisc(FILES, { largestExtent: 2048, listLength: 3 });
    const at = disc.places.entries.get(path) ?? Number.NaN;
    const block = bytesOf(disc, at + 176 + 3 * 8 + 4, at + 176 + 3 * 8 + 8).readUInt32LE(0);
    const ring = Buffer.alloc(32);
    ring.writeUInt32LE(8, 20);
    ring.writeUInt32LE(0xc0000000 + 2048, 24);
    ring.writeUInt32LE(block, 28);
    const image = edited(disc, (272 + block) * 2048, sealed(258, block, ring));
    expect((await refusal(contentOn(image, path))).message).toMatch(/go on in more than 1024 places/);
  });

  test('volume descriptors that lead in a ring', async () => {
    const disc = udfDisc(FILES);
    const pointer = (sector: number) => {
      const bytes = Buffer.alloc(512);
      bytes.writeUInt32LE(16 * 2048, 20);
      bytes.writeUInt32LE(sector, 24);
      return sealed(3, sector, bytes);
    };
    const main = edited(disc, disc.places.main, pointer(disc.places.main / 2048));
    const both = edited(main, disc.places.reserve, pointer(disc.places.reserve / 2048));
    expect(await isOn(main, path, large)).toBe(true);
    expect((await refusal(discIn(both))).message).toMatch(/more than 256 volume descriptors/);
  });

  test('a folder that holds itself costs nothing', async () => {
    const disc = udfDisc({ 'loop/x': contentOf('x') }, { embedUpTo: 1000 });
    const image = forged(disc, '', (entry) => {
      const bytes = entry.subarray(176);
      // The second identifier, after the parent's 40 bytes: it leads to the top folder again.
      const identifier = Buffer.from(bytes.subarray(40));
      identifier.writeUInt32LE(2, 24);
      sealed(257, 0, identifier).copy(bytes, 40);
    });
    expect((await (await discIn(image)).list('loop/loop/loop')).map(({ name }) => name)).toEqual(['loop']);
    expect(await (await discIn(image)).list('loop/'.repeat(17))).toEqual([]);
  });

  test('a folder of more bytes than are read', async () => {
    const image = forged(udfDisc({ ...FILES, fill: { sizeBytes: 40_000_000, pieces: [] } }), 'sources', (entry) => {
      entry.writeBigUInt64LE(20_000_000n, 56);
      entry.writeUInt32LE(20_000_000, 176);
    });
    expect((await refusal(contentOn(image, path))).message).toMatch(/a folder has 20000000 bytes of names, at most/);
  });

  test('an unknown partition kind is refused by name', async () => {
    const disc = udfDisc(FILES, { metadata: true });
    const images = [disc.places.main, disc.places.reserve].reduce<DiscImage>((image, start) => {
      const at = start + 2 * 2048;
      const logical = Buffer.from(bytesOf(image, at, at + 440 + 70));
      logical.write('*UDF Virtual Partition\0', 440 + 6 + 5, 'latin1');
      return edited(image, at, sealed(6, at / 2048, logical));
    }, disc);
    expect((await refusal(discIn(images))).message).toMatch(/the partition kind "\*UDF Virtual Partition"/);
  });

  test('a damaged metadata file is made good by its mirror', async () => {
    const disc = udfDisc(FILES, { metadata: true });
    const at = disc.places.entries.get('(metadata 250)') ?? Number.NaN;
    const damaged = edited(disc, at + 60, Buffer.from([0xee]));
    expect(await isOn(damaged, path, large)).toBe(true);
    const mirror = disc.places.entries.get('(metadata 251)') ?? Number.NaN;
    const both = edited(damaged, mirror + 60, Buffer.from([0xee]));
    expect((await refusal(discIn(both))).message).toMatch(/a file entry in block 8 has a wrong checksum/);
  });
});
