/** Which commit was there before the change. */
import { InputError } from '../input/problem.ts';
import { BaseUnreadable } from './base-unreadable.ts';
import type { WorkflowEvent } from './event.ts';

/** Who knows commits: a local repository, GitHub's API. */
export interface History {
  parentsOf(commit: string): Promise<readonly string[] | undefined>;
  mergeBase(one: string, other: string): Promise<string | undefined>;
}

export interface CheckedOut {
  /** Of the work tree; undefined where there is no git. */
  readonly head: string | undefined;
  /** GITHUB_SHA: of a pull request, the merge of its head into its base. */
  readonly testedCommit: string | undefined;
}

/** `none`: why nothing was there, a whole sentence. */
export type Base = { readonly commit: string } | { readonly none: string };

type PullRequest = Extract<WorkflowEvent, { kind: 'pull-request' }>;

/** Of the commits that a workflow's steps may have made on top; over the API each costs a request. */
const MOST_STEPS_BACK = 20;

/**
 * @param histories in the order in which they are asked; the first that knows is believed.
 * @throws BaseUnreadable when there was something, and it can't be found out what.
 * @throws InputError when nothing of the pull request is checked out.
 */
export async function findBase(
  event: WorkflowEvent,
  checkedOut: CheckedOut,
  histories: readonly History[],
): Promise<Base> {
  if (event.kind === 'merge-group') return { commit: event.baseCommit };
  if (event.kind === 'push') {
    return event.before === undefined
      ? { none: 'The branch is new: nothing was there before this push.' }
      : { commit: event.before };
  }
  if (event.kind === 'other') {
    const what = event.name === '' ? 'A run outside of a workflow' : `The event \`${event.name}\``;
    return { none: `${what} brings no change that could be compared with what was there before.` };
  }
  return { commit: await baseOfPullRequest(event, checkedOut, histories) };
}

async function baseOfPullRequest(
  event: PullRequest,
  { head, testedCommit }: CheckedOut,
  histories: readonly History[],
): Promise<string> {
  // By pull_request_target the tested commit is one of the base branch.
  const merge = event.target ? undefined : testedCommit;
  if (head !== undefined && head !== merge && (head === event.baseCommit || head === testedCommit)) {
    throw nothingChecked(event);
  }
  const start = head ?? merge;
  if (start === undefined) throw unknownCheckout(event);
  const found = await walkBack(start, merge, event, histories);
  if (found === undefined) throw foreignCheckout(start, event);
  return found.base ?? forkingPoint(start, event, histories);
}

/**
 * Goes back from what is checked out, over what steps of the workflow committed on it, to a commit that the event names.
 *
 * @returns no `base` where the branches have to be compared, and undefined where the event names none of them.
 */
async function walkBack(
  start: string,
  merge: string | undefined,
  { headCommit }: PullRequest,
  histories: readonly History[],
): Promise<{ readonly base: string | undefined } | undefined> {
  const seen = new Set([start]);
  // Commits that are met here are gone through in their turn.
  for (const commit of seen) {
    if (commit === headCommit) return { base: undefined };
    const parents = await firstKnown(histories, (history) => history.parentsOf(commit));
    if (commit === merge) {
      if (parents === undefined) throw noParents(commit);
      return { base: parents.length > 1 ? parents[0] : undefined };
    }
    // Another merge of the pull request: refs/pull/N/merge, fetched when its base had moved on.
    if (parents?.length === 2 && parents[1] === headCommit) return { base: parents[0] };
    for (const parent of parents ?? []) if (seen.size < MOST_STEPS_BACK) seen.add(parent);
  }
  // The branch itself, checked out when more had been pushed to it.
  const shared = await firstKnown(histories, (history) => history.mergeBase(start, headCommit));
  return shared === headCommit ? { base: undefined } : undefined;
}

/** Where the branch left its base. */
async function forkingPoint(
  start: string,
  { headCommit, baseCommit }: PullRequest,
  histories: readonly History[],
): Promise<string> {
  for (const commit of new Set([start, headCommit])) {
    const found = await firstKnown(histories, (history) => history.mergeBase(commit, baseCommit));
    if (found !== undefined) return found;
  }
  throw noForkingPoint(headCommit, baseCommit);
}

async function firstKnown<Answer>(
  histories: readonly History[],
  ask: (history: History) => Promise<Answer | undefined>,
): Promise<Answer | undefined> {
  for (const history of histories) {
    const answer = await ask(history);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

function nothingChecked({ number }: PullRequest): InputError {
  return new InputError({
    message: `The workflow checks out the base branch: nothing of pull request ${number} was looked at.`,
    cure: 'Run it on `pull_request`, not on `pull_request_target`, and leave `ref` of actions/checkout out.',
  });
}

function unknownCheckout({ number, target }: PullRequest): BaseUnreadable {
  return new BaseUnreadable({
    message: `What is checked out for pull request ${number} can't be told: there is no repository here${target ? '' : ', and GITHUB_SHA is not set'}.`,
    cure: `Check the pull request out by actions/checkout${target ? ', on `pull_request`' : ''}.`,
  });
}

function foreignCheckout(head: string, { number, headCommit }: PullRequest): BaseUnreadable {
  return new BaseUnreadable({
    message: `The commit ${head} is checked out, which is neither the merge of pull request ${number} nor known to stand on its head, ${headCommit}.`,
    cure: 'Leave `ref` of actions/checkout out on `pull_request`, or set `fetch-depth: 0`.',
  });
}

function noParents(commit: string): BaseUnreadable {
  return new BaseUnreadable({
    message: `What was there before the commit ${commit} can't be told: neither the local repository nor GitHub's API has it.`,
    cure: 'Set `fetch-depth: 2` on actions/checkout, or give the token `contents: read`.',
  });
}

function noForkingPoint(head: string, base: string): BaseUnreadable {
  return new BaseUnreadable({
    message: `Where the commit ${head} left its base can't be told: neither the local repository nor GitHub's API knows an ancestor that it shares with ${base}.`,
    cure: 'Leave `ref` of actions/checkout out, set its `fetch-depth: 0`, or give the token `contents: read`.',
  });
}
