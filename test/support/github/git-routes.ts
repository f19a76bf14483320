import { type Asked, json, NOT_FOUND, problem, type Reply } from './reply.ts';
import type { Repository } from './repository.ts';

/** The git database of a repository, and the comparison of two commits. Undefined: no route of these. */
export function gitRoute(repository: Repository, path: string, { url, headers }: Asked): Reply | undefined {
  const [, kind, id = ''] = path.match(/^\/git\/(commits|trees|blobs)\/([^/]+)$/) ?? [];
  const address = `${url.origin}/repos/${repository.name}`;
  if (kind === 'commits') return commit(repository, id, address);
  if (kind === 'trees') return tree(repository, id, address, url.searchParams.has('recursive'));
  if (kind === 'blobs') return blob(repository, id, address, headers.accept ?? '');
  const [, one, other] = path.match(/^\/compare\/([0-9a-f]+)\.{3}([0-9a-f]+)$/) ?? [];
  return one !== undefined && other !== undefined ? compare(repository, one, other, address) : undefined;
}

const PERSON = { name: 'Ada', email: 'ada@example.com', date: '2026-10-09T08:53:20Z' };

function commit(repository: Repository, sha: string, address: string): Reply {
  const header = repository.objects.header(sha);
  if (header === undefined) return notFoundOrInvalid(sha);
  return json(200, {
    sha,
    node_id: 'C_node',
    url: `${address}/git/commits/${sha}`,
    html_url: `https://github.com/${repository.name}/commit/${sha}`,
    author: PERSON,
    committer: PERSON,
    tree: { sha: header.tree, url: `${address}/git/trees/${header.tree}` },
    message: 'A change',
    parents: header.parents.map((parent) => ({
      sha: parent,
      url: `${address}/git/commits/${parent}`,
      html_url: `https://github.com/${repository.name}/commit/${parent}`,
    })),
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  });
}

function tree(repository: Repository, sha: string, address: string, recursive: boolean): Reply {
  // A commit's id is taken for its tree, as GitHub does.
  const id = repository.objects.header(sha)?.tree ?? sha;
  if (repository.objects.items(id) === undefined) return notFoundOrInvalid(sha);
  const all = entries(repository, id, address, recursive);
  const truncated = all.length > repository.mostEntries;
  const listed = all.slice(0, repository.mostEntries);
  return json(200, { sha: id, url: `${address}/git/trees/${id}`, tree: listed, truncated });
}

interface Entry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size?: number;
  readonly url?: string;
}

function entries(repository: Repository, tree: string, address: string, recursive: boolean): readonly Entry[] {
  return (repository.objects.items(tree) ?? []).flatMap(({ mode, name, sha }): readonly Entry[] => {
    // A submodule's commit is in another repository: it has neither size nor address.
    if (mode === '160000') return [{ path: name, mode, type: 'commit', sha }];
    if (mode !== '040000') {
      const size = repository.objects.object(sha, 'blob')?.length ?? 0;
      return [{ path: name, mode, type: 'blob', sha, size, url: `${address}/git/blobs/${sha}` }];
    }
    const inside = recursive ? entries(repository, sha, address, true) : [];
    const folder = { path: name, mode, type: 'tree', sha, url: `${address}/git/trees/${sha}` };
    return [folder, ...inside.map((entry) => ({ ...entry, path: `${name}/${entry.path}` }))];
  });
}

function blob(repository: Repository, sha: string, address: string, accept: string): Reply {
  const bytes = repository.objects.object(sha, 'blob');
  if (bytes === undefined) return notFoundOrInvalid(sha);
  if (/^application\/vnd\.github(\.v3)?\.raw(\+json)?$/.test(accept))
    return { status: 200, headers: { 'content-type': `${accept}; charset=utf-8` }, body: bytes };
  const url = `${address}/git/blobs/${sha}`;
  return json(200, {
    sha,
    node_id: 'B_node',
    size: bytes.length,
    url,
    content: bytes.toString('base64'),
    encoding: 'base64',
  });
}

function compare(repository: Repository, one: string, other: string, address: string): Reply {
  const { objects } = repository;
  if (objects.header(one) === undefined || objects.header(other) === undefined) return NOT_FOUND;
  const before = new Set(objects.ancestors(one));
  const base = objects.ancestors(other).find((ancestor) => before.has(ancestor));
  if (base === undefined) return problem(404, `No common ancestor between ${one} and ${other}.`);
  const behind = before.size - objects.ancestors(base).length;
  const ahead = objects.ancestors(other).length - objects.ancestors(base).length;
  const status = ahead === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged';
  const named = (sha: string) => ({ sha, url: `${address}/commits/${sha}` });
  return json(200, {
    url: `${address}/compare/${one}...${other}`,
    base_commit: named(one),
    merge_base_commit: named(base),
    status,
    ahead_by: ahead,
    behind_by: behind,
    total_commits: ahead,
    commits: [],
    files: [],
  });
}

function notFoundOrInvalid(sha: string): Reply {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)
    ? NOT_FOUND
    : problem(422, 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].');
}
