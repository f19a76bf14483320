/**
 * What the customer's own agreement says beyond the two documents, and what its licence manager lets pass for a time.
 * The agreement's terms outrank the brief, so every line names where in them it stands.
 */
import type { Severity } from '../finding.ts';
import type { IsoDate } from '../model.ts';
import type {
  Architecture,
  Edition,
  LicenseChannel,
  LicenseKind,
  LicenseLanguage,
  Product,
  Version,
} from '../vocabulary/terms.ts';

export interface Policy {
  /** At most one a rule. */
  readonly severities: readonly PolicySeverity[];
  readonly waivers: readonly Waiver[];
  readonly rights: readonly GrantedRight[];
  readonly withdrawals: readonly Withdrawal[];
  readonly qualifyingSystems: readonly QualifyingSystem[];
  readonly architectures: readonly CoveredArchitecture[];
  readonly affiliates: readonly Affiliate[];
}

/** The severity of a rule's findings. What is unproven is never lowered by it: a missing fact stays missing. */
export interface PolicySeverity {
  readonly rule: string;
  readonly severity: Exclude<Severity, 'unproven'>;
  readonly reason: string;
  /** Where the agreement says so; whatever lowers an error has one. */
  readonly reference?: string;
}

/** Which licences a line speaks of: what is written must be the license's own, in every field. */
export interface LicenseSelector {
  readonly product: Product;
  readonly channel?: LicenseChannel;
  readonly kind?: LicenseKind;
  readonly edition?: Edition;
  readonly version?: Version;
  readonly language?: LicenseLanguage;
  /** The id of an agreement. */
  readonly agreement?: string;
}

/** Lets one rule's finding pass on named devices until a day. It never makes a device licensed. */
export interface Waiver {
  readonly id: string;
  readonly rule: string;
  /** Device ids; `*` stands for any characters. */
  readonly devices: readonly [string, ...string[]];
  /** Only for this image; every image when left out. */
  readonly image?: string;
  /** The license that the device was seen with. Once it has another one the waiver no longer holds. */
  readonly license: LicenseSelector | 'none';
  readonly reason: string;
  readonly owner: string;
  /** The last day it holds. */
  readonly until: IsoDate;
}

/** A right that the agreement adds to certain licences: a downgrade, an edition, a migration, a language. */
export interface GrantedRight {
  readonly license: LicenseSelector;
  /** What may be run; a field that is left out is the license's own. */
  readonly gives: {
    readonly product?: Product;
    readonly edition?: Edition;
    readonly versions?: readonly [Version, ...Version[]];
    readonly language?: LicenseLanguage;
  };
  readonly reference: string;
}

export const WITHDRAWABLE = ['downgrade', 'down-edition', 'software-assurance', 'per-user'] as const;

/** A right that the agreement takes away. */
export interface Withdrawal {
  readonly right: (typeof WITHDRAWABLE)[number];
  readonly license: LicenseSelector;
  readonly reference: string;
}

/** A base that an upgrade may, or may not, stand on; it outranks the tables. */
export interface QualifyingSystem {
  readonly versions: readonly [Version, ...Version[]];
  readonly editions: readonly [Edition, ...Edition[]];
  /** Versions of the upgrade. */
  readonly upgradeTo: readonly [Version, ...Version[]];
  /** Only for upgrades under this agreement. */
  readonly agreement?: string;
  readonly qualifies: boolean;
  readonly reference: string;
}

/** An architecture that the sources do not speak of. */
export interface CoveredArchitecture {
  readonly architecture: Architecture;
  readonly reference: string;
}

/** A company whose signature and devices count as the organization's own. */
export interface Affiliate {
  readonly name: string;
  readonly reference: string;
}
