/** Runs a job for the GitHub Action: inputs in; log, annotations, summary, outputs and the step's result out. */
import * as core from '@actions/core';
import { failingSeverities } from '../jobs/exit-code.ts';
import { type Failure, failureOf } from '../jobs/problems-of.ts';
import { type ActionOptions, readActionInputs } from '../options/action-inputs.ts';
import { readSurroundings } from '../options/surroundings.ts';
import { annotations, verdictMessage } from '../report/annotations.ts';
import { logText } from '../report/log-text.ts';
import { PLAIN } from '../report/paint.ts';
import { problemAnnotations, problemText } from '../report/problems.ts';
import { visible } from '../report/visible.ts';
import { BUILD_SENTENCES } from '../report/wording.ts';
import { listenForSignals } from './called-off.ts';
import { buildLog, LOG, STARTED } from './workflow-log.ts';
import { annotate, setOutputs, writeSummary } from './workflow-results.ts';

/** Main, or post when main has been here before. */
export async function runInWorkflow(): Promise<void> {
  if (core.getState(STARTED) !== '') return (await import('./workflow-post.ts')).runPost();
  core.saveState(STARTED, 'true');
  let annotated = true;
  try {
    const options = readActionInputs(core.getInput, readSurroundings());
    annotated = options.annotations;
    await (options.job === 'check' ? runCheck(options) : runBuild(options));
  } catch (fault) {
    const failure = failureOf(fault);
    if (failure === undefined) throw fault;
    tellFailure(failure, annotated);
  }
}

async function runCheck({ options, annotations: annotated }: Extract<ActionOptions, { job: 'check' }>): Promise<void> {
  const { check } = await import('../jobs/check.ts');
  const { report, exitCode, reportFile, matrix } = await check(options, LOG);
  setOutputs({ report, ...(reportFile && { reportFile }), ...(matrix && { matrix: JSON.stringify(matrix) }) });
  await writeSummary(report);
  const told = annotated ? annotations(report, failingSeverities(options.failOn)) : [];
  told.forEach(annotate);
  if (exitCode === 0) core.info(verdictMessage(report, told.length));
  else core.setFailed(verdictMessage(report, told.length));
}

async function runBuild({ options, annotations: annotated }: Extract<ActionOptions, { job: 'build' }>): Promise<void> {
  const { build } = await import('../jobs/build.ts');
  const calledOff = listenForSignals(1);
  try {
    const { report, exitCode, ended, ...result } = await build(options, buildLog(calledOff.signal));
    setOutputs({ report, ...result });
    await writeSummary(report);
    const told = annotated ? annotations(report, failingSeverities('unproven')) : [];
    told.forEach(annotate);
    if (exitCode === 0) core.info(`${verdictMessage(report, told.length)}. ${BUILD_SENTENCES[ended]}`);
    else core.setFailed(`${verdictMessage(report, told.length)}. ${BUILD_SENTENCES[ended]}`);
  } finally {
    calledOff.dispose();
  }
}

function tellFailure({ problems, tail, kind, sentence }: Failure, annotated: boolean): void {
  if (tail.length > 0) core.info(logText(tail.map(visible).join('\n')));
  core.info(logText(problemText(problems, PLAIN, kind)));
  if (annotated) problemAnnotations(problems, kind).forEach(annotate);
  core.setFailed(sentence);
}
