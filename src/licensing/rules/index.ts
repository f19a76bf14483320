/** The catalogue: every rule's entry, in the order in which `rules` and the docs list them. */
import { agreementWithoutLicense } from './agreement-without-license.ts';
import { baseLicenseNotQualifying } from './base-license-not-qualifying.ts';
import { coaNotAffixed } from './coa-not-affixed.ts';
import { componentMismatch } from './component-mismatch.ts';
import { downgradeComponents } from './downgrade-components.ts';
import { downgradeNotGranted } from './downgrade-not-granted.ts';
import { downgradeSupportEnded } from './downgrade-support-ended.ts';
import { editionMismatch } from './edition-mismatch.ts';
import { enterpriseNotCovered } from './enterprise-not-covered.ts';
import { evidenceMissing } from './evidence-missing.ts';
import { factsUndecided } from './facts-undecided.ts';
import { imageDiffersFromManifest } from './image-differs-from-manifest.ts';
import { imageUnidentified } from './image-unidentified.ts';
import { imageNotAssigned } from './image-without-devices.ts';
import { languageMismatch } from './language-mismatch.ts';
import { licenseCountExceeded } from './license-count-exceeded.ts';
import { licenseNotInAgreement } from './license-not-in-agreement.ts';
import { makActivationsShort } from './mak-activations-short.ts';
import { mediaChannelContradicted } from './media-channel-contradicted.ts';
import { mediaNotCommercial } from './media-not-commercial.ts';
import { missingBaseLicense } from './missing-base-license.ts';
import { missingCoa } from './missing-coa.ts';
import { nonProductionMedia } from './non-production-media.ts';
import { oemMediaForeignDevice } from './oem-media-foreign-device.ts';
import { oemMediaModified } from './oem-media-modified.ts';
import { oemMediaVersion } from './oem-media-version.ts';
import { oemRecoveryMediaMissing } from './oem-recovery-media-missing.ts';
import { otherSourceDisagrees } from './other-source-disagrees.ts';
import { otherUserNotCovered } from './other-user-not-covered.ts';
import { policyLineUnused } from './policy-line-unused.ts';
import { productMismatch } from './product-mismatch.ts';
import { programNotEligible } from './program-not-eligible.ts';
import { purchaseUnproven } from './purchase-unproven.ts';
import { retailMediaReused } from './retail-media-reused.ts';
import { rightWithdrawn } from './right-withdrawn.ts';
import type { RuleEntry } from './rule.ts';
import { supportNotIncluded } from './support-not-included.ts';
import { userCoverageEnded } from './user-coverage-ended.ts';
import { userNotPrimary } from './user-not-primary.ts';
import { verificationDocumentChanged } from './verification-document-changed.ts';
import { verificationIncomplete } from './verification-incomplete.ts';
import { verificationLate } from './verification-late.ts';
import { verificationMisdirected } from './verification-misdirected.ts';
import { verificationMissing } from './verification-missing.ts';
import { verificationScope } from './verification-scope.ts';
import { versionMismatch } from './version-mismatch.ts';
import { volumeKeyUnavailable } from './volume-key-unavailable.ts';
import { waiverApplied } from './waiver-applied.ts';
import { waiverEndsSoon } from './waiver-ends-soon.ts';
import { waiverExpired } from './waiver-expired.ts';
import { waiverTooLong } from './waiver-too-long.ts';
import { waiverUnused } from './waiver-unused.ts';

export const RULES: readonly RuleEntry[] = [
  productMismatch,
  editionMismatch,
  versionMismatch,
  componentMismatch,
  languageMismatch,
  missingBaseLicense,
  baseLicenseNotQualifying,
  missingCoa,
  coaNotAffixed,
  purchaseUnproven,
  enterpriseNotCovered,
  userCoverageEnded,
  userNotPrimary,
  otherUserNotCovered,
  downgradeNotGranted,
  downgradeSupportEnded,
  downgradeComponents,
  mediaNotCommercial,
  mediaChannelContradicted,
  programNotEligible,
  agreementWithoutLicense,
  licenseNotInAgreement,
  licenseCountExceeded,
  retailMediaReused,
  oemMediaForeignDevice,
  oemMediaModified,
  oemMediaVersion,
  oemRecoveryMediaMissing,
  nonProductionMedia,
  verificationMissing,
  verificationIncomplete,
  verificationLate,
  verificationMisdirected,
  verificationScope,
  verificationDocumentChanged,
  makActivationsShort,
  volumeKeyUnavailable,
  supportNotIncluded,
  imageUnidentified,
  imageDiffersFromManifest,
  imageNotAssigned,
  evidenceMissing,
  factsUndecided,
  otherSourceDisagrees,
  rightWithdrawn,
  policyLineUnused,
  waiverExpired,
  waiverEndsSoon,
  waiverTooLong,
  waiverUnused,
  waiverApplied,
];
