import { MEDIA_TABLE } from '../clauses.ts';
import { softwareText } from '../phrases.ts';
import { type Check, mediaReference, type SoftwareInstallation } from './case.ts';
import { missingFact } from './evidence-missing.ts';
import { commercialMediaCure } from './media-cures.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const retailMediaReused: RuleEntry = {
  id: 'retail-media-reused',
  family: 'media',
  severities: ['error'],
  asks: 'Retail media go on the one device that holds their license.',
  why: 'Media of a retail (full package) product may be used only on the device licensed with that product, never to image a second one.',
  clauses: [MEDIA_TABLE],
  cures: ['Build the image from Commercial Licensing media.', "Use the device's own retail media."],
};

export function holdsRetailLicense({ device, software }: SoftwareInstallation): boolean {
  const licenses = [...(device.base === undefined ? [] : [device.base]), ...device.licenses];
  return licenses.some(({ channel, product }) => channel === 'retail' && product === software.product);
}

export const checkRetailMedia: Check<SoftwareInstallation> = (subject) => {
  const { channel, device } = subject.item.media;
  if (channel !== 'retail' || !holdsRetailLicense(subject)) return [];
  const about = [mediaReference(subject, 'device')];
  if (device === undefined) {
    return [
      missingFact({
        fact: 'which device the retail media came with',
        find: 'Write the id of that device as media.device.',
        about,
        clause: MEDIA_TABLE,
      }),
    ];
  }
  if (subject.circumstances.ownRetailMedia.includes(subject.image.id)) return [];
  return [
    report(retailMediaReused, {
      message: `The image holds ${softwareText(subject.software)} from the retail media of another device.`,
      about,
      cures: [commercialMediaCure(subject)],
    }),
  ];
};
