/** A right: what one licence lets a device run, and by which clause. */
import type { AgreementLine, Reference } from '../model.ts';
import type { Clause } from '../rules/rule.ts';
import type {
  Edition,
  LicenseChannel,
  LicenseKind,
  LicenseLanguage,
  Product,
  Program,
  Version,
} from '../vocabulary/terms.ts';

/** How a claim under an agreement stands: without one, with its line, with no such line, with several. */
export type Claim =
  | { readonly state: 'none' }
  | { readonly state: 'matched'; readonly agreement: string; readonly program: Program; readonly line: number }
  | { readonly state: 'absent'; readonly agreement: string; readonly program: Program }
  | {
      readonly state: 'ambiguous';
      readonly agreement: string;
      readonly program: Program;
      readonly lines: readonly number[];
    };

/** A licence that stands behind a device, with what its agreement's line adds to it. */
export interface HeldLicense {
  /** `other-user`: somebody who uses the device but is not its primary user. */
  readonly held: 'base' | 'device' | 'primary-user' | 'other-user';
  readonly channel?: LicenseChannel;
  readonly kind?: LicenseKind;
  readonly product?: Product;
  readonly edition?: Edition;
  readonly version?: Version;
  readonly language?: LicenseLanguage;
  readonly softwareAssurance?: NonNullable<AgreementLine['softwareAssurance']>;
  readonly claim: Claim;
  /** Where it is written. */
  readonly reference: Reference;
}

/** `policy`: the customer's own agreement adds it. */
export type Basis =
  | 'identical'
  | 'downgrade'
  | 'down-edition'
  | 'upgrade'
  | 'software-assurance'
  | 'per-user'
  | 'policy';

export interface Right {
  readonly license: HeldLicense;
  readonly basis: Basis;
  readonly product?: Product;
  readonly edition?: Edition;
  readonly versions?: readonly Version[];
  readonly language?: LicenseLanguage;
  /** Where the language came from: the licence, its agreement's line or the base license. */
  readonly languageFrom: 'license' | 'base' | 'nowhere';
  readonly clause: Clause;
  /** The last day of a right that runs out with its coverage. */
  readonly until?: string;
  /** Why the sources do not decide this right: an image that needs it is unproven. */
  readonly undecided?: string;
  /** Where the customer's own agreement takes the right away: it licenses nothing, and a finding says so. */
  readonly withdrawn?: string;
  /** Facts that the right needs and nobody wrote down. */
  readonly missing?: readonly { readonly reference: Reference; readonly fact: string }[];
}

/**
 * Upgrade, Software Assurance and per-user rights stand on a base license; the others are licences of their own. What an
 * agreement adds to an upgrade license is a right of an upgrade still.
 */
export function isUpgradeRight(right: Right): boolean {
  return (
    right.basis === 'upgrade' ||
    right.basis === 'software-assurance' ||
    (right.basis === 'per-user' && right.product === 'windows') ||
    (right.basis === 'policy' && right.product === 'windows' && right.license.kind !== 'full')
  );
}
