import { mkdirSync, symlinkSync } from 'node:fs';
import { join, posix, win32 } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CommitFile, CommitFiles } from '../../src/change/commit-files.ts';
import { CommitTree } from '../../src/change/commit-tree.ts';
import { isPlainPath } from '../../src/change/tree-name.ts';
import { filesMatching, pathsMatching } from '../../src/input/glob.ts';
import { folderWith } from '../support/folder.ts';

/** A commit whose links are given as `{ to }`. */
function commitOf(entries: Readonly<Record<string, string | { readonly to: string }>>): CommitFiles {
  const all = Object.entries(entries).map(([path, content]): CommitFile => {
    return { path, kind: typeof content === 'string' ? 'file' : 'link', object: path };
  });
  return {
    commit: 'a'.repeat(40),
    below: async (folder) =>
      new Map(
        all.filter(({ path }) => folder === '' || path.startsWith(`${folder}/`)).map((file) => [file.path, file]),
      ),
    async read(files, take) {
      for (const file of files) {
        const content = entries[file.path];
        await take(file, Buffer.from(typeof content === 'object' ? content.to : (content ?? '')));
      }
    },
  };
}

const FILES = {
  'imagegate.yml': '',
  'fleet/a.csv': '',
  'fleet/B.csv': '',
  'fleet/deep/c.csv': '',
  'fleet/deep/down/d.csv': '',
  'fleet/.hidden/e.csv': '',
  '.fleet.csv': '',
  'node_modules/x/f.csv': '',
  'fleet/node_modules/g.csv': '',
  'odd/{a,b}*?.csv': '',
  'odd/[x].csv': '',
};
const LINKS = { 'linked.csv': 'fleet/a.csv', 'fleet/folder': 'deep', 'to-deep': 'fleet/folder', loop: 'loop' };

function checkout(): string {
  const folder = folderWith(process.platform === 'win32' ? {} : FILES);
  for (const [name, target] of Object.entries(LINKS)) symlinkSync(target, join(folder, name));
  mkdirSync(join(folder, 'empty'));
  return folder;
}

async function treeOf(entries: Parameters<typeof commitOf>[0], below = ''): Promise<CommitTree> {
  return CommitTree.open(commitOf(entries), below);
}

const linked = Object.fromEntries(Object.entries(LINKS).map(([name, to]) => [name, { to }]));

describe.runIf(process.platform !== 'win32')('globs mean in a tree of git what they mean in a folder', () => {
  const segment = fc.constantFrom(
    ...[
      '*',
      '**',
      '*.csv',
      'fleet',
      'deep',
      'f*',
      '?.csv',
      '{fleet,odd}',
      '{a,B}.csv',
      '.*',
      '.',
      '..',
      'node_modules',
    ],
    ...[
      'a.csv',
      '{a,b}*?.csv',
      '[x].csv',
      'x',
      'to-deep',
      'folder',
      'l*',
      'loop',
      'd?{e,f}p',
      '.hidden',
      'none',
      '{..,x}',
    ],
  );

  test('law: the same names match', async () => {
    const folder = checkout();
    const tree = await treeOf({ ...FILES, ...linked });
    await fc.assert(
      fc.asyncProperty(fc.array(segment, { minLength: 1, maxLength: 4 }), async (segments) => {
        const pattern = segments.join('/');
        // What leads out of the folder is refused before it is looked for, or when it is found.
        const onDisk = (await filesMatching(folder, pattern)).filter((path) => !path.startsWith('..'));
        expect([...(await pathsMatching(tree, pattern))].sort()).toEqual([...onDisk].sort());
      }),
      { numRuns: 400 },
    );
  });

  test.each(['fleet/*.csv', '**/*.csv', 'to-deep/*.csv', '{linked,imagegate}.*', 'odd/{a,b}*?.csv', 'loop'])(
    'the law is about something: %s',
    async (pattern) => {
      const found = await filesMatching(checkout(), pattern);
      expect(found.length).toBeGreaterThan(0);
      expect([...(await pathsMatching(await treeOf({ ...FILES, ...linked }), pattern))].sort()).toEqual(
        [...found].sort(),
      );
    },
  );
});

describe('a path leads', () => {
  test('over links, at most ten, to a file inside the tree', async () => {
    const chain = (length: number) =>
      Object.fromEntries(
        Array.from({ length }, (_, index) => [`${index}`, { to: index + 1 === length ? 'a.csv' : `${index + 1}` }]),
      );
    expect((await (await treeOf({ ...chain(10), 'a.csv': '' })).fileAt('0'))?.path).toBe('a.csv');
    expect(await (await treeOf({ ...chain(11), 'a.csv': '' })).fileAt('0')).toBeUndefined();
    const tree = await treeOf({ ...FILES, ...linked });
    expect((await tree.fileAt('to-deep/down/../c.csv'))?.path).toBe('fleet/deep/c.csv');
    for (const path of ['to-deep', 'loop', 'fleet', 'none', '', '.', '..', 'imagegate.yml/a', '../imagegate.yml']) {
      expect(await tree.fileAt(path), path).toBeUndefined();
    }
  });

  test.each(['/etc/passwd', '../outside', 'fleet/../../outside', '', '\0', 'a'.repeat(5000)])(
    'to nothing by a link to %j',
    async (to) => {
      const tree = await treeOf({ link: { to }, 'a.csv': '', 'etc/passwd': '', outside: '' });
      expect(await tree.fileAt('link')).toBeUndefined();
      expect(await tree.fileAt('link/a.csv')).toBeUndefined();
    },
  );

  test('nowhere out of the folder that the tree was opened at', async () => {
    const tree = await treeOf(
      { 'sub/a.csv': '', 'sub/link': { to: '../b.csv' }, 'b.csv': '', 'subway.csv': '' },
      'sub',
    );
    expect([...tree.paths()]).toEqual(['a.csv', 'link']);
    expect(tree.entryAt('a.csv')?.path).toBe('sub/a.csv');
    expect(await tree.fileAt('link')).toBeUndefined();
  });
});

test('hostile names are not there', async () => {
  const hostile = [
    ...[
      '../evil',
      'a/../../evil',
      '..',
      '.',
      'a//b',
      '/etc/passwd',
      'a/',
      '',
      'a\0b',
      'a\\..\\b',
      '\\\\host\\share\\a',
    ],
    ...[
      '.git/config',
      'sub/.GIT/config',
      '.git',
      '.git. /config',
      'C:/evil',
      'c:evil',
      'a/c:evil',
      'a/... /b',
      '.. /b',
    ],
  ];
  for (const name of hostile) expect(isPlainPath(name, posix), JSON.stringify(name)).toBe(false);
  const fine = [
    'a',
    '.a',
    '..a',
    'a/.gitignore',
    '.github/x.yml',
    'a b/c.csv',
    'a.',
    'näme',
    'a...b',
    'x.git/a',
    'ab:c',
  ];
  for (const name of fine) expect(isPlainPath(name, posix), name).toBe(true);
  expect(isPlainPath('a.csv:stream', win32)).toBe(false);
  const tree = await treeOf(Object.fromEntries([...hostile, ...fine].map((name) => [name, ''])));
  expect([...tree.paths()].sort()).toEqual([...fine].sort());
});
