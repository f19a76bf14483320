/**
 * What the heart is told. All values are canonical terms; a field that is left out is a fact nobody
 * wrote down. Dates are ISO calendar days (`2026-11-21`), compared as text.
 */

import type { Policy } from './policy/policy.ts';
import type {
  ActivationKind,
  Architecture,
  CoaKind,
  Edition,
  InstallerRole,
  Language,
  LicenseChannel,
  LicenseKind,
  LicenseLanguage,
  MediaChannel,
  Product,
  Program,
  Subscription,
  Version,
} from './vocabulary/terms.ts';

export type IsoDate = string;

/** What an image, or a product inside it, is. */
export interface SoftwareIdentity {
  readonly product?: Product;
  readonly version?: Version;
  readonly edition?: Edition;
  readonly languages?: readonly Language[];
  readonly architecture?: Architecture;
  /** An `*Eval` edition: evaluation media whatever anyone declares. */
  readonly evaluation?: boolean;
}

/** One thing an identity was read from, and what it said. */
export interface IdentityConflict {
  readonly field: keyof SoftwareIdentity;
  readonly claims: readonly { readonly witness: string; readonly value: string }[];
}

/** What is known of an image, and by which witnesses. Only `known` can ever pass. */
export type ImageIdentity =
  | { readonly state: 'known'; readonly software: SoftwareIdentity; readonly witnesses: readonly string[] }
  | {
      readonly state: 'unknown';
      readonly software: SoftwareIdentity;
      readonly witnesses: readonly string[];
      /** One clause of a sentence: "its XML names no EDITIONID". */
      readonly reason: string;
    }
  | {
      readonly state: 'conflicting';
      readonly software: SoftwareIdentity;
      readonly witnesses: readonly string[];
      readonly conflicts: readonly IdentityConflict[];
    };

export interface SoftwareAssurance {
  /** The last day it runs. */
  readonly until?: IsoDate;
}

/** A line of an agreement: what was bought under it. */
export interface AgreementLine {
  readonly product: Product;
  readonly edition?: Edition;
  readonly kind: LicenseKind;
  readonly version?: Version;
  readonly language?: LicenseLanguage;
  readonly quantity?: number | 'enterprise-wide';
  readonly softwareAssurance?: SoftwareAssurance;
}

export interface Agreement {
  readonly id: string;
  readonly program: Program;
  readonly licenses: readonly AgreementLine[];
}

export interface Media {
  readonly channel?: MediaChannel;
  /** The agreement whose portal or kits the media came from. */
  readonly agreement?: string;
  /** The manufacturer whose media they are. */
  readonly oem?: string;
  readonly modified?: boolean;
  /** The device whose retail licence the media came with. */
  readonly device?: string;
}

/** A product inside an image beside (or instead of) its operating system. */
export interface ImageSoftware {
  readonly identity: SoftwareIdentity;
  /** Default: the image's. */
  readonly media?: Media;
  /** Where it was declared, below the image: `software.0` or `odt`. */
  readonly path: string;
}

export interface Image {
  readonly id: string;
  /** What the manifest declares of the operating system. */
  readonly declared?: SoftwareIdentity;
  /** What was read from the file, where the file was at hand. The file wins. */
  readonly read?: ImageIdentity;
  /** What an ei.cfg beside the file says of its channel. It proves nothing and can contradict `media.channel`. */
  readonly channelClaim?: { readonly witness: string; readonly channel: 'volume' | 'retail' | 'oem' };
  readonly software: readonly ImageSoftware[];
  readonly media: Media;
  readonly activation?: { readonly kind: ActivationKind; readonly remaining?: number };
}

export interface Installer {
  readonly id: string;
  readonly name?: string;
  readonly role: InstallerRole;
}

/** The customer's "License Verification for Upgrade Installation Services" form. */
export interface Verification {
  /** An installer's id or name. */
  readonly returnedTo?: string;
  readonly signedBy?: string;
  readonly signedOn?: IsoDate;
  readonly receivedOn?: IsoDate;
  readonly customer?: string;
  readonly devices?: 'all' | readonly string[];
  readonly order?: string;
  readonly document?: string;
  /** Lower-case hexadecimal SHA-256 recorded when the document was filed. */
  readonly sha256?: string;
  /** SHA-256 of the document as it is now; `missing` when no such file is there; left out when nobody looked. */
  readonly documentDigest?: string | 'missing';
}

export interface UserLicense {
  readonly product: Product;
  readonly edition?: Edition;
  readonly language?: LicenseLanguage;
  readonly until?: IsoDate;
}

/** A person and the per-user licences assigned to them. */
export interface User {
  readonly id: string;
  /** Windows Software Assurance per user. */
  readonly softwareAssurance?: SoftwareAssurance;
  readonly subscription?: { readonly plan: Subscription; readonly until?: IsoDate };
  readonly licenses: readonly UserLicense[];
}

/** A certificate of authenticity, or what stands for one. `edition` is what a firmware description names. */
export interface Coa {
  readonly kind: CoaKind;
  readonly edition?: Edition;
}

export interface BaseLicense {
  readonly channel?: LicenseChannel;
  readonly product?: Product;
  readonly version?: Version;
  readonly edition?: Edition;
  readonly language?: LicenseLanguage;
  readonly architecture?: Architecture;
  readonly coa?: Coa;
  readonly purchased?: boolean;
}

/** A licence assigned to a device, beside its base licence. With `agreement` it claims a line of that agreement. */
export interface DeviceLicense {
  readonly agreement?: string;
  readonly channel?: LicenseChannel;
  readonly product: Product;
  readonly edition?: Edition;
  readonly kind: LicenseKind;
  readonly version?: Version;
  readonly language?: LicenseLanguage;
  readonly softwareAssurance?: SoftwareAssurance;
}

/**
 * The licensing profile: all that a whole purchase has in common and that a verdict can turn on. Devices with
 * the same terms share one (interned) object, and are decided once.
 */
export interface DeviceTerms {
  readonly manufacturer?: string;
  /** Image ids; each is decided. */
  readonly images: readonly string[];
  readonly base?: BaseLicense;
  readonly licenses: readonly DeviceLicense[];
  readonly installer?: string;
  readonly order?: string;
  readonly imagedOn?: IsoDate;
  readonly preinstalledVersion?: Version;
  readonly firstImagedWith?: string;
  readonly recoveryMedia?: boolean;
  readonly owner?: string;
  /** Who else uses the device, by user id; unwritten means nobody. */
  readonly otherUsers?: readonly string[];
}

/** Everything the manifest says beside its devices. */
export interface Estate {
  readonly organization?: string;
  readonly agreements: ReadonlyMap<string, Agreement>;
  readonly images: ReadonlyMap<string, Image>;
  readonly installers: ReadonlyMap<string, Installer>;
  readonly verifications: readonly Verification[];
  readonly users: ReadonlyMap<string, User>;
  /** What the customer's own agreement and its licence manager say beyond the two documents; left out: nothing. */
  readonly policy?: Policy;
}

/**
 * A value of the manifest, by the thing it belongs to and the dotted path below it (`base.language`,
 * `licenses.0.quantity`; empty for the thing itself). The manifest knows its file, line and column.
 */
export type Reference =
  | { readonly of: 'device'; readonly path: string }
  | { readonly of: 'agreement' | 'image' | 'installer' | 'user'; readonly id: string; readonly path: string }
  | { readonly of: 'verification'; readonly index: number; readonly path: string }
  | { readonly of: 'manifest'; readonly path: string }
  | { readonly of: 'policy'; readonly path: string };

/** A place in a file of the repository; `line` and `column` count from 1, columns in UTF-16 code units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
