/** What a run makes that must not stay behind, written down before it is made. */

export type JournalEntry =
  /** A file or folder of ours: removed. */
  | { readonly kind: 'temporary'; readonly path: string }
  /** A mounted image: discarded. */
  | { readonly kind: 'mount'; readonly directory: string; readonly engine: 'dism' | 'wimlib'; readonly program: string }
  /**
   * `temporary` is about to be renamed to `target`. What stood there is kept under `kept` (left out: nothing did).
   * Undone: the kept one is put back; where there was none, the target is removed. Both only while the target is still the
   * file of ours, by what the system says of it (inode, size, modification time in nanoseconds), so that nothing is lost
   * that someone else put there since. An empty fingerprint: whatever stands there is ours.
   */
  | {
      readonly kind: 'placement';
      readonly target: string;
      readonly temporary: string;
      readonly kept?: string;
      readonly fingerprint: string;
    };

export interface Journal {
  /** Absolute: all that `post` needs to know. */
  readonly file: string;
  /** Resolves when the entry is on the disk (flushed), before the act itself. Returns the entry's number. */
  will(entry: JournalEntry): Promise<number>;
  /** The act was undone, or needs no undoing any more. */
  settled(entry: number): Promise<void>;
  /** From here on placements stay, and what they kept is removed instead of put back. */
  committed(): Promise<void>;
}
