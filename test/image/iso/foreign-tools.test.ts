/** Our reader and our writers held against the world's: 7-Zip reads the same bytes, genisoimage's discs are read. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readImageFile } from '../../../src/image/image-file.ts';
import { type Content, contentOf, type DiscImage, writeDisc } from '../../support/disc-image.ts';
import { genisoimage, mayGoWithout, outputOf, sevenZip } from '../../support/disc-tools.ts';
import { folderWith } from '../../support/folder.ts';
import { iso9660Disc } from '../../support/iso9660-disc.ts';
import { udfDisc } from '../../support/udf-disc.ts';
import { fixtureBytes } from '../wim-bytes.ts';
import { contentOn, discIn } from './reading.ts';

const IMAGE = 'win11-enterprise-de.wim';
const FILES: Readonly<Record<string, Content>> = {
  'README.TXT': contentOf('read me'),
  'SOURCES/INSTALL.WIM': contentOf(fixtureBytes(IMAGE)),
  'SOURCES/EI.CFG': contentOf('[Channel]\r\nRetail\r\n'),
};

describe.skipIf(mayGoWithout(sevenZip))('7-Zip reads what our writers write, as we read it', () => {
  test.each<[string, string, DiscImage]>([
    ['UDF 1.02', 'Udf', udfDisc(FILES)],
    ['UDF in many extents', 'Udf', udfDisc(FILES, { largestExtent: 2048 })],
    ['UDF with long descriptors, embedded', 'Udf', udfDisc(FILES, { allocation: 'long', embedUpTo: 1000 })],
    ['UDF with extended entries', 'Udf', udfDisc(FILES, { extended: true })],
    ['UDF of 512', 'Udf', udfDisc(FILES, { blockSize: 512 })],
    ['ISO 9660', 'Iso', iso9660Disc(FILES)],
    ['ISO 9660 in several extents', 'Iso', iso9660Disc(FILES, { largestExtent: 2048 })],
    ['Joliet', 'Iso', iso9660Disc(FILES, { joliet: true })],
  ])('%s', async (_, type, image) => {
    const folder = folderWith();
    await writeDisc(join(folder, 'disc.iso'), image);
    const listing = outputOf(sevenZip, ['l', '-slt', `-t${type}`, 'disc.iso'], folder).toString();
    expect(listing).toContain(`Type = ${type}`);
    const { list } = await discIn(image);
    for (const { name } of await list('sources')) expect(listing).toContain(`Path = SOURCES/${name}`);
    for (const path of Object.keys(FILES)) {
      const theirs = outputOf(sevenZip, ['e', '-so', `-t${type}`, 'disc.iso', path], folder);
      expect((await contentOn(image, path))?.equals(theirs), path).toBe(true);
    }
  });
});

describe.skipIf(mayGoWithout(genisoimage))('discs of genisoimage', () => {
  test.each<[string, string[], string, string]>([
    ['UDF beside ISO 9660', ['-udf'], 'sources/install.wim', 'sources/ei.cfg'],
    ['Joliet and Rock Ridge', ['-J', '-R'], 'sources/install.wim', 'sources/ei.cfg'],
    ['ISO 9660 alone', [], 'SOURCES/INSTALL.WIM', 'SOURCES/EI.CFG'],
  ])('%s', async (_, options, path, channelPath) => {
    const folder = folderWith();
    mkdirSync(join(folder, 'disc/sources'), { recursive: true });
    writeFileSync(join(folder, 'disc/sources/install.wim'), fixtureBytes(IMAGE));
    writeFileSync(join(folder, 'disc/sources/ei.cfg'), '[Channel]\r\nVolume\r\n');
    for (let at = 0; at < 300; at += 1) writeFileSync(join(folder, `disc/sources/a longer name ${at}.cab`), `${at}`);
    outputOf(genisoimage, ['-quiet', ...options, '-V', 'CPBA_X64FREV', '-o', 'disc.iso', 'disc'], folder);
    const read = await readImageFile(join(folder, 'disc.iso'), 'disc.iso');
    expect(read).toMatchObject({
      sizeBytes: fixtureBytes(IMAGE).length,
      onDisc: { path, volumeLabel: 'CPBA_X64FREV' },
      channelFile: { path: channelPath, text: '[Channel]\r\nVolume\r\n' },
    });
    const [extent] = read.onDisc?.extents ?? [];
    const bytes = readFileSync(join(folder, 'disc.iso')).subarray(extent?.offset).subarray(0, extent?.size);
    expect(bytes.equals(fixtureBytes(IMAGE))).toBe(true);
  });
});
