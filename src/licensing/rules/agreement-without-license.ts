import { DESKTOP, OPEN_PROGRAMS, Q7 } from '../clauses.ts';
import { eligibleAgreements } from '../eligible-agreements.ts';
import type { Cure, Finding } from '../finding.ts';
import type { Agreement } from '../model.ts';
import { nameOf } from '../phrases.ts';
import { defined } from '../rights/held-licenses.ts';
import { ELIGIBLE_PROGRAMS, programName } from '../vocabulary/program.ts';
import type { Program } from '../vocabulary/terms.ts';
import { hasLineFor, hasWindowsUpgrade } from './bought-under.ts';
import { type Check, mediaReference, type SoftwareInstallation } from './case.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const agreementWithoutLicense: RuleEntry = {
  id: 'agreement-without-license',
  family: 'media',
  severities: ['error'],
  asks: 'The agreement whose media are used has bought the software at least once.',
  why: 'Under Open License, Open Value and Open Value Subscription the media and keys come with the purchase of at least one license of that software. Media of the Windows desktop, under any programme, are for customers who license Windows by an upgrade license.',
  clauses: [OPEN_PROGRAMS, Q7, DESKTOP],
  cures: ['Buy one license of the software under the agreement.', 'Use the media of an agreement that has one.'],
};

export const OPEN: readonly Program[] = ['open-license', 'open-value', 'open-value-subscription'];

/** The agreement behind the item's commercial media, when it is an eligible one (another rule speaks of the others). */
export function agreementOfMedia({ item, estate }: SoftwareInstallation): Agreement | undefined {
  const { channel, agreement } = item.media;
  if (channel !== 'commercial' || agreement === undefined) return undefined;
  const found = estate.agreements.get(agreement);
  return found !== undefined && ELIGIBLE_PROGRAMS.has(found.program) ? found : undefined;
}

export const checkPurchaseOfMedia: Check<SoftwareInstallation> = (subject) => {
  const agreement = agreementOfMedia(subject);
  if (agreement === undefined) return [];
  return [...openPurchase(subject, agreement), ...windowsUpgrade(subject, agreement)];
};

function openPurchase(subject: SoftwareInstallation, agreement: Agreement): readonly Finding[] {
  const { software, asOf, estate } = subject;
  if (!OPEN.includes(agreement.program) || hasLineFor(agreement, software, asOf, estate.policy)) return [];
  return [
    report(agreementWithoutLicense, {
      message: `The image holds ${nameOf(subject.software)} from the media of ${agreement.id} (${programName(agreement.program)}), under which no license of it was bought.`,
      about: [mediaReference(subject, 'agreement'), { of: 'agreement', id: agreement.id, path: 'licenses' }],
      cures: [buyOne(subject, agreement)],
    }),
  ];
}

function windowsUpgrade(subject: SoftwareInstallation, agreement: Agreement): readonly Finding[] {
  if (subject.software.product !== 'windows') return [];
  if (eligibleAgreements(subject.estate).some(hasWindowsUpgrade)) return [];
  return [
    report(agreementWithoutLicense, {
      message: `The image holds ${nameOf(subject.software)} from commercial media, and no agreement has a Windows upgrade license.`,
      about: [mediaReference(subject, 'agreement'), { of: 'agreement', id: agreement.id, path: 'licenses' }],
      cures: [buyOne(subject, agreement)],
      clause: DESKTOP,
    }),
  ];
}

/** One line under the agreement: an upgrade for the desktop, a full license for everything else. */
function buyOne({ software }: SoftwareInstallation, agreement: Agreement): Cure {
  const { product, edition, version } = software;
  const kind = product === 'windows' ? 'upgrade' : 'full';
  return {
    kind: 'license',
    do: `Buy at least one license of ${nameOf(software)} under ${agreement.id} and add the line.`,
    edit: {
      mode: 'append',
      target: { of: 'agreement', id: agreement.id, path: 'licenses' },
      value: defined({ product, edition, version, kind, quantity: 1 }) as Record<string, string | number>,
    },
  };
}
