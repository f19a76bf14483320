import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWimFile } from '../../../../src/image/wim-file.ts';
import { InputError } from '../../../../src/input/problem.ts';
import { contentOf, failureOf, fixture, imageIn, pathsIn, workbench } from './workbench.ts';

const SPLIT = ['split.swm', 'split2.swm', 'split3.swm'];

describe('exporting an image', () => {
  it.each([
    ['none', 'wim', 'none'],
    ['fast', 'wim', 'xpress'],
    ['max', 'wim', 'lzx'],
    ['recovery', 'esd', 'lzms'],
  ] as const)('compresses it as %s', async (compress, format, compression) => {
    const { engine, folder, percents } = workbench();
    const source = fixture('multi-index.wim');
    const before = readFileSync(source);
    const to = join(folder, 'out.wim');
    await engine.exportImage({ file: source, index: 2 }, to, compress);
    expect(await readWimFile(to, 'out.wim')).toMatchObject({ format, compression, parts: { total: 1 } });
    const [image, ...others] = (await readWimFile(to, 'out.wim')).indexes;
    expect(others).toEqual([]);
    expect(image?.name).toBe((await readWimFile(source, 'x')).indexes[1]?.name);
    expect(readFileSync(source)).toEqual(before);
    expect(percents.at(-1)).toBe(100);
    await engine.verify(to);
  });

  it('unpacks an .esd', async () => {
    const { engine, folder } = workbench();
    const to = join(folder, 'out.wim');
    await engine.exportImage({ file: fixture('solid.esd'), index: 1 }, to, 'max');
    expect(await readWimFile(to, 'x')).toMatchObject({ format: 'wim', compression: 'lzx' });
  });

  it.each(['plain', "o'dd [1]*? \\x", '-dash'])('joins a split set in a folder named %j', async (name) => {
    const { engine, folder } = workbench();
    const set = join(folder, name);
    mkdirSync(set);
    for (const part of SPLIT) cpSync(fixture(part), join(set, part));
    // A pattern would take this for a part.
    writeFileSync(join(set, 'split4.swm'), 'something else');
    const to = join(folder, 'out.wim');
    await engine.exportImage({ file: join(set, 'split.swm'), index: 1 }, to, 'max');
    expect(pathsIn(to)).toContain('/three');
    await engine.verify(to);
    await engine.verify(join(set, 'split.swm'));
  });

  it('refuses a split set with a part missing', async () => {
    const { engine, folder } = workbench();
    const file = imageIn(folder, 'split.swm');
    await expect(engine.exportImage({ file, index: 1 }, join(folder, 'out.wim'), 'max')).rejects.toBeInstanceOf(
      InputError,
    );
  });

  it('takes a file whose name begins with a dash for a file', async () => {
    const { engine, folder } = workbench();
    cpSync(fixture('win11-pro-en.wim'), join(folder, '--solid.wim'));
    await engine.exportImage({ file: join(folder, '--solid.wim'), index: 1 }, join(folder, '-'), 'max');
    expect(await readWimFile(join(folder, '-'), 'x')).toMatchObject({ format: 'wim' });
  });

  it('adds to no file that is there', async () => {
    const { engine, folder, commands } = workbench();
    const to = imageIn(folder);
    const before = readFileSync(to);
    const { problem } = await failureOf(engine.exportImage({ file: fixture('win10-pro-en.wim'), index: 1 }, to, 'max'));
    expect(problem.message).toContain('exists already');
    expect(readFileSync(to)).toEqual(before);
    expect(commands).toEqual([]);
  });

  it('says what an exit code means, and leaves nothing', async () => {
    const { engine, folder } = workbench();
    const to = join(folder, 'out.wim');
    const { problem, tail } = await failureOf(
      engine.exportImage({ file: fixture('win10-pro-en.wim'), index: 7 }, to, 'max'),
    );
    expect(problem.message).toBe(
      'Export image 7 of win10-pro-en.wim: wimlib-imagex ended with 18: the file has no such image.',
    );
    expect(problem.cure).toContain('imagegate inspect');
    expect(tail.join('\n')).toContain('error code 18');
    expect(existsSync(to)).toBe(false);
  });
});

describe('splitting an image', () => {
  it('makes parts that belong together', async () => {
    const { engine, folder } = workbench();
    const whole = join(folder, 'whole.wim');
    await engine.exportImage({ file: fixture('split.swm'), index: 1 }, whole, 'none');
    mkdirSync(join(folder, 'parts'));
    await engine.split(whole, join(folder, 'parts'), 'install', 0.03);
    expect(readdirSync(join(folder, 'parts')).sort()).toEqual([
      'install.swm',
      'install2.swm',
      'install3.swm',
      'install4.swm',
    ]);
    expect(await readWimFile(join(folder, 'parts/install.swm'), 'x')).toMatchObject({ parts: { number: 1, total: 4 } });
    await engine.verify(join(folder, 'parts/install.swm'));
  });

  it('fails where there is no room for them', async () => {
    const { engine, folder } = workbench();
    const { problem } = await failureOf(engine.split(imageIn(folder), join(folder, 'no'), 'install', 1));
    expect(problem.message).toContain('ended with 47');
  });
});

describe('verifying an image', () => {
  it('finds one flipped bit in its data', async () => {
    const { engine, folder } = workbench();
    const image = imageIn(folder);
    await engine.verify(image);
    const bytes = readFileSync(image);
    bytes.writeUInt8(bytes.readUInt8(300) ^ 1, 300);
    writeFileSync(image, bytes);
    const { problem } = await failureOf(engine.verify(image));
    expect(problem.message).toMatch(/ended with (2|13|28): /);
  });

  it('finds an image cut short, and a split set without a part', async () => {
    const { engine, folder } = workbench();
    const image = imageIn(folder);
    truncateSync(image, 2000);
    expect((await failureOf(engine.verify(image))).problem.message).toContain('Verify win11-pro-en.wim: ');
    const part = imageIn(folder, 'split.swm');
    expect((await failureOf(engine.verify(part))).problem.message).toContain('incomplete');
  });

  it('finds it in an image of ours by its integrity table, too', async () => {
    const { engine, folder } = workbench();
    const image = join(folder, 'out.wim');
    await engine.exportImage({ file: fixture('win11-pro-en.wim'), index: 1 }, image, 'none');
    const bytes = readFileSync(image);
    bytes.writeUInt8(bytes.readUInt8(300) ^ 1, 300);
    writeFileSync(image, bytes);
    expect(
      (await failureOf(engine.exportImage({ file: image, index: 1 }, join(folder, 'b'), 'max'))).problem.message,
    ).toContain('ended with 13: the file is damaged');
    expect(existsSync(join(folder, 'b'))).toBe(false);
  });
});

describe('a dry run', () => {
  it('tells the commands of a whole build and leaves nothing', async () => {
    const { engine, folder, workshop, commands, journalled } = workbench({ dryRun: true });
    const work = join(folder, 'work.wim');
    await engine.probe({ steps: [] });
    await engine.exportImage({ file: fixture('split.swm'), index: 1 }, work, 'none');
    expect(
      await engine.service(
        work,
        [{ kind: 'run', command: ['true'], place: { file: 'x', line: 1, column: 1 } }],
        workshop,
      ),
    ).toBeUndefined();
    expect(await engine.extractFile({ file: work, index: 1 }, '/x', workshop)).toBeUndefined();
    await engine.split(work, join(folder, 'parts'), 'install', 3800);
    await engine.verify(work);
    expect(commands.map((command) => command.split(' ').slice(0, 2).join(' '))).toEqual([
      'wimlib-imagex --version',
      'wimlib-imagex export',
      'wimlib-imagex mountrw',
      'true',
      'wimlib-imagex unmount',
      'wimlib-imagex extract',
      'wimlib-imagex extract',
      'wimlib-imagex split',
      'wimlib-imagex verify',
    ]);
    expect(journalled).toEqual([]);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['mount', 'scratch']);
  });
});

it('reads back what it exported', async () => {
  const { engine, folder } = workbench();
  const to = join(folder, 'ü b.wim');
  await engine.exportImage({ file: fixture('win11-pro-en.wim'), index: 1 }, to, 'fast');
  expect(contentOf(to, '/Windows/System32/config/SOFTWARE')).toBe(
    contentOf(fixture('win11-pro-en.wim'), '/Windows/System32/config/SOFTWARE'),
  );
});
