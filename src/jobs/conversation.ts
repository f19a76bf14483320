/** The one comment on a pull request that is kept current. It tells of the verdict, and never changes it. */
import { createHash } from 'node:crypto';
import { readEvent } from '../change/event.ts';
import type { Problem } from '../input/problem.ts';
import type { CheckOptions } from '../options/check-options.ts';
import type { ConversationOptions } from '../options/conversation-options.ts';
import { commentReport, problemComment } from '../report/comment.ts';
import type { Report } from '../report/report-schema.ts';
import { failingSeverities } from './exit-code.ts';

/** What there is to tell. */
export type Told =
  | { readonly report: Report }
  | { readonly problems: readonly [Problem, ...Problem[]]; readonly kind: 'input' | 'failed' };

/**
 * Makes the comment, or brings it up to date; outside a pull request there is none.
 *
 * @returns why it could not be done, one sentence; nothing when it was, or was not wished.
 */
export async function keepConversation(
  { comment, identity, runUrl }: ConversationOptions,
  { change, gitHub, failOn, manifests }: CheckOptions,
  told: Told,
): Promise<string | undefined> {
  if (comment === 'never' || change?.kind !== 'event') return undefined;
  const event = await readEvent(change);
  if (event.kind !== 'pull-request') return undefined;
  const { repository, token, apiUrl } = gitHub;
  if (repository === undefined || token === undefined) return `${NOT_KEPT}: there is no token to write it with.`;
  const marker = markerOf(identity);
  const title = manifests.join(', ');
  const options = { marker, title, failing: failingSeverities(failOn), ...(runUrl && { details: runUrl }) };
  const body =
    'report' in told ? commentReport(told.report, options) : problemComment(told.problems, options, told.kind);
  const { connectToGitHub } = await import('../github/client.ts');
  const { keepComment } = await import('../github/comment.ts');
  const outcome = await keepComment(await connectToGitHub({ apiUrl, repository, token }), {
    pullRequest: event.number,
    marker,
    body,
    create: comment === 'always' || isWorthAComment(told),
  });
  if (outcome.kind !== 'failed') return undefined;
  const fork = event.fromFork ? ' A pull request from a fork has a token that may only read.' : '';
  return `${NOT_KEPT}: ${outcome.reason}.${fork} The verdict does not change by it.`;
}

const NOT_KEPT = 'The comment on the pull request was not written';

/** Somebody should read it: what the change brought, or where nothing was compared whatever does not pass. */
function isWorthAComment(told: Told): boolean {
  if ('problems' in told) return true;
  const { change, findings, verdict } = told.report;
  if (change === undefined) return verdict !== 'licensed';
  return findings.some(({ standing, severity }) => standing === 'introduced' && severity !== 'notice');
}

/** One comment a workflow, job and manifest; only that it is the same one matters, so nothing of them is shown. */
function markerOf(identity: readonly string[]): string {
  const digest = createHash('sha256').update(JSON.stringify(identity)).digest('hex');
  return `<!-- imagegate:${digest.slice(0, 32)} -->`;
}
