import { createHash } from 'node:crypto';
import * as z from 'zod';
import { readJson } from './answer.ts';
import type { GitHub } from './client.ts';
import { GitHubFailure } from './failure.ts';

/** The name of an object in git: SHA-1, or SHA-256 in repositories that are made so. */
const OBJECT_ID = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);

export interface Commit {
  readonly tree: string;
  /** In order: of a merge, the first is the branch that was merged into. */
  readonly parents: readonly string[];
}

export interface TreeEntry {
  /** Relative to the tree that was asked for. */
  readonly path: string;
  readonly mode: string;
  readonly sha: string;
}

/**
 * @param commit the full id
 * @throws GitHubFailure
 */
export async function readCommit(github: GitHub, commit: string): Promise<Commit> {
  return github.call('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { commit_sha: commit }, (answer) => {
    const { sha, tree, parents } = readJson(COMMIT)(answer);
    if (sha !== commit) throw new GitHubFailure({ kind: 'shape', problem: 'another commit than the one asked for' });
    return { tree: tree.sha, parents: parents.map((parent) => parent.sha) };
  });
}

const NAMED = z.object({ sha: OBJECT_ID });
const COMMIT = z.object({ sha: OBJECT_ID, tree: NAMED, parents: z.array(NAMED).max(1000) });

/**
 * `complete` is false where there were more entries than GitHub lists at once (100,000, or 7 MB).
 *
 * @throws GitHubFailure
 */
export async function readTree(
  github: GitHub,
  tree: string,
  { recursive }: { readonly recursive: boolean },
): Promise<{ readonly entries: readonly TreeEntry[]; readonly complete: boolean }> {
  if (EMPTY_TREES.has(tree)) return { entries: [], complete: true };
  // Whatever its value, the parameter means that subtrees are listed too.
  const parameters = { tree_sha: tree, ...(recursive && { recursive: '1' }) };
  return github.call('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', parameters, (answer) => {
    const { sha, tree: entries, truncated } = readJson(TREE)(answer);
    if (sha !== tree) throw new GitHubFailure({ kind: 'shape', problem: 'another tree than the one asked for' });
    return { entries, complete: !truncated };
  });
}

/** Git knows them without having them, in SHA-1 and in SHA-256. */
const EMPTY_TREES: ReadonlySet<string> = new Set([
  '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
]);

// A path of such a part is none that git takes; below a folder it would lead out of it.
const PATH = z.string().refine((path) => path.split('/').every((part) => !['', '.', '..'].includes(part)));
const TREE = z.object({
  sha: OBJECT_ID,
  tree: z.array(z.object({ path: PATH, mode: z.string(), sha: OBJECT_ID })),
  truncated: z.boolean(),
});

/**
 * The bytes of a file, which are what git has: they are held against their own name.
 *
 * @throws GitHubFailure
 */
export function readBlob(github: GitHub, blob: string): Promise<Buffer> {
  const parameters = { file_sha: blob, headers: { accept: 'application/vnd.github.raw+json' } };
  return github.call('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', parameters, ({ bytes }) => {
    if (nameOf(bytes, blob.length) !== blob)
      throw new GitHubFailure({ kind: 'shape', problem: `the content is not that of object ${blob}` });
    return bytes;
  });
}

function nameOf(bytes: Buffer, length: number): string {
  const hash = createHash(length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
