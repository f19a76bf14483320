import { type BaseCandidate, editionQualifies } from '../base-standing.ts';
import { QUALIFYING, WHICH_CUSTOMERS } from '../clauses.ts';
import type { Cure } from '../finding.ts';
import { isUpgradeRight } from '../rights/right.ts';
import { editionName } from '../vocabulary/edition.ts';
import { type Check, covers, deviceReference, isCommercialDesktop, type Reliance } from './case.ts';
import { missingFact } from './evidence-missing.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const missingCoa: RuleEntry = {
  id: 'missing-coa',
  family: 'base-license',
  severities: ['error'],
  asks: 'The computer carries a certificate of authenticity for a qualifying Windows.',
  why: 'A Windows upgrade from Commercial Licensing may be placed only on a computer with a certificate of authenticity (COA) for a qualifying base, and whoever images for a customer verifies one on each computer. A certificate of an edition that does not qualify is none.',
  clauses: [QUALIFYING, WHICH_CUSTOMERS],
  cures: [
    'Look at the computer and write down what it carries.',
    'Buy the device a qualifying license with its certificate.',
  ],
};

/** Every upgrade asks for a certificate, and so does every installation by an OEM or LSP. */
export function needsCoa(reliance: Reliance): boolean {
  if (!covers(reliance) || reliance.software.product !== 'windows') return false;
  return isUpgradeRight(reliance.right) || (isCommercialDesktop(reliance) && isInstalledForCustomer(reliance));
}

export function isInstalledForCustomer({ device, estate }: Pick<Reliance, 'device' | 'estate'>): boolean {
  const role = device.installer === undefined ? undefined : estate.installers.get(device.installer)?.role;
  return role === 'oem' || role === 'lsp';
}

export const checkCoa: Check<Reliance> = (reliance) => {
  if (!needsCoa(reliance)) return [];
  const standing = reliance.base;
  // Without a base there is nothing for a certificate to certify: that finding comes first.
  if (standing === undefined || standing.state === 'missing') return [];
  const coa = reliance.device.base?.coa;
  const about = [deviceReference('base.coa')];
  if (coa === undefined) {
    return [
      missingFact({
        fact: 'which certificate of authenticity the computer carries',
        find: 'Look for a sticker or Genuine Microsoft label on the computer, or read its firmware license description, and write it as base.coa.',
        about,
        clause: QUALIFYING,
      }),
    ];
  }
  if (coa.kind === 'none') {
    return [
      report(missingCoa, {
        message: 'The computer carries no certificate of authenticity for its base license.',
        about,
        cures: [labelCure],
      }),
    ];
  }
  if (coa.edition === undefined || certifies(reliance, standing.base, coa.edition)) return [];
  return [
    report(missingCoa, {
      message: `The computer's certificate of authenticity names Windows ${editionName('windows', coa.edition)}, which is no qualifying Windows.`,
      about,
      cures: [labelCure],
    }),
  ];
};

function certifies(reliance: Reliance, base: BaseCandidate, edition: Parameters<typeof editionQualifies>[3]): boolean {
  return editionQualifies(reliance, reliance.right, base, edition);
}

const labelCure: Cure = {
  kind: 'paper',
  do: 'Write down the label of a qualifying Windows if the computer carries one; if it does not, license it anew with one.',
  edit: { mode: 'set', target: deviceReference('base.coa'), value: 'label' },
};
