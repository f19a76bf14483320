import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deskWith } from './dism-program.ts';

describe('/Get-ImageInfo', () => {
  it('lists the images, and one in detail', async () => {
    const { image, dism } = deskWith('multi-index.wim');
    const all = await dism(['/English', '/Get-ImageInfo', `/ImageFile:${image}`]);
    expect(all.text).toContain(
      `Details for image : ${image}\r\n\r\nIndex : 1\r\nName : Windows 11 Pro\r\nDescription : <undefined>\r\nSize : 16,512 bytes\r\n\r\nIndex : 2\r\n`,
    );
    const one = await dism(['/English', '/Get-WimInfo', `/WimFile:${image}`, '/Index:2']);
    const labels = one.text.split('\r\n').flatMap((line) => line.match(/^([A-Z][^:]*?) :/)?.[1] ?? []);
    expect(labels).toEqual([
      ...[
        'Details for image',
        'Index',
        'Name',
        'Description',
        'Size',
        'WIM Bootable',
        'Architecture',
        'Hal',
        'Version',
      ],
      ...[
        'ServicePack Build',
        'ServicePack Level',
        'Edition',
        'Installation',
        'ProductType',
        'ProductSuite',
        'System Root',
      ],
      ...['Directories', 'Files', 'Created', 'Modified', 'Languages'],
    ]);
    expect(one.text).toContain('Edition : Enterprise\r\n');
    expect(one.text).toContain('Languages :\r\n\ten-US (Default)\r\n');
  });

  it('finds an image by its name, and refuses what is not there', async () => {
    const { image, dism } = deskWith('multi-index.wim');
    expect(
      (await dism(['/English', '/Get-ImageInfo', `/ImageFile:${image}`, '/Name:Windows 11 Enterprise'])).text,
    ).toContain('Index : 2');
    expect((await dism(['/Get-ImageInfo', `/ImageFile:${image}`, '/Name:Windows 12'])).code).toBe(0xc1510113);
  });
});

describe('/Export-Image', () => {
  const words = (source: string, target: string, more: readonly string[] = []) => [
    ...['/English', '/Export-Image', `/SourceImageFile:${source}`, '/SourceIndex:1', `/DestinationImageFile:${target}`],
    ...more,
  ];

  it('writes a new file, compressed as asked', async () => {
    const { image, folder, dism } = deskWith('multi-index.wim');
    const target = join(folder, 'out.wim');
    expect((await dism(words(image, target, ['/Compress:max', '/CheckIntegrity']))).code).toBe(0);
    expect(info(target)).toMatch(/Image Count: +1\n[\s\S]*Compression: +LZX/);
    expect((await dism(words(image, join(folder, 'fast.wim')))).code).toBe(0);
    expect(info(join(folder, 'fast.wim'))).toMatch(/Compression: +XPRESS/);
  });

  it('adds to a file that is there: never a second of the same name, and /Compress has no meaning', async () => {
    const { image, folder, dism } = deskWith('multi-index.wim');
    const target = join(folder, 'out.wim');
    await dism(words(image, target, ['/Compress:max']));
    expect((await dism(words(image, target))).code).toBe(183);
    expect((await dism(words(image, target, ['/DestinationName:Two', '/Compress:max']))).code).toBe(87);
    expect((await dism(words(image, target, ['/DestinationName:Two']))).code).toBe(0);
    expect(info(target)).toMatch(/Image Count: +2/);
  });

  it('refuses another compression than that of the file that is there', async () => {
    const { image, folder, dism } = deskWith('multi-index.wim');
    const target = join(folder, 'out.wim');
    await dism(words(image, target, ['/Compress:fast']));
    expect((await dism(words(image, target, ['/DestinationName:Two']))).code).toBe(50);
  });

  it('makes an ESD for recovery, under that extension only', async () => {
    const { image, folder, dism } = deskWith('win11-pro-en.wim');
    expect((await dism(words(image, join(folder, 'out.wim'), ['/Compress:recovery']))).code).toBe(87);
    expect((await dism(words(image, join(folder, 'out.esd'), ['/Compress:recovery']))).code).toBe(0);
    expect(info(join(folder, 'out.esd'))).toMatch(/Version: +3584\n[\s\S]*Compression: +LZMS/);
  });

  it('reads an ESD, and parts only with /SWMFile', async () => {
    const { image, folder, dism } = deskWith('solid.esd');
    expect((await dism(words(image, join(folder, 'out.wim'), ['/Compress:max']))).code).toBe(0);
    const split = join(import.meta.dirname, '../../fixtures/images/split');
    expect((await dism(words(`${split}.swm`, join(folder, 'whole.wim')))).code).toBe(2);
    expect((await dism(words(`${split}.swm`, join(folder, 'whole.wim'), [`/SWMFile:${split}*.swm`]))).code).toBe(0);
  });
});

it('/Split-Image numbers its parts from the second on', async () => {
  const { image, folder, dism } = deskWith('win11-pro-en.wim');
  const source = join(folder, 'source');
  mkdirSync(source);
  for (const name of ['one', 'two', 'three'])
    writeFileSync(join(source, name), Buffer.from(Array.from({ length: 900_000 }, () => Math.random() * 256)));
  await dism([
    '/Capture-Image',
    `/ImageFile:${join(folder, 'large.wim')}`,
    `/CaptureDir:${source}`,
    '/Name:Large',
    '/Compress:none',
  ]);
  const words = [
    '/Split-Image',
    `/ImageFile:${join(folder, 'large.wim')}`,
    `/SWMFile:${join(folder, 'part.swm')}`,
    '/FileSize:1',
  ];
  expect((await dism(words)).code).toBe(0);
  expect(
    readdirSync(folder)
      .filter((name) => name.endsWith('.swm'))
      .sort(),
  ).toEqual(['part.swm', 'part2.swm', 'part3.swm']);
  expect((await dism(words)).code).toBe(80);
  expect(
    (await dism(['/Split-Image', `/ImageFile:${image}`, `/SWMFile:${join(folder, 'x.wim')}`, '/FileSize:1'])).code,
  ).toBe(87);
});

describe('capturing', () => {
  it('makes a file, adds to it, applies and deletes an image', async () => {
    const { folder, dism } = deskWith('win11-pro-en.wim');
    const file = join(folder, 'new.wim');
    const source = join(folder, 'source');
    const target = join(folder, 'target');
    for (const directory of [source, target]) mkdirSync(directory);
    const capture = ['/Capture-Image', `/ImageFile:${file}`, `/CaptureDir:${source}`, '/Name:One'];
    expect((await dism(capture)).code).toBe(87); // Nothing in it.
    writeFileSync(join(source, 'file.txt'), 'content');
    expect((await dism(capture)).code).toBe(0);
    expect((await dism(capture)).code).toBe(80);
    const append = ['/Append-Image', `/ImageFile:${file}`, `/CaptureDir:${source}`];
    expect((await dism([...append, '/Name:One'])).code).toBe(183);
    expect((await dism([...append, '/Name:Two'])).code).toBe(0);
    expect((await dism(['/Apply-Image', `/ImageFile:${file}`, '/Index:2', `/ApplyDir:${target}`])).code).toBe(0);
    expect(existsSync(join(target, 'file.txt'))).toBe(true);
    expect((await dism(['/English', '/List-Image', `/ImageFile:${file}`, '/Index:1'])).text).toContain(
      '\\file.txt\r\n',
    );
    expect((await dism(['/Delete-Image', `/ImageFile:${file}`, '/Index:1'])).code).toBe(0);
    expect((await dism(['/Delete-Image', `/ImageFile:${file}`, '/Index:1'])).code).toBe(50);
    expect(info(file)).toMatch(/Name: +Two/);
  });
});

function info(file: string): string {
  return execFileSync('wimlib-imagex', ['info', file], { encoding: 'utf8' });
}
