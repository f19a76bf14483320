import { DOWNGRADING, OEM_DOWNGRADE, Q9 } from '../clauses.ts';
import { licenseCures } from '../license-cures.ts';
import { rightText, softwareText } from '../phrases.ts';
import { type Check, deviceReference, differsIn, type Reliance } from './case.ts';
import { isEnterpriseOnPro } from './enterprise-not-covered.ts';
import { licenseField } from './license-field.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';
import { isDesktopDowngrade } from './version-mismatch.ts';

export const downgradeNotGranted: RuleEntry = {
  id: 'downgrade-not-granted',
  family: 'downgrade',
  severities: ['error'],
  asks: 'An earlier Windows version is one that the license itself lets the device use.',
  why: 'An OEM license of a Pro version names the earlier versions it may be exchanged for (10 Pro: 8.1 Pro and 7 Professional; 11 Pro: 10 Pro). Commercial upgrade licenses reach all earlier versions. Retail and Home licenses reach none.',
  clauses: [DOWNGRADING, OEM_DOWNGRADE, Q9, { source: 'GUIDE', heading: 'p15' }],
  cures: ['Give the device an image of its own version.', 'Assign it a commercial Windows upgrade license.'],
};

export const checkDowngrade: Check<Reliance> = (reliance) => {
  if (!differsIn(reliance, 'version') || isEnterpriseOnPro(reliance) || !isDesktopDowngrade(reliance)) return [];
  return [
    report(downgradeNotGranted, {
      message: `The image holds ${softwareText(reliance.software)}; the device holds ${rightText(reliance.right)}, whose terms name no right to that earlier version.`,
      about: [licenseField(reliance, 'version'), deviceReference('image')],
      cures: () => licenseCures(reliance),
    }),
  ];
};
