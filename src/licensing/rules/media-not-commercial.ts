import { MEDIA_TABLE, Q1 } from '../clauses.ts';
import { HOME_EDITIONS } from '../facts/editions.ts';
import { softwareText } from '../phrases.ts';
import { type Check, mediaReference, type SoftwareInstallation } from './case.ts';
import { missingFact } from './evidence-missing.ts';
import { commercialMediaCure } from './media-cures.ts';
import { report } from './report.ts';
import { holdsRetailLicense } from './retail-media-reused.ts';
import type { RuleEntry } from './rule.ts';

export const mediaNotCommercial: RuleEntry = {
  id: 'media-not-commercial',
  family: 'media',
  severities: ['error'],
  asks: "Media that are neither an OEM's nor the device's own retail media come from Commercial Licensing.",
  why: 'An image for many devices is built from the Commercial Licensing portal or its disk kits. Retail media put on a device that holds no retail license are neither, and no Commercial Licensing media hold a Home edition.',
  clauses: [MEDIA_TABLE, Q1],
  cures: ['Build the image from Commercial Licensing media.'],
};

export const checkMedia: Check<SoftwareInstallation> = (subject) => {
  const { channel } = subject.item.media;
  const about = [mediaReference(subject, 'channel')];
  if (channel === undefined) {
    return [
      missingFact({
        fact: 'where the media of the image came from',
        find: 'Ask whoever built the image, and write media.channel.',
        about,
        clause: Q1,
      }),
    ];
  }
  if (channel === 'retail' && !holdsRetailLicense(subject)) {
    return [
      refuse(
        subject,
        `The image holds ${softwareText(subject.software)} from retail media, and the device holds no retail license.`,
      ),
    ];
  }
  const home = subject.software.product === 'windows' && HOME_EDITIONS.includes(subject.software.edition);
  if (channel === 'commercial' && home) {
    return [
      refuse(
        subject,
        `The image holds ${softwareText(subject.software)}, an edition that no Commercial Licensing media hold, so it came from elsewhere.`,
      ),
    ];
  }
  return [];
};

function refuse(subject: SoftwareInstallation, message: string) {
  return report(mediaNotCommercial, {
    message,
    about: [mediaReference(subject, 'channel')],
    cures: [commercialMediaCure(subject)],
  });
}
