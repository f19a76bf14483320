import { execFileSync } from 'node:child_process';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BaseUnreadable } from '../../src/change/base-unreadable.ts';
import type { CommitFiles } from '../../src/change/commit-files.ts';
import { gitHubCommitFiles } from '../../src/github/commit-files.ts';
import { folderWith } from '../support/folder.ts';
import type { Content } from '../support/github/git-store.ts';
import { WORKFLOW } from '../support/github-server.ts';
import { connection, REPOSITORY, TOKEN } from './connecting.ts';

const FILES: Readonly<Record<string, Content>> = {
  'fleet.yml': 'devices: []\n',
  'sites/berlin/fleet.yml': 'devices: [a]\r\n',
  'sites/berlin/image.json': Buffer.from([0xff, 0xfe, 0x7b, 0x00, 0x00, 0x80]),
  'sites/berlin/current.yml': { link: 'fleet.yml' },
  'sites/berlin.yml': 'devices: [b]\n',
  'sites/köln & bonn/#1.yml': '',
  'tools/run.sh': { executable: '#!/bin/sh\n' },
  'vendor/other': { submodule: 'c'.repeat(40) },
};

async function repository(options?: { private?: boolean; algorithm?: 'sha1' | 'sha256' }) {
  const connected = await connection();
  return { ...connected, repository: connected.server.repository(REPOSITORY, options) };
}

async function contents(commit: CommitFiles, folder: string): Promise<Record<string, string>> {
  const read: Record<string, string> = {};
  const files = [...(await commit.below(folder)).values()].filter(({ kind }) => kind !== 'submodule');
  await commit.read(files, async ({ path, kind }, bytes) => {
    read[path] = `${kind} ${bytes.toString('latin1')}`;
  });
  return read;
}

const BERLIN = {
  'sites/berlin/fleet.yml': 'file devices: [a]\r\n',
  'sites/berlin/image.json': 'file \xff\xfe{\x00\x00\x80',
  'sites/berlin/current.yml': 'link fleet.yml',
};

describe.each(['sha1', 'sha256'] as const)('in %s', (algorithm) => {
  it('reads the bytes that git has, submodules by their commits, without folders', async () => {
    const {
      github,
      repository: { commit },
    } = await withCommit(algorithm);
    const files = await gitHubCommitFiles(github, commit.toUpperCase());
    expect(files.commit).toBe(commit);
    expect(await contents(files, 'sites/berlin')).toEqual(BERLIN);
    const all = await files.below('');
    expect([...all.keys()].sort()).toEqual(Object.keys(FILES).sort());
    expect(all.get('vendor/other')).toMatchObject({ kind: 'submodule', object: 'c'.repeat(40) });
    expect([...(await files.below('sites/berlin.yml')).keys()]).toEqual(['sites/berlin.yml']);
    expect((await files.below('sites/ber')).size).toBe(0);
  });
});

async function withCommit(algorithm: 'sha1' | 'sha256' = 'sha1') {
  const { repository: made, ...rest } = await repository({ algorithm });
  return { ...rest, repository: { made, commit: made.commit(FILES) } };
}

it('asks once for the tree, and once for the same content', async () => {
  const { github, server, repository: made } = await repository();
  const files = await gitHubCommitFiles(github, made.commit({ 'a/x': 'same', 'a/y': 'same', 'b/z': 'other' }));
  for (const folder of ['a', 'b', '', 'a']) await files.below(folder);
  await contents(files, '');
  const kinds = server.log.map(({ path }) => path.match(/git\/(\w+)/)?.[1]);
  expect(kinds).toEqual(['commits', 'trees', 'blobs', 'blobs']);
});

it('reads a repository of git itself, with its names', async () => {
  const folder = folderWith({ 'fleet.yml': 'one\n', 'deep/er/fleet.yml': 'two\r\n', 'a.b/c': '1', 'a/c': '2' });
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args]);
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'one');
  git('gc', '-q');
  const head = git('rev-parse', 'HEAD').toString().trim();
  const { github, repository: made } = await repository();
  made.take(folder);
  const files = await gitHubCommitFiles(github, head);
  expect(await contents(files, '')).toEqual({
    'fleet.yml': 'file one\n',
    'deep/er/fleet.yml': 'file two\r\n',
    'a.b/c': 'file 1',
    'a/c': 'file 2',
  });
  // Made from plain data, the names are git's too.
  const plain = { 'fleet.yml': 'one\n', 'deep/er/fleet.yml': 'two\r\n', 'a.b/c': '1', 'a/c': '2' };
  const tree = (commit: string) => made.objects.header(commit)?.tree;
  expect(tree(made.commit(plain))).toBe(tree(head));
});

it('is empty where the commit is', async () => {
  const { github, repository: made } = await repository();
  expect(await contents(await gitHubCommitFiles(github, made.commit({})), '')).toEqual({});
});

describe('too large a tree', () => {
  it('is walked down to the folder, and no further than needed', async () => {
    const { github, server, repository: made } = await repository();
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`other/f${at}`, `${at}`]));
    const commit = made.commit({ ...many, ...FILES });
    made.mostEntries = 20;
    const files = await gitHubCommitFiles(github, commit);
    expect(await contents(files, 'sites/berlin')).toEqual(BERLIN);
    const trees = () => server.log.filter(({ path }) => path.includes('/trees/')).length;
    // The root at once, the root, sites, and berlin at once.
    expect(trees()).toBe(4);
    expect([...(await files.below('sites/berlin.yml')).keys()]).toEqual(['sites/berlin.yml']);
    expect((await files.below('sites/none/at/all')).size).toBe(0);
    expect(trees()).toBe(4);
  });

  const paths = fc.uniqueArray(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 5 }), {
    selector: (parts) => parts.join('/'),
    maxLength: 25,
  });

  it('has the same files as one that is listed at once', async () => {
    await fc.assert(
      fc.asyncProperty(paths, fc.integer({ min: 4, max: 12 }), async (parts, most) => {
        const { github, repository: made } = await repository();
        // A file is no folder as well.
        const files = parts.map((part) => `${part.join('/')}/file`);
        const commit = made.commit(Object.fromEntries(files.map((path) => [path, path])));
        for (const folder of ['', 'a', 'b/c', 'a/a/a']) {
          made.mostEntries = 100_000;
          const whole = await (await gitHubCommitFiles(github, commit)).below(folder);
          made.mostEntries = most;
          const walked = await (await gitHubCommitFiles(github, commit)).below(folder);
          expect(Object.fromEntries(walked)).toEqual(Object.fromEntries(whole));
        }
      }),
      { numRuns: 15 },
    );
  });

  it('is refused where one folder alone is', async () => {
    const { github, repository: made } = await repository();
    const commit = made.commit({ 'a/1': '', 'a/2': '', 'a/3': '' });
    made.mostEntries = 2;
    const files = await gitHubCommitFiles(github, commit);
    await expect(files.below('a')).rejects.toThrow(/too large to be read by the API: a single folder/);
  });
});

describe('refuses to go on', () => {
  const unreadable = (message: RegExp) =>
    expect.objectContaining({
      name: 'BaseUnreadable',
      problem: {
        message: expect.stringMatching(message),
        cure: expect.stringMatching(/fetch-depth: 2.*contents: read/),
      },
    });

  it('where there is no such commit', async () => {
    const { github, waits } = await repository();
    const message = /^The commit a{40} could not be read from GitHub: GitHub answered 404 \(Not Found\)\.$/;
    await expect(gitHubCommitFiles(github, 'a'.repeat(40))).rejects.toEqual(unreadable(message));
    expect(waits).toEqual([]);
  });

  it('where the token may not read contents', async () => {
    const { github, server, repository: made } = await repository({ private: true });
    server.accounts.set(TOKEN, { ...WORKFLOW, permissions: { 'pull-requests': 'write' } });
    const message = /GitHub answered 403 \(Resource not accessible by integration\)/;
    await expect(gitHubCommitFiles(github, made.commit(FILES))).rejects.toEqual(unreadable(message));
  });

  it('where the limit is used up', async () => {
    const { github, server, repository: made } = await repository();
    server.limit.remaining = 0;
    await expect(gitHubCommitFiles(github, made.commit(FILES))).rejects.toEqual(unreadable(/limit is used up until/));
  });

  it.each([
    ['another content', { status: 200, body: 'devices: []' }],
    ['a page of a proxy', 'garbage'],
    ['errors of the server', { status: 502 }],
    ['dropped sockets', 'drop'],
    ['answers that break off', 'cut'],
  ] as const)('where a file comes as %s, and hands over nothing of it', async (_name, fault) => {
    const { github, server, repository: made } = await repository();
    const files = await gitHubCommitFiles(github, made.commit({ a: 'one', b: 'two' }));
    const [, two] = [...(await files.below('')).values()];
    server.fail({ path: new RegExp(`blobs/${two?.object}`), times: 99, with: fault });
    const taken: string[] = [];
    const reading = files.read([...(await files.below('')).values()], async ({ path }) => void taken.push(path));
    await expect(reading).rejects.toEqual(unreadable(/^The file `b` of the commit .* could not be read from GitHub/));
    expect(taken).toEqual(['a']);
  });

  it.each([
    ['a path that leads out of the folder', '../outside'],
    ['an absolute path', '/etc/passwd'],
    ['an empty path', ''],
  ])('where a tree has %s', async (_name, path) => {
    const { github, server, repository: made } = await repository();
    const files = await gitHubCommitFiles(github, made.commit(FILES));
    const tree = [{ path, mode: '100644', type: 'blob', sha: 'a'.repeat(40) }];
    server.fail({ path: /trees/, times: 4, with: { status: 200, body: { tree, truncated: false } } });
    await expect(files.below('')).rejects.toBeInstanceOf(BaseUnreadable);
  });

  it('where another commit comes than was asked for', async () => {
    const { github, server, repository: made } = await repository();
    const [one, other] = [made.commit({ a: '1' }), made.commit({ a: '2' })];
    const tree = { sha: made.objects.header(other)?.tree };
    server.fail({ times: 4, with: { status: 200, body: { sha: other, tree, parents: [] } } });
    await expect(gitHubCommitFiles(github, one)).rejects.toEqual(unreadable(/another commit/));
  });
});

it('passes on what the taker throws, when the others have ended', async () => {
  const { github, repository: made } = await repository();
  const files = await gitHubCommitFiles(
    github,
    made.commit(Object.fromEntries([...'abcdefgh'].map((name) => [name, name]))),
  );
  let running = 0;
  const reading = files.read([...(await files.below('')).values()], async ({ path }) => {
    running++;
    await new Promise((resolve) => setTimeout(resolve, 5));
    running--;
    if (path === 'a') throw new Error('the disk is full');
  });
  await expect(reading).rejects.toThrow('the disk is full');
  expect(running).toBe(0);
});

it('asks for at most four files at once', async () => {
  const { github, server, repository: made } = await repository();
  const names = [...'abcdefghijkl'];
  const files = await gitHubCommitFiles(github, made.commit(Object.fromEntries(names.map((name) => [name, name]))));
  const all = [...(await files.below('')).values()];
  server.fail({ path: /blobs/, times: 99, with: { late: 10 } });
  let most = 0;
  let read = 0;
  await files.read(all, async () => {
    const asked = server.log.filter(({ path }) => path.includes('blobs')).length;
    most = Math.max(most, asked - read);
    read++;
  });
  expect(read).toBe(names.length);
  expect(most).toBe(4);
});

it.each<readonly [string, (tree: string) => unknown]>([
  ['a tree that holds itself', (sha) => [{ path: 'a', mode: '040000', sha }]],
  [
    'a tree that holds a tree a thousand times, which does the same',
    (sha) => Array.from({ length: 1000 }, (_, at) => ({ path: `${at}`, mode: '040000', sha: nextOf(sha) })),
  ],
])('comes to an end with %s', async (_what, children) => {
  const { github, server, repository: made } = await repository();
  const commit = made.commit({ 'a/x': 'x' });
  server.fail({
    path: /git\/commits/,
    with: { status: 200, body: { sha: commit, tree: { sha: FIRST }, parents: [] } },
  });
  for (const tree of [...'abcdef'].map((digit) => digit.repeat(40))) {
    const answer = (truncated: boolean) => ({ status: 200, body: { sha: tree, tree: children(tree), truncated } });
    server.fail({ path: new RegExp(`trees/${tree}\\?recursive`), with: answer(true) });
    server.fail({ path: new RegExp(`trees/${tree}$`), with: answer(false) });
  }
  const files = await gitHubCommitFiles(github, commit);
  await expect(files.below('')).rejects.toThrow(/too large to be read by the API: more than 10000 folders/);
});

const FIRST = 'a'.repeat(40);
const LAST = 'f'.repeat(40);

function nextOf(tree: string): string {
  if (tree === LAST) return LAST;
  return String.fromCharCode(tree.charCodeAt(0) + 1).repeat(40);
}

it('takes no other tree than the one that it asked for', async () => {
  const { github, server, repository: made } = await repository();
  const files = await gitHubCommitFiles(github, made.commit({ 'a/x': 'x' }));
  server.fail({ path: /git\/trees/, times: 9, with: { status: 200, body: { sha: LAST, tree: [], truncated: false } } });
  await expect(files.below('')).rejects.toThrow(/another tree than the one asked for/);
});
