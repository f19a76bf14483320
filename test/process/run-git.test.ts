import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { createGit } from '../../src/process/run-git.ts';
import { StepFailed } from '../../src/process/step-failed.ts';
import { folderWith } from '../support/folder.ts';
import { cloneOf, gitIn, gitRepository } from '../support/git-repository.ts';

const onLinux = test.runIf(process.platform === 'linux');

/** A program that is called git and does what the script says. */
function standIn(script: string, patience?: number) {
  const folder = folderWith({ git: `#!/bin/sh\n${script}\n` });
  chmodSync(join(folder, 'git'), 0o755);
  const environment = { PATH: `${folder}${delimiter}${process.env.PATH}` };
  return createGit({ environment, platform: 'linux', directory: folderWith(), ...(patience && { patience }) });
}

async function blobs(git: ReturnType<typeof gitIn>, folder: string, objects: readonly string[]) {
  const taken: (readonly [number, Buffer])[] = [];
  await git.readBlobs(folder, objects, async (bytes, index) => {
    taken.push([index, bytes]);
  });
  return taken;
}

test('answers with what git says, and with its exit code', async () => {
  const { folder } = gitRepository();
  const git = gitIn(folder);
  expect(await git.run(['rev-parse', '--is-inside-work-tree'])).toMatchObject({
    exitCode: 0,
    output: Buffer.from('true\n'),
  });
  const failed = await git.run(['cat-file', 'commit', 'f'.repeat(40)]);
  expect(failed.exitCode).toBe(128);
  expect(failed.errors).toContain('fatal');
});

test('is without an exit code where there is no git', async () => {
  const folder = folderWith({ git: '#!/bin/sh\necho here\n' });
  chmodSync(join(folder, 'git'), 0o755);
  const git = createGit({ environment: { PATH: '' }, platform: process.platform, directory: folder });
  expect(await git.run(['version'])).toMatchObject({ exitCode: undefined, output: Buffer.alloc(0) });
});

onLinux('is told nothing of the environment that names another repository, and none of the secrets', async () => {
  const folder = folderWith({ git: '#!/bin/sh\nexec env\n' });
  chmodSync(join(folder, 'git'), 0o755);
  const environment = {
    PATH: `${folder}${delimiter}${process.env.PATH}`,
    GIT_DIR: '/elsewhere',
    GIT_INDEX_FILE: '/elsewhere',
    GIT_CONFIG_PARAMETERS: "'core.fsmonitor'='evil'",
    GIT_ALLOW_PROTOCOL: 'file',
    GITHUB_TOKEN: 'secret',
    INPUT_TOKEN: 'secret',
    HOME: '/home/somebody',
  };
  const { output } = await createGit({ environment, platform: 'linux', directory: folderWith() }).run(['version']);
  const told = output.toString().split('\n');
  expect(told.filter((line) => line.startsWith('GIT_')).sort()).toEqual([
    'GIT_ALLOW_PROTOCOL=none',
    'GIT_NO_LAZY_FETCH=1',
    'GIT_OPTIONAL_LOCKS=0',
    'GIT_TERMINAL_PROMPT=0',
  ]);
  expect(told).toContain('LC_ALL=C');
  expect(told).toContain('HOME=/home/somebody');
  expect(output.toString()).not.toContain('secret');
});

onLinux('is stopped when it takes too long', async () => {
  const git = standIn('exec sleep 30', 200);
  expect((await git.run(['version'])).exitCode).toBeUndefined();
  await expect(blobs(git, folderWith(), ['a'.repeat(40)])).rejects.toThrow(StepFailed);
});

test('reads blobs in the order asked for, the same one twice, empty ones and large ones', async () => {
  const repository = gitRepository();
  const large = Buffer.alloc(12 * 1024 * 1024, 'a line\n');
  const contents = [Buffer.from('one\n'), Buffer.alloc(0), large, Buffer.from([0, 255, 10, 13, 10])];
  repository.commit(Object.fromEntries(contents.map((content, index) => [`file-${index}`, content])));
  const [one = '', empty = '', big = '', bytes = ''] = contents.map((_, index) =>
    repository.git('rev-parse', `HEAD:file-${index}`),
  );
  const taken = await blobs(gitIn(repository.folder), repository.folder, [big, one, empty, one, bytes]);
  expect(taken.map(([index]) => index)).toEqual([0, 1, 2, 3, 4]);
  const expected = [large, contents[0], contents[1], contents[0], contents[3]];
  expect(taken.every(([index, read]) => read.equals(expected[index] ?? Buffer.from('none')))).toBe(true);
  expect(await blobs(gitIn(repository.folder), repository.folder, [])).toEqual([]);
});

test('says what is missing, or no blob', async () => {
  const repository = gitRepository();
  const commit = repository.commit({ a: 'a' });
  const git = gitIn(repository.folder);
  await expect(blobs(git, repository.folder, ['f'.repeat(40)])).rejects.toThrow('missing');
  await expect(blobs(git, repository.folder, [commit])).rejects.toThrow('expected a blob');
  rmSync(join(repository.folder, '.git'), { recursive: true });
  await expect(blobs(git, repository.folder, [commit])).rejects.toThrow('exit code 128');
});

onLinux('refuses what is too large before it is read, and what ends early', async () => {
  const object = 'a'.repeat(40);
  await expect(blobs(standIn(`echo ${object} blob 268435457`), folderWith(), [object])).rejects.toThrow('at most');
  await expect(blobs(standIn(`echo ${object} blob 3; printf ab`), folderWith(), [object])).rejects.toThrow(StepFailed);
  await expect(blobs(standIn('head -c 5000 /dev/zero'), folderWith(), [object])).rejects.toThrow(StepFailed);
});

test('hands on what its receiver throws, and ends', async () => {
  const repository = gitRepository();
  repository.commit({ a: 'a' });
  const object = repository.git('rev-parse', 'HEAD:a');
  const work = gitIn(repository.folder).readBlobs(repository.folder, [object, object], async () => {
    throw new Error('The disk is full.');
  });
  await expect(work).rejects.toThrow('The disk is full.');
});

onLinux('runs nothing that the repository names', async () => {
  const repository = gitRepository();
  const folder = folderWith({ 'evil.sh': `#!/bin/sh\ntouch "$(dirname "$0")/trace"\ncat\n` });
  chmodSync(join(folder, 'evil.sh'), 0o755);
  const evil = join(folder, 'evil.sh');
  repository.commit({ '.gitattributes': '* filter=evil diff=evil text eol=crlf\n', 'a.csv': 'id\n' });
  for (const name of ['core.fsmonitor', 'core.pager', 'core.editor', 'core.sshCommand', 'filter.evil.smudge']) {
    repository.git('config', name, evil);
  }
  for (const name of ['filter.evil.clean', 'filter.evil.process', 'diff.evil.textconv', 'diff.evil.command']) {
    repository.git('config', name, evil);
  }
  repository.git('config', 'core.hooksPath', folder);
  for (const hook of ['post-index-change', 'reference-transaction', 'post-checkout']) {
    writeFileSync(join(folder, hook), `#!/bin/sh\n${evil}\n`, { mode: 0o755 });
  }
  const git = gitIn(repository.folder);
  const head = (await git.run(['rev-parse', 'HEAD'])).output.toString().trim();
  await git.run(['cat-file', 'commit', head]);
  await git.run(['ls-tree', '-r', '-z', '--full-tree', head]);
  await git.run(['merge-base', head, head]);
  const object = (await git.run(['rev-parse', 'HEAD:a.csv'])).output.toString().trim();
  expect((await blobs(git, repository.folder, [object]))[0]?.[1].toString()).toBe('id\n');
  expect(existsSync(join(folder, 'trace'))).toBe(false);
  // The trap is one: what looks at the work tree would have stepped into it.
  repository.write({ 'a.csv': 'changed\n' });
  repository.git('status', '--short');
  expect(existsSync(join(folder, 'trace'))).toBe(true);
});

onLinux('fetches nothing for a partial clone', async () => {
  const origin = gitRepository();
  origin.git('config', 'uploadpack.allowFilter', 'true');
  origin.commit({ 'a.csv': 'id\n' });
  const clone = cloneOf(origin, '--filter=blob:none', '--no-checkout');
  const folder = folderWith({ 'evil.sh': '#!/bin/sh\ntouch "$(dirname "$0")/trace"\nexec git-upload-pack "$@"\n' });
  chmodSync(join(folder, 'evil.sh'), 0o755);
  clone.git('config', 'remote.origin.uploadpack', join(folder, 'evil.sh'));
  clone.git('config', 'protocol.file.allow', 'always');
  const object = clone.git('rev-parse', 'HEAD:a.csv');
  await expect(blobs(gitIn(clone.folder), clone.folder, [object])).rejects.toThrow(StepFailed);
  expect(existsSync(join(folder, 'trace'))).toBe(false);
  expect(clone.git('cat-file', 'blob', object)).toBe('id');
  expect(existsSync(join(folder, 'trace'))).toBe(true);
});

onLinux('starts no git of the folder that it is asked about, whatever PATH says', async () => {
  const { folder } = gitRepository();
  writeFileSync(join(folder, 'git'), `#!/bin/sh\ntouch ${folder}/ran\n`);
  chmodSync(join(folder, 'git'), 0o755);
  const git = gitIn(folder, { PATH: `${folder}${delimiter}${process.env.PATH}` });
  expect(await git.run(['rev-parse', '--is-inside-work-tree'])).toMatchObject({ exitCode: 0 });
  expect(existsSync(join(folder, 'ran'))).toBe(false);
});
