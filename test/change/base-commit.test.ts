import { describe, expect, test } from 'vitest';
import { type CheckedOut, findBase, type History } from '../../src/change/base-commit.ts';
import { BaseUnreadable } from '../../src/change/base-unreadable.ts';
import type { WorkflowEvent } from '../../src/change/event.ts';
import { openLocalRepository } from '../../src/change/local-repository.ts';
import { InputError } from '../../src/input/problem.ts';
import { cloneOf, type GitRepository, gitIn, pullRequest } from '../support/git-repository.ts';

const NOTHING: History = { parentsOf: async () => undefined, mergeBase: async () => undefined };

async function historyOf({ folder }: GitRepository): Promise<History> {
  const local = await openLocalRepository(gitIn(folder), folder);
  if (local === undefined) throw new Error('There is no repository.');
  return local;
}

function event(commits: { readonly head: string; readonly base: string }, target = false): WorkflowEvent {
  const { head, base } = commits;
  return { kind: 'pull-request', number: 7, headCommit: head, baseCommit: base, fromFork: false, target };
}

function shallow(repository: GitRepository, commit: string, ...more: readonly string[]): GitRepository {
  repository.git('branch', '--force', 'checked-out', commit);
  return cloneOf(repository, '--depth=1', '--branch=checked-out', ...more);
}

async function thrown(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    (value) => `nothing, but ${JSON.stringify(value)}`,
    (error: unknown) => error,
  );
}

describe('on pull_request', () => {
  test('the merge of GitHub is checked out: its first parent, also in a shallow clone', async () => {
    const pull = pullRequest();
    const checkedOut = { head: pull.merge, testedCommit: pull.merge };
    const clone = await historyOf(shallow(pull.repository, pull.merge));
    // The base of the event is where the branch was: the merge may stand on a later one.
    const late = event({ head: pull.head, base: pull.fork });
    for (const known of [await historyOf(pull.repository), clone]) {
      expect(await findBase(late, checkedOut, [known])).toEqual({ commit: pull.base });
    }
    expect(await findBase(late, { head: undefined, testedCommit: pull.merge }, [NOTHING, clone])).toEqual({
      commit: pull.base,
    });
  });

  test('its head is checked out: where it left the base, by git or by the API', async () => {
    const pull = pullRequest();
    const checkedOut = { head: pull.head, testedCommit: pull.merge };
    const whole = await historyOf(pull.repository);
    expect(await findBase(event(pull), checkedOut, [whole])).toEqual({ commit: pull.fork });
    const clone = await historyOf(shallow(pull.repository, pull.head));
    expect(await findBase(event(pull), checkedOut, [clone, whole])).toEqual({ commit: pull.fork });
    expect(await thrown(findBase(event(pull), checkedOut, [clone]))).toBeInstanceOf(BaseUnreadable);
  });

  test('the head is a merge itself: still where it left the base', async () => {
    const pull = pullRequest();
    pull.repository.git('switch', '--quiet', 'topic');
    pull.repository.git('merge', '--quiet', '--message', 'Main into topic', 'main');
    const head = pull.repository.git('rev-parse', 'HEAD');
    const whole = await historyOf(pull.repository);
    const merged = event({ head, base: pull.base });
    expect(await findBase(merged, { head, testedCommit: head }, [whole])).toEqual({ commit: pull.base });
    expect(await findBase(merged, { head, testedCommit: pull.merge }, [whole])).toEqual({ commit: pull.base });
  });

  test('a step has committed on the merge, or on the head', async () => {
    const pull = pullRequest();
    for (const [start, expected] of [
      [pull.merge, pull.base],
      [pull.head, pull.fork],
    ] as const) {
      const clone = shallow(pull.repository, start);
      clone.commit({ 'one.txt': 'made by a step' });
      const head = clone.commit({ 'two.txt': 'made by another' });
      const histories = [await historyOf(clone), await historyOf(pull.repository)];
      expect(await findBase(event(pull), { head, testedCommit: pull.merge }, histories)).toEqual({ commit: expected });
    }
  });

  test('a newer merge of it, or more of its branch, is checked out', async () => {
    const pull = pullRequest();
    const { repository } = pull;
    repository.git('switch', '--quiet', 'main');
    const newer = repository.commit({ 'base.txt': 'moved on' });
    repository.git('switch', '--quiet', '--detach', 'main');
    repository.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'topic');
    const merge = repository.git('rev-parse', 'HEAD');
    const whole = await historyOf(repository);
    expect(await findBase(event(pull), { head: merge, testedCommit: pull.merge }, [whole])).toEqual({ commit: newer });
    repository.git('switch', '--quiet', 'topic');
    for (let count = 0; count < 25; count += 1) repository.git('commit', '--quiet', '--allow-empty', '-m', 'More');
    const more = repository.git('rev-parse', 'HEAD');
    expect(await findBase(event(pull), { head: more, testedCommit: pull.merge }, [whole])).toEqual({
      commit: pull.fork,
    });
  });

  test('the tested commit is no merge: where it left the base', async () => {
    const pull = pullRequest();
    pull.repository.git('switch', '--quiet', 'topic');
    const tested = pull.repository.commit({ 'more.txt': 'x' });
    const whole = await historyOf(pull.repository);
    expect(await findBase(event(pull), { head: tested, testedCommit: tested }, [whole])).toEqual({ commit: pull.fork });
  });

  test('what can not be found out is told with its cure', async () => {
    const pull = pullRequest();
    const cases: readonly (readonly [CheckedOut, string])[] = [
      [{ head: pull.merge, testedCommit: pull.merge }, 'fetch-depth: 2'],
      [{ head: undefined, testedCommit: pull.merge }, 'contents: read'],
      [{ head: undefined, testedCommit: undefined }, 'actions/checkout'],
      [{ head: 'f'.repeat(40), testedCommit: pull.merge }, 'Leave `ref`'],
      [{ head: pull.head, testedCommit: pull.merge }, 'fetch-depth: 0'],
    ];
    for (const [checkedOut, cure] of cases) {
      const error = await thrown(findBase(event(pull), checkedOut, [NOTHING]));
      expect(error, cure).toBeInstanceOf(BaseUnreadable);
      expect(error instanceof BaseUnreadable && error.problem.cure).toContain(cure);
    }
  });

  test('the base is checked out: nothing of the pull request was looked at', async () => {
    const pull = pullRequest();
    const whole = await historyOf(pull.repository);
    const work = findBase(event(pull), { head: pull.base, testedCommit: pull.merge }, [whole]);
    expect(await thrown(work)).toBeInstanceOf(InputError);
  });
});

describe('on pull_request_target', () => {
  test('the base is checked out: nothing of the pull request was looked at', async () => {
    const pull = pullRequest();
    const whole = await historyOf(pull.repository);
    for (const testedCommit of [pull.base, pull.fork]) {
      const error = await thrown(findBase(event(pull, true), { head: testedCommit, testedCommit }, [whole]));
      expect(error).toBeInstanceOf(InputError);
      expect(error instanceof InputError && error.problems[0].cure).toContain('`pull_request`');
    }
    const foreign = { head: pull.fork, testedCommit: pull.base };
    expect(await thrown(findBase(event(pull, true), foreign, [whole]))).toBeInstanceOf(BaseUnreadable);
    const unknown = { head: undefined, testedCommit: pull.base };
    expect(await thrown(findBase(event(pull, true), unknown, [whole]))).toBeInstanceOf(BaseUnreadable);
  });

  test('the head or the merge is checked out', async () => {
    const pull = pullRequest();
    const whole = await historyOf(pull.repository);
    const testedCommit = pull.base;
    expect(await findBase(event(pull, true), { head: pull.head, testedCommit }, [whole])).toEqual({
      commit: pull.fork,
    });
    expect(await findBase(event(pull, true), { head: pull.merge, testedCommit }, [whole])).toEqual({
      commit: pull.base,
    });
  });
});

test('a merge group and a push say it; a new branch and other events have none', async () => {
  const [before, after] = ['a'.repeat(40), 'b'.repeat(40)];
  const checkedOut = { head: after, testedCommit: after };
  const base = (one: WorkflowEvent) => findBase(one, checkedOut, [NOTHING]);
  expect(await base({ kind: 'merge-group', baseCommit: before, headCommit: after })).toEqual({ commit: before });
  expect(await base({ kind: 'push', before, after })).toEqual({ commit: before });
  expect(await base({ kind: 'push', before: undefined, after })).toEqual({
    none: 'The branch is new: nothing was there before this push.',
  });
  expect(await base({ kind: 'other', name: 'workflow_dispatch' })).toEqual({
    none: 'The event `workflow_dispatch` brings no change that could be compared with what was there before.',
  });
  expect(await base({ kind: 'other', name: '' })).toMatchObject({
    none: expect.stringContaining('outside of a workflow'),
  });
});

test('what a history says of itself that it cannot be read is handed on', async () => {
  const pull = pullRequest();
  const failure = new BaseUnreadable({ message: 'The token may not.', cure: 'Give it more.' });
  const api: History = { parentsOf: () => Promise.reject(failure), mergeBase: () => Promise.reject(failure) };
  const checkedOut = { head: pull.merge, testedCommit: pull.merge };
  expect(await thrown(findBase(event(pull), checkedOut, [NOTHING, api]))).toBe(failure);
});
