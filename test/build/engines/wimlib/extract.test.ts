import { execFileSync } from 'node:child_process';
import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentOf, copyStep, failureOf, fixture, imageIn, workbench } from './workbench.ts';

const HIVE = '/Windows/System32/config/SOFTWARE';

it('gives a file, however its path is written', async () => {
  const { engine, workshop, folder } = workbench();
  const file = fixture('win11-pro-en.wim');
  for (const path of [HIVE, HIVE.toLowerCase(), HIVE.slice(1)])
    expect((await engine.extractFile({ file, index: 1 }, path, workshop))?.toString('utf8')).toBe(
      contentOf(file, HIVE),
    );
  expect(readdirSync(join(folder, 'scratch'))).toEqual([]);
});

it('gives one of an .esd and of a split set', async () => {
  const { engine, workshop } = workbench();
  for (const name of ['solid.esd', 'split.swm'])
    expect(
      (await engine.extractFile({ file: fixture(name), index: 1 }, HIVE, workshop))?.toString('latin1', 0, 4),
    ).toBe('regf');
});

it('gives one of more than a mebibyte', async () => {
  const { engine, workshop, folder } = workbench();
  const image = imageIn(folder);
  const content = Buffer.alloc(3 * 2 ** 20, 'abc');
  writeFileSync(join(folder, 'big'), content);
  await engine.service(image, [copyStep(join(folder, 'big'), '/')], workshop);
  expect((await engine.extractFile({ file: image, index: 1 }, '/big', workshop))?.equals(content)).toBe(true);
});

it.each(['/Windows/System32/config/COMPONENTS', '/Windows/*', '/Windows', '/@list', '/'])(
  'gives nothing for %s',
  async (path) => {
    const { engine, workshop, folder } = workbench();
    expect(await engine.extractFile({ file: fixture('win11-pro-en.wim'), index: 1 }, path, workshop)).toBeUndefined();
    expect(readdirSync(join(folder, 'scratch'))).toEqual([]);
  },
);

it('follows no link out of the image', async () => {
  const { engine, workshop, folder } = workbench();
  const image = imageIn(folder);
  writeFileSync(join(folder, 'secret'), 'of this machine');
  symlinkSync(join(folder, 'secret'), join(folder, 'SOFTWARE'));
  execFileSync('wimlib-imagex', ['update', image, '1', `--command=add '${join(folder, 'SOFTWARE')}' '${HIVE}'`]);
  expect(await engine.extractFile({ file: image, index: 1 }, HIVE, workshop)).toBeUndefined();
});

it('fails for an image that is not there, and one that is damaged', async () => {
  const { engine, workshop, folder } = workbench();
  const { problem } = await failureOf(
    engine.extractFile({ file: fixture('win11-pro-en.wim'), index: 9 }, HIVE, workshop),
  );
  expect(problem.message).toContain('ended with 18');
  expect(readdirSync(join(folder, 'scratch'))).toEqual([]);
});
