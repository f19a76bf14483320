import { chmodSync, copyFileSync, existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../../src/input/problem.ts';
import { fixturePath } from '../../../image/wim-bytes.ts';
import { folderWith } from '../../../support/folder.ts';
import { failureOf, LOG, mounting, type Script, scripted, workshop } from './scripted-dism.ts';

/** Makes the file that an export or a split is to make. */
const making =
  (fixture: string, ...others: readonly string[]): Script =>
  (words) => {
    const target = words.find((word) => /^\/(?:DestinationImageFile|SWMFile):/.test(word) && !word.includes('*'));
    if (target === undefined) return undefined;
    const file = target.slice(target.indexOf(':') + 1);
    copyFileSync(fixturePath(fixture), file);
    chmodSync(file, 0o444);
    for (const name of others) copyFileSync(fixturePath(name), join(file, '..', name));
    return undefined;
  };

describe('an export', () => {
  it('names source, image, target and compression, and makes the result writable', async () => {
    const to = join(folderWith(), 'x.wim');
    const { engine, calls } = scripted(making('win11-pro-en.wim'));
    await engine.exportImage({ file: '/m/install.wim', index: 3 }, to, 'max');
    expect(calls.map(({ words }) => words)).toEqual([
      [
        '/English',
        '/Export-Image',
        '/SourceImageFile:/m/install.wim',
        '/SourceIndex:3',
        `/DestinationImageFile:${to}`,
        '/Compress:max',
        '/CheckIntegrity',
        `/LogPath:${LOG}`,
      ],
    ]);
    expect(statSync(to).mode & 0o200).toBe(0o200);
  });

  it('names the other parts of a split source, on Windows in its own way', async () => {
    const { engine, actions } = scripted(() => undefined, { platform: 'win32', dryRun: true });
    await engine.exportImage({ file: 'D:\\sources\\install.swm', index: 1 }, 'C:\\w\\x.wim', 'fast');
    expect(actions()).toEqual([
      '/Export-Image /SourceImageFile:D:\\sources\\install.swm /SWMFile:D:\\sources\\install*.swm /SourceIndex:1 /DestinationImageFile:C:\\w\\x.wim /Compress:fast /CheckIntegrity',
    ]);
  });

  it('makes an .esd by recovery, and nothing else', async () => {
    const folder = folderWith();
    const { engine, calls } = scripted(making('solid.esd'));
    await engine.exportImage({ file: '/a.wim', index: 1 }, join(folder, 'x.ESD'), 'recovery');
    await expect(
      engine.exportImage({ file: '/a.wim', index: 1 }, join(folder, 'x.wim'), 'recovery'),
    ).rejects.toBeInstanceOf(InputError);
    expect(calls).toHaveLength(1);
  });

  it('fails when the target exists, and when the result is not there or not whole', async () => {
    const folder = folderWith({ 'there.wim': 'x' });
    const { engine, calls } = scripted(() => undefined);
    const from = { file: '/a.wim', index: 1 };
    expect((await failureOf(engine.exportImage(from, join(folder, 'there.wim'), 'max'))).problem.message).toContain(
      'exists already',
    );
    expect(calls).toEqual([]);
    expect((await failureOf(engine.exportImage(from, join(folder, 'none.wim'), 'max'))).problem.message).toContain(
      'left no whole image',
    );
    const half = scripted(making('interrupted.wim'));
    expect((await failureOf(half.engine.exportImage(from, join(folder, 'half.wim'), 'max'))).problem.message).toContain(
      'flag 0x40',
    );
  });

  it('explains a failure', async () => {
    const { engine } = scripted(() => ({ exitCode: 112 }));
    const { problem } = await failureOf(
      engine.exportImage({ file: '/a.wim', index: 2 }, join(folderWith(), 'x.wim'), 'max'),
    );
    expect(problem.message).toBe('Export image 2 of a.wim: DISM ended with 112: the disk is full.');
    expect(problem.cure).toMatch(/^Free some disk/);
  });
});

describe('a split', () => {
  it('names the first part and the size', async () => {
    const folder = folderWith();
    const { engine, actions } = scripted(making('split.swm', 'split2.swm', 'split3.swm'));
    await engine.split('/w/x.wim', folder, 'split', 3800);
    expect(actions()).toEqual([
      `/Split-Image /ImageFile:/w/x.wim /SWMFile:${folder}/split.swm /FileSize:3800 /CheckIntegrity`,
    ]);
  });

  it('fails when a part is missing', async () => {
    const { engine } = scripted(making('split.swm', 'split2.swm'));
    expect((await failureOf(engine.split('/w/x.wim', folderWith(), 'split', 1))).problem.message).toContain(
      'incomplete',
    );
  });
});

describe('a file out of an image', () => {
  const HIVE = '/Windows/System32/config/SOFTWARE';

  it('is read from a read-only mount, which is discarded', async () => {
    const place = workshop();
    const m = place.mountDirectory;
    const { engine, actions } = scripted(
      mounting((words) => {
        if (words.includes('/Mount-Image')) writeFileSync(join(m, 'A.TXT'), 'a');
        return undefined;
      }),
    );
    expect((await engine.extractFile({ file: '/w/x.wim', index: 2 }, '/a.txt', place))?.toString()).toBe('a');
    expect(actions()).toEqual([
      `/Mount-Image /ImageFile:/w/x.wim /Index:2 /MountDir:${m} /ReadOnly`,
      '/Get-MountedImageInfo',
      `/Unmount-Image /MountDir:${m} /Discard`,
    ]);
    expect([place.entries.length, place.settled]).toEqual([1, [1]]);
    expect(await engine.extractFile({ file: '/w/x.wim', index: 2 }, HIVE, place)).toBeUndefined();
  });

  it.each(['/w/x.esd', '/w/x.swm'])('of %s comes from an exported copy, which goes away', async (file) => {
    const place = workshop();
    const { engine, actions } = scripted(mounting(making('win11-pro-en.wim')));
    expect(await engine.extractFile({ file, index: 2 }, HIVE, place)).toBeUndefined();
    const copy = join(place.scratchDirectory, 'extract.wim');
    expect(actions()[0]).toContain(`/SourceIndex:2 /DestinationImageFile:${copy}`);
    expect(actions()[1]).toBe(`/Mount-Image /ImageFile:${copy} /Index:1 /MountDir:${place.mountDirectory} /ReadOnly`);
    expect(existsSync(copy)).toBe(false);
  });

  it('is not there in a dry run', async () => {
    const place = workshop();
    const { engine, actions } = scripted(() => undefined, { dryRun: true });
    expect(await engine.extractFile({ file: '/w/x.wim', index: 1 }, HIVE, place)).toBeUndefined();
    expect([actions().length, place.entries]).toEqual([2, []]);
  });
});
