import { DIFFERENT_PRODUCTS, ELIGIBILITY } from '../clauses.ts';
import { licenseCures } from '../license-cures.ts';
import { rightText, softwareText } from '../phrases.ts';
import { type Check, deviceReference, differsIn, type Reliance } from './case.ts';
import { isEnterpriseOnPro } from './enterprise-not-covered.ts';
import { licenseField } from './license-field.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const editionMismatch: RuleEntry = {
  id: 'edition-mismatch',
  family: 'identity',
  severities: ['error'],
  asks: 'The edition in the image is the edition licensed, unless a right of the device says otherwise.',
  why: 'Windows Server Standard is not Essentials, Office Standard is not Professional Plus, Home is not Pro. N and KN editions are editions of their own; Server Core and Desktop Experience are ways to install one edition.',
  clauses: [DIFFERENT_PRODUCTS, ELIGIBILITY],
  cures: [
    'Give the device an image of the edition it is licensed for.',
    'License the device for the edition in the image.',
  ],
};

export const checkEdition: Check<Reliance> = (reliance) => {
  if (!differsIn(reliance, 'edition') || isEnterpriseOnPro(reliance)) return [];
  return [
    report(editionMismatch, {
      message: `The image holds ${softwareText(reliance.software)}; the device holds ${rightText(reliance.right)}, another edition.`,
      about: [licenseField(reliance, 'edition'), deviceReference('image')],
      cures: () => licenseCures(reliance),
    }),
  ];
};
