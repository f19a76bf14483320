/** The files of a commit as a tree of folders, whose links lead to what they would lead to in a checkout. */
import { posix } from 'node:path';
import type { GlobEntry, GlobTree } from '../input/glob.ts';
import type { CommitFile, CommitFiles } from './commit-files.ts';
import { isPlainPath } from './tree-name.ts';

const MOST_LINKS = 10;
/** Of Linux; no other system takes a longer one. */
const LONGEST_PATH = 4096;

type Folder = Map<string, CommitFile | 'folder'>;

/** All paths are relative to the folder of the repository that the tree was opened at, with `/`. */
export class CommitTree implements GlobTree {
  readonly #source: CommitFiles;
  readonly #files: ReadonlyMap<string, CommitFile>;
  readonly #submodules: ReadonlyMap<string, CommitFile>;
  readonly #folders: ReadonlyMap<string, Folder>;
  readonly #targets = new Map<string, string>();

  private constructor(
    source: CommitFiles,
    files: ReadonlyMap<string, CommitFile>,
    submodules: ReadonlyMap<string, CommitFile>,
  ) {
    this.#source = source;
    this.#files = files;
    this.#submodules = submodules;
    this.#folders = foldersOf(files);
  }

  /**
   * @param below a folder of the repository; `''` is its root.
   * @throws BaseUnreadable
   */
  static async open(source: CommitFiles, below: string): Promise<CommitTree> {
    const start = below === '' ? '' : `${below}/`;
    const files = new Map<string, CommitFile>();
    const submodules = new Map<string, CommitFile>();
    for (const [path, file] of await source.below(below)) {
      const name = path.slice(start.length);
      if (isPlainPath(name)) (file.kind === 'submodule' ? submodules : files).set(name, file);
    }
    return new CommitTree(source, files, submodules);
  }

  paths(): Iterable<string> {
    return this.#files.keys();
  }

  /** What git has under this path itself: a link is not followed, on the way neither. */
  entryAt(path: string): CommitFile | undefined {
    return this.#files.get(path);
  }

  /** The file that a path leads to; undefined when it leads to a folder, to nothing or out of the tree. */
  async fileAt(path: string): Promise<CommitFile | undefined> {
    const found = await this.#locate(path, true);
    return typeof found === 'object' ? found : undefined;
  }

  /** The submodule that a path is or lies in, its own place and commit in one text. Links are not followed. */
  submoduleAt(path: string): string | undefined {
    if (this.#submodules.size === 0) return undefined;
    for (let name = path; name !== ''; name = parentOf(name)) {
      const submodule = this.#submodules.get(name);
      if (submodule !== undefined) return `${submodule.path} ${submodule.object}`;
    }
    return undefined;
  }

  /** @throws BaseUnreadable */
  read(files: readonly CommitFile[], take: (file: CommitFile, bytes: Buffer) => Promise<void>): Promise<void> {
    return this.#source.read(files, take);
  }

  async hasFile(path: string): Promise<boolean> {
    return typeof (await this.#locate(path, false)) === 'object';
  }

  async entriesOf(path: string): Promise<readonly GlobEntry[]> {
    const folder = await this.#locate(path, true);
    const entries = typeof folder === 'string' ? [...(this.#folders.get(folder) ?? [])] : [];
    return entries.map(([name, entry]) => ({ name, isFolder: entry === 'folder' }));
  }

  /** The file or link, or the path of the folder, that a path leads to. */
  async #locate(path: string, followLast: boolean): Promise<CommitFile | string | undefined> {
    let rest = segmentsOf(path);
    let folder = '';
    let links = 0;
    for (let next = rest?.shift(); next !== undefined; next = rest?.shift()) {
      const entry = this.#folders.get(folder)?.get(next);
      if (entry === 'folder') folder = joined(folder, next);
      else if (entry?.kind === 'link' && (followLast || rest?.length !== 0)) {
        links += 1;
        if (links > MOST_LINKS) return undefined;
        const target = segmentsOf(await this.#leadsTo(folder, entry));
        rest = target && [...target, ...(rest ?? [])];
        folder = '';
      } else return rest?.length === 0 ? entry : undefined;
    }
    return rest === undefined ? undefined : folder;
  }

  /** The path that a link in a folder stands for; one that is absolute leads out. */
  async #leadsTo(folder: string, link: CommitFile): Promise<string> {
    if (!this.#targets.has(link.object)) {
      await this.#source.read([link], async (_file, bytes) => {
        this.#targets.set(link.object, bytes.length > LONGEST_PATH ? '' : bytes.toString());
      });
    }
    const target = this.#targets.get(link.object) ?? '';
    return target === '' || posix.isAbsolute(target) ? '..' : posix.join(folder, target);
  }
}

/** Undefined for a path that leads out; none for the root. */
function segmentsOf(path: string): string[] | undefined {
  const segments = posix.normalize(path).split('/');
  return segments[0] === '..' ? undefined : segments.filter((segment) => segment !== '' && segment !== '.');
}

function foldersOf(files: ReadonlyMap<string, CommitFile>): ReadonlyMap<string, Folder> {
  const folders = new Map<string, Folder>([['', new Map()]]);
  for (const [path, file] of files) {
    let name = path;
    let entry: CommitFile | 'folder' = file;
    // Up to the first folder that is known already, and with it all above it.
    for (let isKnown = false; !isKnown; ) {
      const parent = parentOf(name);
      const last = name.slice(name.lastIndexOf('/') + 1);
      const folder = folders.get(parent);
      isKnown = folder !== undefined;
      if (folder === undefined) folders.set(parent, new Map([[last, entry]]));
      else folder.set(last, entry);
      [name, entry] = [parent, 'folder'];
    }
  }
  return folders;
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
