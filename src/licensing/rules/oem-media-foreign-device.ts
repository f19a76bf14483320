import { MEDIA_TABLE, OEM_MEDIA, THIRD_PARTIES } from '../clauses.ts';
import type { Finding } from '../finding.ts';
import { softwareText } from '../phrases.ts';
import { type Check, deviceReference, mediaReference, type SoftwareInstallation } from './case.ts';
import { missingFact } from './evidence-missing.ts';
import { commercialMediaCure } from './media-cures.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const oemMediaForeignDevice: RuleEntry = {
  id: 'oem-media-foreign-device',
  family: 'media',
  severities: ['error'],
  asks: 'OEM media go only on devices of that OEM that were first imaged with them.',
  why: "An OEM's recovery media and custom images may be used again only on the devices that came with them, never across OEMs. A standard image for several makes is built from Commercial Licensing media.",
  clauses: [OEM_MEDIA, THIRD_PARTIES, MEDIA_TABLE],
  cures: ['Build the image from Commercial Licensing media.', 'Give the device the image it came with.'],
};

export function isOemMedia({ item }: SoftwareInstallation): boolean {
  return item.media.channel === 'oem-recovery' || item.media.channel === 'oem-custom';
}

export const checkOemMedia: Check<SoftwareInstallation> = (subject) => {
  if (!isOemMedia(subject)) return [];
  const { device, item, image } = subject;
  return [
    ...sameManufacturer(subject, item.media.oem, device.manufacturer),
    ...firstImaged(subject, device.firstImagedWith, image.id),
  ];
};

function sameManufacturer(
  subject: SoftwareInstallation,
  oem: string | undefined,
  manufacturer: string | undefined,
): readonly Finding[] {
  if (oem === undefined) {
    return [
      missingFact({
        fact: 'which OEM the media are from',
        find: 'Write the manufacturer as media.oem.',
        about: [mediaReference(subject, 'oem')],
        clause: OEM_MEDIA,
      }),
    ];
  }
  if (manufacturer === undefined) {
    return [
      missingFact({
        fact: 'who made the device',
        find: 'Write its manufacturer, as the device reports it.',
        about: [deviceReference('manufacturer')],
        clause: OEM_MEDIA,
      }),
    ];
  }
  if (sameName(oem, manufacturer)) return [];
  return [
    refuse(
      subject,
      `The image holds ${softwareText(subject.software)} from media of ${oem}; the device was made by ${manufacturer}.`,
      'manufacturer',
    ),
  ];
}

function firstImaged(subject: SoftwareInstallation, first: string | undefined, image: string): readonly Finding[] {
  if (first === image) return [];
  if (first === undefined) {
    return [
      missingFact({
        fact: 'whether the device was first imaged with these OEM media',
        find: "Take it from the OEM's order, and write the image's id as firstImagedWith.",
        about: [deviceReference('firstImagedWith')],
        clause: OEM_MEDIA,
      }),
    ];
  }
  return [
    refuse(
      subject,
      `The image holds ${softwareText(subject.software)} from OEM media; the device was first imaged with ${first}.`,
      'firstImagedWith',
    ),
  ];
}

function refuse(subject: SoftwareInstallation, message: string, field: string): Finding {
  return report(oemMediaForeignDevice, {
    message,
    about: [deviceReference(field), mediaReference(subject, 'oem')],
    cures: [commercialMediaCure(subject)],
  });
}

/** Names as devices report them differ in case and in blanks, and in nothing that could be guessed. */
function sameName(a: string, b: string): boolean {
  const fold = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase();
  return fold(a) === fold(b);
}
