/** Runs a job for the GitHub Action: inputs in; log, annotations, summary, outputs and the step's result out. */
import * as core from '@actions/core';
import type { Told } from '../jobs/conversation.ts';
import { failingSeverities } from '../jobs/exit-code.ts';
import { type Failure, failureOf } from '../jobs/problems-of.ts';
import { type ActionOptions, readActionInputs } from '../options/action-inputs.ts';
import { readSurroundings } from '../options/surroundings.ts';
import { annotations, verdictMessage } from '../report/annotations.ts';
import { logText } from '../report/log-text.ts';
import { PLAIN } from '../report/paint.ts';
import { problemAnnotations, problemText } from '../report/problems.ts';
import { problemSummary, summaryReport } from '../report/summary.ts';
import { visible } from '../report/visible.ts';
import { BUILD_SENTENCES } from '../report/wording.ts';
import { listenForSignals } from './called-off.ts';
import { buildLog, LOG, STARTED } from './workflow-log.ts';
import { annotate, setOutputs, writeSummary } from './workflow-results.ts';

/** Main, or post when main has been here before. */
export async function runInWorkflow(): Promise<void> {
  if (core.getState(STARTED) !== '') return (await import('./workflow-post.ts')).runPost();
  core.saveState(STARTED, 'true');
  let options: ActionOptions | undefined;
  try {
    options = readActionInputs(core.getInput, readSurroundings());
    await (options.job === 'check' ? runCheck(options) : runBuild(options));
  } catch (fault) {
    const failure = failureOf(fault);
    if (failure === undefined) throw fault;
    await tellFailure(failure, options?.annotations ?? true);
    // What a comment said before is no longer true of a manifest that cannot be read.
    if (options?.job === 'check') await converse(options, { problems: failure.problems, kind: failure.kind });
  }
}

async function runCheck(action: CheckAction): Promise<void> {
  const { options } = action;
  const { check } = await import('../jobs/check.ts');
  const { report, exitCode, matrix, ...files } = await check(options, LOG);
  setOutputs({ report, ...files, ...(matrix && { matrix: JSON.stringify(matrix) }) });
  const failing = failingSeverities(options.failOn);
  await writeSummary(summaryReport(report, { failing }));
  const told = action.annotations ? annotations(report, failing) : [];
  told.forEach(annotate);
  const elsewhere = ['the job summary', ...(files.sarifFile === undefined ? [] : ['the SARIF file'])];
  tellVerdict(exitCode, verdictMessage(report, told.length, elsewhere, failing));
  await converse(action, { report });
}

async function runBuild({ options, annotations: annotated }: Extract<ActionOptions, { job: 'build' }>): Promise<void> {
  const { build } = await import('../jobs/build.ts');
  const calledOff = listenForSignals(1);
  try {
    const { report, exitCode, ended, ...result } = await build(options, buildLog(calledOff.signal));
    setOutputs({ report, ...result });
    const failing = failingSeverities('unproven');
    await writeSummary(summaryReport(report, { failing }));
    const told = annotated ? annotations(report, failing) : [];
    told.forEach(annotate);
    const verdict = verdictMessage(report, told.length, undefined, failing);
    tellVerdict(exitCode, `${verdict} ${BUILD_SENTENCES[ended]}`);
  } finally {
    calledOff.dispose();
  }
}

type CheckAction = Extract<ActionOptions, { job: 'check' }>;

function tellVerdict(exitCode: 0 | 1, message: string): void {
  if (exitCode === 0) core.info(logText(message));
  else core.setFailed(message);
}

/** After all else: whatever becomes of the comment, the verdict stands. */
async function converse({ conversation, options }: CheckAction, told: Told): Promise<void> {
  // Loaded only where there can be a conversation.
  if (!isOfPullRequest(options)) return;
  try {
    const { keepConversation } = await import('../jobs/conversation.ts');
    const failed = await keepConversation(conversation, options, told);
    if (failed !== undefined) core.notice(visible(failed), { title: 'ImageGate' });
  } catch (fault) {
    core.notice(visible(`The comment on the pull request was not written: ${fault}`), { title: 'ImageGate' });
  }
}

function isOfPullRequest({ change }: CheckAction['options']): boolean {
  return change?.kind === 'event' && change.name?.startsWith('pull_request') === true;
}

async function tellFailure({ problems, tail, kind, sentence }: Failure, annotated: boolean): Promise<void> {
  if (tail.length > 0) core.info(logText(tail.map(visible).join('\n')));
  core.info(logText(problemText(problems, PLAIN, kind)));
  await writeSummary(problemSummary(problems, kind));
  if (annotated) problemAnnotations(problems, kind).forEach(annotate);
  core.setFailed(sentence);
}
