import { ELIGIBILITY, SUMMARY } from '../clauses.ts';
import { ELIGIBLE_PROGRAMS, programName } from '../vocabulary/program.ts';
import { type Check, mediaReference, type SoftwareInstallation } from './case.ts';
import { missingFact } from './evidence-missing.ts';
import { commercialMediaCure } from './media-cures.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const programNotEligible: RuleEntry = {
  id: 'program-not-eligible',
  family: 'media',
  severities: ['error'],
  asks: 'Commercial media come from an agreement of an eligible programme.',
  why: 'Reimaging rights belong to customers of Enterprise Agreement, MPSA, Open License, Open Value and Open Value Subscription, Campus and School, and Select Plus. Media from another programme (CSP, SPLA, Visual Studio and others) carry none.',
  clauses: [SUMMARY, ELIGIBILITY],
  cures: ['Build the image from the media of an eligible agreement.'],
};

export const checkProgram: Check<SoftwareInstallation> = (subject) => {
  const { channel, agreement: id } = subject.item.media;
  if (channel !== 'commercial') return [];
  const about = [mediaReference(subject, 'agreement')];
  const agreement = id === undefined ? undefined : subject.estate.agreements.get(id);
  if (agreement === undefined) {
    return [
      missingFact({
        fact: 'the agreement that the commercial media belong to',
        find: 'Ask whoever downloaded the media, and write media.agreement.',
        about,
        clause: SUMMARY,
      }),
    ];
  }
  if (ELIGIBLE_PROGRAMS.has(agreement.program)) return [];
  return [
    report(programNotEligible, {
      message: `The media come from ${agreement.id}, a ${programName(agreement.program)} agreement, which grants no reimaging rights.`,
      about: [...about, { of: 'agreement', id: agreement.id, path: 'program' }],
      cures: [commercialMediaCure(subject)],
    }),
  ];
};
