import { lstat, realpath, stat } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import { filesMatching } from '../input/glob.ts';
import type { CommitTree } from './commit-tree.ts';
import { isPlainPath } from './tree-name.ts';

/** Files that a step of the workflow made: an exported device list, a built image. */
export interface UntrackedFiles {
  /** By name in the workspace, of one path, or of a glob that starts in a folder. @throws GlobError */
  matching(path: string, globStart: string | undefined): Promise<ReadonlyMap<string, UntrackedFile>>;
}

export type UntrackedFile =
  /** The file itself: absolute, real. */
  | { readonly kind: 'made'; readonly path: string }
  /** A link to a file that git tracks, or tracked before the change. */
  | { readonly kind: 'tracked'; readonly name: string };

/**
 * @param root of the workspace as it is now: absolute, real.
 * @param tracked undefined where that isn't known: there are none then.
 * @param sameOrigins whether submodules come from where they came from before the change.
 */
export function untrackedFiles(
  root: string,
  base: CommitTree,
  tracked: CommitTree | undefined,
  sameOrigins: () => Promise<boolean>,
): UntrackedFiles {
  if (tracked === undefined) return { matching: async () => new Map() };

  async function isTracked(name: string): Promise<boolean> {
    return (await base.hasFile(name)) || ((await tracked?.hasFile(name)) ?? false);
  }

  /** In a submodule that the change moved on, or brought: no step of the workflow made what is there. */
  async function isOfChange(name: string): Promise<boolean> {
    const [was, is] = [base.submoduleAt(name), tracked?.submoduleAt(name)];
    return was !== is || (was !== undefined && !(await sameOrigins()));
  }

  async function untracked(name: string): Promise<UntrackedFile | undefined> {
    if (!isPlainPath(name) || (await isTracked(name)) || (await hasNoPlace(base, name))) return undefined;
    if (await isOfChange(name)) return undefined;
    const path = await realpath(join(root, name)).catch(() => undefined);
    if (path === undefined || !(await stat(path)).isFile()) return undefined;
    const target = relative(root, path).split(sep).join('/');
    if (!isPlainPath(target) || (await isOfChange(target))) return undefined;
    return (await isTracked(target)) ? { kind: 'tracked', name: target } : { kind: 'made', path };
  }

  return {
    async matching(path, globStart) {
      const found = new Map<string, UntrackedFile>();
      for (const name of await namesOf(root, path, globStart)) {
        const file = await untracked(name);
        if (file !== undefined) found.set(name, file);
      }
      return found;
    },
  };
}

async function namesOf(root: string, path: string, globStart: string | undefined): Promise<readonly string[]> {
  if (globStart !== undefined) {
    return (await filesMatching(join(root, globStart), path)).map((name) => posix.join(globStart, name));
  }
  return (await lstat(join(root, path)).catch(() => undefined)) === undefined ? [] : [path];
}

/** Where the base has a folder, or a file in the place of a folder, that the change took away. */
async function hasNoPlace(base: CommitTree, name: string): Promise<boolean> {
  if ((await base.entriesOf(name)).length > 0) return true;
  for (let cut = name.indexOf('/'); cut !== -1; cut = name.indexOf('/', cut + 1)) {
    if ((await base.fileAt(name.slice(0, cut))) !== undefined) return true;
  }
  return false;
}
