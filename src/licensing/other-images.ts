/** The cheapest cure of many findings: an image already declared that the device may take as it is. */
import { isLicensed } from './assess.ts';
import type { Cure, Finding, ManifestValue } from './finding.ts';
import type { Installation } from './rules/case.ts';

/** Findings about what the image is, or about the licence for it: another image may end them. */
const ENDED_BY_ANOTHER_IMAGE: ReadonlySet<string> = new Set([
  'product-mismatch',
  'edition-mismatch',
  'version-mismatch',
  'component-mismatch',
  'language-mismatch',
  'enterprise-not-covered',
  'downgrade-not-granted',
  'right-withdrawn',
  'missing-base-license',
  'base-license-not-qualifying',
  'missing-coa',
  'user-coverage-ended',
  'user-not-primary',
  'other-user-not-covered',
  'media-not-commercial',
  'retail-media-reused',
  'oem-media-foreign-device',
  'oem-media-version',
]);

/** Trying every image of a large catalogue for every kind of failing device would cost more than it helps. */
const MOST_TRIED = 50;
const MOST_NAMED = 3;

export function withOtherImages(findings: readonly Finding[], installation: Installation): readonly Finding[] {
  if (!findings.some(isEndedByAnotherImage)) return findings;
  const cures = imagesThatFit(installation).map((image) => otherImage(image, installation));
  return findings.map((finding) =>
    isEndedByAnotherImage(finding) ? { ...finding, cures: [...cures, ...finding.cures] } : finding,
  );
}

function isEndedByAnotherImage({ rule, severity }: Finding): boolean {
  return severity === 'error' && ENDED_BY_ANOTHER_IMAGE.has(rule);
}

function imagesThatFit(installation: Installation): readonly string[] {
  const others = [...installation.estate.images.values()].filter(({ id }) => !installation.device.images.includes(id));
  return others
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, MOST_TRIED)
    .filter((image) => isLicensed({ ...installation, image }))
    .slice(0, MOST_NAMED)
    .map(({ id }) => id);
}

/** A device may take several images: only the one that fails is exchanged. */
function otherImage(id: string, { device, image }: Installation): Cure {
  const images = device.images.map((named) => (named === image.id ? id : named));
  const value: ManifestValue = images.length === 1 ? id : images;
  return {
    kind: 'other-image',
    do: `Give the device the image ${id}, which it is licensed for.`,
    edit: { mode: 'set', target: { of: 'device', path: 'image' }, value },
  };
}
