/** Real repositories in test folders, made by the real git. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createGit, type Git } from '../../src/process/run-git.ts';
import { folderWith, writeFiles } from './folder.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

export interface GitRepository {
  readonly folder: string;
  /** Runs git in it; what it printed, without the line end. */
  git(...words: readonly string[]): string;
  write(files: Files): void;
  remove(...names: readonly string[]): void;
  /** Writes, commits all that there is, and gives the commit's id. */
  commit(files?: Files): string;
}

/** An empty repository on `main`. */
export function gitRepository(...initWords: readonly string[]): GitRepository {
  const repository = repositoryIn(folderWith());
  repository.git('init', '--quiet', '--initial-branch=main', ...initWords);
  return repository;
}

/** Clones by `file://`, so that depth and filters count. */
export function cloneOf(origin: GitRepository, ...cloneWords: readonly string[]): GitRepository {
  const folder = folderWith();
  repositoryIn(folder).git('clone', '--quiet', ...cloneWords, `file://${origin.folder}`, join(folder, 'clone'));
  return repositoryIn(join(folder, 'clone'));
}

/** A `main` and a branch that left it, each with a commit of its own, and the merge of both, as GitHub tests it. */
export function pullRequest(files: { readonly base?: Files; readonly head?: Files } = {}) {
  const repository = gitRepository();
  const fork = repository.commit({ 'imagegate.yml': 'devices: []\n' });
  repository.git('switch', '--quiet', '--create', 'topic');
  const head = repository.commit(files.head ?? { 'head.txt': 'head\n' });
  repository.git('switch', '--quiet', 'main');
  const base = repository.commit(files.base ?? { 'base.txt': 'base\n' });
  repository.git('switch', '--quiet', '--detach', 'main');
  repository.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'topic');
  return { repository, fork, head, base, merge: repository.git('rev-parse', 'HEAD') };
}

/** Our own git, where nothing but PATH is passed on. */
export function gitIn(directory: string, environment: Readonly<Record<string, string>> = {}): Git {
  return createGit({ environment: { PATH: process.env.PATH, ...environment }, platform: process.platform, directory });
}

function repositoryIn(folder: string): GitRepository {
  const git = (...words: readonly string[]) =>
    execFileSync('git', [...SETTINGS, ...words], { cwd: folder, env: ENVIRONMENT, stdio: ['ignore', 'pipe', 'pipe'] })
      .toString()
      .trimEnd();
  return {
    folder,
    git,
    write: (files) => writeFiles(folder, files),
    remove: (...names) => {
      for (const name of names) rmSync(join(folder, name), { recursive: true });
    },
    commit(files = {}) {
      writeFiles(folder, files);
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', 'A commit');
      return git('rev-parse', 'HEAD');
    },
  };
}

const SETTINGS = [
  'user.name=Test',
  'user.email=test@example.com',
  'core.autocrlf=false',
  'protocol.file.allow=always',
].flatMap((setting) => ['-c', setting]);

/** No settings of the machine, and a fixed time: the same commits have the same ids. */
const ENVIRONMENT = {
  PATH: process.env.PATH,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_DATE: '2026-11-21T12:00:00Z',
  GIT_COMMITTER_DATE: '2026-11-21T12:00:00Z',
};
