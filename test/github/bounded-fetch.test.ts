import { expect, it } from 'vitest';
import { boundedFetch } from '../../src/github/bounded-fetch.ts';

/** A stand-in for a server whose answer has no end. */
function endless(status: number) {
  const chunk = new Uint8Array(1024 * 1024);
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(chunk),
    cancel() {
      cancelled = true;
    },
  });
  return { fetch: async () => new Response(body, { status }), wasCancelled: () => cancelled };
}

it.each([200, 502])('ends an answer of %i that does not end', async (status) => {
  const { fetch, wasCancelled } = endless(status);
  await expect(boundedFetch(fetch, 5000)('http://example.com')).rejects.toThrow('the answer is larger than 128 MiB');
  expect(wasCancelled()).toBe(true);
});

it.each([204, 304])('takes an answer of %i, which has no body', async (status) => {
  const answer = await boundedFetch(async () => new Response(null, { status, headers: { a: 'b' } }), 5000)('http://a');
  expect([answer.status, answer.headers.get('a')]).toEqual([status, 'b']);
});

it('gives every try a time of its own', async () => {
  const signals: unknown[] = [];
  const fetch = boundedFetch(async (_url, options) => {
    signals.push(options?.signal);
    return new Response('{}');
  }, 5000);
  await fetch('http://example.com');
  await fetch('http://example.com');
  expect(new Set(signals).size).toBe(2);
});
