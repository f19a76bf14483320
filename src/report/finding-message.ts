import type { ReportFinding } from './report-schema.ts';
import { cureText, devicesText, findingSentence, severityReasonText, waiverText } from './wording.ts';

const NAMED_DEVICES = 10;

/** All there is to say of a finding where it stands by itself, a line each: an annotation, a result of SARIF. */
export function messageLines(finding: ReportFinding): readonly string[] {
  const { count, clause, cures, waived, severityReason } = finding;
  return [
    `${findingSentence(finding)} (${clause})`,
    ...(count > 1 ? [`Devices: ${devicesText(NAMED_DEVICES, finding)}`] : []),
    ...(severityReason === undefined ? [] : [`It is ${severityReasonText(finding.severity, severityReason)}`]),
    ...(waived === undefined ? [] : [`It is ${waiverText(waived)}.`]),
    ...cures.map((cure) => `Cure: ${cureText(cure)}`),
  ];
}
