import { Q2 } from '../clauses.ts';
import { type Check, isCommercialDesktop, mediaReference, type SoftwareInstallation } from './case.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const supportNotIncluded: RuleEntry = {
  id: 'support-not-included',
  family: 'activation',
  severities: ['notice'],
  asks: "The OEM's support and warranty terms were read before its devices are reimaged.",
  why: 'Reimaging with commercial media brings no support from Microsoft, and may touch the support and warranty that came with an OEM device.',
  clauses: [Q2],
  cures: ['Read the support and warranty terms of the OEM.'],
};

export const checkSupportTerms: Check<SoftwareInstallation> = (subject) => {
  const oem = subject.device.base?.channel === 'oem' || subject.device.base?.channel === 'system-builder';
  if (!oem || !isCommercialDesktop(subject)) return [];
  return [
    report(supportNotIncluded, {
      message:
        "Commercial media go on devices with an OEM license: no Microsoft support comes with that, and the OEM's own may change.",
      about: [mediaReference(subject, 'channel')],
      cures: [{ kind: 'outside', do: 'Read the support and warranty terms of the OEM.' }],
    }),
  ];
};
