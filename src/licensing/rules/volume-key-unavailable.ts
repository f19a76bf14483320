import { Q7 } from '../clauses.ts';
import { nameOf } from '../phrases.ts';
import { programName } from '../vocabulary/program.ts';
import { agreementOfMedia, OPEN } from './agreement-without-license.ts';
import { hasLineFor } from './bought-under.ts';
import { type Check, mediaReference, type SoftwareInstallation } from './case.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const volumeKeyUnavailable: RuleEntry = {
  id: 'volume-key-unavailable',
  family: 'activation',
  severities: ['warning'],
  asks: 'The agreement gives a volume license key for the software.',
  why: 'Keys are assigned to a customer who bought the product; Open License and Open Value customers get one only with the purchase of at least one unit.',
  clauses: [Q7],
  cures: ['Buy one unit under the agreement, which brings the key.'],
};

export const checkVolumeKey: Check<SoftwareInstallation> = (subject) => {
  const agreement = agreementOfMedia(subject);
  if (agreement === undefined || !OPEN.includes(agreement.program)) return [];
  if (hasLineFor(agreement, subject.software, subject.asOf, subject.estate.policy)) return [];
  return [
    report(volumeKeyUnavailable, {
      message: `${agreement.id} (${programName(agreement.program)}) gives no volume license key for ${nameOf(subject.software)} before a unit of it is bought.`,
      about: [mediaReference(subject, 'agreement')],
      cures: [{ kind: 'outside', do: `Buy one unit under ${agreement.id}; the key comes with it.` }],
    }),
  ];
};
