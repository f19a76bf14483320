/** Where what is published goes. All paths absolute. */
import type { Place } from '../licensing/model.ts';

interface Placed {
  /** Where the plan names it: problems with it are told there. */
  readonly place?: Place;
}

export type Target = Placed &
  (
    | { readonly kind: 'copy'; readonly to: string; readonly verify: boolean }
    /** A new folder with the parts `name`.swm, `name`2.swm ... of at most so many megabytes (2^20 bytes). */
    | {
        readonly kind: 'split';
        readonly to: string;
        readonly name: string;
        readonly megabytes: number;
        readonly verify: boolean;
      }
    /** The candidate itself, which is gone from where it was afterwards. */
    | { readonly kind: 'move'; readonly to: string }
    /** A record, as UTF-8. */
    | { readonly kind: 'text'; readonly to: string; readonly text: string }
  );

/** What stands at a target after it was published. */
export type PublishedCopy =
  | { readonly kind: 'file'; readonly to: string; readonly sha256: string; readonly sizeBytes: number }
  | { readonly kind: 'split'; readonly to: string; readonly parts: readonly PublishedPart[] };

export interface PublishedPart {
  /** `image.swm`, `image2.swm` ... */
  readonly name: string;
  readonly sha256: string;
  readonly sizeBytes: number;
}
