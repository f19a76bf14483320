import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectToGitHub } from '../../src/github/client.ts';
import { keepComment } from '../../src/github/comment.ts';
import type { Fault } from '../support/github-server.ts';
import { clientOf, connection, REPOSITORY, TOKEN } from './connecting.ts';

const MARKER = '<!-- imagegate -->';
const BODY = `${MARKER}\nbody`;
const WISH = { pullRequest: 1, marker: MARKER, body: BODY, create: true };
const SECONDARY = {
  message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
};

async function pullRequest(patience: Parameters<typeof connection>[0] = {}) {
  const connected = await connection(patience);
  const pull = connected.server.repository(REPOSITORY).pullRequest(1);
  return { ...connected, pull, bodies: () => pull.comments.map(({ body }) => body.replaceAll('\r\n', '\n')) };
}

/** Each with the waits that it leads to, when it strikes twice. */
const PASSING: readonly (readonly [name: string, fault: Fault, waits: readonly number[]])[] = [
  ['500', { status: 500 }, [1, 2]],
  ['502 with a page', { status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>Bad gateway</h1>' }, [1, 2]],
  ['503 with a time', { status: 503, headers: { 'retry-after': '5' } }, [5, 5]],
  ['429 with a time', { status: 429, headers: { 'retry-after': '3' } }, [3, 3]],
  ['429 without', { status: 429 }, [60, 60]],
  ['429 with nonsense', { status: 429, headers: { 'retry-after': '-1e9' } }, [60, 60]],
  ['a secondary limit with a time', { status: 403, headers: { 'retry-after': '7' }, body: SECONDARY }, [7, 7]],
  ['a secondary limit without', { status: 403, body: SECONDARY }, [60, 60]],
  ['403 with a time', { status: 403, headers: { 'retry-after': '2' } }, [2, 2]],
  ['a dropped socket', 'drop', [1, 2]],
  ['a socket dropped in the answer', 'cut', [1, 2]],
  ['a page of a proxy', 'garbage', [1, 2]],
  ['half of the JSON', 'truncated-json', [1, 2]],
  ['a slow server', { slow: 2000 }, [1, 2]],
  ['a late answer', { late: 2000 }, [1, 2]],
];

describe.each(PASSING)('%s', (_name, fault, waits) => {
  // A busy machine may take long for a try that nothing was planned for.
  const isSlow = typeof fault === 'object' && ('slow' in fault || 'late' in fault);
  const patience = isSlow ? { timeout: 250 } : {};

  it('is waited for while reading', async () => {
    const { github, server, waits: waited, bodies } = await pullRequest(patience);
    server.fail({ method: 'GET', times: 2, with: fault });
    expect(await keepComment(github, WISH)).toMatchObject({ kind: 'created' });
    expect(isSlow ? waited.slice(0, 2) : waited).toEqual(waits);
    expect(bodies()).toEqual([BODY]);
  });

  it('does not double the comment while it is made', async () => {
    const { github, server, bodies } = await pullRequest(patience);
    server.fail({ method: 'POST', times: 2, with: fault });
    expect(await keepComment(github, WISH)).toMatchObject({ kind: 'created' });
    expect(bodies()).toEqual([BODY]);
  });

  it('is waited for while the comment is changed', async () => {
    const { github, server, bodies } = await pullRequest(patience);
    await keepComment(github, { ...WISH, body: `${MARKER}\nold` });
    server.fail({ method: 'PATCH', times: 2, with: fault });
    expect(await keepComment(github, WISH)).toMatchObject({ kind: 'updated' });
    expect(bodies()).toEqual([BODY]);
  });
});

it('looks through all pages before it makes a comment again', async () => {
  const { github, server, pull, bodies } = await pullRequest();
  for (let id = 1; id <= 150; id++) pull.comments.push({ id, body: 'x', user: null, association: 'NONE' });
  server.fail({ method: 'POST', with: 'drop-after-work' });
  expect(await keepComment(github, WISH)).toMatchObject({ kind: 'created' });
  expect(bodies().filter((body) => body === BODY)).toHaveLength(1);
  expect(server.log.map(({ method }) => method)).toEqual(['GET', 'GET', 'POST', 'GET', 'GET']);
});

describe('gives up', () => {
  it.each([400, 401, 403, 404, 410, 422, 451])('at once at %i', async (status) => {
    const { github, server, waits } = await pullRequest();
    server.fail({ times: 99, with: { status, body: { message: 'No' } } });
    expect(await keepComment(github, WISH)).toEqual({ kind: 'failed', reason: `GitHub answered ${status} (No)` });
    expect(server.log).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  it('after so many tries', async () => {
    const { github, server, waits } = await pullRequest({ retries: 2 });
    server.fail({ times: 99, with: { status: 503, body: '' } });
    expect(await keepComment(github, WISH)).toEqual({ kind: 'failed', reason: 'GitHub answered 503' });
    expect(waits).toEqual([1, 2]);
  });

  it.each([61, 999_999])('at a wait of %i s', async (seconds) => {
    const { github, server, waits } = await pullRequest();
    server.fail({ times: 99, with: { status: 429, headers: { 'retry-after': `${seconds}` }, body: SECONDARY } });
    expect(await keepComment(github, WISH)).toMatchObject({ kind: 'failed' });
    expect(waits).toEqual([]);
  });

  it('when all waiting takes too long', async () => {
    const { github, server, waits } = await pullRequest({ allWaiting: 100, retries: 99 });
    server.fail({ times: 99, with: { status: 429, headers: { 'retry-after': '40' } } });
    expect(await keepComment(github, WISH)).toMatchObject({ kind: 'failed' });
    expect(waits).toEqual([40, 40]);
  });

  it('when no answer comes', async () => {
    const { github, server, waits } = await pullRequest({ timeout: 50 });
    server.fail({ times: 99, with: { slow: 5000 } });
    expect(await keepComment(github, WISH)).toEqual({ kind: 'failed', reason: 'no answer in 0.05 s' });
    expect(waits).toEqual([1, 2, 4]);
  });

  it('when the limit of the hour is used up, and says until when', async () => {
    const { github, server, waits } = await pullRequest();
    server.limit.remaining = 0;
    server.limit.resets = Math.ceil(Date.now() / 1000) + 3000;
    const time = new Date(server.limit.resets * 1000).toISOString().slice(11, 16);
    const reason = `the rate limit is used up until ${time} UTC`;
    expect(await keepComment(github, WISH)).toEqual({ kind: 'failed', reason });
    expect(waits).toEqual([]);
  });
});

it('waits for a limit that is lifted within the minute', async () => {
  const { github, server, waits } = await pullRequest();
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 20) };
  server.fail({ with: { status: 403, headers, body: { message: 'API rate limit exceeded for installation ID 1.' } } });
  expect(await keepComment(github, WISH)).toMatchObject({ kind: 'created' });
  expect(waits).toHaveLength(1);
  expect(waits[0]).toBeGreaterThanOrEqual(20);
  expect(waits[0]).toBeLessThanOrEqual(23);
});

it('really waits', async () => {
  const { server } = await pullRequest();
  server.fail({ with: { status: 429, headers: { 'retry-after': '1' } } });
  const begun = performance.now();
  const github = await connectToGitHub({ apiUrl: server.url, token: TOKEN, repository: REPOSITORY });
  expect(await keepComment(github, WISH)).toMatchObject({ kind: 'created' });
  expect(performance.now() - begun).toBeGreaterThan(950);
});

it('shows neither tokens nor more than 200 characters of what a server says', async () => {
  const { github, server } = await pullRequest();
  const said = [
    'workflow-token',
    'ghs_16C7e42F292c6912E7710c838347Ae178B4a',
    'github_pat_11AAAA_bbbb',
    '\u001b[31m\n::error::',
  ];
  server.fail({ with: { status: 422, body: { message: said.join(' '), errors: ['x'.repeat(100_000)] } } });
  const outcome = await keepComment(github, WISH);
  const reason = outcome.kind === 'failed' ? outcome.reason : '';
  expect(reason).toMatch(/^GitHub answered 422 \(\(the token\) \(a token\) \(a token\) \[31m ::error::: xxx/);
  expect(reason.length).toBeLessThan(230);
  expect(JSON.stringify(server.log)).not.toContain('workflow-token');
});

const anyFault: fc.Arbitrary<Fault> = fc.oneof(
  fc.constantFrom<Fault>('drop', 'drop-after-work', 'cut', 'garbage', 'truncated-json', { slow: 900 }, { late: 900 }),
  fc.record({
    status: fc.constantFrom(400, 401, 403, 404, 409, 410, 422, 429, 500, 502, 503, 504),
    headers: fc.constantFrom<Record<string, string>>(
      {},
      { 'retry-after': '1' },
      { 'retry-after': '9999' },
      { 'retry-after': 'x' },
    ),
    body: fc.constantFrom<unknown>(SECONDARY, {}, [], 'x', { message: 3 }),
  }),
);

it('whatever strikes, one after another: it never throws, never doubles, and all is well when it has passed', async () => {
  const method = fc.constantFrom('GET', 'POST', 'PATCH');
  const faults = fc.array(fc.record({ method, times: fc.integer({ min: 1, max: 3 }), with: anyFault }), {
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(faults, fc.boolean(), async (struck, before) => {
      const { github, server, bodies } = await pullRequest({ timeout: 60 });
      if (before) await keepComment(github, { ...WISH, body: `${MARKER}\nold` });
      for (const rule of struck) server.fail(rule);
      await keepComment(github, WISH);
      expect(bodies().length).toBeLessThanOrEqual(1);
      server.recover();
      const outcome = await keepComment((await clientOf(server)).github, WISH);
      expect(outcome.kind).toMatch(/created|updated|unchanged/);
      expect(bodies()).toEqual([BODY]);
    }),
    { numRuns: 50 },
  );
});
