import { DOWNGRADING, Q9 } from '../clauses.ts';
import { softwareText } from '../phrases.ts';
import { isEarlier } from '../rights/versions.ts';
import { type Check, covers, deviceReference, type Reliance } from './case.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const downgradeComponents: RuleEntry = {
  id: 'downgrade-components',
  family: 'downgrade',
  severities: ['notice'],
  asks: "The earlier version's own terms and media are minded.",
  why: 'Where an earlier version has other components, its own terms apply to them; neither the manufacturer nor Microsoft has to supply it; and all other tests of reimaging still hold.',
  clauses: [DOWNGRADING, Q9],
  cures: ['Keep the terms of the earlier version with the image.'],
};

export const checkDowngradeComponents: Check<Reliance> = (reliance) => {
  const { software, right } = reliance;
  const licensed = right.license.version;
  if (!covers(reliance) || licensed === undefined || !isEarlier(software.version, licensed, software.product))
    return [];
  return [
    report(downgradeComponents, {
      message: `The image holds ${softwareText(software)} in place of a later licensed version: its own terms apply to components that differ, and its media are yours to obtain.`,
      about: [deviceReference('image')],
      cures: [{ kind: 'outside', do: 'Keep the terms of the earlier version with the image.' }],
    }),
  ];
};
