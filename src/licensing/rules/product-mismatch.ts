import { DIFFERENT_PRODUCTS, ELIGIBILITY } from '../clauses.ts';
import { licenseCures } from '../license-cures.ts';
import { rightText, softwareText } from '../phrases.ts';
import { type Check, deviceReference, differsIn, type Reliance, type SoftwareInstallation } from './case.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const productMismatch: RuleEntry = {
  id: 'product-mismatch',
  family: 'identity',
  severities: ['error'],
  asks: 'Each product in the image is a product that the device is licensed for.',
  why: 'Reimaging is allowed only where the product on the media is the very product that the device is licensed for. Microsoft 365 Apps (once Office 365 ProPlus) and Office Professional Plus are two products, however alike they look.',
  clauses: [DIFFERENT_PRODUCTS, ELIGIBILITY],
  cures: ['Give the device another image that fits it.', 'License the device for the product.'],
};

export const checkProduct: Check<Reliance> = (reliance) => {
  // Where no base license is there at all, that is the finding, and this one would only repeat it.
  if (!differsIn(reliance, 'product') || reliance.base?.state === 'missing') return [];
  return [
    report(productMismatch, {
      message: `The image holds ${softwareText(reliance.software)}; the device holds no license for that product, the nearest is ${rightText(reliance.right)}.`,
      about: [reliance.right.license.reference, deviceReference('image')],
      cures: () => licenseCures(reliance),
    }),
  ];
};

/** The device has no licence of any kind for it, and it is not the desktop on commercial media (that asks for a base license first). */
export const checkAnyLicense: Check<SoftwareInstallation> = (subject) => [
  report(productMismatch, {
    message: `The image holds ${softwareText(subject.software)}; the device holds no license at all.`,
    about: [deviceReference('licenses'), deviceReference('image')],
    cures: () => licenseCures(subject),
  }),
];
