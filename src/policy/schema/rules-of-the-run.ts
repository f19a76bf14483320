/** The rules that judge quantities and images and no single device: nothing of theirs can be waived on a device. */
export const RULES_OF_THE_RUN: ReadonlySet<string> = new Set([
  'license-count-exceeded',
  'mak-activations-short',
  'image-differs-from-manifest',
  'image-without-devices',
]);
