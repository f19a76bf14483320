/** What is told on the pull request itself. */
import { readChoice } from './read-choice.ts';
import type { Surroundings } from './surroundings.ts';

/** `auto`: once there is something to tell, and from then on. */
export const COMMENT = ['auto', 'always', 'never'] as const;

export interface ConversationOptions {
  readonly comment: (typeof COMMENT)[number];
  /** What tells this comment from those of other workflows, jobs and manifests, images and policies. */
  readonly identity: readonly string[];
  /** The page of the run. */
  readonly runUrl?: string;
}

/** @param subject what is checked by which policy, as it was written. */
export function readConversationOptions(
  written: string,
  subject: readonly string[],
  { environment }: Surroundings,
  named: (option: string) => string,
): ConversationOptions {
  const {
    GITHUB_SERVER_URL: server,
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: run,
    GITHUB_RUN_ATTEMPT: attempt,
    GITHUB_WORKFLOW: workflow = '',
    GITHUB_JOB: job = '',
  } = environment;
  const page = server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
  return {
    comment: readChoice(written, COMMENT, named('comment')),
    identity: [workflow, job, ...subject],
    ...(page && { runUrl: attempt ? `${page}/attempts/${attempt}` : page }),
  };
}
