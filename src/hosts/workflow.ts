/** Runs a check for the GitHub Action: inputs in; log, annotations, summary, outputs and the step's result out. */
import * as core from '@actions/core';
import { type CheckResult, check } from '../jobs/check.ts';
import { failingSeverities } from '../jobs/exit-code.ts';
import type { Host } from '../jobs/host.ts';
import { problemsOf } from '../jobs/problems-of.ts';
import { type ActionOptions, type ActionOutput, readActionInputs } from '../options/action-inputs.ts';
import { readSurroundings } from '../options/surroundings.ts';
import { type Annotation, annotations, verdictMessage } from '../report/annotations.ts';
import { logText } from '../report/log-text.ts';
import { PLAIN } from '../report/paint.ts';
import { problemAnnotations, problemText } from '../report/problems.ts';
import type { Report } from '../report/report-schema.ts';
import { summaryReport } from '../report/summary.ts';
import { visible } from '../report/visible.ts';

export async function runInWorkflow(): Promise<void> {
  let annotated = true;
  try {
    const options = readActionInputs(core.getInput, readSurroundings());
    annotated = options.annotations;
    await tell(await check(options, LOG), options);
  } catch (fault) {
    const problems = problemsOf(fault);
    if (problems === undefined) throw fault;
    core.info(logText(problemText(problems)));
    if (annotated) problemAnnotations(problems).forEach(annotate);
    core.setFailed('The input is wrong, and nothing was decided.');
  }
}

const LOG: Host = {
  paint: PLAIN,
  write: async (text) => core.info(logText(text)),
  note: async (text) => core.info(logText(`note: ${visible(text)}`)),
  progress: () => undefined,
};

async function tell({ report, exitCode, reportFile }: CheckResult, options: ActionOptions): Promise<void> {
  setOutputs(report, reportFile);
  await writeSummary(report);
  const told = options.annotations ? annotations(report, failingSeverities(options.failOn)) : [];
  told.forEach(annotate);
  if (exitCode === 0) core.info(verdictMessage(report, told.length));
  else core.setFailed(verdictMessage(report, told.length));
}

function setOutputs({ verdict, counts }: Report, reportFile: string | undefined): void {
  const { licensed, unlicensed, unproven } = counts;
  const outputs: Record<ActionOutput, string | number> = {
    verdict,
    licensed,
    unlicensed,
    unproven,
    report: reportFile ?? '',
  };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

/** A summary that cannot be written costs the summary, never the verdict. */
async function writeSummary(report: Report): Promise<void> {
  try {
    await core.summary.addRaw(summaryReport(report)).write();
  } catch (fault) {
    core.notice(`The job summary was not written: ${visible(String(fault))}`);
  }
}

const COMMANDS = { error: core.error, warning: core.warning, notice: core.notice };

function annotate({ kind, title, message, place }: Annotation): void {
  const position = place && { file: place.file, startLine: place.line, startColumn: place.column };
  COMMANDS[kind](message, { title, ...position });
}
