import { ELIGIBILITY } from '../clauses.ts';
import type { Finding } from '../finding.ts';
import type { Image } from '../model.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const imageNotAssigned: RuleEntry = {
  id: 'image-without-devices',
  family: 'evidence',
  severities: ['warning'],
  asks: 'Every declared image is for some device.',
  why: 'Nothing is decided about an image that no device names; a verdict that says "licensed" says nothing of it.',
  clauses: [ELIGIBILITY],
  cures: ['Name the image in the devices that are to get it.', 'Take the image out of the manifest.'],
};

export function imageWithoutDevices(image: Image, devices: number): readonly Finding[] {
  if (devices > 0) return [];
  return [
    report(imageNotAssigned, {
      image: image.id,
      message: `No device names the image ${image.id}, so nothing was decided about it.`,
      about: [{ of: 'image', id: image.id, path: '' }],
      cures: [{ kind: 'outside', do: 'Name it in the devices that are to get it, or take it out of the manifest.' }],
    }),
  ];
}
