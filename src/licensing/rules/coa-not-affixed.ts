import { QUALIFYING } from '../clauses.ts';
import { type Check, deviceReference, type Reliance } from './case.ts';
import { needsCoa } from './missing-coa.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const coaNotAffixed: RuleEntry = {
  id: 'coa-not-affixed',
  family: 'base-license',
  severities: ['warning'],
  asks: 'The certificate of authenticity is affixed to the computer.',
  why: 'The verification page says "affixed". Since Windows 8 most computers carry no certificate but a Genuine Microsoft label, and some only a key in firmware: such a computer passes with this warning.',
  clauses: [QUALIFYING, { source: 'Lenovo HT076344; Dell SLN289418', heading: 'certificates since Windows 8' }],
  cures: ['Look for a label on the computer and write it down.', 'Keep the invoice with the device.'],
};

export const checkAffixed: Check<Reliance> = (reliance) => {
  if (!needsCoa(reliance) || reliance.device.base?.coa?.kind !== 'firmware') return [];
  return [
    report(coaNotAffixed, {
      message:
        'Only a key in firmware stands for the certificate of authenticity; the verification page asks for one affixed to the computer.',
      about: [deviceReference('base.coa')],
      cures: [
        {
          kind: 'paper',
          do: 'If the computer carries a sticker or a Genuine Microsoft label, write that as base.coa.',
          edit: { mode: 'set', target: deviceReference('base.coa'), value: 'label' },
        },
      ],
    }),
  ];
};
