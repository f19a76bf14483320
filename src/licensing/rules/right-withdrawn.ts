import { COMMERCIAL_DOWNGRADE, ELIGIBILITY } from '../clauses.ts';
import { licenseCures } from '../license-cures.ts';
import { rightText, softwareText } from '../phrases.ts';
import { policyClause } from '../policy/policy-clause.ts';
import { type Check, deviceReference, type Reliance } from './case.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const rightWithdrawn: RuleEntry = {
  id: 'right-withdrawn',
  family: 'policy',
  severities: ['error'],
  asks: "The right relied on is not one that the customer's own agreement takes away.",
  why: 'The terms of an agreement outrank the documents. Where a policy says that they withdraw a right (to an earlier version, to another edition, by Software Assurance, per user), no device is licensed by it, and the finding names where in the agreement that stands.',
  clauses: [{ source: 'policy', heading: 'the reference of the withdrawal' }, COMMERCIAL_DOWNGRADE, ELIGIBILITY],
  cures: [
    'Give the device an image that its license still reaches.',
    'License the device for the software in the image.',
    'Have the withdrawal taken out of the policy, if the agreement does not say so.',
  ],
};

export const checkWithdrawn: Check<Reliance> = (reliance) => {
  const { right, software } = reliance;
  if (right.withdrawn === undefined || reliance.differences.some(({ state }) => state === 'differs')) return [];
  return [
    report(rightWithdrawn, {
      message: `The image holds ${softwareText(software)}; the device holds ${rightText(right)}, and the terms of the agreement itself withdraw this right.`,
      about: [right.license.reference, deviceReference('image')],
      cures: () => licenseCures(reliance),
      clause: policyClause(right.withdrawn),
    }),
  ];
};
