import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { GlobError, type GlobTree, pathsMatching } from '../input/glob.ts';
import { FILE_LIMIT } from '../input/workspace.ts';
import type { CommitFile } from './commit-files.ts';
import type { CommitTree } from './commit-tree.ts';
import { lendFile } from './lend-file.ts';
import { hasObject, isPointedTo } from './same-content.ts';
import type { UntrackedFiles } from './untracked-files.ts';

/** A folder that files of the base are written into, each once, and files of now lent to. */
export class BaseFolder {
  readonly #root: string;
  readonly #base: CommitTree;
  readonly #untracked: UntrackedFiles;
  readonly #now: string;
  readonly #done = new Set<string>();
  #turn: Promise<void> = Promise.resolve();

  /** @param now the root of the workspace as it is now. Both roots are absolute and real. */
  constructor(root: string, base: CommitTree, untracked: UntrackedFiles, now: string) {
    this.#root = root;
    this.#base = base;
    this.#untracked = untracked;
    this.#now = now;
  }

  /** One after the other: what two want at the same time is brought once. @throws BaseUnreadable, GlobError */
  bring(path: string, globStart: string | undefined): Promise<void> {
    if (globStart === undefined && this.#done.has(path)) return Promise.resolve();
    const mine = this.#turn.then(() => this.#bring(path, globStart));
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  /** Whether a glob that starts at the root matches anything. @throws BaseUnreadable, GlobError */
  async has(glob: string): Promise<boolean> {
    return (await this.#tracked(glob, '.')).length > 0 || (await this.#untracked.matching(glob, '.')).size > 0;
  }

  /** Whether the file of that name has the same content now. */
  async isUnchanged(name: string): Promise<boolean> {
    const file = this.#base.entryAt(name);
    return file?.kind === 'file' && (await hasObject(join(this.#now, name), file.object));
  }

  async #bring(path: string, globStart: string | undefined): Promise<void> {
    const files = new Map<string, CommitFile | undefined>();
    const loans = new Map<string, string>();
    for (const name of await this.#tracked(path, globStart)) {
      if (this.#done.has(name)) continue;
      if (await this.isUnchanged(name)) loans.set(name, join(this.#now, name));
      else files.set(name, await this.#base.fileAt(name));
    }
    for (const [name, source] of await this.#untracked.matching(path, globStart)) {
      if (this.#done.has(name)) continue;
      if (source.kind === 'tracked') files.set(name, await this.#base.fileAt(source.name));
      else loans.set(name, source.path);
    }
    if (files.size + loans.size > FILE_LIMIT) {
      throw new GlobError(`matches ${files.size + loans.size} files, at most ${FILE_LIMIT} are read`);
    }
    await this.#write(files);
    for (const [name, lent] of loans) await this.#lend(name, lent);
  }

  async #tracked(path: string, globStart: string | undefined): Promise<readonly string[]> {
    if (globStart === undefined) return (await this.#base.hasFile(path)) ? [path] : [];
    const found = await pathsMatching(startingAt(this.#base, globStart), path);
    return found.map((name) => posix.join(globStart, name));
  }

  /** A name without a file is a link that leads nowhere: there is nothing to be read. */
  async #write(files: ReadonlyMap<string, CommitFile | undefined>): Promise<void> {
    const wanted = new Map<string, { readonly file: CommitFile; readonly names: string[] }>();
    for (const [name, file] of files) {
      if (file === undefined) this.#done.add(name);
      else wanted.set(file.path, { file, names: [...(wanted.get(file.path)?.names ?? []), name] });
    }
    const read = [...wanted.values()].map(({ file }) => file);
    await this.#base.read(read, async (file, bytes) => {
      for (const name of wanted.get(file.path)?.names ?? []) {
        const now = join(this.#now, name);
        // Git has pointers of Git LFS; the file that one stands for is at hand where the change did not touch it.
        if (await isPointedTo(now, bytes)) await this.#lend(name, now);
        else await this.#writeNew(name, bytes);
      }
    });
  }

  async #writeNew(name: string, bytes: Buffer): Promise<void> {
    const path = join(this.#root, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes, { flag: 'wx' }).catch(unlessThere);
    this.#done.add(name);
  }

  async #lend(name: string, lent: string): Promise<void> {
    await lendFile(lent, join(this.#root, name)).catch(unlessThere);
    this.#done.add(name);
  }
}

function startingAt(tree: GlobTree, folder: string): GlobTree {
  return {
    entriesOf: (path) => tree.entriesOf(posix.join(folder, path)),
    hasFile: (path) => tree.hasFile(posix.join(folder, path)),
  };
}

/** Where case does not tell names apart, two of the tree are one file, as in a checkout: the first one stays. */
function unlessThere(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
}
