import type { CommitFile, CommitFiles } from '../change/commit-files.ts';
import { quoted } from '../input/quoted.ts';
import type { GitHub } from './client.ts';
import { readBlob, readCommit } from './git-objects.ts';
import { treeWalk } from './tree-walk.ts';
import { orUnreadable } from './unreadable.ts';

/** GitHub takes 100 at once, of all that a token does; each may hold 100 MB. */
const AT_ONCE = 4;

/**
 * The files of a commit that the clone does not have.
 *
 * @param commit the full id
 * @throws BaseUnreadable
 */
export async function gitHubCommitFiles(github: GitHub, commit: string): Promise<CommitFiles> {
  const id = commit.toLowerCase();
  const what = `The commit ${id}`;
  const { tree } = await orUnreadable(what, () => readCommit(github, id));
  const walk = treeWalk(github, tree);
  return {
    commit: id,
    below: (folder) => orUnreadable(what, () => walk.below(folder)),
    read: (files, take) =>
      eachOf(sameContent(files), async ([first, ...others]) => {
        const bytes = await orUnreadable(`The file ${quoted(first.path)} of the commit ${id}`, () =>
          readBlob(github, first.object),
        );
        for (const file of [first, ...others]) await take(file, bytes);
      }),
  };
}

/** The same content, under however many names, is asked for once. */
function sameContent(files: readonly CommitFile[]): readonly [CommitFile, ...CommitFile[]][] {
  const groups = new Map<string, [CommitFile, ...CommitFile[]]>();
  for (const file of files) {
    const group = groups.get(file.object);
    if (group === undefined) groups.set(file.object, [file]);
    else group.push(file);
  }
  return [...groups.values()];
}

/** A few at once. After a failure no more are begun, and it is thrown when the others have ended: nothing is written later. */
async function eachOf<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = items.values();
  let failed = false;
  const workers = Array.from({ length: AT_ONCE }, async () => {
    for (const item of left) {
      if (failed) return;
      try {
        await work(item);
      } catch (fault) {
        failed = true;
        throw fault;
      }
    }
  });
  const results = await Promise.allSettled(workers);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}
