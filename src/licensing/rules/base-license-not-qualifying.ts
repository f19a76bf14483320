import { DESKTOP, QUALIFYING } from '../clauses.ts';
import { nameOf, softwareText } from '../phrases.ts';
import { policyClause } from '../policy/policy-clause.ts';
import { type Check, deviceReference, type Reliance } from './case.ts';
import { undecided } from './facts-undecided.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const baseLicenseNotQualifying: RuleEntry = {
  id: 'base-license-not-qualifying',
  family: 'base-license',
  severities: ['error'],
  asks: 'The base license is one of the qualifying Windows systems.',
  why: 'An upgrade, and commercial desktop media, stand on Windows Pro or better; Home does not qualify outside academic programmes, and Windows 7 carries an upgrade to 10 but none to 11. The table goes by programme and by the version of the upgrade.',
  clauses: [
    QUALIFYING,
    DESKTOP,
    { source: 'JS; GUIDE; WUE; UCLA; LS', heading: 'qualifying systems by programme and upgrade' },
  ],
  cures: [
    'Buy the device a qualifying license beside its base, such as a Home to Pro legalization.',
    'Give it an image that its own license covers, from media of its own.',
  ],
};

export const checkQualifying: Check<Reliance> = (reliance) => {
  const standing = reliance.base;
  if (standing?.state !== 'not-qualifying' && standing?.state !== 'undecided') return [];
  const { base } = standing;
  const name = nameOf({ product: 'windows', version: base.version, edition: base.edition });
  if (standing.state === 'undecided') {
    return [
      undecided({
        reason: `whether the base license ${name} qualifies; ${standing.reason}`,
        about: [base.reference],
        clause: QUALIFYING,
      }),
    ];
  }
  const [language] = reliance.software.languages;
  return [
    report(baseLicenseNotQualifying, {
      message: `The image is ${softwareText(reliance.software)}; the base license under it is ${name}, which is no qualifying Windows for it.`,
      about: [base.reference.of === 'device' ? deviceReference(`${base.reference.path}.edition`) : base.reference],
      ...(standing.reference !== undefined && { clause: policyClause(standing.reference) }),
      cures: [
        {
          kind: 'license',
          do: 'Buy the device a qualifying license beside its base, such as a Home to Pro legalization, and write it down.',
          edit: {
            mode: 'append',
            target: deviceReference('licenses'),
            value: {
              channel: 'legalization',
              product: 'windows',
              edition: 'pro',
              kind: 'full',
              version: '11',
              language: language ?? 'all',
            },
          },
        },
      ],
    }),
  ];
};
