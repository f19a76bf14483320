/** Door 1: the GitHub Action. */
import { setFailed } from '@actions/core';
import { runInWorkflow } from './hosts/workflow.ts';

try {
  await runInWorkflow();
} catch (fault) {
  setFailed(`ImageGate itself failed, and nothing was decided: ${fault}`);
}
