import { describe, expect, test } from 'vitest';
import { bytesOf, contentOf, edited } from '../../support/disc-image.ts';
import { iso9660Disc } from '../../support/iso9660-disc.ts';
import { contentOn, discIn, isOn, refusal } from './reading.ts';

const large = Buffer.from(Array.from({ length: 100_077 }, (_, at) => (at * 11 + (at >> 8)) & 0xff));
const FILES = {
  'README.': contentOf('read me'),
  'SOURCES/INSTALL.WIM': contentOf(large),
  'SOURCES/EI.CFG': contentOf('[VL]\r\n1\r\n'),
  'SOURCES/EMPTY.TXT': contentOf(''),
};

describe.each([
  ['iso9660', {}],
  ['joliet', { joliet: true }],
  ['iso9660', { largestExtent: 4096 }],
  ['joliet', { joliet: true, largestExtent: 20_480 }],
])('%s %o', (format, options) => {
  const disc = iso9660Disc(FILES, options);

  test('every file is read as it was written', async () => {
    for (const [path, content] of Object.entries(FILES)) {
      expect(await isOn(disc, path.replace(/\.$/, ''), bytesOf(content)), path).toBe(true);
    }
    expect(await contentOn(disc, 'sources/none')).toBeUndefined();
  });

  test('label, format, folders without version numbers', async () => {
    const opened = await discIn(disc);
    expect([opened.format, opened.volumeLabel]).toEqual([format, 'WINDOWS']);
    expect(await opened.list('')).toEqual([
      { name: 'README', kind: 'file' },
      { name: 'SOURCES', kind: 'folder' },
    ]);
    expect((await opened.list('sources')).map(({ name }) => name)).toEqual(['INSTALL.WIM', 'EI.CFG', 'EMPTY.TXT']);
  });
});

/** The record of the image: the third of its folder, after two of 34 bytes. */
const image = 66 * 2048 + 2 * 34;

test('in front of a file lies its extended attribute record', async () => {
  const disc = iso9660Disc(FILES);
  const block = bytesOf(disc, image + 2, image + 6).readUInt32LE(0);
  const before = Buffer.alloc(4);
  before.writeUInt32LE(block - 1);
  const moved = edited(edited(disc, image + 1, Buffer.from([1])), image + 2, before);
  expect(await isOn(moved, 'sources/install.wim', large)).toBe(true);
});

describe('refused', () => {
  const disc = iso9660Disc(FILES);

  test('cut off', async () => {
    const { message } = await refusal(discIn({ ...disc, sizeBytes: disc.sizeBytes - 4096 }));
    expect(message).toMatch(/is a truncated or damaged disc image: its ISO 9660 volume would end at byte \d+/);
  });

  test.each<[string, number, number[], RegExp]>([
    ['a file behind the end', image + 2, [0xff, 0xff, 0xff, 0x0f], /its file would end at byte/],
    ['a record shorter than any', image, [10], /a folder ends inside an entry/],
    ['a record shorter than its name', image + 32, [200], /an entry of a folder is shorter than its name/],
    ['an interleaved file', image + 26, [1], /interleaved files/],
    ['a file that goes on as another', image + 25, [0x80], /goes on as another file/],
    ['blocks of 512 bytes', 16 * 2048 + 128, [0, 2], /blocks of 512 bytes/],
    ['no volume descriptor', 16 * 2048, [9], /no primary volume descriptor/],
  ])('%s', async (_, at, bytes, reason) => {
    const { message, cure } = await refusal(contentOn(edited(disc, at, Buffer.from(bytes)), 'sources/install.wim'));
    expect(message).toMatch(reason);
    expect(cure).not.toBe('');
  });

  test('a folder that has itself below it costs nothing', async () => {
    const ring = edited(disc, 64 * 2048 + 2 * 34 + 42 + 2, Buffer.from([64, 0, 0, 0]));
    const { list } = await discIn(ring);
    expect((await list('')).map(({ name }) => name)).toContain('SOURCES');
    expect((await list('sources/sources/sources')).map(({ name }) => name)).toContain('SOURCES');
  });
});
