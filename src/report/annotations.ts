import type { Severity } from '../licensing/finding.ts';
import type { Place } from '../licensing/model.ts';
import { changeLine } from './change-line.ts';
import { messageLines } from './finding-message.ts';
import { outcomeLine } from './outcome-line.ts';
import { policyLine } from './policy-line.ts';
import type { Report, ReportFinding } from './report-schema.ts';
import { isBlocking, standsBefore } from './standing.ts';
import { verdictLine } from './verdict-line.ts';
import { visible } from './visible.ts';
import { cutText } from './wording.ts';

export interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly place?: Place;
}

// The runner keeps ten annotations of each kind a step, and the failed step's own message is one of them.
const MOST_ANNOTATIONS = 9;
// The runner cuts a message at 4,096 characters; what we cut ourselves ends with an ellipsis.
const LONGEST_MESSAGE = 4_000;
// As long as GitHub's API lets the title of an annotation be.
const LONGEST_TITLE = 255;
// Of what was there before, what somebody must act on by a day, whatever is changed.
const WAIVER_ENDS: ReadonlySet<string> = new Set(['waiver-expired', 'waiver-ends-soon']);

/**
 * One annotation a finding, on its first place: those on lines that the change touched first, then most severe first. Of
 * what was there before a change only that a waiver ends, on the policy's own lines. `failing`: the severities that fail the run.
 */
export function annotations(report: Report, failing: ReadonlySet<Severity>): readonly Annotation[] {
  const told = report.findings.filter((finding) => !standsBefore(finding) || isWaiverEnding(finding, report));
  return [...told.filter(({ touched }) => touched), ...told.filter(({ touched }) => !touched)]
    .slice(0, MOST_ANNOTATIONS)
    .map((finding) => annotation(finding, failing));
}

/**
 * One line: whether it passes, what the change would do to the policy, what it did, the verdict, and where the findings are
 * told that were not annotated. `elsewhere`: what holds all of them, `the job summary`, `the comment`. Without `failing`
 * it is not said whether it passes.
 */
export function verdictMessage(
  report: Report,
  annotated: number,
  elsewhere: readonly string[] = ['the job summary'],
  failing?: ReadonlySet<Severity>,
): string {
  const sentences = [
    ...(failing === undefined ? [] : [outcomeLine(report, failing)]),
    policyLine(report),
    changeLine(report),
    `${verdictLine(report)}.`,
    restText(report, annotated, elsewhere),
  ];
  return cutText(visible(sentences.filter((sentence) => sentence !== undefined).join(' ')), LONGEST_MESSAGE);
}

/** Of a change no number: what it did is counted already, and what was there before must frighten nobody. */
function restText({ findings, change }: Report, annotated: number, elsewhere: readonly string[]): string | undefined {
  const rest = findings.length - annotated;
  if (rest <= 0) return undefined;
  const places = [elsewhere.slice(0, -1).join(', '), elsewhere.at(-1)].filter(Boolean).join(' and ');
  if (change !== undefined) {
    if (places === '') return 'Not all of it is annotated.';
    return `${annotated === 0 ? 'All of it' : 'The rest'} stands in ${places}.`;
  }
  const many = `${rest} ${annotated === 0 ? '' : 'more '}finding${rest === 1 ? '' : 's'}`;
  if (places === '') return `${many} ${rest === 1 ? 'is' : 'are'} not annotated.`;
  return `${many} ${rest === 1 ? 'stands' : 'stand'} in ${places}.`;
}

function isWaiverEnding({ rule, places }: ReportFinding, { policy }: Report): boolean {
  return WAIVER_ENDS.has(rule) && policy !== undefined && places[0]?.file === policy.file;
}

function annotation(finding: ReportFinding, failing: ReadonlySet<Severity>): Annotation {
  const { rule, image, places } = finding;
  return {
    kind: kindOf(finding, failing),
    title: cutText(visible(image === undefined ? rule : `${rule}: ${image}`), LONGEST_TITLE),
    message: cutText(messageLines(finding).map(visible).join('\n'), LONGEST_MESSAGE),
    ...(places[0] && { place: places[0] }),
  };
}

function kindOf(finding: ReportFinding, failing: ReadonlySet<Severity>): Annotation['kind'] {
  if (isBlocking(finding, failing)) return 'error';
  return finding.severity === 'notice' || finding.waived !== undefined ? 'notice' : 'warning';
}
