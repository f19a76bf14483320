import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BaseUnreadable } from '../../src/change/base-unreadable.ts';
import type { CommitFiles } from '../../src/change/commit-files.ts';
import { type LocalRepository, openLocalRepository } from '../../src/change/local-repository.ts';
import { createGit } from '../../src/process/run-git.ts';
import { folderWith } from '../support/folder.ts';
import { cloneOf, type GitRepository, gitIn, gitRepository, pullRequest } from '../support/git-repository.ts';

const NOWHERE = 'f'.repeat(40);

async function opened(repository: GitRepository | string): Promise<LocalRepository> {
  const folder = typeof repository === 'string' ? repository : repository.folder;
  const found = await openLocalRepository(gitIn(folder), folder);
  if (found === undefined) throw new Error('There is no repository.');
  return found;
}

async function filesOf(repository: LocalRepository, commit = repository.head ?? ''): Promise<CommitFiles> {
  const files = await repository.filesOf(commit);
  if (files === undefined) throw new Error('The commit is not there.');
  return files;
}

async function textsOf(files: CommitFiles, below = ''): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  await files.read([...(await files.below(below)).values()], async ({ path }, bytes) => {
    texts[path] = bytes.toString();
  });
  return texts;
}

describe('a repository', () => {
  test('is found from a folder in it; elsewhere there is none, and none without git', async () => {
    const repository = gitRepository();
    mkdirSync(join(repository.folder, 'deep/down'), { recursive: true });
    expect(await opened(join(repository.folder, 'deep/down'))).toMatchObject({
      top: repository.folder,
      head: undefined,
    });
    const head = repository.commit();
    expect((await opened(repository)).head).toBe(head);
    const elsewhere = folderWith();
    expect(await openLocalRepository(gitIn(elsewhere), elsewhere)).toBeUndefined();
    const without = createGit({ environment: { PATH: '' }, platform: process.platform, directory: elsewhere });
    expect(await openLocalRepository(without, repository.folder)).toBeUndefined();
  });

  test('knows its commits: parents, merge bases, and what a user calls them', async () => {
    const { repository, fork, head, base, merge } = pullRequest();
    repository.git('tag', '--annotate', '--message', 'v1', 'v1', fork);
    const local = await opened(repository);
    expect(local.head).toBe(merge);
    expect(await local.parentsOf(merge)).toEqual([base, head]);
    expect(await local.parentsOf(fork)).toEqual([]);
    expect(await local.parentsOf(NOWHERE)).toBeUndefined();
    expect(await local.mergeBase(head, base)).toBe(fork);
    expect(await local.mergeBase(head, NOWHERE)).toBeUndefined();
    for (const [written, commit] of [
      ['main', base],
      ['HEAD~1', base],
      ['v1', fork],
      [head.slice(0, 9), head],
    ] as const) {
      expect(await local.resolve(written), written).toBe(commit);
    }
    for (const written of [
      'nowhere',
      '',
      '--all',
      '-h',
      'main..topic',
      '^main',
      'HEAD:imagegate.yml',
      'a\0b',
      'a\nb',
    ]) {
      expect(await local.resolve(written), JSON.stringify(written)).toBeUndefined();
    }
    repository.git('switch', '--quiet', '--orphan', 'other');
    expect(await local.mergeBase(head, repository.commit({ a: 'a' }))).toBeUndefined();
  });

  test('knows its files as they are in git, whatever the work tree and its attributes say', async () => {
    const repository = gitRepository();
    const crlf = 'id\r\nPC-1\r\n';
    repository.write({
      'fleet/a.csv': crlf,
      'fleet/näme.csv': 'x',
      'fleet.yml': 'y',
      '.gitattributes': '*.yml eol=crlf',
    });
    symlinkSync('a.csv', join(repository.folder, 'fleet/link.csv'));
    if (process.platform === 'linux') {
      execFileSync('sh', ['-c', `touch "$(printf 'no\\377utf8')"`], { cwd: repository.folder });
    }
    repository.commit();
    repository.write({ 'fleet/a.csv': 'changed', 'fleet/new.csv': 'new' });
    const files = await filesOf(await opened(repository));
    expect(files.commit).toBe(repository.git('rev-parse', 'HEAD'));
    expect(await textsOf(files, 'fleet')).toEqual({
      'fleet/a.csv': crlf,
      'fleet/näme.csv': 'x',
      'fleet/link.csv': 'a.csv',
    });
    const all = await files.below('');
    expect([...all.values()].filter(({ kind }) => kind === 'link').map(({ path }) => path)).toEqual(['fleet/link.csv']);
    expect(all.get('fleet.yml')?.object).toBe(repository.git('rev-parse', 'HEAD:fleet.yml'));
    expect([...(await files.below('fleet.yml')).keys()]).toEqual(['fleet.yml']);
    expect([...(await files.below('fle')).keys()]).toEqual([]);
    expect([...all.keys()].some((path) => path.includes('utf8'))).toBe(false);
  });

  test('has submodules by their commits, and nothing of what is in them', async () => {
    const inner = gitRepository();
    inner.commit({ 'inner.csv': 'id\n' });
    const outer = gitRepository();
    outer.commit({ 'outer.csv': 'id\n' });
    outer.git('submodule', '--quiet', 'add', `file://${inner.folder}`, 'sub');
    outer.commit();
    const files = await filesOf(await opened(outer));
    const all = await files.below('');
    expect([...all.keys()]).toEqual(['.gitmodules', 'outer.csv', 'sub']);
    expect(all.get('sub')).toMatchObject({ kind: 'submodule', object: inner.git('rev-parse', 'HEAD') });
    // In the submodule itself, it is the repository.
    expect((await opened(join(outer.folder, 'sub'))).top).toBe(join(outer.folder, 'sub'));
  });

  test('of 20,000 files is listed in one go, and read in one', async () => {
    const repository = gitRepository();
    const names = Array.from({ length: 20_000 }, (_, index) => `fleet/${index % 100}/${index}.csv`);
    const object = repository.git('hash-object', '-w', '--stdin');
    const list = names.map((name) => `100644 ${object}\t${name}\n`).join('');
    execFileSync('git', ['update-index', '--index-info'], { cwd: repository.folder, input: list });
    repository.git('commit', '--quiet', '--message', 'Many');
    const files = await filesOf(await opened(repository));
    let taken = 0;
    await files.read([...(await files.below('fleet')).values()], async () => {
      taken += 1;
    });
    expect(taken).toBe(20_000);
  });

  test('of SHA-256 is one, too', async () => {
    const repository = gitRepository('--object-format=sha256');
    repository.commit({ a: '1' });
    const head = repository.commit({ a: '2' });
    const local = await opened(repository);
    expect(local.head).toBe(head);
    expect(head).toHaveLength(64);
    expect(await local.parentsOf(head)).toHaveLength(1);
    expect(await textsOf(await filesOf(local))).toEqual({ a: '2' });
  });
});

describe('a clone that has not everything', () => {
  test('shallow: the parents of the merge are named, their files are not there', async () => {
    const { repository, head, base, merge } = pullRequest();
    repository.git('switch', '--quiet', '--create', 'tested');
    const clone = cloneOf(repository, '--depth=1', '--branch=tested');
    expect(() => clone.git('rev-parse', '--verify', 'HEAD^1')).toThrow();
    const local = await opened(clone);
    expect(local.head).toBe(merge);
    expect(await local.parentsOf(merge)).toEqual([base, head]);
    expect(await local.parentsOf(base)).toBeUndefined();
    expect(await local.filesOf(base)).toBeUndefined();
    expect(await local.mergeBase(base, head)).toBeUndefined();
    const deeper = await opened(cloneOf(repository, '--depth=2', '--branch=tested'));
    expect(Object.keys(await textsOf(await filesOf(deeper, base)))).toEqual(['base.txt', 'imagegate.yml']);
    // The cut may hide a nearer one.
    expect(await deeper.mergeBase(base, base)).toBeUndefined();
  });

  test('partial: files that are not there are unreadable, and nothing is fetched', async () => {
    const { repository, base } = pullRequest();
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const blobless = await opened(cloneOf(repository, '--filter=blob:none', '--no-checkout'));
    const files = await filesOf(blobless, base);
    await expect(textsOf(files)).rejects.toThrow(BaseUnreadable);
    const treeless = await opened(cloneOf(repository, '--filter=tree:0', '--no-checkout'));
    expect(await treeless.parentsOf(base)).toHaveLength(1);
    expect(await treeless.filesOf(base)).toBeUndefined();
  });
});

describe.runIf(process.platform === 'linux')('a repository that is not ours', () => {
  test.runIf(process.getuid?.() === 0)('belongs to another user, as in a container', async () => {
    const repository = gitRepository();
    const head = repository.commit({ 'a.csv': 'id\n' });
    execFileSync('chown', ['-R', '12345:12345', repository.folder]);
    expect(() => repository.git('rev-parse', 'HEAD')).toThrow('dubious ownership');
    const local = await opened(repository);
    expect(local.head).toBe(head);
    expect(await textsOf(await filesOf(local))).toEqual({ 'a.csv': 'id\n' });
  });

  test('is one that a pull request holds in a folder, with programs in its configuration', async () => {
    const trap = folderWith({ 'evil.sh': '#!/bin/sh\ntouch "$(dirname "$0")/trace"\n' });
    chmodSync(join(trap, 'evil.sh'), 0o755);
    const evil = join(trap, 'evil.sh');
    const repository = gitRepository();
    repository.git('init', '--quiet', '--bare', 'bare');
    repository.git('-C', 'bare', 'config', 'core.fsmonitor', evil);
    repository.git('-C', 'bare', 'config', 'core.worktree', repository.folder);
    repository.git('-C', 'bare', 'config', '--unset', 'core.bare');
    repository.git('-C', 'bare', 'config', 'core.hooksPath', trap);
    repository.write({ 'bare/refs/heads/.keep': '', 'bare/objects/.keep': '' });
    const head = repository.commit();
    expect((await opened(repository)).head).toBe(head);
    const inside = join(repository.folder, 'bare');
    expect(await openLocalRepository(gitIn(inside), inside)).toBeUndefined();
    expect(existsSync(join(trap, 'trace'))).toBe(false);
  });
});

test('a repository whose folder is reached over a link is at its real place', async () => {
  const repository = gitRepository();
  const link = join(folderWith(), 'link');
  symlinkSync(repository.folder, link);
  expect((await opened(link)).top).toBe(realpathSync(repository.folder));
});
