import { ELIGIBILITY } from '../clauses.ts';
import type { Finding, ManifestValue } from '../finding.ts';
import type { Image, SoftwareIdentity } from '../model.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const imageDiffersFromManifest: RuleEntry = {
  id: 'image-differs-from-manifest',
  family: 'evidence',
  severities: ['error'],
  asks: 'What the manifest declares of an image is what its file says.',
  why: 'A pull request is judged on the declared identity, the imaging workflow on the file. Where the two differ the file wins, and the difference is an error of its own: whatever was approved was not this image.',
  clauses: [ELIGIBILITY],
  cures: ['Declare the identity that the file has.', 'Build the image that was declared.'],
};

const FIELDS = ['product', 'version', 'edition', 'languages', 'architecture'] as const;

/** Only what is declared and what is read can contradict each other; both sides may leave things out. */
export function imageDiffers(image: Image): readonly Finding[] {
  const { declared, read } = image;
  if (declared === undefined || read === undefined) return [];
  const apart = FIELDS.filter((field) => contradicts(field, declared, read.software));
  return apart.map((field) =>
    report(imageDiffersFromManifest, {
      image: image.id,
      message: `The manifest declares the ${field} of ${image.id} as ${valueText(declared[field])}; its file says ${valueText(read.software[field])}.`,
      about: [{ of: 'image', id: image.id, path: `identity.${field}` }],
      cures: [
        {
          kind: 'manifest',
          do: 'Declare the identity that the file has, or build the image that was declared.',
          edit: {
            mode: 'set',
            target: { of: 'image', id: image.id, path: `identity.${field}` },
            value: read.software[field] as ManifestValue,
          },
        },
      ],
    }),
  );
}

function contradicts(field: (typeof FIELDS)[number], declared: SoftwareIdentity, read: SoftwareIdentity): boolean {
  const [said, found] = [declared[field], read[field]];
  if (said === undefined || found === undefined) return false;
  if (field !== 'languages') return said !== found;
  const [tags, list] = [new Set(said), new Set(found)];
  // A file never says MUI; several languages may well be the multilingual pack that was declared.
  if (tags.has('mui')) return list.size < 2;
  return tags.size !== list.size || [...tags].some((tag) => !list.has(tag));
}

function valueText(value: SoftwareIdentity[(typeof FIELDS)[number]]): string {
  return Array.isArray(value) ? value.join(', ') : String(value);
}
