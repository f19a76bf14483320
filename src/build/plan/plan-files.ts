/** The files that a plan names: found on the disk, or told at the place where they are named. */
import { extname } from 'node:path';
import { GlobError } from '../../input/glob.ts';
import { quoted } from '../../input/quoted.ts';
import type { Node } from '../../manifest/document/node.ts';
import type { ProblemList } from '../../manifest/problems.ts';
import type { Disk, PathKind } from './disk.ts';
import { flavourOf, globStart, type PlanPath, readPlanPath } from './plan-path.ts';

/** More than any image has updates; each is a call of DISM. */
const MOST_FILES = 1000;

export class PlanFiles {
  readonly platform: NodeJS.Platform;
  readonly #folder: string;
  readonly #disk: Disk;
  readonly #problems: ProblemList;

  /** @param folder of the plan, absolute. */
  constructor(folder: string, platform: NodeJS.Platform, disk: Disk, problems: ProblemList) {
    this.#folder = folder;
    this.platform = platform;
    this.#disk = disk;
    this.#problems = problems;
  }

  /** The absolute path of something that need not be there; undefined, and a problem at `node`, when it is no path. */
  path(written: string, node: Node): string | undefined {
    return this.accept(readPlanPath(this.#folder, written, this.platform), written, node);
  }

  /** Like `path`, of a file that is going to be written. */
  newFile(written: string, node: Node): string | undefined {
    if (!/[/\\]\.{0,2}$|^\.{1,2}$/.test(written)) return this.path(written, node);
    this.#problems.addAt(node, `${quoted(written)} names a folder, expected a file.`, 'Add the name of the file.');
    return undefined;
  }

  /** Like `path`, of something that has to be there, as one of these kinds. */
  async existing(written: string, node: Node, ...kinds: readonly ('file' | 'folder')[]) {
    const path = this.path(written, node);
    if (path === undefined) return undefined;
    const kind = await this.#disk.kindOf(path);
    const known = kinds.find((one) => one === kind);
    if (known !== undefined) return { path, kind: known };
    const expected = kinds.join(' or a ');
    const cure = `Name a ${expected}, relative to the folder of the plan.`;
    this.#problems.addAt(node, `${quoted(written)} ${FOUND[kind]}, expected a ${expected}.`, cure);
    return undefined;
  }

  /**
   * The files of a glob, sorted by the code units of their names.
   *
   * @param endings the files that may match, lower case: `.cab`.
   */
  async matching(pattern: string, node: Node, endings: readonly string[]): Promise<readonly string[]> {
    const read = readPlanPath(this.#folder, pattern, this.platform, true);
    if (this.accept(read, pattern, node) === undefined) return [];
    const { start, pattern: below } = globStart(this.#folder, pattern, this.platform);
    const names = await this.#find(start, below, node);
    if (names === undefined) return [];
    const foreign = names.find((name) => !endings.includes(extname(name).toLowerCase()));
    if (names.length === 0) {
      const cure = `Correct the glob, relative to the folder of the plan, or add the files: \`*${endings[0]}\`.`;
      this.#problems.addAt(node, `No file matches ${quoted(pattern)}.`, cure);
    } else if (names.length > MOST_FILES) {
      const message = `${quoted(pattern)} matches ${names.length} files, at most ${MOST_FILES} are read.`;
      this.#problems.addAt(node, message, 'Write a narrower glob.');
    } else if (foreign !== undefined) {
      const message = `${quoted(pattern)} matches ${quoted(foreign)}, expected ${endings.join(' or ')} files.`;
      this.#problems.addAt(node, message, `Write a narrower glob: \`*${endings[0]}\`.`);
    }
    return names.map((name) => flavourOf(this.platform).join(start, name));
  }

  /** The path that was read; undefined, and a problem at `node`, when it was refused. */
  accept(read: PlanPath, written: string, node: Node): string | undefined {
    if (read.ok) return read.path;
    this.#problems.addAt(node, `The path ${quoted(written)} ${read.fault}.`, read.cure);
    return undefined;
  }

  async #find(start: string, pattern: string, node: Node): Promise<readonly string[] | undefined> {
    try {
      const found = await this.#disk.filesMatching(start, pattern);
      return [...found].sort((left, right) => (left < right ? -1 : left > right ? 1 : 0));
    } catch (error) {
      if (!(error instanceof GlobError)) throw error;
      this.#problems.addAt(node, `The glob ${quoted(pattern)} ${error.message}.`, 'Write a narrower glob.');
      return undefined;
    }
  }
}

const FOUND: Readonly<Record<PathKind, string>> = {
  file: 'is a file',
  folder: 'is a folder',
  other: 'is no regular file',
  missing: 'does not exist',
};
