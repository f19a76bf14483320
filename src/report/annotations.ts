import type { Severity } from '../licensing/finding.ts';
import type { Place } from '../licensing/model.ts';
import { changeLine } from './change-line.ts';
import type { Report, ReportFinding } from './report-schema.ts';
import { isBlocking, standsBefore } from './standing.ts';
import { visible } from './visible.ts';
import { cureText, cutText, devicesText, findingSentence, verdictLine, waiverText } from './wording.ts';

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
const NAMED_DEVICES = 10;

/**
 * One annotation a finding, on its first place: those on lines that the change touched first, then most severe first. Of
 * what was there before a change only what lies on the policy's own lines. `failing`: the severities that fail the run.
 */
export function annotations(report: Report, failing: ReadonlySet<Severity>): readonly Annotation[] {
  const told = report.findings.filter((finding) => !standsBefore(finding) || liesOnPolicy(finding, report));
  return [...told.filter(({ touched }) => touched), ...told.filter(({ touched }) => !touched)]
    .slice(0, MOST_ANNOTATIONS)
    .map((finding) => annotation(finding, failing));
}

/**
 * One line: the verdict, what the change did, and where the findings are told that were not annotated. `elsewhere`:
 * what holds all of them, `the job summary`, `the comment`.
 */
export function verdictMessage(
  report: Report,
  annotated: number,
  elsewhere: readonly string[] = ['the job summary'],
): string {
  const change = changeLine(report);
  const verdict = change === undefined ? verdictLine(report) : `${verdictLine(report)}. ${change}`;
  return cutText(
    visible([verdict, ...restText(report, annotated, elsewhere)].join(change ? ' ' : '. ')),
    LONGEST_MESSAGE,
  );
}

function restText({ findings }: Report, annotated: number, elsewhere: readonly string[]): readonly string[] {
  const rest = findings.length - annotated;
  if (rest <= 0) return [];
  const many = `${rest} ${annotated === 0 ? '' : 'more '}finding${rest === 1 ? '' : 's'}`;
  if (elsewhere.length === 0) return [`${many} ${rest === 1 ? 'is' : 'are'} not annotated.`];
  const places = [elsewhere.slice(0, -1).join(', '), elsewhere.at(-1)].filter(Boolean).join(' and ');
  return [`${many} ${rest === 1 ? 'stands' : 'stand'} in ${places}.`];
}

function liesOnPolicy({ places }: ReportFinding, { policy }: Report): boolean {
  return policy !== undefined && places[0]?.file === policy.file;
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

function messageLines(finding: ReportFinding): readonly string[] {
  const { count, clause, cures, waived } = finding;
  return [
    `${findingSentence(finding)} (${clause})`,
    ...(count > 1 ? [`Devices: ${devicesText(NAMED_DEVICES, finding)}`] : []),
    ...(waived === undefined ? [] : [`It is ${waiverText(waived)}.`]),
    ...cures.map((cure) => `Cure: ${cureText(cure)}`),
  ];
}
