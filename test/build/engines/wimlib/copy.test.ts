import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentOf, copyStep, failureOf, imageIn, pathsIn, workbench } from './workbench.ts';

async function copied(from: (folder: string) => string, to: string) {
  const bench = workbench();
  const image = imageIn(bench.folder);
  const before = pathsIn(image);
  const hive = await bench.engine.service(image, [copyStep(from(bench.folder), to)], bench.workshop);
  expect(hive).toBeUndefined();
  return { ...bench, image, added: pathsIn(image).filter((path) => !before.includes(path)) };
}

function overlay(folder: string): string {
  mkdirSync(join(folder, 'overlay/sub'), { recursive: true });
  writeFileSync(join(folder, 'overlay/a.txt'), 'a');
  writeFileSync(join(folder, 'overlay/sub/b.txt'), 'b');
  return join(folder, 'overlay');
}

describe('a folder', () => {
  it('is copied, its content, into the root', async () => {
    expect((await copied(overlay, '/')).added).toEqual(['/a.txt', '/sub', '/sub/b.txt']);
  });

  it('is copied into a folder of the image, whose name may be written in any case', async () => {
    const { added } = await copied(overlay, '/windows/SYSTEM32');
    expect(added).toEqual(['/Windows/System32/a.txt', '/Windows/System32/sub', '/Windows/System32/sub/b.txt']);
  });

  it('is copied into folders that are made', async () => {
    const { added } = await copied(overlay, '/Windows/Web/My Files');
    expect(added).toEqual([
      '/Windows/Web',
      '/Windows/Web/My Files',
      '/Windows/Web/My Files/a.txt',
      '/Windows/Web/My Files/sub',
      '/Windows/Web/My Files/sub/b.txt',
    ]);
  });

  it('replaces what is there', async () => {
    const { image, added } = await copied((folder) => {
      mkdirSync(join(folder, 'overlay/Windows/system32'), { recursive: true });
      writeFileSync(join(folder, 'overlay/Windows/system32/kernel32.dll'), 'another');
      return join(folder, 'overlay');
    }, '/');
    expect(added).toEqual([]);
    expect(contentOf(image, '/Windows/System32/kernel32.dll')).toBe('another');
  });

  it('is copied whole, with what wimlib would leave out', async () => {
    const { added } = await copied((folder) => {
      mkdirSync(join(folder, 'overlay/$RECYCLE.BIN'), { recursive: true });
      writeFileSync(join(folder, 'overlay/pagefile.sys'), '');
      return join(folder, 'overlay');
    }, '/');
    expect(added).toEqual(['/$RECYCLE.BIN', '/pagefile.sys']);
  });

  it('may be reached by a link', async () => {
    const { added } = await copied((folder) => {
      symlinkSync(overlay(folder), join(folder, 'link'));
      return join(folder, 'link');
    }, '/x');
    expect(added).toEqual(['/x', '/x/a.txt', '/x/sub', '/x/sub/b.txt']);
  });
});

describe('a file', () => {
  it.each([
    'plain.txt',
    'two words.txt',
    "it's.txt",
    'say "x".txt',
    '-dash',
    '--no-replace',
    '#comment',
    'ünï 中文 😀.txt',
    '%PATH% $HOME `id`',
    "delete '",
    'tab\there',
    ' lead and trail ',
  ])('named %j goes into the folder that is named', async (name) => {
    const { added, image } = await copied((folder) => {
      writeFileSync(join(folder, name), `content of ${name}`);
      return join(folder, name);
    }, '/Windows/System32');
    expect(contentOf(image, `/Windows/System32/${name}`)).toBe(`content of ${name}`);
    expect(added).toHaveLength(1);
  });

  it.each([
    [`both ' and "`, 'both kinds of quotes'],
    [`x'\ndelete --recursive '/Windows`, 'a line end'],
    ['x\ndelete --recursive Windows', 'a line end'],
    ['back\\slash', 'a backslash'],
  ])('named %j is refused, and the image stays as it was', async (name, reason) => {
    const { engine, folder, workshop, commands } = workbench();
    const image = imageIn(folder);
    const before = readFileSync(image);
    const from = join(folder, name);
    mkdirSync(join(from, '..'), { recursive: true });
    writeFileSync(from, 'x');
    const { problem } = await failureOf(engine.service(image, [copyStep(from, '/')], workshop));
    expect(problem.message).toContain(reason);
    expect(problem).toMatchObject({ file: 'x.build.yml', line: 4, column: 3 });
    expect(readFileSync(image)).toEqual(before);
    expect(commands).toEqual([]);
  });

  it('can go to a folder with quotes in its name only where they can be written', async () => {
    expect((await copied(overlay, "/it's")).added).toContain("/it's/a.txt");
  });

  it('does not replace a folder', async () => {
    const { engine, folder, workshop } = workbench();
    const image = imageIn(folder);
    writeFileSync(join(folder, 'System32'), 'x');
    const { problem } = await failureOf(
      engine.service(image, [copyStep(join(folder, 'System32'), '/Windows')], workshop),
    );
    expect(problem.message).toContain('ended with 32: a folder stands in the image where a file is to go');
    expect(problem).toMatchObject({ file: 'x.build.yml', line: 4 });
  });
});

it('what is neither file nor folder, or not there, is refused', async () => {
  const { engine, folder, workshop } = workbench();
  const image = imageIn(folder);
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  for (const name of ['pipe', 'absent']) {
    const { problem } = await failureOf(engine.service(image, [copyStep(join(folder, name), '/')], workshop));
    expect(problem.message).toContain('expected a file or a folder');
  }
});

it('leaves nothing beside the image but its own scratch file', async () => {
  const { folder } = await copied(overlay, '/');
  expect(readdirSync(join(folder, 'scratch'))).toEqual(['copy-everything.ini']);
  expect(readdirSync(folder).sort()).toEqual(['logs', 'mount', 'overlay', 'scratch', 'win11-pro-en.wim']);
});
