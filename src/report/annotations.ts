import type { Severity } from '../licensing/finding.ts';
import type { Place } from '../licensing/model.ts';
import type { Report, ReportFinding } from './report-schema.ts';
import { visible } from './visible.ts';
import { cureText, devicesText, findingSentence, verdictLine } from './wording.ts';

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
const NAMED_DEVICES = 10;

/** One annotation a finding, on its first place, most severe first. `failing`: the severities that fail the run. */
export function annotations(report: Report, failing: ReadonlySet<Severity>): readonly Annotation[] {
  return report.findings.slice(0, MOST_ANNOTATIONS).map((finding) => annotation(finding, failing));
}

/** The verdict, and where the findings are told that were not annotated. */
export function verdictMessage(report: Report, annotated: number): string {
  const rest = report.findings.length - annotated;
  if (rest <= 0) return verdictLine(report);
  const findings = `${rest} ${annotated === 0 ? '' : 'more '}finding${rest === 1 ? ' stands' : 's stand'}`;
  return `${verdictLine(report)}. ${findings} in the job summary.`;
}

function annotation(finding: ReportFinding, failing: ReadonlySet<Severity>): Annotation {
  const { rule, image, places } = finding;
  return {
    kind: kindOf(finding.severity, failing),
    title: visible(image === undefined ? rule : `${rule}: ${image}`),
    message: cut(messageLines(finding).map(visible).join('\n')),
    ...(places[0] && { place: places[0] }),
  };
}

function kindOf(severity: Severity, failing: ReadonlySet<Severity>): Annotation['kind'] {
  if (failing.has(severity)) return 'error';
  return severity === 'notice' ? 'notice' : 'warning';
}

function messageLines(finding: ReportFinding): readonly string[] {
  const { count, clause, cures } = finding;
  return [
    `${findingSentence(finding)} (${clause})`,
    ...(count > 1 ? [`Devices: ${devicesText(NAMED_DEVICES, finding)}`] : []),
    ...cures.map((cure) => `Cure: ${cureText(cure)}`),
  ];
}

function cut(message: string): string {
  if (message.length <= LONGEST_MESSAGE) return message;
  const halfPair = /[\uD800-\uDBFF]$/;
  return `${message.slice(0, LONGEST_MESSAGE - 1).replace(halfPair, '')}…`;
}
