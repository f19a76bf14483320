import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BaseUnreadable } from '../../src/change/base-unreadable.ts';
import { type BaseWorkspace, openBaseWorkspace } from '../../src/change/base-workspace.ts';
import type { CommitFiles } from '../../src/change/commit-files.ts';
import { openLocalRepository } from '../../src/change/local-repository.ts';
import { InputError } from '../../src/input/problem.ts';
import { findFiles, openWorkspace, relativeName, resolveInside } from '../../src/input/workspace.ts';
import { folderWith } from '../support/folder.ts';
import { cloneOf, type GitRepository, gitIn, gitRepository } from '../support/git-repository.ts';

interface Opened {
  readonly base: string;
  readonly below?: string;
  /** Whether it is known what HEAD tracks; it is unless told. */
  readonly tracked?: boolean;
  /** Gathers the names of what is read from the base. */
  readonly reads?: string[];
}

async function open(
  repository: GitRepository,
  { base, below = '', tracked = true, reads = [] }: Opened,
): Promise<BaseWorkspace> {
  const local = await openLocalRepository(gitIn(repository.folder), repository.folder);
  const files = await local?.filesOf(base);
  if (local === undefined || files === undefined) throw new Error('The base is not there.');
  const head = await openWorkspace(join(repository.folder, below));
  const now = tracked ? await local.filesOf(local.head ?? '') : undefined;
  const counted: CommitFiles = {
    ...files,
    read: (wanted, take) => {
      reads.push(...wanted.map(({ path }) => path));
      return files.read(wanted, take);
    },
  };
  return openBaseWorkspace({ head, base: counted, tracked: now, below, folder: folderWith() });
}

/** What a glob finds, and what stands in it. */
async function contents(workspace: BaseWorkspace, glob: string, file?: string): Promise<Record<string, string>> {
  const found = await findFiles(workspace, glob, file === undefined ? undefined : { file, line: 1, column: 1 });
  return Object.fromEntries(found.map((path) => [relativeName(workspace, path), readFileSync(path, 'utf8')]));
}

async function thrown(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'nothing',
    (error: unknown) => error,
  );
}

describe('the workspace of before', () => {
  test.each(['', '--object-format=sha256'])(
    'has what was there: changed files as they were, deleted ones, none that were added %s',
    async (format) => {
      const repository = gitRepository(...(format === '' ? [] : [format]));
      const base = repository.commit({ 'fleet/a.csv': 'a\r\n', 'fleet/gone.csv': 'gone', 'fleet/deep/b.csv': 'b' });
      repository.remove('fleet/gone.csv');
      repository.commit({ 'fleet/a.csv': 'changed', 'fleet/new.csv': 'new' });
      const workspace = await open(repository, { base });
      expect(await contents(workspace, 'fleet/*.csv')).toEqual({ 'fleet/a.csv': 'a\r\n', 'fleet/gone.csv': 'gone' });
      expect(existsSync(join(workspace.root, 'fleet/deep'))).toBe(false);
      expect(await workspace.isUnchanged('fleet/deep/b.csv')).toBe(true);
      expect(await workspace.isUnchanged('fleet/a.csv')).toBe(false);
      expect(await contents(workspace, '*.csv', 'fleet/imagegate.yml')).toHaveProperty(['fleet/a.csv']);
      expect(await contents(workspace, '**/b.csv')).toEqual({ 'fleet/deep/b.csv': 'b' });
      expect(workspace.fileAt('fleet/a.csv')).toMatchObject({
        kind: 'file',
        object: expect.stringMatching(/^\w{40,64}$/),
      });
      expect(workspace.fileAt('fleet/new.csv')).toBeUndefined();
      expect(existsSync(await resolveInside(workspace, 'fleet/new.csv'))).toBe(false);
    },
  );

  test('has what no commit has, made by a step, as it is now', async () => {
    const repository = gitRepository();
    const base = repository.commit({ '.gitignore': 'out\n', 'imagegate.yml': 'x' });
    repository.commit({ 'added.csv': 'added by the change' });
    repository.write({ 'out/image.wim': 'MSWIM', 'out/deep/list.csv': 'id', 'loose.csv': 'id' });
    const workspace = await open(repository, { base });
    expect(await contents(workspace, '**/*.csv')).toEqual({ 'loose.csv': 'id', 'out/deep/list.csv': 'id' });
    const image = await resolveInside(workspace, 'out/image.wim');
    expect(readFileSync(image, 'utf8')).toBe('MSWIM');
    if (process.platform === 'linux') expect(lstatSync(image).isSymbolicLink()).toBe(true);
    const unknown = await open(repository, { base, tracked: false });
    expect(await contents(unknown, '**/*.csv')).toEqual({});
    expect(await contents(unknown, '*.yml')).toEqual({ 'imagegate.yml': 'x' });
  });

  test('has of a link that a step made to a tracked file what that file was', async () => {
    const repository = gitRepository();
    const base = repository.commit({ 'fleet.csv': 'before' });
    repository.commit({ 'fleet.csv': 'now', 'new.csv': 'new' });
    symlinkSync('fleet.csv', join(repository.folder, 'link.csv'));
    symlinkSync('new.csv', join(repository.folder, 'link-to-new.csv'));
    const workspace = await open(repository, { base });
    expect(await contents(workspace, 'link*.csv')).toEqual({ 'link.csv': 'before' });
  });

  test('lends nothing from outside, from git itself, and in no place that the base has otherwise', async () => {
    const repository = gitRepository();
    const base = repository.commit({ out: 'a file', 'list.csv/a.csv': 'a' });
    repository.remove('out', 'list.csv');
    repository.commit({ 'imagegate.yml': 'x' });
    repository.write({ 'out/list.csv': 'made', 'list.csv': 'made' });
    symlinkSync(join(folderWith({ secret: 'x' }), 'secret'), join(repository.folder, 'secret.csv'));
    symlinkSync('nowhere', join(repository.folder, 'dead.csv'));
    const workspace = await open(repository, { base });
    for (const path of ['secret.csv', 'dead.csv', '.git/config', 'out/list.csv', 'list.csv', '.git', '.']) {
      await workspace.bring(path);
    }
    expect(await contents(workspace, '**/*')).toEqual({ out: 'a file', 'list.csv/a.csv': 'a' });
    expect(existsSync(join(workspace.root, '.git'))).toBe(false);
  });

  test('writes nothing outside of its folder, whatever a glob says', async () => {
    const repository = gitRepository();
    const base = repository.commit({ 'above.csv': 'x', 'sub/a.csv': 'x' });
    repository.write({ 'sub/made.csv': 'made' });
    symlinkSync('sub/made.csv', join(repository.folder, 'link.csv'));
    const workspace = await open(repository, { base, below: 'sub' });
    await workspace.bring('{..,none}/*.csv', '.');
    await workspace.bring('../link.csv');
    for (const name of ['above.csv', 'link.csv'])
      expect(existsSync(join(workspace.root, '..', name)), name).toBe(false);
  });

  test('follows links inside it, and has none that lead out', async () => {
    const repository = gitRepository();
    repository.write({ 'shared/list.csv': 'id', 'imagegate.yml': 'x' });
    const links = { 'fleet.csv': 'shared/list.csv', linked: 'shared', 'out.csv': '/etc/hostname', 'up.csv': '../up' };
    for (const [name, target] of Object.entries({ ...links, 'dead.csv': 'none', 'loop.csv': 'loop.csv' })) {
      symlinkSync(target, join(repository.folder, name));
    }
    const base = repository.commit();
    for (const name of Object.keys(links)) rmSync(join(repository.folder, name));
    repository.commit();
    const workspace = await open(repository, { base });
    expect(await contents(workspace, '*.csv')).toEqual({ 'fleet.csv': 'id' });
    expect(await contents(workspace, 'linked/*.csv')).toEqual({ 'linked/list.csv': 'id' });
    expect(lstatSync(join(workspace.root, 'fleet.csv')).isFile()).toBe(true);
    expect(workspace.fileAt('fleet.csv')?.kind).toBe('link');
  });

  test('of a folder of the repository is that folder', async () => {
    const repository = gitRepository();
    const base = repository.commit({ 'a.csv': 'root', 'sub/deep/a.csv': 'below', 'subway/a.csv': 'beside' });
    repository.commit({ 'sub/deep/a.csv': 'now', 'sub/b.csv': 'new' });
    repository.write({ 'sub/made.csv': 'made' });
    const workspace = await open(repository, { base, below: 'sub/deep' });
    expect(await contents(workspace, '**/*.csv')).toEqual({ 'a.csv': 'below' });
    const above = await open(repository, { base, below: 'sub' });
    expect(await contents(above, '**/*.csv')).toEqual({ 'deep/a.csv': 'below', 'made.csv': 'made' });
    expect(await thrown(resolveInside(above, '../a.csv'))).toBeInstanceOf(InputError);
    expect(await contents(above, join(repository.folder, 'sub/deep/a.csv'))).toEqual({ 'deep/a.csv': 'below' });
  });

  test('reads a file once, whoever asks at the same time', async () => {
    const repository = gitRepository();
    const names = Array.from({ length: 60 }, (_, index) => `fleet/${index}.csv`);
    const base = repository.commit(Object.fromEntries(names.map((name) => [name, name])));
    repository.commit(Object.fromEntries(names.map((name) => [name, 'changed'])));
    const reads: string[] = [];
    const workspace = await open(repository, { base, reads });
    const globs = ['fleet/*.csv', '**/*.csv', 'fleet/1*.csv', 'fleet/1.csv', 'fleet/?.csv'];
    const found = await Promise.all([...globs, ...globs].map((glob) => contents(workspace, glob)));
    expect(Object.keys(found[0] ?? {})).toHaveLength(60);
    expect(found[1]).toEqual(found[0]);
    expect(found[3]).toEqual({ 'fleet/1.csv': 'fleet/1.csv' });
    expect(reads.toSorted()).toEqual(names.toSorted());
  });

  test('lends what has not changed, and reads what somebody edited, also without a commit', async () => {
    const repository = gitRepository();
    const base = repository.commit({
      'same.csv': 'same',
      'edited.csv': 'before',
      'sub/same.csv': 'same',
      'back.csv': 'b',
    });
    repository.commit({ 'back.csv': 'changed' });
    repository.write({ 'edited.csv': 'edited', 'back.csv': 'b' });
    const reads: string[] = [];
    for (const tracked of [true, false]) {
      const workspace = await open(repository, { base, tracked, reads });
      expect(await contents(workspace, '**/*.csv')).toEqual({
        'same.csv': 'same',
        'edited.csv': 'before',
        'sub/same.csv': 'same',
        'back.csv': 'b',
      });
      expect(reads.splice(0)).toEqual(['edited.csv']);
      expect(await workspace.isUnchanged('sub/same.csv')).toBe(true);
      expect(await workspace.isUnchanged('edited.csv')).toBe(false);
      expect(await workspace.isUnchanged('none.csv')).toBe(false);
    }
    // Over a link, it is what the link led to.
    rmSync(join(repository.folder, 'sub'), { recursive: true });
    symlinkSync('.', join(repository.folder, 'sub'));
    expect(await contents(await open(repository, { base, reads }), 'sub/same.csv')).toEqual({ 'sub/same.csv': 'same' });
    expect(reads).toEqual(['sub/same.csv']);
  });

  test('lends the file that a Git LFS pointer stands for, where it is still that one', async () => {
    const repository = gitRepository();
    const fleet = 'id\nPC-1\n';
    const digest = createHash('sha256').update(fleet).digest('hex');
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${digest}\nsize ${fleet.length}\n`;
    const base = repository.commit({ 'fleet.csv': pointer, 'changed.csv': pointer, 'odd.csv': pointer.slice(0, 50) });
    repository.write({ 'fleet.csv': fleet, 'changed.csv': 'id\nPC-2\n', 'odd.csv': fleet });
    expect(await contents(await open(repository, { base }), '*.csv')).toEqual({
      'fleet.csv': fleet,
      'changed.csv': pointer,
      'odd.csv': pointer.slice(0, 50),
    });
  });

  test('refuses a glob of too many files before it writes one', async () => {
    const repository = gitRepository();
    const object = repository.git('hash-object', '-w', '--stdin');
    const list = Array.from({ length: 10_001 }, (_, index) => `100644 ${object}\tfleet/${index}.csv\n`).join('');
    repository.write({ list });
    repository.git('-c', 'alias.fill=!git update-index --index-info <list', 'fill');
    repository.git('commit', '--quiet', '--message', 'Many');
    const workspace = await open(repository, { base: repository.git('rev-parse', 'HEAD') });
    const error = await thrown(findFiles(workspace, 'fleet/*.csv'));
    expect(error).toBeInstanceOf(InputError);
    expect(error instanceof InputError && error.message).toContain('matches 10001 files');
    expect(existsSync(join(workspace.root, 'fleet'))).toBe(false);
  });

  test('can not be read where its blobs are not there', async () => {
    const repository = gitRepository();
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const base = repository.commit({ 'a.csv': 'before' });
    repository.commit({ 'a.csv': 'now' });
    const clone = cloneOf(repository, '--filter=blob:none');
    const workspace = await open(clone, { base });
    expect(await thrown(findFiles(workspace, '*.csv'))).toBeInstanceOf(BaseUnreadable);
    // And the next one who asks is told so, too.
    expect(await thrown(workspace.bring('a.csv'))).toBeInstanceOf(BaseUnreadable);
  });
});

describe('manifests', () => {
  const MANIFEST = 'agreements:\n  - id: EA-1\nimages:\n  - id: win11\ndevices:\n  - id: PC-1\n  - id: PC-2\n';

  test('are where they were, also where a step makes them', async () => {
    const repository = gitRepository();
    const base = repository.commit({ 'imagegate.yml': MANIFEST, 'more/a.yml': 'a' });
    repository.commit({ 'imagegate.yml': 'x', 'more/b.yml': 'b' });
    repository.write({ 'made.yml': 'made' });
    const workspace = await open(repository, { base });
    const absolute = join(repository.folder, 'imagegate.yml');
    expect(await workspace.manifestsAt(['imagegate.yml', './more/*.yml', absolute, 'made.yml'])).toEqual([
      'imagegate.yml',
      'more/*.yml',
      'made.yml',
    ]);
  });

  test.each([true, false])('were renamed, and changed with it (what HEAD tracks is known: %s)', async (tracked) => {
    const repository = gitRepository();
    const other = 'devices:\n  - id: PC-9\n';
    const base = repository.commit({
      'imagegate.yml': MANIFEST,
      'gone.yml': other,
      'gone.csv': `${MANIFEST}  - id: PC-3\n#\n`,
      'kept.yml': MANIFEST,
    });
    repository.remove('imagegate.yml', 'gone.yml', 'gone.csv');
    repository.commit({ 'licensing/imagegate.yml': `${MANIFEST}  - id: PC-3\n` });
    const workspace = await open(repository, { base, tracked });
    expect(await workspace.manifestsAt(['licensing/*.yml'])).toEqual(['imagegate.yml']);
  });

  test('were renamed unchanged, to another extension, beside one that is more alike by its lines', async () => {
    const repository = gitRepository();
    const base = repository.commit({ 'old.yaml': MANIFEST, 'near.yml': `${MANIFEST}\n` });
    repository.remove('old.yaml', 'near.yml');
    repository.commit({ 'new.yml': MANIFEST });
    expect(await (await open(repository, { base })).manifestsAt(['new.yml'])).toEqual(['old.yaml']);
  });

  test('are new: nothing like them went, or too little of it', async () => {
    const repository = gitRepository();
    const half = MANIFEST.split('\n').slice(0, 3).join('\n');
    const base = repository.commit({ 'kept.yml': MANIFEST, 'gone.yml': half, 'gone.txt': MANIFEST });
    repository.remove('gone.yml');
    repository.commit({ 'new.yml': MANIFEST });
    const workspace = await open(repository, { base });
    expect(await workspace.manifestsAt(['new.yml'])).toEqual([]);
    expect(await workspace.manifestsAt(['new.yml', 'kept.yml'])).toEqual(['kept.yml']);
    expect(await workspace.manifestsAt(['none.yml'])).toEqual([]);
  });

  test('of which two are alike were renamed from two', async () => {
    const repository = gitRepository();
    const less = MANIFEST.split('\n').slice(0, 5).join('\n');
    const base = repository.commit({ 'old/a.yml': `${MANIFEST}#a\n`, 'old/z.yml': less });
    repository.remove('old');
    repository.commit({ 'new/p.yml': `${MANIFEST}#p\n`, 'new/q.yml': MANIFEST, 'new/r.yml': MANIFEST });
    const workspace = await open(repository, { base });
    expect([...(await workspace.manifestsAt(['new/*.yml']))].sort()).toEqual(['old/a.yml', 'old/z.yml']);
  });
});

describe('a submodule', () => {
  const ALL = 'sub/*.csv';

  /** One that is checked out, with a file that the superproject does not track. */
  function withSubmodule() {
    const inner = gitRepository();
    inner.commit({ 'a.csv': 'old' });
    const outer = gitRepository();
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', `file://${inner.folder}`, 'sub');
    outer.git('config', '-f', '.gitmodules', 'submodule.sub.branch', 'main');
    const base = outer.commit({ 'other.txt': 'x' });
    const moveOn = () => {
      inner.commit({ 'a.csv': 'new' });
      outer.git('-C', 'sub', 'pull', '--quiet');
    };
    return { outer, base, moveOn };
  }

  test('that the change left alone is as it is now', async () => {
    const { outer, base } = withSubmodule();
    outer.commit({ 'other.txt': 'y' });
    expect(await contents(await open(outer, { base }), ALL)).toEqual({ 'sub/a.csv': 'old' });
  });

  test('that the change moved on, brought or took from elsewhere was not made by a step', async () => {
    const { outer, base, moveOn } = withSubmodule();
    moveOn();
    symlinkSync('sub', join(outer.folder, 'link'));
    outer.commit();
    expect(await contents(await open(outer, { base }), ALL)).toEqual({});
    expect(await contents(await open(outer, { base }), 'link/*.csv')).toEqual({});
    const without = outer.git('commit-tree', '-m', 'x', outer.git('mktree', '--missing'));
    expect(await contents(await open(outer, { base: without }), ALL)).toEqual({});
    const moved = outer.git('rev-parse', 'HEAD');
    outer.git('config', '-f', '.gitmodules', 'submodule.sub.url', 'https://e.example/evil');
    outer.commit();
    expect(await contents(await open(outer, { base: moved }), ALL)).toEqual({});
  });
});
