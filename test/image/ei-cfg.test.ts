import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEiCfg, readEiCfgBeside } from '../../src/image/ei-cfg.ts';
import { InputError } from '../../src/input/problem.ts';
import { folderWith } from '../support/folder.ts';

describe('parseEiCfg', () => {
  it.each<[string, string, object]>([
    [
      'volume media',
      '[EditionID]\r\n\r\n[Channel]\r\nVolume\r\n\r\n[VL]\r\n1\r\n',
      { channel: 'volume', conflicting: false },
    ],
    ['volume by [VL] alone', '[VL]\n1', { channel: 'volume', conflicting: false }],
    ['volume by [Channel] alone', '[Channel]\nVolume', { channel: 'volume', conflicting: false }],
    ['retail', '[EditionID]\n[Channel]\nRetail\n', { channel: 'retail', conflicting: false }],
    ['OEM, and no volume', '[Channel]\nOEM\n[VL]\n0\n', { channel: 'oem', conflicting: false }],
    [
      'an edition',
      '[EditionID]\nEnterprise\n[Channel]\nRetail',
      { channel: 'retail', editionId: 'Enterprise', conflicting: false },
    ],
    ['lower case, blanks, CR alone', ' [channel] \r  retail  \r[vl]\r0', { channel: 'retail', conflicting: false }],
    ['comments', '; VL media\n[Channel] ; which\nOEM ; one of two\n;Retail', { channel: 'oem', conflicting: false }],
    ['a byte order mark', '\uFEFF[Channel]\nRetail', { channel: 'retail', conflicting: false }],
    ['left to the key', '[Channel]\n_Default\n[VL]\n0', { conflicting: false }],
    ['a channel that nobody knows', '[Channel]\nWholesale\n[VL]\n2', { conflicting: false }],
    ['nothing', '', { conflicting: false }],
    ['values without a section', 'Retail\n1', { conflicting: false }],
    ['retail and volume at once', '[Channel]\nRetail\n[VL]\n1', { conflicting: true }],
    ['volume and not volume', '[Channel]\nVolume\n[VL]\n0', { conflicting: true }],
    ['two channels', '[Channel]\nRetail\n[Channel]\nOEM', { conflicting: true }],
    ['both answers in [VL]', '[VL]\n0\n1', { conflicting: true }],
    ['two editions', '[EditionID]\nEnterprise\nCore', { conflicting: false }],
    ['no edition id', '[EditionID]\n::error::x', { conflicting: false }],
  ])('%s', (_name, text, claim) => {
    expect(parseEiCfg(text)).toEqual(claim);
  });

  it('never names a channel of one that contradicts itself, and never throws', () => {
    const line = fc.constantFrom(
      '[Channel]',
      '[VL]',
      '[EditionID]',
      'Retail',
      'Volume',
      'OEM',
      '_Default',
      '1',
      '0',
      ';',
      '',
    );
    const text = fc.oneof(
      fc.array(line, { maxLength: 9 }).map((lines) => lines.join('\r\n')),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (one) => {
        const { channel, conflicting } = parseEiCfg(one);
        expect(conflicting && channel !== undefined).toBe(false);
      }),
    );
  });
});

describe('readEiCfgBeside', () => {
  const RETAIL = { claim: { channel: 'retail', conflicting: false }, file: 'media/ei.cfg' };

  async function beside(files: Record<string, string | Uint8Array>) {
    return readEiCfgBeside(
      join(folderWith({ 'media/install.wim': '', ...files }), 'media/install.wim'),
      'media/install.wim',
    );
  }

  it('reads the one in the folder of the image, and no other', async () => {
    expect(await beside({ 'media/ei.cfg': '[Channel]\nRetail' })).toEqual(RETAIL);
    expect(await beside({ 'ei.cfg': '[Channel]\nRetail', 'media/sub/ei.cfg': '[Channel]\nOEM' })).toBeUndefined();
  });

  it('finds it in any case, and names it as it is', async () => {
    expect(await beside({ 'media/EI.CFG': '[CHANNEL]\nRETAIL' })).toEqual({ ...RETAIL, file: 'media/EI.CFG' });
    const folder = folderWith({ 'install.wim': '', 'Ei.cfg': '[VL]\n1' });
    expect(await readEiCfgBeside(join(folder, 'install.wim'), 'install.wim')).toMatchObject({ file: 'Ei.cfg' });
  });

  it.each<[string, Buffer]>([
    ['UTF-8 with a mark', Buffer.from('\uFEFF[Channel]\nRetail')],
    ['UTF-16LE with a mark', Buffer.from('\uFEFF[Channel]\r\nRetail', 'utf16le')],
    ['UTF-16LE without', Buffer.from('[Channel]\r\nRetail', 'utf16le')],
    ['UTF-16BE', Buffer.from('\uFEFF[Channel]\r\nRetail', 'utf16le').swap16()],
    ['an old code page', Buffer.concat([Buffer.from('; f\xfcr alle\n', 'latin1'), Buffer.from('[Channel]\nRetail')])],
  ])('reads %s', async (_name, bytes) => {
    expect(await beside({ 'media/ei.cfg': bytes })).toEqual(RETAIL);
  });

  it('takes an empty one, a folder and a link for no claim', async () => {
    expect(await beside({ 'media/ei.cfg': '' })).toEqual({ claim: { conflicting: false }, file: 'media/ei.cfg' });
    const folder = folderWith({ 'install.wim': '', 'other/ei.cfg': '[VL]\n1' });
    mkdirSync(join(folder, 'EI.CFG'));
    symlinkSync(join(folder, 'other/ei.cfg'), join(folder, 'ei.cfg'));
    expect(await readEiCfgBeside(join(folder, 'install.wim'), 'install.wim')).toBeUndefined();
  });

  it('refuses one that is too large, a Git LFS pointer, and two of them', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n';
    for (const [files, message] of [
      [{ 'media/ei.cfg': Buffer.alloc(64 * 1024 + 1, 0x20) }, /media\/ei\.cfg has 65537 bytes, the limit is 65536/],
      [{ 'media/ei.cfg': pointer }, /Git LFS pointer/],
      [{ 'media/ei.cfg': '', 'media/EI.CFG': '' }, /media\/EI\.CFG stands beside ei\.cfg/],
    ] as const) {
      const error = await beside(files).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(InputError);
      expect((error as InputError).message).toMatch(message);
    }
    expect(await beside({ 'media/ei.cfg': Buffer.alloc(64 * 1024, 0x20) })).toMatchObject({
      claim: { conflicting: false },
    });
  });
});
