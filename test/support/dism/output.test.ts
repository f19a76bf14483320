import { describe, expect, it } from 'vitest';
import { deskWith, mountWords } from './dism-program.ts';
import { oemBytes } from './output/code-pages.mjs';

const info = (image: string, more: readonly string[] = []) => [
  '/Get-ImageInfo',
  `/ImageFile:${image}`,
  '/Index:1',
  ...more,
];

describe('output', () => {
  it('is German in code page 850, its values quoted', async () => {
    const { image, dism } = deskWith('win11-pro-en.wim');
    const { bytes, code } = await dism(info(image), { DISM_STAND_IN_LANGUAGE: 'de' });
    expect(code).toBe(0);
    expect(bytes.includes(Buffer.from('Tool zur Imageverwaltung f\x81r die Bereitstellung\r\n', 'latin1'))).toBe(true);
    expect(bytes.includes(Buffer.from(`Details f\x81r Abbild: "${image}"\r\n`, 'latin1'))).toBe(true);
    expect(
      bytes.includes(
        Buffer.from(
          'Index: "1"\r\nName: "Windows 11 Pro"\r\nBeschreibung: "<nicht definiert>"\r\nGr\x94\xe1e: 16.512 Bytes\r\n',
          'latin1',
        ),
      ),
    ).toBe(true);
  });

  it('is English with /English, yet numbers and dates follow the user’s locale', async () => {
    const { image, dism } = deskWith('win11-pro-en.wim');
    const { text } = await dism(info(image, ['/English']), { DISM_STAND_IN_LANGUAGE: 'de' });
    expect(text).toContain('Size : 16.512 bytes\r\n');
    expect(text).toMatch(/Created : \d\d\.\d\d\.\d{4} - \d\d:\d\d:\d\d\r\n/);
    expect((await dism(info(image))).text).toMatch(
      /Size : 16,512 bytes[\s\S]*Created : \d+\/\d+\/\d{4} - \d+:\d\d:\d\d [AP]M\r\n/,
    );
  });

  it('has a no-break space before French colons', async () => {
    const { image, dism } = deskWith('win11-pro-en.wim');
    const { bytes } = await dism(info(image), { DISM_STAND_IN_LANGUAGE: 'fr' });
    expect(bytes.includes(Buffer.from('Nom\xff: Windows 11 Pro\r\n', 'latin1'))).toBe(true);
    expect(bytes.includes(Buffer.from('Taille\xff: 16\xff512 octets\r\n', 'latin1'))).toBe(true);
  });

  it('says Aceptar for Ok in Spanish', async () => {
    const { image, mount, dism } = deskWith('win11-pro-en.wim');
    await dism(mountWords(image, mount));
    expect((await dism(['/Get-MountedImageInfo'], { DISM_STAND_IN_LANGUAGE: 'es' })).text).toContain(
      'Estado: Aceptar\r\n',
    );
  });

  it('has one label for version and edition in Chinese, in code page 936', async () => {
    const { image, dism } = deskWith('win11-pro-en.wim');
    const { bytes } = await dism(info(image), { DISM_STAND_IN_LANGUAGE: 'zh-CN' });
    const text = new TextDecoder('gbk').decode(bytes);
    expect(text).toContain('版本 : 10.0.26100\r\n');
    expect(text).toContain('版本 : Professional\r\n');
    expect(text).toContain('操作成功完成。');
  });

  it('tells errors in decimal or hex, and where the log is; all on standard output', async () => {
    const { image, mount, dism } = deskWith('win11-pro-en.wim');
    const refused = await dism(mountWords(image, mount, 9));
    expect(refused.text).toMatch(
      /\r\nError: 0xc1510113\r\n\r\n.+\r\n\r\nThe DISM log file can be found at C:\\Windows\\Logs\\DISM\\dism\.log\r\n$/,
    );
    expect((await dism(['/Mount-Image'])).text).toContain('\r\nError: 87\r\n');
    expect((await dism(['/Mount-Image'], { DISM_STAND_IN_LANGUAGE: 'de' })).text).toContain('Fehler: 87');
  });

  it('has a bar of 60 columns, its percentage in the middle', async () => {
    const { image, mount, dism } = deskWith('win11-pro-en.wim');
    const bars = (await dism(mountWords(image, mount))).text.match(/^\[.*\] \r?$/gm) ?? [];
    expect(bars.map((bar) => bar.trim())).toEqual([
      '[                           1.0%                           ]',
      '[==============             25.0%                          ]',
      '[===========================50.0%                          ]',
      '[===========================75.0%===========               ]',
      '[==========================100.0%==========================]',
    ]);
  });

  it('is nothing but errors with /Quiet', async () => {
    const { image, mount, dism } = deskWith('win11-pro-en.wim');
    expect((await dism([...mountWords(image, mount), '/Quiet'])).text).toBe('');
    expect((await dism([...mountWords(image, mount), '/Quiet'])).text).toMatch(/^\r\nError: 0xc1420113\r\n/);
  });

  it('lists the actions when asked for help', async () => {
    const { text, code } = await deskWith('win11-pro-en.wim').dism(['/?']);
    expect(code).toBe(0);
    expect(text).toContain('Version: 10.0.26100.5074\r\n');
    expect(text).toContain('/Mount-Image');
  });
});

describe('code pages', () => {
  it.each([
    ['äöüÄÖÜß', 'de', '\x84\x94\x81\x8e\x99\x9a\xe1'],
    ['éèàç’', 'fr', "\x82\x8a\x85\x87'"],
    ['ñáíóú', 'es', '\xa4\xa0\xa1\xa2\xa3'],
    ['日本', 'en', '??'],
  ])('write %s in %s', (text, language, bytes) => {
    expect(oemBytes(text, language).toString('latin1')).toBe(bytes);
  });

  it('write Chinese so that it reads back', () => {
    expect(new TextDecoder('gbk').decode(oemBytes('版本: 操作成功完成。', 'zh-CN'))).toBe('版本: 操作成功完成。');
  });
});
