import { ELIGIBILITY, Q10 } from '../clauses.ts';
import type { Finding } from '../finding.ts';
import type { Reference } from '../model.ts';
import { softwareText } from '../phrases.ts';
import type { Architecture } from '../vocabulary/terms.ts';
import { type Check, deviceReference, imageReference, type Reliance, type SoftwareInstallation } from './case.ts';
import { report } from './report.ts';
import type { Clause, RuleEntry } from './rule.ts';

export const factsUndecided: RuleEntry = {
  id: 'facts-undecided',
  family: 'evidence',
  severities: ['unproven'],
  asks: 'The sources decide the case.',
  why: 'Some cases are in neither document and in no source that decides: an arm64 image, an unusual base license, a right that only hearsay grants. They are neither passed nor refused.',
  clauses: [ELIGIBILITY, Q10],
  cures: ['Ask Microsoft or your licensing partner, and keep the answer with the agreement.'],
};

/** A case that the sources leave open: `reason` completes "undecided: ...". */
export function undecided(details: {
  readonly reason: string;
  readonly about: readonly Reference[];
  readonly clause?: Clause;
}): Finding {
  return report(factsUndecided, {
    message: `The sources do not decide this case: ${details.reason}.`,
    about: details.about,
    cures: [
      {
        kind: 'outside',
        do: 'Ask Microsoft or your licensing partner, and rely on another license until the answer is there.',
      },
    ],
    ...(details.clause === undefined ? {} : { clause: details.clause }),
  });
}

export const checkUndecidedRight: Check<Reliance> = (reliance) => {
  const { right } = reliance;
  if (reliance.differences.some(({ state }) => state === 'differs')) return [];
  const about = [right.license.reference, deviceReference('image')];
  const packs = reliance.differences.some(({ dimension, state }) => dimension === 'language' && state === 'undecided');
  return [
    ...(right.undecided === undefined ? [] : [undecided({ reason: right.undecided, about })]),
    ...(packs
      ? [
          undecided({
            reason: `whether the languages of ${softwareText(reliance.software)} are the MUI pack that is licensed; if they are, declare "languages: [mui]" in the image's identity`,
            about,
          }),
        ]
      : []),
  ];
};

/** 32 and 64 bit are one product (Q10); no source speaks of arm64, on either side, unless the customer's agreement does. */
export const checkArchitecture: Check<SoftwareInstallation> = (subject) => {
  const image = subject.software.architecture;
  const base = subject.device.base?.architecture;
  if (subject.item.path !== '' || ![image, base].some((one) => isUndecidedArchitecture(one, subject))) return [];
  return [
    undecided({
      reason: `the image is for ${image ?? 'an unwritten architecture'} and the base license for ${base ?? 'an unwritten architecture'}, and the brief speaks of 32 and 64 bit only`,
      about: [deviceReference('base.architecture'), imageReference(subject, 'identity.architecture')],
      clause: Q10,
    }),
  ];
};

function isUndecidedArchitecture(architecture: Architecture | undefined, { estate }: SoftwareInstallation): boolean {
  if (architecture?.startsWith('arm') !== true) return false;
  return estate.policy?.architectures.some((covered) => covered.architecture === architecture) !== true;
}
