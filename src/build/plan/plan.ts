/** A build plan as it was read: every path absolute, every glob expanded, every value checked. */
import type { Place } from '../../licensing/model.ts';
import type { Edition, Language } from '../../licensing/vocabulary/terms.ts';

/** A program and its words, never a line for a shell. */
export type Command = readonly [program: string, ...words: string[]];

interface Placed {
  /** Where the step stands in the plan. */
  readonly place: Place;
}

export type BuildStep = Placed &
  (
    | { readonly kind: 'addDriver'; readonly path: string; readonly recurse: boolean; readonly forceUnsigned: boolean }
    /** Files, sorted by name. */
    | { readonly kind: 'addLanguage'; readonly packages: readonly string[] }
    | { readonly kind: 'addCapability'; readonly name: string; readonly source?: string }
    /** Names of provisioned apps, or the beginning or middle of them with `*`. */
    | { readonly kind: 'removeApp'; readonly names: readonly string[] }
    | { readonly kind: 'addPackage'; readonly packages: readonly string[]; readonly notApplicable: 'fail' | 'allow' }
    | { readonly kind: 'enableFeature'; readonly name: string; readonly all: boolean; readonly source?: string }
    /** `editionId` is what DISM is told (`Enterprise`), `becomes` what that is in our terms. */
    | { readonly kind: 'setEdition'; readonly editionId: string; readonly becomes: Edition }
    | { readonly kind: 'setLanguage'; readonly language: Language }
    | { readonly kind: 'applyUnattend'; readonly file: string }
    /** `to` is a folder inside the image, with `/`, without `..`: `/`, `/Windows/Web`. A folder's content goes into it, a file under its own name. */
    | { readonly kind: 'copy'; readonly from: string; readonly to: string }
    | { readonly kind: 'run'; readonly command: Command }
    | { readonly kind: 'cleanup'; readonly resetBase: boolean }
  );
export type StepKind = BuildStep['kind'];

/** As DISM names them: `max` is LZX, `fast` is XPRESS, `recovery` is solid LZMS (.esd). */
export type Compression = 'none' | 'fast' | 'max' | 'recovery';

export type PublishTarget = Placed &
  (
    | { readonly kind: 'copy'; readonly to: string; readonly verify: boolean }
    /** A new folder of .swm parts of at most so many megabytes (2^20 bytes). */
    | { readonly kind: 'split'; readonly to: string; readonly megabytes: number; readonly verify: boolean }
    /** Import into a share of the Microsoft Deployment Toolkit. */
    | { readonly kind: 'mdt'; readonly share: string; readonly folder: string; readonly updateShare: boolean }
    /** `${image.file}`, `${image.digest}` and `${image.id}` in its words are filled in when it runs. */
    | { readonly kind: 'run'; readonly command: Command }
  );

/** How the image comes to be. */
export type Making =
  | {
      readonly kind: 'steps';
      /** A .wim, .esd, first .swm or .iso. */
      readonly source: Placed & { readonly file: string; readonly index?: number };
      readonly steps: readonly BuildStep[];
      readonly compress: Compression;
    }
  /** One program of the team's own that makes `output`. */
  | (Placed & { readonly kind: 'run'; readonly command: Command })
  /** The offline media of an MDT share; `output` is then the folder of the media. */
  | (Placed & { readonly kind: 'media'; readonly share: string; readonly media: string });

export interface BuildPlan {
  /** The name that problems carry, relative to the workspace. */
  readonly file: string;
  /** SHA-256 of the plan's bytes, lower-case hexadecimal. */
  readonly digest: string;
  /** An image id of the manifest. */
  readonly image: string;
  readonly imagePlace: Place;
  /** `auto`: DISM on Windows, wimlib elsewhere. */
  readonly engine: 'auto' | 'dism' | 'wimlib';
  /** Another DISM than the system's; absolute. */
  readonly dism?: string;
  readonly making: Making;
  /** Absolute. Undefined for MDT media, whose folder the share names. */
  readonly output?: string;
  readonly outputPlace?: Place;
  readonly publish: readonly PublishTarget[];
}
