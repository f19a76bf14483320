/**
 * Files by glob: `*` and `?` within a name, `**` over folders, `{a,b}` for alternatives. Our own, because a pattern comes
 * from a pull request: the libraries turn it into a regular expression, which a hostile one can make run for ever, and
 * the smallest of them loads a module from beside the workspace at run time. Every step here is linear and bounded.
 */
import { lstat, readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { matchesWildcards } from '../licensing/vocabulary/wildcards.ts';

/** More folders than any repository has; a walk that needs more is a mistake. */
const MOST_FOLDERS = 50_000;
const MOST_ALTERNATIVES = 100;

/** What a glob is matched against. Paths are relative to the folder that it starts in, with `/`; that folder is `.`. */
export interface GlobTree {
  /** Links are no folders here. A folder that can't be read, or is none, has no entries. */
  entriesOf(folder: string): Promise<readonly GlobEntry[]>;
  /** Whether there is something that is no folder. Links on the way to it are followed. */
  hasFile(path: string): Promise<boolean>;
}

export interface GlobEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** Thrown with one clause of a sentence: "reads more than 50000 folders". */
export class GlobError extends Error {}

export function isPattern(path: string): boolean {
  return /[*?{]/.test(path);
}

/**
 * Names below a folder that match, with `/`, in no order. A path that exists as written is itself, whatever characters
 * it holds. Links count as files; links to folders are not followed; folders whose name begins with a dot, and
 * node_modules, are entered only when the pattern names them.
 *
 * @throws GlobError when the pattern is too wide.
 */
export async function filesMatching(folder: string, pattern: string): Promise<readonly string[]> {
  return pathsMatching(diskTree(folder), pattern);
}

/** The same in a tree that lies elsewhere. @throws GlobError */
export async function pathsMatching(tree: GlobTree, pattern: string): Promise<readonly string[]> {
  if (await tree.hasFile(pattern)) return [pattern];
  if (!isPattern(pattern)) return [];
  const found = new Set<string>();
  const walk = { tree, found, folders: 0 };
  for (const one of alternatives(pattern)) await visit(walk, '.', one.split('/'));
  return [...found];
}

interface Walk {
  readonly tree: GlobTree;
  readonly found: Set<string>;
  folders: number;
}

async function visit(walk: Walk, below: string, [segment, ...rest]: readonly string[]): Promise<void> {
  if (segment === undefined) return;
  if (segment === '**') return visitDeep(walk, below, rest);
  if (segment === '.' || segment === '..' || !isPattern(segment)) return step(walk, posix.join(below, segment), rest);
  for (const { name, isFolder } of await entriesOf(walk, below)) {
    if (!matchesWildcards(name, segment, '?') || isHidden(name, segment)) continue;
    if (rest.length === 0 ? !isFolder : isFolder) await step(walk, posix.join(below, name), rest);
  }
}

/** `**`: here, and in every folder below. */
async function visitDeep(walk: Walk, below: string, rest: readonly string[]): Promise<void> {
  const after = rest.length === 0 ? ['*'] : rest;
  if (after[0] === '**') return visitDeep(walk, below, after.slice(1));
  await visit(walk, below, after);
  for (const { name, isFolder } of await entriesOf(walk, below)) {
    if (isFolder && !isHidden(name, '**')) await visitDeep(walk, posix.join(below, name), after);
  }
}

/** A name is reached: a file at the end of the pattern, a folder on the way. */
async function step(walk: Walk, path: string, rest: readonly string[]): Promise<void> {
  if (rest.length > 0) return visit(walk, path, rest);
  if (await walk.tree.hasFile(path)) walk.found.add(path.replaceAll('\\', '/'));
}

async function entriesOf(walk: Walk, below: string): Promise<readonly GlobEntry[]> {
  walk.folders += 1;
  if (walk.folders > MOST_FOLDERS) throw new GlobError(`reads more than ${MOST_FOLDERS} folders`);
  return walk.tree.entriesOf(below);
}

function isHidden(name: string, segment: string): boolean {
  return (name.startsWith('.') && !segment.startsWith('.')) || name === 'node_modules';
}

/** `a/{b,c}.csv` is `a/b.csv` and `a/c.csv`; a brace without its partner stands for itself. */
function alternatives(pattern: string): readonly string[] {
  const done: string[] = [];
  const open = [pattern];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const group = /\{([^{}]*)\}/.exec(next);
    if (group === null) done.push(next);
    else {
      const [before, after] = [next.slice(0, group.index), next.slice(group.index + group[0].length)];
      for (const choice of (group[1] ?? '').split(',')) open.push(`${before}${choice}${after}`);
    }
    if (done.length + open.length > MOST_ALTERNATIVES)
      throw new GlobError(`stands for more than ${MOST_ALTERNATIVES} patterns`);
  }
  return done;
}

function diskTree(root: string): GlobTree {
  return {
    async entriesOf(folder) {
      const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
      return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
    },
    hasFile: (path) =>
      lstat(join(root, path)).then(
        (entry) => !entry.isDirectory(),
        () => false,
      ),
  };
}
