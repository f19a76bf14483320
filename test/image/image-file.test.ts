import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readImageFile } from '../../src/image/image-file.ts';
import { readWimFile } from '../../src/image/wim-file.ts';
import { type Content, contentOf, type DiscImage, writeDisc } from '../support/disc-image.ts';
import { mayGoWithout, outputOf, sevenZip } from '../support/disc-tools.ts';
import { folderWith } from '../support/folder.ts';
import { iso9660Disc } from '../support/iso9660-disc.ts';
import { udfDisc } from '../support/udf-disc.ts';
import { refusal } from './iso/reading.ts';
import { fixtureBytes, fixturePath, withXml, xmlOf } from './wim-bytes.ts';

const GIB = 2 ** 30;
const english = contentOf(fixtureBytes('win11-enterprise-en.wim'));
const german = contentOf(fixtureBytes('win11-enterprise-de.wim'));

async function written(image: DiscImage): Promise<string> {
  const path = join(folderWith(), 'win.iso');
  await writeDisc(path, image);
  return path;
}

const readDisc = async (files: Readonly<Record<string, Content>>, discPath?: string) =>
  readImageFile(await written(udfDisc(files)), 'media/win.iso', discPath);

describe('a WIM', () => {
  test.each(['win11-pro-en.wim', 'solid.esd', 'split.swm', 'multi-index.wim'])(
    '%s reads as it always did',
    async (name) => {
      expect(await readImageFile(fixturePath(name), name)).toEqual(await readWimFile(fixturePath(name), name));
    },
  );

  test('what is neither is called by its name', async () => {
    const path = join(folderWith({ 'x.iso': 'PK\x03\x04 and more' }), 'x.iso');
    expect((await refusal(readImageFile(path, 'x.iso'))).message).toContain('is a ZIP archive');
  });

  test('has no paths on it', async () => {
    const attempt = readImageFile(fixturePath('win11-pro-en.wim'), 'x.wim', 'sources/install.wim');
    expect((await refusal(attempt)).message).toBe('x.wim is no disc image.');
  });
});

describe('a disc', () => {
  test('the image, where it lies, and the channel file', async () => {
    const read = await readDisc({
      'sources/ei.cfg': contentOf('[VL]\r\n1\r\n'),
      'SOURCES2/x': english,
      'sources/Install.WIM': english,
    });
    const plain = await readWimFile(fixturePath('win11-enterprise-en.wim'), 'x.wim');
    const { bytesRead, onDisc, channelFile, ...wim } = read;
    expect(wim).toEqual({
      ...wim,
      guid: plain.guid,
      indexes: plain.indexes,
      sizeBytes: plain.sizeBytes,
      format: 'wim',
    });
    expect(onDisc).toMatchObject({ path: 'sources/Install.WIM', volumeLabel: 'CCCOMA_X64FRE_EN-US_DV9' });
    expect(channelFile).toEqual({ path: 'sources/ei.cfg', text: '[VL]\r\n1\r\n' });
    expect(bytesRead).toBeGreaterThan(plain.bytesRead);
    expect(bytesRead).toBeLessThan(64 * 1024);
  });

  test('without a channel file', async () => {
    expect(await readDisc({ 'x64/sources/install.wim': english })).not.toHaveProperty('channelFile');
  });

  test.each<[string, Buffer, string]>([
    ['UTF-8 with a mark', Buffer.from('\ufeff[VL]'), '[VL]'],
    ['UTF-16', Buffer.from('\ufeff[VL]', 'utf16le'), '[VL]'],
    ['UTF-16, high byte first', Buffer.from('\ufeff[VL]', 'utf16le').swap16(), '[VL]'],
    ['an old code page', Buffer.from('[VL] ; gr\xfc\xdfe', 'latin1'), '[VL] ; grüße'],
  ])('a channel file in %s', async (_, bytes, text) => {
    const read = await readDisc({ 'sources/install.wim': english, 'sources/EI.CFG': contentOf(bytes) });
    expect(read.channelFile).toEqual({ path: 'sources/EI.CFG', text });
  });

  test('a channel file of more than 64 KiB is refused', async () => {
    const attempt = readDisc({
      'sources/install.wim': english,
      'sources/ei.cfg': contentOf(Buffer.alloc(65_537, ' ')),
    });
    expect(await refusal(attempt)).toMatchObject({
      file: 'media/win.iso/sources/ei.cfg',
      message: 'media/win.iso/sources/ei.cfg has 65537 bytes, at most 65536 (64 KiB) are read.',
    });
  });

  test('for two architectures: one must be asked for', async () => {
    const files = {
      'x86/sources/install.esd': german,
      'x64/sources/install.esd': english,
      'x64/sources/ei.cfg': contentOf('x64'),
    };
    const { message } = await refusal(readDisc(files));
    expect(message).toMatch(/2 install images, .*: "x64\/sources\/install\.esd", "x86\/sources\/install\.esd"/);
    const read = await readDisc(files, 'X64/sources/install.esd');
    expect(read.onDisc?.path).toBe('x64/sources/install.esd');
    expect(read.channelFile?.text).toBe('x64');
  });

  test('without an install image: says what there is', async () => {
    const { file, message } = await refusal(
      readDisc({ 'README.TXT': contentOf('x'), 'boot/boot.sdi': contentOf('y') }),
    );
    expect(file).toBe('media/win.iso');
    expect(message).toMatch(/without sources\/install\.wim .*; its top folder holds "README\.TXT", "boot"\./);
    const asked = await refusal(readDisc({ 'README.TXT': contentOf('x') }, 'sources/boot.wim'));
    expect(asked.message).toMatch(/without "sources\/boot\.wim"/);
  });

  test('with something else under that name', async () => {
    const { file, message } = await refusal(readDisc({ 'sources/install.wim': contentOf('MSCF and more') }));
    expect(file).toBe('media/win.iso/sources/install.wim');
    expect(message).toMatch(/is a cabinet/);
  });

  const parts = {
    'sources/install.swm': contentOf(fixtureBytes('split.swm')),
    'sources/install2.swm': contentOf(fixtureBytes('split2.swm')),
  };

  test('a split set is whole', async () => {
    const read = await readDisc({ ...parts, 'sources/install3.swm': contentOf(fixtureBytes('split3.swm')) });
    const plain = await readWimFile(fixturePath('split.swm'), 'split.swm');
    expect(read).toMatchObject({ format: 'swm', parts: { total: 3 }, sizeBytes: plain.sizeBytes });
  });

  test.each<[string, Record<string, Content>, string, RegExp]>([
    ['a part is missing', {}, 'install.swm', /incomplete; missing beside it: part 3 \(install3\.swm\)/],
    ['a part is of another', { 'sources/install3.swm': english }, 'install3.swm', /but is part of another/],
  ])('a split set is refused when %s', async (_, others, file, reason) => {
    const problem = await refusal(readDisc({ ...parts, ...others }));
    expect(problem.file).toBe(`media/win.iso/sources/${file}`);
    expect(problem.message).toMatch(reason);
  });
});

describe('an image of 5 GiB with its XML across the end of its fourth extent', () => {
  const xmlAt = 4 * (GIB - 2048) - 100;
  const bytes = fixtureBytes('win11-enterprise-en.wim');
  const xml = Buffer.from(xmlOf(bytes), 'utf16le');
  const header = Buffer.from(withXml(bytes, xml).subarray(0, 208));
  header.writeBigUInt64LE(BigInt(xmlAt), 0x50);
  const content: Content = {
    sizeBytes: 5 * GIB,
    pieces: [
      { offset: 0, bytes: header },
      { offset: xmlAt, bytes: xml },
    ],
  };
  const files = { 'sources/install.wim': content, 'sources/ei.cfg': contentOf('[VL]\r\n1\r\n') };

  test.each<[string, DiscImage, number]>([
    ['UDF', udfDisc(files), 6],
    ['UDF with long descriptors', udfDisc(files, { allocation: 'long', extended: true }), 6],
    ['UDF 2.50', udfDisc(files, { metadata: true }), 6],
    ['ISO 9660 of level 3', iso9660Disc(files), 2],
  ])('%s', async (_, image, extents) => {
    const path = await written(image);
    const read = await readImageFile(path, 'win.iso');
    expect(read.sizeBytes).toBe(5 * GIB);
    expect(read.onDisc?.extents).toHaveLength(extents);
    expect(read.indexes[0]?.identity).toMatchObject({ state: 'known', software: { edition: 'enterprise' } });
    expect(read.bytesRead).toBeLessThan(128 * 1024);
    if (process.platform === 'linux') expect(statSync(path).blocks * 512).toBeLessThan(1024 * 1024);
  });

  test.skipIf(mayGoWithout(sevenZip))('7-Zip sees the same file', async () => {
    const path = await written(udfDisc(files));
    const listing = outputOf(sevenZip, ['l', '-slt', path, 'sources/install.wim'], folderWith()).toString();
    expect(listing).toContain(`\nSize = ${5 * GIB}\n`);
  });
});

test('a disc that is cut off says so', async () => {
  const image = udfDisc({ 'sources/install.wim': english });
  const path = await written({ ...image, sizeBytes: image.sizeBytes - 40_000 });
  expect((await refusal(readImageFile(path, 'win.iso'))).message).toMatch(
    /^win\.iso is a truncated .* the file ends at/,
  );
});
