import type { IdentityConflict, SoftwareIdentity } from '../model.ts';
import {
  claimedArchitecture,
  claimedEdition,
  claimedLanguages,
  claimedProduct,
  claimedVersion,
  isEvaluation,
  isWindowsPe,
  type WindowsClaims,
} from './windows-claims.ts';

export type { WindowsClaims } from './windows-claims.ts';

export interface WindowsIdentity {
  readonly software: SoftwareIdentity;
  /** Why a part of the identity is not known, each a clause of a sentence: `no EDITIONID is named`. */
  readonly missing: readonly string[];
  readonly conflicts: readonly IdentityConflict[];
}

/**
 * Works out what Windows an image is (licensing facts 8). Names are not asked: they lie. The EditionID decides the edition;
 * product and version need the other claims to agree with it. What no table knows is missing, never guessed. Where claims
 * contradict each other the part they are about is left out, but for the edition, where EDITIONID stands beside the conflict.
 */
export function windowsIdentity(claims: WindowsClaims): WindowsIdentity {
  if (isWindowsPe(claims)) {
    return { software: {}, missing: ['it is Windows PE, which is no licensable product'], conflicts: [] };
  }
  const edition = claimedEdition(claims);
  const product = claimedProduct(claims, edition.value);
  const version = claimedVersion(claims, product.value, edition.value?.edition);
  const languages = claimedLanguages(claims);
  const architecture = claimedArchitecture(claims);
  const parts = [edition, product, version, languages, architecture];
  return {
    software: {
      ...(product.value === undefined ? {} : { product: product.value }),
      ...(version.value === undefined ? {} : { version: version.value }),
      ...(edition.value === undefined ? {} : { edition: edition.value.edition }),
      ...(languages.value === undefined ? {} : { languages: languages.value }),
      ...(architecture.value === undefined ? {} : { architecture: architecture.value }),
      ...(isEvaluation(claims) ? { evaluation: true } : {}),
    },
    missing: parts.flatMap(({ missing }) => missing ?? []),
    conflicts: parts.flatMap(({ conflict }) => conflict ?? []),
  };
}
