/** The workspace as it was before the change. */
import { realpath } from 'node:fs/promises';
import type { Workspace } from '../input/workspace.ts';
import { BaseFolder } from './base-folder.ts';
import type { CommitFile, CommitFiles } from './commit-files.ts';
import { CommitTree } from './commit-tree.ts';
import { findManifests } from './renamed-manifests.ts';
import { untrackedFiles } from './untracked-files.ts';

export interface BaseWorkspace extends Workspace {
  /** One file, or what matches a glob that starts in a folder. @throws BaseUnreadable, GlobError */
  readonly bring: (path: string, globStart?: string) => Promise<void>;
  readonly lender: string;
  /** What git has at a path of the workspace. A link is not followed. */
  fileAt(path: string): CommitFile | undefined;
  /** Whether the file there has the same content now, committed or not: then the change did not touch it. */
  isUnchanged(path: string): Promise<boolean>;
  /**
   * Where the manifests of these globs were: the globs themselves, relative to the root, and for those that match nothing
   * here the files that theirs were renamed from. None: they are new.
   *
   * @throws BaseUnreadable
   * @throws InputError as `findFiles` in the workspace of now.
   */
  manifestsAt(globs: readonly string[]): Promise<readonly string[]>;
}

/**
 * A folder that is filled by need. What git does not track, because a step of the workflow made it, is as it is now; and so
 * is what the change did not touch, which spares asking for it, and leaves Git LFS files as the checkout brought them.
 *
 * @param parts.tracked the files of HEAD; undefined where there is no git: all that the base has not counts as added by the
 *   change then.
 * @param parts.below where in the repository the workspace is: `''` or `sub/folder`.
 * @param parts.folder absolute, empty, ours.
 * @throws BaseUnreadable
 */
export async function openBaseWorkspace(parts: {
  readonly head: Workspace;
  readonly base: CommitFiles;
  readonly tracked: CommitFiles | undefined;
  readonly below: string;
  readonly folder: string;
}): Promise<BaseWorkspace> {
  const { head, below } = parts;
  const root = await realpath(parts.folder);
  const base = await CommitTree.open(parts.base, below);
  const tracked = parts.tracked && (await CommitTree.open(parts.tracked, below));
  const sameOrigins = async () => (await originsIn(parts.base)) === (parts.tracked && (await originsIn(parts.tracked)));
  const folder = new BaseFolder(root, base, untrackedFiles(head.root, base, tracked, sameOrigins), head.root);
  return {
    root,
    lender: head.root,
    bring: (path, globStart) => folder.bring(path, globStart),
    fileAt: (path) => base.entryAt(path),
    isUnchanged: (path) => folder.isUnchanged(path),
    manifestsAt: (globs) => findManifests(globs, { head, base, tracked, isHere: (glob) => folder.has(glob) }),
  };
}

/** What says of submodules where they come from; a step of the workflow may have taken the newest that is there. */
async function originsIn(files: CommitFiles): Promise<string | undefined> {
  return (await files.below(GIT_MODULES)).get(GIT_MODULES)?.object;
}

const GIT_MODULES = '.gitmodules';
