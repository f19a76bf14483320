/** After main, whatever became of it: what a build that was killed has left is undone. */
import * as core from '@actions/core';
import { failureOf } from '../jobs/problems-of.ts';
import { undoBuild } from '../jobs/sweep.ts';
import { readSweepOptions } from '../options/build-options.ts';
import { readSurroundings } from '../options/surroundings.ts';
import { logText } from '../report/log-text.ts';
import { PLAIN } from '../report/paint.ts';
import { problemText } from '../report/problems.ts';
import { visible } from '../report/visible.ts';
import { listenForSignals } from './called-off.ts';
import { buildLog, JOURNAL } from './workflow-log.ts';

/** What can't be undone is told: the next build's sweep tries again, and the verdict stays what it was. */
export async function runPost(): Promise<void> {
  const journal = core.getState(JOURNAL);
  if (journal === '') return;
  const surroundings = readSurroundings();
  const workspace = surroundings.environment.GITHUB_WORKSPACE || surroundings.directory;
  const calledOff = listenForSignals(0);
  try {
    const left = await undoBuild(journal, readSweepOptions('', workspace, surroundings), buildLog(calledOff.signal));
    for (const { path, reason } of left)
      core.warning(`${visible(path)} of a build that was stopped is left: ${visible(reason)}`);
  } catch (fault) {
    const failure = failureOf(fault);
    if (failure === undefined) throw fault;
    core.info(logText(problemText(failure.problems, PLAIN, failure.kind)));
    core.warning('What the build left could not be undone; the next build on this machine tries again.');
  } finally {
    calledOff.dispose();
  }
}
