/** A real repository with a proposed change, checked out as actions/checkout does it, and the event that GitHub sends. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folderWith, writeFiles } from '../support/folder.ts';
import type { GitHubServer } from '../support/github-server.ts';

/** A file that is undefined is deleted. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

export interface ProposedChange {
  readonly workspace: string;
  /** The tip of the base branch. */
  readonly base: string;
  readonly head: string;
  /** What is tested: their merge. */
  readonly merge: string;
  /** Of the repository that has everything. */
  readonly origin: string;
  readonly environment: Readonly<Record<string, string>>;
}

export interface ChangeOptions {
  /** On the base branch since the pull request left it. */
  readonly meanwhile?: Files;
  readonly event?: 'pull_request' | 'pull_request_target' | 'merge_group' | 'push' | 'workflow_dispatch';
  /** As `fetch-depth`; everything when left out. */
  readonly depth?: number;
  /** As `filter: blob:none`: files are there only where they are checked out. */
  readonly partial?: boolean;
  /** Checked out in place of what was tested. */
  readonly checkout?: 'head' | 'base';
  readonly fork?: boolean;
  readonly server?: GitHubServer;
  /** Of a push: that the branch is new. */
  readonly newBranch?: boolean;
}

export const REPOSITORY = 'contoso/images';
export const NUMBER = 7;

export function proposeChange(before: Files, change: Files, options: ChangeOptions = {}): ProposedChange {
  const { meanwhile = {}, event = 'pull_request', fork = false, server } = options;
  const origin = folderWith();
  const git = gitIn(origin);
  git('init', '-q', '-b', 'main');
  git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  git('config', 'uploadpack.allowFilter', 'true');
  const left = commit(origin, before, 'before');
  git('checkout', '-q', '-b', 'proposed');
  const head = commit(origin, change, 'change');
  git('checkout', '-q', 'main');
  const base = Object.keys(meanwhile).length === 0 ? left : commit(origin, meanwhile, 'meanwhile');
  git('merge', '-q', '--no-ff', '-m', 'merge', 'proposed');
  const merge = git('rev-parse', 'HEAD');
  git('update-ref', `refs/pull/${NUMBER}/merge`, merge);
  git('reset', '-q', '--hard', base);
  const repository = server?.repository(REPOSITORY, { private: true });
  repository?.take(origin);
  repository?.pullRequest(NUMBER);
  const tested = event === 'pull_request_target' ? base : merge;
  const checkedOut = options.checkout === 'head' ? head : options.checkout === 'base' ? base : tested;
  const payload = folderWith({
    'event.json': JSON.stringify(payloadOf(event, { base, head, merge, fork, isNew: options.newBranch === true })),
  });
  return {
    workspace: checkOut(origin, checkedOut, options),
    base,
    head,
    merge,
    origin,
    environment: {
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: join(payload, 'event.json'),
      GITHUB_SHA: tested,
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_WORKFLOW: 'Image licenses',
      GITHUB_JOB: 'licenses',
      GITHUB_RUN_ID: '42',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: server?.url ?? 'http://127.0.0.1:9',
    },
  };
}

/** Commits what is in the folder once these files are there. */
export function commit(folder: string, files: Files, message: string): string {
  const git = gitIn(folder);
  for (const [name, content] of Object.entries(files)) {
    if (content === undefined) rmSync(join(folder, name), { force: true, recursive: true });
    else writeFiles(folder, { [name]: content });
  }
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', message);
  return git('rev-parse', 'HEAD');
}

export function gitIn(folder: string): (...words: readonly string[]) => string {
  return (...words) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=test', '-c', 'user.email=test@example.com', ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
}

function checkOut(origin: string, revision: string, { depth, partial = false }: ChangeOptions): string {
  const workspace = folderWith();
  const git = gitIn(workspace);
  git('init', '-q');
  git('remote', 'add', 'origin', pathToFileURL(origin).href);
  git(
    'fetch',
    '-q',
    '--no-tags',
    ...(depth === undefined ? [] : [`--depth=${depth}`]),
    ...(partial ? ['--filter=blob:none'] : []),
    'origin',
    revision,
  );
  git('checkout', '-q', '--detach', 'FETCH_HEAD');
  return workspace;
}

interface Ends {
  readonly base: string;
  readonly head: string;
  readonly merge: string;
  readonly fork: boolean;
  readonly isNew: boolean;
}

function payloadOf(event: string, { base, head, merge, fork, isNew }: Ends): unknown {
  const repository = { full_name: REPOSITORY, fork: false };
  if (event === 'merge_group') return { action: 'checks_requested', merge_group: { head_sha: merge, base_sha: base } };
  if (event === 'push')
    return { ref: 'refs/heads/main', before: isNew ? '0'.repeat(40) : base, after: merge, repository };
  if (!event.startsWith('pull_request')) return { repository };
  return {
    action: 'synchronize',
    number: NUMBER,
    pull_request: {
      number: NUMBER,
      head: { sha: head, ref: 'proposed', repo: fork ? { full_name: 'stranger/images', fork: true } : repository },
      base: { sha: base, ref: 'main', repo: repository },
    },
    repository,
  };
}
