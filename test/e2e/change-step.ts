/** The step of a pull request, run as the runner does it, and what it left. */
import { readFileSync } from 'node:fs';
import { type Report, reportSchema } from '../../src/report/report-schema.ts';
import type { GitHubServer } from '../support/github-server.ts';
import { runAction, type Step, type StepResult } from '../support/runner.ts';
import { NUMBER, type ProposedChange, REPOSITORY } from './proposed-change.ts';

/** What `github.token` is. */
export const TOKEN = 'workflow-token';

export function step(node: string, change: ProposedChange, more: Partial<Step> = {}): Promise<StepResult> {
  const { inputs, environment, ...rest } = more;
  return runAction({
    node,
    workspace: change.workspace,
    token: TOKEN,
    ...rest,
    inputs: { manifest: 'imagegate.yml', 'as-of': '2026-11-22', comment: 'never', ...inputs },
    environment: { ...change.environment, ...environment },
  });
}

export function errors({ commands }: StepResult): StepResult['commands'] {
  return commands.filter(({ name }) => name === 'error');
}

export function notices({ commands }: StepResult): StepResult['commands'] {
  return commands.filter(({ name }) => name === 'notice');
}

export function reportOf({ outputs }: StepResult): Report {
  return reportSchema.parse(JSON.parse(readFileSync(outputs.report ?? '', 'utf8')));
}

export function comments(server: GitHubServer): readonly { readonly body: string }[] {
  return server.repository(REPOSITORY).pullRequest(NUMBER).comments;
}
