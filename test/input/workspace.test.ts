import { mkdirSync, symlinkSync } from 'node:fs';
import { join, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { GlobError } from '../../src/input/glob.ts';
import { InputError } from '../../src/input/problem.ts';
import { findFiles, openWorkspace, relativeName, resolveInside } from '../../src/input/workspace.ts';
import { readWorkspacePath } from '../../src/input/workspace-path.ts';
import { folderWith, writeFiles } from '../support/folder.ts';

const FILES = {
  'imagegate.yml': '',
  'fleet/b.csv': '',
  'fleet/a.csv': '',
  'fleet/B.csv': '',
  'fleet/deep/c.csv': '',
  'fleet/.hidden/d.csv': '',
  'node_modules/x/e.csv': '',
  '.fleet.csv': '',
};

async function messageOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof InputError ? error.problems[0].message : `no InputError: ${error}`;
}

test('a workspace is a folder that exists', async () => {
  const folder = folderWith(FILES);
  expect(await messageOf(openWorkspace(join(folder, 'none')))).toContain('is no folder');
  expect(await messageOf(openWorkspace(join(folder, 'imagegate.yml')))).toContain('is no folder');
});

test.each([
  ['fleet/*.csv', ['fleet/B.csv', 'fleet/a.csv', 'fleet/b.csv']],
  ['**/*.csv', ['fleet/B.csv', 'fleet/a.csv', 'fleet/b.csv', 'fleet/deep/c.csv']],
  ['./fleet/{a,b}.csv', ['fleet/a.csv', 'fleet/b.csv']],
  ['fleet\\a.csv', ['fleet/a.csv']],
  ['fleet/.hidden/*.csv', ['fleet/.hidden/d.csv']],
  ['.fleet.csv', ['.fleet.csv']],
  ['fleet', []],
  ['none/*.csv', []],
])('finds %s', async (pattern, expected) => {
  const workspace = await openWorkspace(folderWith(FILES));
  const found = await findFiles(workspace, pattern);
  expect(found.map((path) => relativeName(workspace, path))).toEqual(expected);
});

test('a link is a file where it stays inside, and is refused where it leads out', async () => {
  const outside = folderWith({ 'secret.csv': '' });
  const folder = folderWith(FILES);
  symlinkSync('a.csv', join(folder, 'fleet/linked.csv'));
  symlinkSync('../fleet', join(folder, 'fleet/deep/loop'));
  const workspace = await openWorkspace(folder);
  expect((await findFiles(workspace, 'fleet/l*.csv')).map((path) => relativeName(workspace, path))).toEqual([
    'fleet/linked.csv',
  ]);
  symlinkSync(join(outside, 'secret.csv'), join(folder, 'fleet/out.csv'));
  symlinkSync(outside, join(folder, 'outside'));
  symlinkSync('nowhere', join(folder, 'dead'));
  for (const path of ['fleet/out.csv', 'outside/secret.csv', 'outside/new.csv', 'dead']) {
    expect(await messageOf(resolveInside(workspace, path)), path).toContain('leaves the workspace by a link');
  }
  for (const pattern of ['fleet/*.csv', 'outside/*.csv', 'outside/**/*.csv']) {
    expect(await messageOf(findFiles(workspace, pattern)), pattern).toContain('leaves the workspace by a link');
  }
});

test('paths start from the folder of the document that says them, and may name what does not exist', async () => {
  const folder = folderWith(FILES);
  mkdirSync(join(folder, 'x'));
  const workspace = await openWorkspace(folder);
  const from = { file: 'fleet/imagegate.yml', line: 1, column: 1 };
  expect(await resolveInside(workspace, 'out/a.wim')).toBe(join(folder, 'out/a.wim'));
  expect(await resolveInside(workspace, 'a.csv', from)).toBe(join(folder, 'fleet/a.csv'));
  expect(await resolveInside(workspace, '../x', from)).toBe(join(folder, 'x'));
  expect(await resolveInside(workspace, join(folder, 'x'))).toBe(join(folder, 'x'));
  expect(await messageOf(resolveInside(workspace, '../../x', from))).toContain('leaves the workspace');
});

test.each([
  ['a\\b.csv', 'a/b.csv'],
  ['./a//b/../c.csv', 'a/c.csv'],
  ['D:\\repo\\out\\a.wim', 'out/a.wim'],
  ['d:/REPO/out/a.wim', 'out/a.wim'],
  ['', 'is empty'],
  ['..\\a', 'leaves the workspace'],
  ['a/../../b', 'leaves the workspace'],
  ['\\a', 'leaves the workspace'],
  ['D:\\repository\\a', 'leaves the workspace'],
  ['C:\\repo\\a', 'leaves the workspace'],
  ['D:a', 'names a drive'],
  ['\\\\server\\share\\a', 'is a network (UNC) path'],
  ['//server/share/a', 'is a network (UNC) path'],
  ['\\\\?\\D:\\repo\\a', 'is a network (UNC) path'],
  ['a.csv:stream', 'names a stream (`:`)'],
  ['a\0b', 'holds a zero byte'],
])('on Windows, %j', (written, expected) => {
  const read = readWorkspacePath('D:\\repo', written, '.', win32);
  expect(read.ok ? read.relative : read.reason).toBe(expected);
});

test('a folder that is filled by need is asked for each path and glob before it is looked at', async () => {
  const folder = folderWith(FILES);
  const asked: (readonly (string | undefined)[])[] = [];
  const bring = async (path: string, globStart?: string) => {
    asked.push([path, globStart]);
    if (globStart !== undefined) writeFiles(folder, { 'fleet/brought.csv': '' });
  };
  const workspace = { ...(await openWorkspace(folder)), bring };
  await resolveInside(workspace, './fleet\\a.csv');
  expect(asked.splice(0)).toEqual([['fleet/a.csv', undefined]]);
  const from = { file: 'fleet/imagegate.yml', line: 1, column: 1 };
  const found = await findFiles(workspace, 'br*.csv', from);
  expect(found.map((path) => relativeName(workspace, path))).toEqual(['fleet/brought.csv']);
  expect(asked[0]).toEqual(['br*.csv', 'fleet']);
  expect(await messageOf(resolveInside(workspace, '../outside'))).toContain('leaves the workspace');
  expect(asked.flat().filter((path) => path?.includes('outside'))).toEqual([]);
  const tooWide = { ...workspace, bring: () => Promise.reject(new GlobError('is too wide')) };
  expect(await messageOf(findFiles(tooWide, '*.csv'))).toBe('The glob `*.csv` is too wide.');
});

test('links may lead to the lender, and absolute paths name what lies there', async () => {
  const [outside, lender, folder] = [folderWith({ 'a.csv': '' }), folderWith({ 'a.csv': '' }), folderWith()];
  symlinkSync(join(lender, 'a.csv'), join(folder, 'lent.csv'));
  symlinkSync(join(outside, 'a.csv'), join(folder, 'out.csv'));
  const workspace = await openWorkspace(folder);
  expect(await messageOf(resolveInside(workspace, 'lent.csv'))).toContain('leaves the workspace by a link');
  const borrowing = { ...workspace, lender };
  expect(await resolveInside(borrowing, 'lent.csv')).toBe(join(folder, 'lent.csv'));
  expect(await resolveInside(borrowing, join(lender, 'b/c.csv'))).toBe(join(folder, 'b/c.csv'));
  expect(await messageOf(resolveInside(borrowing, 'out.csv'))).toContain('leaves the workspace by a link');
  expect(await messageOf(resolveInside(borrowing, join(outside, 'a.csv')))).toContain('leaves the workspace');
});

test('has a name for the workspace itself', async () => {
  const workspace = await openWorkspace(folderWith());
  expect(relativeName(workspace, workspace.root)).toBe('.');
});
