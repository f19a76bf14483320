import { DIFFERENT_COMPONENTS, Q3 } from '../clauses.ts';
import { licenseCures } from '../license-cures.ts';
import { rightText, softwareText } from '../phrases.ts';
import { type Check, deviceReference, differsIn, mediaReference, type Reliance } from './case.ts';
import { licenseField } from './license-field.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const componentMismatch: RuleEntry = {
  id: 'component-mismatch',
  family: 'identity',
  severities: ['error'],
  asks: 'The Office suite in the image has the same component programs as the one licensed.',
  why: 'Suites are compared bundle for bundle; leaving a program out at installation changes nothing. The suites of Commercial Licensing are made for enterprises and are never the suites sold with a PC or in a box.',
  clauses: [DIFFERENT_COMPONENTS, Q3, { source: 'ODTID; dummies.com', heading: 'the programs of each suite' }],
  cures: ['Install the suite that the device is licensed for.', 'License the device for the suite in the image.'],
};

export const checkComponents: Check<Reliance> = (reliance) => {
  if (differsIn(reliance, 'product')) return [];
  if (isFinishedGoodsSuite(reliance)) {
    return [
      report(componentMismatch, {
        message: `The image holds the commercial ${softwareText(reliance.software)}; the device holds ${rightText(reliance.right)}, and no OEM or retail suite is the commercial one.`,
        about: [reliance.right.license.reference, mediaReference(reliance, 'channel')],
        cures: () => licenseCures(reliance),
        clause: Q3,
      }),
    ];
  }
  if (!differsIn(reliance, 'components')) return [];
  return [
    report(componentMismatch, {
      message: `The image holds ${softwareText(reliance.software)}; the device holds ${rightText(reliance.right)}, a suite of other component programs.`,
      about: [licenseField(reliance, 'edition'), deviceReference('image')],
      cures: () => licenseCures(reliance),
    }),
  ];
};

/** Office from Commercial Licensing media against a licence sold with a PC or in a box. */
function isFinishedGoodsSuite({ software, item, right }: Reliance): boolean {
  const { channel } = right.license;
  return (
    software.product === 'office' &&
    item.media.channel === 'commercial' &&
    channel !== undefined &&
    channel !== 'commercial'
  );
}
