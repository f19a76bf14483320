import { ELIGIBILITY, Q1 } from '../clauses.ts';
import { softwareText } from '../phrases.ts';
import { type Check, type ItemInstallation, imageReference, mediaReference } from './case.ts';
import { commercialMediaCure } from './media-cures.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const nonProductionMedia: RuleEntry = {
  id: 'non-production-media',
  family: 'media',
  severities: ['error'],
  asks: 'The image is not made from evaluation, developer or insider media.',
  why: 'Such media are no Commercial Licensing media, and nothing that a device can be licensed for is identical to what is on them.',
  clauses: [Q1, ELIGIBILITY],
  cures: ['Build the image from Commercial Licensing media.'],
};

export const checkProduction: Check<ItemInstallation> = (subject) => {
  const { channel } = subject.item.media;
  const { software } = subject.item.identity;
  const cures = [commercialMediaCure(subject)];
  if (software.evaluation === true) {
    return [
      report(nonProductionMedia, {
        message: `The image is an evaluation edition (${softwareText(software)}).`,
        about: [imageReference(subject, 'file')],
        cures: [{ kind: 'outside', do: 'Build the image anew from Commercial Licensing media.' }],
      }),
    ];
  }
  if (channel !== 'evaluation' && channel !== 'developer') return [];
  return [
    report(nonProductionMedia, {
      message: `The image comes from ${channel} media, which are not for production.`,
      about: [mediaReference(subject, 'channel')],
      cures,
    }),
  ];
};
