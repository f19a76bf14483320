/** What manifests were called before the change. */
import { lstat, readFile, stat } from 'node:fs/promises';
import { extname, join, posix } from 'node:path';
import { findFiles, relativeName, type Workspace } from '../input/workspace.ts';
import { readWorkspacePath } from '../input/workspace-path.ts';
import type { CommitFile } from './commit-files.ts';
import type { CommitTree } from './commit-tree.ts';
import { countLines, linesOf } from './lines.ts';

interface BothSides {
  readonly head: Workspace;
  readonly base: CommitTree;
  /** Of HEAD, where that is known. */
  readonly tracked: CommitTree | undefined;
  /** Whether the base has anything that matches a glob. */
  isHere(glob: string): Promise<boolean>;
}

/** A glob of which more files are new is a new fleet; each costs reading its candidates. */
const MOST_COMPARED = 50;
const MOST_CANDIDATES = 20;
const LARGEST_COMPARED = 1024 * 1024;
/** Of the lines of the longer one: as much as `git diff --find-renames` asks for. */
const LEAST_SHARED = 0.5;

/**
 * Paths and globs, relative to the root of the workspace: each glob that matches something in the base, and for each of the
 * others what its files were renamed from.
 *
 * @throws BaseUnreadable, InputError
 */
export async function findManifests(globs: readonly string[], sides: BothSides): Promise<readonly string[]> {
  const manifests = new Set<string>();
  const unmatched = new Set<string>();
  for (const glob of globs) {
    const read = readWorkspacePath(sides.head.root, glob);
    // An absolute path would lead to the workspace of now.
    if (read.ok && (await sides.isHere(read.relative))) manifests.add(read.relative);
    else for (const path of await findFiles(sides.head, glob)) unmatched.add(path);
  }
  if (unmatched.size === 0) return [...manifests];
  const gone = await goneFiles(sides, new Set([...unmatched].map(extensionOf)));
  for (const path of [...unmatched].slice(0, MOST_COMPARED)) {
    const before = await nameBefore(path, gone, sides);
    if (before === undefined) continue;
    manifests.add(before);
    // Only one file was renamed from it.
    gone.delete(before);
  }
  return [...manifests];
}

/** Files, not links, by name, that the base has and the workspace has no more; at least those with these extensions. */
async function goneFiles(
  { base, tracked, head }: BothSides,
  extensions: ReadonlySet<string>,
): Promise<Map<string, CommitFile>> {
  const gone = new Map<string, CommitFile>();
  for (const name of base.paths()) {
    const file = base.entryAt(name);
    if (file?.kind !== 'file') continue;
    const isThere =
      tracked === undefined
        ? !extensions.has(extensionOf(name)) || (await exists(join(head.root, name)))
        : tracked.entryAt(name) !== undefined;
    if (!isThere) gone.set(name, file);
  }
  return gone;
}

/** By the same content, as git knows it, else by the most alike with the same extension. */
async function nameBefore(
  path: string,
  gone: ReadonlyMap<string, CommitFile>,
  { head, base, tracked }: BothSides,
): Promise<string | undefined> {
  const name = relativeName(head, path);
  const object = tracked?.entryAt(name)?.object;
  for (const [other, file] of gone) if (file.object === object) return other;
  if ((await stat(path)).size > LARGEST_COMPARED) return undefined;
  const candidates = [...gone]
    .filter(([other]) => extensionOf(other) === extensionOf(name))
    .sort(([left], [right]) => nearness(right, name) - nearness(left, name))
    .slice(0, MOST_CANDIDATES);
  return mostAlike(linesOf(await readFile(path, 'utf8')), new Map(candidates), base);
}

/** Which of many are compared: those of the same name, then those of the same folder. */
function nearness(other: string, name: string): number {
  return (
    Number(posix.basename(other) === posix.basename(name)) * 2 + Number(posix.dirname(other) === posix.dirname(name))
  );
}

async function mostAlike(
  lines: readonly string[],
  candidates: ReadonlyMap<string, CommitFile>,
  base: CommitTree,
): Promise<string | undefined> {
  const shares = new Map<string, number>();
  await base.read([...candidates.values()], async ({ object }, bytes) => {
    if (bytes.length <= LARGEST_COMPARED) shares.set(object, sharedPart(lines, linesOf(bytes.toString())));
  });
  let best: { readonly name: string; readonly share: number } | undefined;
  for (const [name, { object }] of candidates) {
    const share = shares.get(object) ?? 0;
    if (share >= LEAST_SHARED && share > (best?.share ?? 0)) best = { name, share };
  }
  return best?.name;
}

/** From 0 to 1. */
function sharedPart(lines: readonly string[], others: readonly string[]): number {
  const left = countLines(others);
  let shared = 0;
  for (const line of lines) {
    const count = left.get(line) ?? 0;
    if (count > 0) shared += 1;
    left.set(line, count - 1);
  }
  return shared / Math.max(lines.length, others.length, 1);
}

function extensionOf(path: string): string {
  return extname(path).toLowerCase();
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
