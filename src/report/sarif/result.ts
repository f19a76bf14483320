import type { Place } from '../../licensing/model.ts';
import { messageLines } from '../finding-message.ts';
import type { ReportFinding } from '../report-schema.ts';
import { visible } from '../visible.ts';
import { cutText, waiverText } from '../wording.ts';
import { sarifLocation } from './location.ts';
import { sarifLevel } from './rule.ts';

export interface ResultContext {
  readonly ruleIndex: number;
  readonly fingerprint: string;
  /** Where a finding without a place is put: a result without a location is refused. */
  readonly otherwise: Place;
  /** At most so many places beside the first one. */
  readonly relatedPlaces: number;
}

const LONGEST_MESSAGE = 4_000;

/** One result a finding, that is, a group of devices that fail alike. */
export function sarifResult(
  finding: ReportFinding,
  { ruleIndex, fingerprint, otherwise, relatedPlaces }: ResultContext,
) {
  const { rule, severity, places, waived, standing } = finding;
  const [first = otherwise, ...rest] = places;
  const related = rest.slice(0, relatedPlaces).map((place, index) => ({ id: index + 1, ...sarifLocation(place) }));
  return {
    ruleId: rule,
    ruleIndex,
    // Code scanning fails a pull request by the level, and takes no notice of suppressions.
    level: waived === undefined ? sarifLevel(severity) : 'note',
    message: { text: cutText(messageLines(finding).map(plainText).join('\n'), LONGEST_MESSAGE) },
    locations: [sarifLocation(first)],
    ...(related.length > 0 && { relatedLocations: related }),
    // GitHub itself goes by `primaryLocationLineHash`, which its upload action makes from the text of the first line.
    // It is not written here: the action warns, once a result, of any value but its own.
    partialFingerprints: { 'imagegate/v1': fingerprint },
    ...(standing && { baselineState: standing === 'introduced' ? 'new' : 'unchanged' }),
    // Without a status it counts as accepted (3.35.3); drafts of the schema call it `state`.
    ...(waived && { suppressions: [{ kind: 'external', justification: plainText(waiverText(waived)) }] }),
  };
}

/** In a message of SARIF `[text](1)` is a link (3.11.6). A blank between the brackets leaves it a text. */
function plainText(text: string): string {
  return cutText(visible(text).replaceAll('](', '] ('), LONGEST_MESSAGE);
}
