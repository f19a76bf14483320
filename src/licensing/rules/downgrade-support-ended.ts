import { DOWNGRADING } from '../clauses.ts';
import { SUPPORT_ENDED } from '../facts/downgrades.ts';
import { softwareText } from '../phrases.ts';
import { type Check, covers, deviceReference, type Reliance } from './case.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const downgradeSupportEnded: RuleEntry = {
  id: 'downgrade-support-ended',
  family: 'downgrade',
  severities: ['warning'],
  asks: 'The earlier version of an OEM downgrade is still supported.',
  why: 'The brief grants the downgrade without a limit. The OEM terms of Windows 10, as quoted by another source, grant it only as long as Microsoft supports the earlier version. The brief decides, and the other source is told.',
  clauses: [
    { source: 'EKE; XI', heading: 'Windows 10 OEM license terms, clause 7' },
    DOWNGRADING,
    { source: 'EOL', heading: 'end of support' },
  ],
  cures: [
    'Give the device an image of its own version.',
    'Rely on a commercial Windows upgrade license, which has no such limit.',
  ],
};

export const checkSupport: Check<Reliance> = (reliance) => {
  if (!covers(reliance) || reliance.right.basis !== 'downgrade' || reliance.software.product !== 'windows') return [];
  const ended = SUPPORT_ENDED.find((row) => row.version === reliance.software.version);
  if (ended === undefined || ended.on >= reliance.asOf) return [];
  return [
    report(downgradeSupportEnded, {
      message: `The image holds ${softwareText(reliance.software)} by an OEM downgrade right; another source ends that right with the support of the version, which ended on ${ended.on}.`,
      about: [deviceReference('image')],
      cures: [
        {
          kind: 'outside',
          do: 'Read the license terms that came with the device, or move it to an image of its own version.',
        },
      ],
    }),
  ];
};
