import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BaseUnreadable } from '../../src/change/base-unreadable.ts';
import { readEvent } from '../../src/change/event.ts';
import { folderWith } from '../support/folder.ts';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const OURS = { full_name: 'contoso/imaging', id: 1 };

function pullRequest(more: { readonly head?: object; readonly base?: object } = {}) {
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      title: 'More devices',
      head: { ref: 'topic', sha: HEAD, repo: OURS, ...more.head },
      base: { ref: 'main', sha: BASE, repo: OURS, ...more.base },
    },
    repository: OURS,
  };
}

function payload(content: unknown): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return join(folderWith({ 'event.json': text }), 'event.json');
}

function read(name: string | undefined, content?: unknown) {
  return readEvent({ name, path: content === undefined ? undefined : payload(content) });
}

async function problemOf(work: Promise<unknown>) {
  const error = await work.catch((reason: unknown) => reason);
  if (!(error instanceof BaseUnreadable)) throw new Error(`no BaseUnreadable: ${error}`);
  return error.problem;
}

describe('a pull request', () => {
  const expected = {
    kind: 'pull-request',
    number: 7,
    headCommit: HEAD,
    baseCommit: BASE,
    fromFork: false,
    target: false,
  };

  test.each(['pull_request', 'pull_request_review', 'pull_request_review_comment'])('by %s', async (name) => {
    expect(await read(name, pullRequest())).toEqual(expected);
  });

  test('by pull_request_target', async () => {
    expect(await read('pull_request_target', pullRequest())).toEqual({ ...expected, target: true });
  });

  test.each([
    ['from a fork', { full_name: 'somebody/imaging' }],
    ['from a fork that was deleted', null],
    ['from a fork that is not told', undefined],
  ])('%s', async (_title, repo) => {
    expect(await read('pull_request', pullRequest({ head: { repo } }))).toEqual({ ...expected, fromFork: true });
  });

  test('in a repository of SHA-256', async () => {
    const sha = 'c'.repeat(64);
    expect(await read('pull_request', pullRequest({ head: { sha } }))).toMatchObject({ headCommit: sha });
  });
});

test('a merge group, a push, and the push of a new branch', async () => {
  const group = { action: 'checks_requested', merge_group: { head_sha: HEAD, base_sha: BASE, head_ref: 'x' } };
  expect(await read('merge_group', group)).toEqual({ kind: 'merge-group', headCommit: HEAD, baseCommit: BASE });
  expect(await read('push', { before: BASE, after: HEAD, commits: [] })).toEqual({
    kind: 'push',
    before: BASE,
    after: HEAD,
  });
  for (const length of [40, 64]) {
    expect(await read('push', { before: '0'.repeat(length), after: HEAD })).toMatchObject({ before: undefined });
  }
});

test('any other event, whose payload is not looked at, and none', async () => {
  expect(await read('workflow_dispatch', 'no JSON')).toEqual({ kind: 'other', name: 'workflow_dispatch' });
  expect(await read(undefined)).toEqual({ kind: 'other', name: '' });
});

test.each([
  ['no path', undefined, 'GITHUB_EVENT_PATH is not set'],
  ['no JSON', '{"pull_request": ', 'is no JSON'],
  ['an empty file', ' ', 'is empty'],
  ['another event', { before: BASE }, '`pull_request` in the workflow event'],
  ['a short commit id', pullRequest({ head: { sha: 'abc1234' } }), '`pull_request.head.sha`'],
  ['an option for a commit id', pullRequest({ base: { sha: '--all' } }), '`pull_request.base.sha`'],
  ['a commit id in capitals', pullRequest({ base: { sha: 'B'.repeat(40) } }), '`pull_request.base.sha`'],
])('a broken payload says so: %s', async (_title, content, expected) => {
  const problem = await problemOf(read('pull_request', content));
  expect(problem.message).toContain(expected);
  expect(problem.message).toContain('the payload of `pull_request`');
  expect(problem.cure).toContain('GITHUB_EVENT_PATH');
});

test('a payload that is not there says so', async () => {
  const path = join(folderWith(), 'event.json');
  expect((await problemOf(readEvent({ name: 'push', path }))).message).toContain('does not exist');
});
