import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';

/** What a path holds: a file's content, a link's target, an executable, or the commit of a submodule. */
export type Content =
  | string
  | Uint8Array
  | { readonly link: string }
  | { readonly executable: string }
  | { readonly submodule: string };

export interface TreeItem {
  readonly mode: string;
  readonly name: string;
  readonly sha: string;
}

interface GitObject {
  readonly type: string;
  readonly bytes: Buffer;
}

/** Git objects under their real names, made from plain data or taken from a repository on disk. */
export class GitStore {
  readonly #objects = new Map<string, GitObject>();
  readonly #algorithm: 'sha1' | 'sha256';

  constructor(algorithm: 'sha1' | 'sha256' = 'sha1') {
    this.#algorithm = algorithm;
  }

  add(type: string, bytes: Buffer): string {
    const sha = createHash(this.#algorithm).update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
    this.#objects.set(sha, { type, bytes });
    return sha;
  }

  commit(files: Readonly<Record<string, Content>>, parents: readonly string[] = []): string {
    const tree = this.#tree(Object.entries(files).map(([path, content]) => ({ parts: path.split('/'), content })));
    const person = 'Ada <ada@example.com> 1760000000 +0000';
    const lines = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`), `author ${person}`];
    return this.add('commit', Buffer.from(`${[...lines, `committer ${person}`].join('\n')}\n\nA change\n`));
  }

  /** Every object of a repository on disk, packed or not. */
  take(repository: string): void {
    const git = (args: readonly string[], input?: string) =>
      execFileSync('git', ['-C', repository, ...args], { input, maxBuffer: 2 ** 30 });
    const names = git(['cat-file', '--batch-all-objects', '--batch-check=%(objectname)']);
    const all = git(['cat-file', '--batch'], names.toString());
    for (let at = 0; at < all.length; ) {
      const end = all.indexOf('\n', at);
      const [, type = '', size = ''] = all.toString('latin1', at, end).split(' ');
      this.add(type, Buffer.from(all.subarray(end + 1, end + 1 + Number(size))));
      at = end + Number(size) + 2;
    }
  }

  object(sha: string, type: string): Buffer | undefined {
    const found = this.#objects.get(sha);
    return found?.type === type ? found.bytes : undefined;
  }

  items(tree: string): readonly TreeItem[] | undefined {
    const bytes = this.object(tree, 'tree');
    if (bytes === undefined) return undefined;
    const items: TreeItem[] = [];
    const length = tree.length / 2;
    for (let at = 0; at < bytes.length; ) {
      const zero = bytes.indexOf(0, at);
      const [mode = '', name = ''] = bytes.toString('utf8', at, zero).split(/ (.*)/s);
      items.push({ mode: mode.padStart(6, '0'), name, sha: bytes.toString('hex', zero + 1, zero + 1 + length) });
      at = zero + 1 + length;
    }
    return items;
  }

  header(commit: string): { readonly tree: string; readonly parents: readonly string[] } | undefined {
    const [head] = this.object(commit, 'commit')?.toString().split('\n\n', 1) ?? [];
    if (head === undefined) return undefined;
    const named = (field: string) =>
      [...head.matchAll(new RegExp(`^${field} ([0-9a-f]+)$`, 'gm'))].map(([, id]) => id ?? '');
    return { tree: named('tree')[0] ?? '', parents: named('parent') };
  }

  /** A commit and all that came before it, nearest first. */
  ancestors(commit: string): readonly string[] {
    const seen = new Set([commit]);
    for (const one of seen) for (const parent of this.header(one)?.parents ?? []) seen.add(parent);
    return [...seen];
  }

  #tree(entries: readonly { readonly parts: readonly string[]; readonly content: Content }[]): string {
    const folders = new Map<string, { parts: readonly string[]; content: Content }[]>();
    const items: TreeItem[] = [];
    for (const { parts, content } of entries) {
      const [name = '', ...rest] = parts;
      if (rest.length === 0) items.push({ name, ...this.#leaf(content) });
      else folders.set(name, [...(folders.get(name) ?? []), { parts: rest, content }]);
    }
    for (const [name, inside] of folders) items.push({ mode: '40000', name, sha: this.#tree(inside) });
    // Git sorts by bytes, folders as if their names ended in a slash.
    const key = ({ mode, name }: TreeItem) => Buffer.from(mode === '40000' ? `${name}/` : name);
    items.sort((one, other) => Buffer.compare(key(one), key(other)));
    const bytes = items.map(({ mode, name, sha }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(sha, 'hex')]);
    return this.add('tree', Buffer.concat(bytes.flat()));
  }

  #leaf(content: Content): { mode: string; sha: string } {
    if (typeof content === 'string' || content instanceof Uint8Array)
      return { mode: '100644', sha: this.add('blob', Buffer.from(content)) };
    if ('link' in content) return { mode: '120000', sha: this.add('blob', Buffer.from(content.link)) };
    if ('executable' in content) return { mode: '100755', sha: this.add('blob', Buffer.from(content.executable)) };
    return { mode: '160000', sha: content.submodule };
  }
}
