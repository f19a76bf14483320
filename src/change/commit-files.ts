/** The files of one commit, wherever they are read from: a local repository or GitHub's API. */

export interface CommitFile {
  /** Relative to the root of the repository, with `/`. */
  readonly path: string;
  /**
   * `link`: a symbolic link; its content is the path that it points to. `submodule`: a folder of another repository; its
   * object is a commit of that one, and it cannot be read.
   */
  readonly kind: 'file' | 'link' | 'submodule';
  /** The object's name in git, hexadecimal: the same content has the same name. */
  readonly object: string;
}

export interface CommitFiles {
  /** The full commit id, lower-case hexadecimal. */
  readonly commit: string;
  /**
   * Every file, link and submodule at or below a folder (`''` is the root), by path. Folders are left out. A folder that
   * is not there has none.
   *
   * @throws BaseUnreadable
   */
  below(folder: string): Promise<ReadonlyMap<string, CommitFile>>;
  /**
   * Hands over the bytes of each file, in any order, as they are in git (no line ends changed, no filter run).
   *
   * @throws BaseUnreadable when one cannot be read; some may have been handed over by then.
   */
  read(files: readonly CommitFile[], take: (file: CommitFile, bytes: Buffer) => Promise<void>): Promise<void>;
}
