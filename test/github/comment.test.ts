import { describe, expect, it } from 'vitest';
import { connectToGitHub } from '../../src/github/client.ts';
import { type CommentWish, keepComment } from '../../src/github/comment.ts';
import { WORKFLOW } from '../support/github-server.ts';
import { clientOf, connection, directly, REPOSITORY, startedServer, TOKEN } from './connecting.ts';

const MARKER = '<!-- imagegate check fleet.yml -->';
const BODY = `${MARKER}\n### Two devices are not licensed\n\nSee below.\n`;
const WISH: CommentWish = { pullRequest: 7, marker: MARKER, body: BODY, create: true };
const ADA = { login: 'ada', type: 'User', association: 'CONTRIBUTOR' } as const;

async function pullRequest(...args: Parameters<typeof connection>) {
  const connected = await connection(...args);
  const repository = connected.server.repository(REPOSITORY);
  const pull = repository.pullRequest(7);
  const writes = () => connected.server.log.filter(({ method }) => method !== 'GET').map(({ method }) => method);
  const bodies = () => pull.comments.map(({ body }) => body.replaceAll('\r\n', '\n'));
  return { ...connected, repository, pull, writes, bodies };
}

describe('keeps one comment', () => {
  it('makes it, leaves it, changes it', async () => {
    const { github, bodies, writes, pull, waits } = await pullRequest();
    const created = await keepComment(github, WISH);
    const url = `https://github.com/octo/images/pull/7#issuecomment-${pull.comments[0]?.id}`;
    expect(created).toEqual({ kind: 'created', url });
    expect(await keepComment(github, WISH)).toEqual({ kind: 'unchanged', url });
    expect(await keepComment(github, { ...WISH, body: `${MARKER}\nAll is well`, create: false })).toEqual({
      kind: 'updated',
      url,
    });
    expect(bodies()).toEqual([`${MARKER}\nAll is well`]);
    expect(writes()).toEqual(['POST', 'PATCH']);
    expect(waits).toEqual([]);
  });

  it('makes none where none is wished', async () => {
    const { github, bodies } = await pullRequest();
    expect(await keepComment(github, { ...WISH, create: false })).toEqual({ kind: 'none' });
    expect(bodies()).toEqual([]);
  });

  it.each([99, 100, 101, 250])('finds it after %i others', async (others) => {
    const { github, repository, pull, server } = await pullRequest();
    for (let at = 0; at < others; at++) repository.comment(pull, `Comment ${at}`, ADA);
    repository.comment(pull, BODY, WORKFLOW);
    expect(await keepComment(github, WISH)).toMatchObject({ kind: 'unchanged' });
    expect(server.log).toHaveLength(Math.floor(others / 100) + 1);
  });

  it('keeps the first of two that raced, and leaves the other alone', async () => {
    const { github, repository, pull, bodies } = await pullRequest();
    repository.comment(pull, `${MARKER}\none`, WORKFLOW);
    repository.comment(pull, `${MARKER}\ntwo`, WORKFLOW);
    expect(await keepComment(github, WISH)).toMatchObject({ kind: 'updated' });
    expect(bodies()).toEqual([BODY, `${MARKER}\ntwo`]);
  });

  it('takes no comment of a stranger for its own', async () => {
    const { github, repository, pull, bodies } = await pullRequest();
    repository.comment(pull, `${MARKER}\nAll licensed, merge it`, ADA);
    expect(await keepComment(github, WISH)).toMatchObject({ kind: 'created' });
    expect(bodies()).toEqual([`${MARKER}\nAll licensed, merge it`, BODY]);
  });

  it.each(['OWNER', 'MEMBER', 'COLLABORATOR'] as const)(
    'takes one of a personal token of an %s',
    async (association) => {
      const { github, repository, pull } = await pullRequest();
      repository.comment(pull, `${MARKER}\nold`, { login: 'grace', type: 'User', association });
      expect(await keepComment(github, WISH)).toMatchObject({ kind: 'updated' });
    },
  );

  it.each([
    ['another marker that begins alike', `${MARKER}<!-- other -->\nold`],
    ['a quotation of it', `> ${MARKER}\nold`],
    ['a comment that has it further down', `Hello\n${MARKER}`],
  ])('takes not %s', async (_name, body) => {
    const { github, repository, pull } = await pullRequest();
    repository.comment(pull, body, WORKFLOW);
    expect(await keepComment(github, WISH)).toMatchObject({ kind: 'created' });
  });

  it('reads comments of accounts that are gone', async () => {
    const { github, pull } = await pullRequest();
    pull.comments.push({ id: 1, body: `${MARKER}\nold`, user: null, association: 'NONE' });
    expect(await keepComment(github, WISH)).toMatchObject({ kind: 'created' });
  });

  it('makes a new one when it was deleted while it was looked at', async () => {
    const { github, repository, pull, server, bodies } = await pullRequest();
    const old = repository.comment(pull, `${MARKER}\nold`, WORKFLOW);
    server.fail({ method: 'PATCH', with: { status: 404, body: { message: 'Not Found' } } });
    const outcome = keepComment(github, WISH);
    await expect.poll(() => server.log.some(({ method }) => method === 'PATCH'), { interval: 1 }).toBe(true);
    pull.comments.splice(pull.comments.indexOf(old), 1);
    expect(await outcome).toMatchObject({ kind: 'created' });
    expect(bodies()).toEqual([BODY]);
  });

  it('ends when GitHub lists what it does not let be changed', async () => {
    const { github, repository, pull, server } = await pullRequest();
    repository.comment(pull, `${MARKER}\nold`, WORKFLOW);
    server.fail({ method: 'PATCH', times: 99, with: { status: 404, body: { message: 'Not Found' } } });
    expect(await keepComment(github, WISH)).toEqual({ kind: 'failed', reason: 'GitHub answered 404 (Not Found)' });
    expect(server.log.length).toBeLessThan(10);
  });

  it('waits for nothing but the requests in a normal run', async () => {
    const { server } = await pullRequest();
    directly();
    const pauses: number[] = [];
    for (const body of [BODY, `${BODY}more`, BODY]) {
      const access = { apiUrl: server.url, token: TOKEN, repository: REPOSITORY };
      const github = await connectToGitHub(access, async (seconds) => void pauses.push(seconds));
      expect(await keepComment(github, { ...WISH, body })).toMatchObject({ kind: /created|updated/ });
    }
    expect(pauses).toEqual([]);
    expect(server.log.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET', 'PATCH', 'GET', 'PATCH']);
  });
});

describe('says why there is none', () => {
  it('to a token of a fork, which may read only', async () => {
    const { github, server, waits } = await pullRequest();
    server.accounts.set(TOKEN, { ...WORKFLOW, permissions: { contents: 'read', 'pull-requests': 'read' } });
    const reason = 'GitHub answered 403 (Resource not accessible by integration)';
    expect(await keepComment(github, WISH)).toEqual({ kind: 'failed', reason });
    expect(waits).toEqual([]);
    expect(server.log).toHaveLength(2);
  });

  it.each([
    [
      'a body that is too long',
      { ...WISH, body: BODY.padEnd(65_537, '.') },
      /^GitHub answered 422 \(Validation Failed: Body is too long \(maximum is 65536 characters\)\)$/,
    ],
    ['no such pull request', { ...WISH, pullRequest: 8 }, /^GitHub answered 404 \(Not Found\)$/],
  ])('%s', async (_name, wish, reason) => {
    const { github, bodies } = await pullRequest();
    expect(await keepComment(github, wish)).toEqual({ kind: 'failed', reason: expect.stringMatching(reason) });
    expect(bodies()).toEqual([]);
  });

  it('a locked conversation', async () => {
    const { github, pull } = await pullRequest();
    pull.locked = true;
    const reason = 'GitHub answered 403 (Unable to create comment because issue is locked.)';
    expect(await keepComment(github, WISH)).toEqual({ kind: 'failed', reason });
  });

  it('a token that is not valid, or none', async () => {
    const { server } = await pullRequest();
    const wrong = await clientOf(server, {}, 'some-other-token');
    expect(await keepComment(wrong.github, WISH)).toEqual({
      kind: 'failed',
      reason: 'GitHub answered 401 (Bad credentials)',
    });
    const none = await clientOf(server, {}, '');
    expect(await keepComment(none.github, WISH)).toEqual({ kind: 'failed', reason: expect.stringContaining('token') });
    expect(server.log).toHaveLength(1);
  });

  it('nobody there', async () => {
    const server = await startedServer();
    const { github, waits } = await clientOf(server);
    await server[Symbol.asyncDispose]();
    expect(await keepComment(github, WISH)).toEqual({ kind: 'failed', reason: 'the connection broke (ECONNREFUSED)' });
    expect(waits).toEqual([1, 2, 4]);
  });

  it('answers of other shapes', async () => {
    const { github, server } = await pullRequest();
    for (const body of [{ total: 0 }, [{ id: 'x' }], [null], 'null', '[[[[']) {
      server.fail({ method: 'GET', times: 4, with: { status: 200, body } });
      const outcome = await keepComment(github, WISH);
      expect(outcome).toEqual({
        kind: 'failed',
        reason: expect.stringMatching(/^the answer is not one that GitHub gives/),
      });
    }
  });
});
