import { DIFFERENT_VERSIONS, ELIGIBILITY } from '../clauses.ts';
import { licenseCures } from '../license-cures.ts';
import { rightText, softwareText } from '../phrases.ts';
import { isEarlier } from '../rights/versions.ts';
import { type Check, deviceReference, differsIn, type Reliance } from './case.ts';
import { isEnterpriseOnPro } from './enterprise-not-covered.ts';
import { licenseField } from './license-field.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const versionMismatch: RuleEntry = {
  id: 'version-mismatch',
  family: 'identity',
  severities: ['error'],
  asks: 'The version in the image is the version licensed, or one that a right reaches.',
  why: 'Windows Server 2012 R2 and 2012 are two versions, and so are Windows 8.1 and 10. Feature updates and builds (21H2, 26100) are detail and never a version; LTSC releases are versions of their own. No license reaches upward without Software Assurance.',
  clauses: [
    DIFFERENT_VERSIONS,
    ELIGIBILITY,
    { source: 'Microsoft Lifecycle; EOL', heading: 'release days, for Software Assurance' },
  ],
  cures: [
    'Give the device an image of the version it is licensed for.',
    'License the device for the version in the image.',
  ],
};

/** An earlier Windows desktop version is a question of downgrade rights, and has a rule of its own. */
export function isDesktopDowngrade({ software, right }: Reliance): boolean {
  const licensed = right.license.version;
  return software.product === 'windows' && licensed !== undefined && isEarlier(software.version, licensed, 'windows');
}

export const checkVersion: Check<Reliance> = (reliance) => {
  if (!differsIn(reliance, 'version') || isEnterpriseOnPro(reliance) || isDesktopDowngrade(reliance)) return [];
  return [
    report(versionMismatch, {
      message: `The image holds ${softwareText(reliance.software)}; the device holds ${rightText(reliance.right)}, which does not reach that version.`,
      about: [licenseField(reliance, 'version'), deviceReference('image')],
      cures: () => licenseCures(reliance),
    }),
  ];
};
