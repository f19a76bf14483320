/** The repository that a folder lies in, as its database holds it. Its work tree is not looked at. */
import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Git } from '../process/run-git.ts';
import { StepFailed } from '../process/step-failed.ts';
import { BaseUnreadable } from './base-unreadable.ts';
import type { CommitFile, CommitFiles } from './commit-files.ts';
import { isCommitId } from './commit-id.ts';
import { readTreeList } from './tree-list.ts';

export interface LocalRepository {
  /** Absolute, real: the top folder of the work tree. */
  readonly top: string;
  /** Full id of HEAD; undefined in a repository without commits. */
  readonly head: string | undefined;
  /**
   * Parents as the commit object names them, also in a shallow clone, where the parents themselves are not there; undefined
   * when the commit is not there.
   */
  parentsOf(commit: string): Promise<readonly string[] | undefined>;
  /** Undefined when the commit or any of its trees is not there. Its blobs may be missing all the same (a partial clone). */
  filesOf(commit: string): Promise<CommitFiles | undefined>;
  /** Undefined when there is none, when one of the two is not there, and in a shallow clone, whose cut may hide the nearest. */
  mergeBase(one: string, other: string): Promise<string | undefined>;
  /** The full id of what a user wrote (`main`, `HEAD~1`, a tag, a short id); undefined if there is no such commit. */
  resolve(revision: string): Promise<string | undefined>;
}

/** Undefined when there is no git program, or no repository with a work tree here. */
export async function openLocalRepository(git: Git, directory: string): Promise<LocalRepository | undefined> {
  const found = await git.run(['-C', directory, 'rev-parse', '--show-toplevel']);
  const written = found.output.toString().replace(/\r?\n$/, '');
  if (found.exitCode !== 0 || written === '') return undefined;
  const top = await realpath(resolve(written));

  /** What a command prints, without its line end; undefined when it fails. */
  async function ask(...words: readonly string[]): Promise<string | undefined> {
    const { exitCode, output } = await git.run(['-C', top, ...words]);
    return exitCode === 0 ? output.toString().trimEnd() : undefined;
  }

  async function resolveCommit(revision: string): Promise<string | undefined> {
    // It would be read as an option, and a zero byte can be passed to no program.
    if (revision === '' || revision.startsWith('-') || revision.includes('\0')) return undefined;
    const id = await ask('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
    return id !== undefined && isCommitId(id) ? id : undefined;
  }

  return {
    top,
    head: await resolveCommit('HEAD'),
    resolve: resolveCommit,
    async parentsOf(commit) {
      if (!isCommitId(commit)) return undefined;
      // Not `HEAD^1`: a shallow clone says of its oldest commits that they have no parents. The object itself names them.
      const text = await ask('cat-file', 'commit', commit);
      return text === undefined ? undefined : parentsIn(text);
    },
    async filesOf(commit) {
      if (!isCommitId(commit)) return undefined;
      const { exitCode, output } = await git.run(['-C', top, 'ls-tree', '-r', '-z', '--full-tree', commit]);
      return exitCode === 0 ? commitFiles(git, top, commit, readTreeList(output)) : undefined;
    },
    async mergeBase(one, other) {
      if (!isCommitId(one) || !isCommitId(other)) return undefined;
      if ((await ask('rev-parse', '--is-shallow-repository')) !== 'false') return undefined;
      return (await ask('merge-base', one, other))?.split('\n')[0];
    },
  };
}

/** The headers of a commit end at the first empty line; what follows is the author's text. */
function parentsIn(commit: string): readonly string[] {
  const headers = commit.split('\n\n', 1)[0] ?? '';
  return headers
    .split('\n')
    .filter((line) => line.startsWith('parent '))
    .map((line) => line.slice('parent '.length));
}

function commitFiles(git: Git, top: string, commit: string, files: ReadonlyMap<string, CommitFile>): CommitFiles {
  return {
    commit,
    async below(folder) {
      if (folder === '') return files;
      return new Map([...files].filter(([path]) => path === folder || path.startsWith(`${folder}/`)));
    },
    async read(wanted, take) {
      const objects = wanted.map(({ object }) => object);
      try {
        await git.readBlobs(top, objects, async (bytes, index) => {
          const file = wanted[index];
          if (file !== undefined) await take(file, bytes);
        });
      } catch (error) {
        if (!(error instanceof StepFailed)) throw error;
        throw new BaseUnreadable(unreadable(commit, error), { cause: error });
      }
    },
  };
}

function unreadable(commit: string, { problem }: StepFailed) {
  const message = `Files of the commit ${commit} can't be read from the local repository. ${problem.message}`;
  return { message, cure: problem.cure };
}
