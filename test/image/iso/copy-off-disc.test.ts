import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyOffDisc } from '../../../src/image/iso/copy-off-disc.ts';
import { readWimFile } from '../../../src/image/wim-file.ts';
import { type Content, contentOf, writeDisc } from '../../support/disc-image.ts';
import { folderWith } from '../../support/folder.ts';
import { udfDisc } from '../../support/udf-disc.ts';
import { fixtureBytes } from '../wim-bytes.ts';
import { refusal } from './reading.ts';

const SET: Readonly<Record<string, Content>> = {
  'sources/INSTALL.SWM': contentOf(fixtureBytes('split.swm')),
  'sources/install2.swm': contentOf(fixtureBytes('split2.swm')),
  'sources/install3.swm': contentOf(fixtureBytes('split3.swm')),
};

async function discOf(files: Readonly<Record<string, Content>>): Promise<{ iso: string; to: string }> {
  const folder = folderWith({ 'to/.keep': '' });
  const iso = join(folder, 'win.iso');
  await writeDisc(iso, udfDisc(files, { largestExtent: 4096 }));
  return { iso, to: join(folder, 'to') };
}

test('the image, byte for byte', async () => {
  const bytes = fixtureBytes('win11-pro-en.wim');
  const { iso, to } = await discOf({ 'Sources/Install.WIM': contentOf(bytes) });
  const { file } = await copyOffDisc(iso, 'win.iso', to);
  expect(file).toBe(join(to, 'install.wim'));
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

test('more than is read at once', async () => {
  const bytes = Buffer.concat([fixtureBytes('win11-pro-en.wim'), Buffer.alloc(9 * 1024 * 1024 + 5, 'imagegate')]);
  const { iso, to } = await discOf({ 'sources/install.wim': contentOf(bytes) });
  expect(readFileSync((await copyOffDisc(iso, 'win.iso', to)).file).equals(bytes)).toBe(true);
});

test('all parts of a split set, under names that the set is read by', async () => {
  const { iso, to } = await discOf(SET);
  const { file } = await copyOffDisc(iso, 'win.iso', to);
  expect(readdirSync(to).sort()).toEqual(['.keep', 'install.swm', 'install2.swm', 'install3.swm']);
  expect((await readWimFile(file, 'install.swm')).parts.total).toBe(3);
});

describe('leaves nothing behind', () => {
  test('a name that is taken stays as it was', async () => {
    const { iso, to } = await discOf(SET);
    writeFileSync(join(to, 'install2.swm'), 'mine');
    await expect(copyOffDisc(iso, 'win.iso', to)).rejects.toMatchObject({ code: 'EEXIST' });
    expect(readdirSync(to).sort()).toEqual(['.keep', 'install2.swm']);
    expect(readFileSync(join(to, 'install2.swm'), 'utf8')).toBe('mine');
  });

  test('when it is called off', async () => {
    const { iso, to } = await discOf(SET);
    const reason = new Error('called off');
    await expect(copyOffDisc(iso, 'win.iso', to, AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(readdirSync(to)).toEqual(['.keep']);
  });

  test('when a part is missing', async () => {
    const { 'sources/install3.swm': _, ...incomplete } = SET;
    const { iso, to } = await discOf(incomplete);
    const { file, message } = await refusal(copyOffDisc(iso, 'win.iso', to));
    expect(file).toBe('win.iso/sources/INSTALL.SWM');
    expect(message).toMatch(/incomplete; missing beside it: part 3/);
    expect(readdirSync(to)).toEqual(['.keep']);
  });
});
