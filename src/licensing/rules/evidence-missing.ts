import { ELIGIBILITY, QUALIFYING } from '../clauses.ts';
import type { Finding } from '../finding.ts';
import type { Reference } from '../model.ts';
import { rightText } from '../phrases.ts';
import { type Check, deviceReference, type Reliance } from './case.ts';
import { licenseField } from './license-field.ts';
import { report } from './report.ts';
import type { Clause, RuleEntry } from './rule.ts';

export const evidenceMissing: RuleEntry = {
  id: 'evidence-missing',
  family: 'evidence',
  severities: ['unproven'],
  asks: 'Every fact that the verdict needs is in the manifest.',
  why: 'Unknown is not licensed, and it is not unlicensed either: the finding names the fact, and where it can be found.',
  clauses: [ELIGIBILITY, QUALIFYING],
  cures: ['Find the fact out and write it in the manifest.'],
};

/** A fact that some rule needs: `fact` completes "Nobody wrote down ...", `find` says where it is to be found. */
export function missingFact(details: {
  readonly fact: string;
  readonly find: string;
  readonly about: readonly Reference[];
  readonly clause?: Clause;
}): Finding {
  return report(evidenceMissing, {
    message: `Nobody wrote down ${details.fact}, so the license is not proved.`,
    about: details.about,
    cures: [{ kind: 'outside', do: details.find }],
    ...(details.clause === undefined ? {} : { clause: details.clause }),
  });
}

export const checkEvidence: Check<Reliance> = (reliance) => {
  const { right } = reliance;
  // A right that already differs is refused whatever else is unwritten: no further fact is needed.
  if (reliance.differences.some(({ state }) => state === 'differs')) return [];
  const unwritten = reliance.differences.flatMap(({ dimension, state }): Finding[] => {
    if (state !== 'missing' || dimension === 'components') return [];
    const find =
      right.license.held === 'base' ? 'the purchase record or the label of the device' : 'the agreement or the invoice';
    return [
      missingFact({
        fact: `the ${dimension} of ${rightText(right)}`,
        find: `Take the ${dimension} from ${find} and write it in the manifest.`,
        about: [licenseField(reliance, dimension)],
      }),
    ];
  });
  const needed = (right.missing ?? []).map(({ reference, fact }) =>
    missingFact({
      fact,
      find: 'Take it from the agreement or the admin center and write it as softwareAssurance.until.',
      about: [reference],
    }),
  );
  return [
    ...unwritten,
    ...needed,
    ...(right.license.claim.state === 'ambiguous' ? [ambiguousLine(reliance)] : []),
    ...unnamedAgreement(reliance),
  ];
};

/** The claim fits several lines that grant different things: which one was assigned decides. */
function ambiguousLine({ right }: Reliance): Finding {
  const { claim } = right.license;
  const agreement = claim.state === 'none' ? '' : claim.agreement;
  return missingFact({
    fact: `which of several lines of ${agreement} the license is`,
    find: 'Write version, language or kind in the license until it fits one line.',
    about: [right.license.reference],
  });
}

/** A commercial licence is bought under some agreement; a licence whose channel nobody wrote may be anything. */
function unnamedAgreement({ right }: Reliance): readonly Finding[] {
  const { held, channel, claim, reference } = right.license;
  if (held === 'base' || held === 'device') {
    if (channel === undefined) {
      return [
        missingFact({
          fact: 'how the license was bought',
          find: 'Write its channel, or the agreement it was bought under.',
          about: [deviceReference(channelPath(reference))],
        }),
      ];
    }
    if (held === 'device' && channel === 'commercial' && claim.state === 'none') {
      return [
        missingFact({
          fact: 'the agreement that the commercial license was bought under',
          find: 'Write it as agreement.',
          about: [reference],
        }),
      ];
    }
  }
  return [];
}

function channelPath(reference: Reference): string {
  return `${'path' in reference ? reference.path : ''}.channel`;
}
