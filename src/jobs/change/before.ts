/** What was there before a change, in a temporary folder that is filled by need: from git, or by GitHub's API. */
import { relative, sep } from 'node:path';
import { findBase, type History } from '../../change/base-commit.ts';
import { BaseUnreadable } from '../../change/base-unreadable.ts';
import { type BaseWorkspace, openBaseWorkspace } from '../../change/base-workspace.ts';
import type { CommitFiles } from '../../change/commit-files.ts';
import type { WorkflowEvent } from '../../change/event.ts';
import { type LocalRepository, openLocalRepository } from '../../change/local-repository.ts';
import { InputError } from '../../input/problem.ts';
import type { Workspace } from '../../input/workspace.ts';
import { createGit } from '../../process/run-git.ts';
import { type GitHubConnection, gitHubConnection } from '../git-hub.ts';
import type { ChangeSurroundings } from './change.ts';
import { makePassingFolder } from './passing-folder.ts';

export type Before = {
  /** Deletes the folder. */
  dispose(): Promise<void>;
} & (
  | { readonly kind: 'commit'; readonly commit: string; readonly workspace: BaseWorkspace }
  /** There was nothing; why is a clause. */
  | { readonly kind: 'nothing'; readonly why: string }
);

/** @throws BaseUnreadable when there is a base by the event, and it cannot be found or read. */
export async function openByEvent(
  event: WorkflowEvent,
  testedCommit: string | undefined,
  workspace: Workspace,
  surroundings: ChangeSurroundings,
): Promise<Before> {
  const repository = await openRepository(workspace, surroundings);
  const connect = gitHubConnection(surroundings.gitHub, 'Git does not have the base of this change here');
  const histories = [...(repository === undefined ? [] : [repository]), historyOf(connect)];
  const base = await findBase(event, { head: repository?.head, testedCommit }, histories);
  if ('none' in base) return { kind: 'nothing', why: base.none, dispose: async () => undefined };
  return openAt(base.commit, workspace, repository, connect, surroundings);
}

/** Since the branch left the revision. @throws InputError when there is no such commit, or no repository. */
export async function openSince(
  revision: string,
  workspace: Workspace,
  surroundings: ChangeSurroundings,
): Promise<Before> {
  const repository = await openRepository(workspace, surroundings);
  const commit = await repository?.resolve(revision);
  if (repository === undefined || commit === undefined) {
    throw repository === undefined ? noRepository() : noCommit(revision);
  }
  const left = repository.head && (await repository.mergeBase(repository.head, commit));
  const connect = gitHubConnection(surroundings.gitHub, `Git does not have all of ${revision} here`);
  return openAt(left || commit, workspace, repository, connect, surroundings);
}

function noRepository(): InputError {
  return new InputError({
    message: '--base takes a git repository, and there is none here (or no git).',
    cure: 'Run it in a clone, with git on the PATH, or leave --base out.',
  });
}

function noCommit(revision: string): InputError {
  return new InputError({
    message: `--base is "${revision}", which is no commit of this repository.`,
    cure: 'Write a branch, a tag or a commit id that `git log` knows. A shallow clone has few: `git fetch --unshallow`.',
  });
}

async function openRepository(
  workspace: Workspace,
  { machine: { environment, platform } }: ChangeSurroundings,
): Promise<LocalRepository | undefined> {
  return openLocalRepository(createGit({ environment, platform, directory: workspace.root }), workspace.root);
}

async function openAt(
  commit: string,
  workspace: Workspace,
  repository: LocalRepository | undefined,
  connect: GitHubConnection,
  { machine }: ChangeSurroundings,
): Promise<Before> {
  const local = await repository?.filesOf(commit);
  const base = local === undefined ? await filesByApi(connect, commit) : orByApi(local, connect);
  const tracked = repository?.head === undefined ? undefined : await repository.filesOf(repository.head);
  const below = repository === undefined ? '' : relative(repository.top, workspace.root).split(sep).join('/');
  const { path: folder, dispose } = await makePassingFolder(machine.temporary, 'imagegate-before-');
  try {
    const before = await openBaseWorkspace({ head: workspace, base, tracked, below, folder });
    return { kind: 'commit', commit, workspace: before, dispose };
  } catch (fault) {
    await dispose();
    throw fault;
  }
}

/** A partial clone has every tree and not every file. */
function orByApi(local: CommitFiles, connect: GitHubConnection): CommitFiles {
  return {
    commit: local.commit,
    below: (folder) => local.below(folder),
    read: (files, take) =>
      local.read(files, take).catch(async (fault) => {
        if (!(fault instanceof BaseUnreadable)) throw fault;
        await (await filesByApi(connect, local.commit)).read(files, take);
      }),
  };
}

async function filesByApi(connect: GitHubConnection, commit: string): Promise<CommitFiles> {
  const { gitHubCommitFiles } = await import('../../github/commit-files.ts');
  return gitHubCommitFiles(await connect(), commit);
}

/** Asked only for what git does not know. */
function historyOf(connect: GitHubConnection): History {
  const history = async () => (await import('../../github/history.ts')).gitHubHistory(await connect());
  return {
    parentsOf: async (commit) => (await history()).parentsOf(commit),
    mergeBase: async (one, other) => (await history()).mergeBase(one, other),
  };
}
