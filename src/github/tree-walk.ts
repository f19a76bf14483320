import type { CommitFile } from '../change/commit-files.ts';
import type { GitHub } from './client.ts';
import { GitHubFailure } from './failure.ts';
import { readTree, type TreeEntry } from './git-objects.ts';

export interface TreeWalk {
  /** Every file, link and submodule at or below this path (`''`: all), sorted as they came. */
  below(path: string): Promise<ReadonlyMap<string, CommitFile>>;
  /** What lies at this path, whatever it is; asks for the folders on the way to it alone. */
  entryAt(path: string): Promise<TreeEntry | undefined>;
}

/** A repository that needs more is read from a clone; a token of a workflow has 1,000 calls an hour. */
const MOST_LISTINGS = 500;
/** As many as are read from a clone. A tree that holds itself, or one folder a thousand times, has no end of them. */
const MOST_FILES = 2_000_000;
const MOST_DESCENTS = 10_000;
const FOLDER = '040000';

/**
 * The files of a tree, with as few calls as it takes: one where GitHub lists them all at once, else the folders on the
 * way down, and of what lies below only as much at once as fits. Nothing is asked for twice. All throw GitHubFailure.
 */
export function treeWalk(github: GitHub, root: string): TreeWalk {
  const listings = new Map<string, ReturnType<typeof readTree>>();
  let descents = 0;

  async function list(tree: string, recursive: boolean) {
    const key = `${tree} ${recursive}`;
    const known = listings.get(key);
    if (known !== undefined) return known;
    if (listings.size === MOST_LISTINGS) throw tooLarge(`more than ${MOST_LISTINGS} folders were asked for one by one`);
    const listing = readTree(github, tree, { recursive });
    listings.set(key, listing);
    return listing;
  }

  async function children(tree: string): Promise<readonly TreeEntry[]> {
    const { entries, complete } = await list(tree, false);
    if (!complete) throw tooLarge('a single folder has more entries than GitHub lists');
    return entries;
  }

  async function entryAt(path: string): Promise<TreeEntry | undefined> {
    let entry: TreeEntry | undefined = { path: '', mode: FOLDER, sha: root };
    for (const name of path === '' ? [] : path.split('/')) {
      if (entry?.mode !== FOLDER) return undefined;
      entry = (await children(entry.sha)).find((child) => child.path === name);
    }
    return entry;
  }

  /** Everything below a tree, folders and submodules included. */
  async function everything(tree: string): Promise<readonly TreeEntry[]> {
    descents += 1;
    if (descents > MOST_DESCENTS) throw tooLarge(`more than ${MOST_DESCENTS} folders`);
    const { entries, complete } = await list(tree, true);
    if (complete) return entries;
    const found: TreeEntry[] = [];
    for (const child of await children(tree)) {
      found.push(child);
      if (child.mode !== FOLDER) continue;
      for (const entry of await everything(child.sha)) found.push({ ...entry, path: `${child.path}/${entry.path}` });
      if (found.length > MOST_FILES) throw tooLarge(`more than ${MOST_FILES} files`);
    }
    return found;
  }

  return {
    entryAt,
    async below(path) {
      const { entries, complete } = await list(root, true);
      if (complete) return filesOf(entries.filter((entry) => isAtOrBelow(entry.path, path)));
      const entry = await entryAt(path);
      if (entry === undefined) return new Map();
      if (entry.mode !== FOLDER) return filesOf([{ ...entry, path }]);
      const inside = await everything(entry.sha);
      return filesOf(path === '' ? inside : inside.map((one) => ({ ...one, path: `${path}/${one.path}` })));
    },
  };
}

function isAtOrBelow(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

function filesOf(entries: readonly TreeEntry[]): ReadonlyMap<string, CommitFile> {
  const files = new Map<string, CommitFile>();
  for (const { path, mode, sha } of entries) {
    const kind = kindOf(mode);
    if (kind !== undefined) files.set(path, { path, kind, object: sha });
  }
  return files;
}

/** By git's modes: 100644 and 100755 (100664 in old trees) are files, 120000 links, 160000 submodules. */
function kindOf(mode: string): CommitFile['kind'] | undefined {
  if (mode === '120000') return 'link';
  if (mode === '160000') return 'submodule';
  return mode.startsWith('100') ? 'file' : undefined;
}

function tooLarge(problem: string): GitHubFailure {
  return new GitHubFailure({
    kind: 'unusable',
    problem: `the repository is too large to be read by the API: ${problem}`,
  });
}
