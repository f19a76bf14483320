import { expect, it, onTestFinished } from 'vitest';
import { startGitHub, WORKFLOW } from './github-server.ts';

const COMMENTS = '/repos/octo/images/issues/1/comments';

async function server() {
  const started = await startGitHub();
  onTestFinished(() => started[Symbol.asyncDispose]());
  const repository = started.repository('octo/images');
  const pull = repository.pullRequest(1);
  const call = (path: string, init: RequestInit = {}, token = 'workflow-token') =>
    fetch(`${started.url}${path}`, { ...init, headers: { authorization: `Bearer ${token}` } });
  const post = (body: unknown) => call(COMMENTS, { method: 'POST', body: JSON.stringify(body) });
  return { started, repository, pull, call, post };
}

it('lets in who has a token, and keeps its value to itself', async () => {
  const { started, call } = await server();
  expect((await fetch(`${started.url}${COMMENTS}`)).status).toBe(401);
  expect((await call(COMMENTS, {}, 'guessed')).status).toBe(401);
  expect((await call(COMMENTS)).status).toBe(200);
  expect(JSON.stringify(started.log)).not.toMatch(/workflow-token|guessed/);
  expect(started.log[2]).toMatchObject({ method: 'GET', path: COMMENTS, headers: { authorization: '***' } });
});

it.each([
  '/repos/octo/images/issues/1/comment',
  '/repos/octo/images/git/refs/heads/main',
  '/repos/octo/none/issues/1/comments',
  '/repos/octo/images/issues/2/comments',
  '/',
])('knows nothing of %s', async (path) => {
  const { call } = await server();
  expect((await call(path)).status).toBe(404);
});

it('hides what is private', async () => {
  const { started, call } = await server();
  started.repository('octo/secret', { private: true }).pullRequest(1);
  const path = '/repos/octo/secret/issues/1/comments';
  expect((await call(path)).status).toBe(200);
  started.accounts.set('workflow-token', { ...WORKFLOW, permissions: {} });
  expect((await call(path)).status).toBe(404);
  started.accounts.set('workflow-token', { ...WORKFLOW, permissions: { contents: 'read' } });
  expect((await call(path)).status).toBe(403);
});

it('writes pages as GitHub does', async () => {
  const { started, repository, pull, call } = await server();
  for (let at = 0; at < 70; at++) repository.comment(pull, `${at}`, WORKFLOW);
  const page = async (query: string) => {
    const answer = await call(`${COMMENTS}${query}`);
    return { length: ((await answer.json()) as unknown[]).length, link: answer.headers.get('link') };
  };
  const at = (number: number, rel: string) => `<${started.url}${COMMENTS}?page=${number}>; rel="${rel}"`;
  expect(await page('?page=2')).toEqual({
    length: 30,
    link: [at(1, 'prev'), at(3, 'next'), at(3, 'last'), at(1, 'first')].join(', '),
  });
  expect(await page('?per_page=100')).toEqual({ length: 70, link: null });
  expect((await page('?per_page=1000')).length).toBe(70);
});

it('rejects what is no comment', async () => {
  const { post, pull } = await server();
  for (const body of [{}, { body: 3 }, { body: ' ' }, { body: 'x'.repeat(65_537) }])
    expect((await post(body)).status).toBe(422);
  expect(pull.comments).toEqual([]);
  expect((await post({ body: 'x'.repeat(65_536) })).status).toBe(201);
});

it('counts the calls of the hour', async () => {
  const { started, call } = await server();
  started.limit.remaining = 1;
  expect((await call(COMMENTS)).headers.get('x-ratelimit-remaining')).toBe('0');
  expect((await call(COMMENTS)).status).toBe(403);
});
