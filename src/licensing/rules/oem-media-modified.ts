import { OEM_INFORMATION } from '../clauses.ts';
import { softwareText } from '../phrases.ts';
import { type Check, mediaReference, type SoftwareInstallation } from './case.ts';
import { missingFact } from './evidence-missing.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const oemMediaModified: RuleEntry = {
  id: 'oem-media-modified',
  family: 'media',
  severities: ['error'],
  asks: 'OEM recovery media are used as they came.',
  why: 'Recovery media of an OEM may not be modified before an image is recovered from them.',
  clauses: [OEM_INFORMATION],
  cures: ["Recover with the OEM's media as they came.", 'Build the image from Commercial Licensing media.'],
};

export const checkModified: Check<SoftwareInstallation> = (subject) => {
  const { channel, modified } = subject.item.media;
  if (channel !== 'oem-recovery' || modified === false) return [];
  const about = [mediaReference(subject, 'modified')];
  if (modified === undefined) {
    return [
      missingFact({
        fact: 'whether the OEM recovery media were modified',
        find: 'Ask whoever made the image, and write media.modified.',
        about,
        clause: OEM_INFORMATION,
      }),
    ];
  }
  return [
    report(oemMediaModified, {
      message: `The image holds ${softwareText(subject.software)} from OEM recovery media that were modified.`,
      about,
      cures: [
        {
          kind: 'media',
          do: 'Use the OEM recovery media as they came, and write "modified: false".',
          edit: { mode: 'set', target: mediaReference(subject, 'modified'), value: false },
        },
      ],
    }),
  ];
};
