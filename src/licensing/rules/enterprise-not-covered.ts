import { DIFFERENT_PRODUCTS, Q4 } from '../clauses.ts';
import { ENTERPRISE_EDITIONS, PRO_EDITIONS } from '../facts/editions.ts';
import { licenseCures } from '../license-cures.ts';
import { rightText, softwareText } from '../phrases.ts';
import { type Check, deviceReference, differsIn, type Reliance } from './case.ts';
import { licenseField } from './license-field.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const enterpriseNotCovered: RuleEntry = {
  id: 'enterprise-not-covered',
  family: 'base-license',
  severities: ['error'],
  asks: 'Windows Enterprise on a PC licensed for Pro is covered in one of three ways.',
  why: 'A PC licensed for Windows Pro may take Enterprise only with a Windows Enterprise upgrade license on the PC, Windows Software Assurance on the PC, or Windows Software Assurance per user for its primary user.',
  clauses: [Q4, DIFFERENT_PRODUCTS, { source: 'GUIDE; WL; SA; VDI', heading: 'per-user plans' }],
  cures: [
    'Give the device a Pro image.',
    'Assign the PC a Windows Enterprise upgrade license or Windows Software Assurance.',
    'Cover the primary user with Windows Software Assurance per user (Enterprise E3 or E5).',
  ],
};

/**
 * A device that names no primary user claims no license of one, so that is no missing fact.
 *
 * Enterprise on a Pro device is this finding and only this: what covers the edition covers the versions as well.
 */
export function isEnterpriseOnPro(reliance: Reliance): boolean {
  const { software, right } = reliance;
  return (
    differsIn(reliance, 'edition') &&
    software.product === 'windows' &&
    ENTERPRISE_EDITIONS.includes(software.edition) &&
    right.edition !== undefined &&
    PRO_EDITIONS.includes(right.edition)
  );
}

export const checkEnterprise: Check<Reliance> = (reliance) => {
  if (!isEnterpriseOnPro(reliance)) return [];
  return [
    report(enterpriseNotCovered, {
      message: `The image is ${softwareText(reliance.software)}; the device holds ${rightText(reliance.right)}, and neither an Enterprise upgrade license, nor Software Assurance, nor a covered primary user.`,
      about: [licenseField(reliance, 'edition'), deviceReference('image')],
      cures: () => [
        ...licenseCures(reliance),
        {
          kind: 'outside',
          do: 'Cover the primary user with Windows Software Assurance per user, name them as primaryUser and write it down in users.',
        },
      ],
    }),
  ];
};
