/** A stretch of a disc image, in bytes. */
export interface Extent {
  /** Undefined where nothing was ever recorded: zeros. */
  readonly offset: number | undefined;
  readonly size: number;
}

export interface DiscFile {
  /** As the disc spells it, with `/`. Its own words: escape them before they are shown. */
  readonly path: string;
  readonly sizeBytes: number;
  /** In the order of the file; together as long as it. */
  readonly extents: readonly Extent[];
}

export interface DiscEntry {
  /** As the disc spells it; `;1` and the like are cut off. */
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** The file system of a disc image, read in place. All of it is the disc's own word: nothing is trusted. */
export interface Disc {
  readonly format: 'udf' | 'iso9660' | 'joliet';
  readonly volumeLabel: string;
  /** A file by its path with `/`, in any case; undefined when there is none. Throws InputError for a damaged disc. */
  find(path: string): Promise<DiscFile | undefined>;
  /** What a folder holds (`''`: the top one); nothing when there is none. Throws InputError for a damaged disc. */
  list(folder: string): Promise<readonly DiscEntry[]>;
}
