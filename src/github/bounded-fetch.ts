import { GitHubFailure } from './failure.ts';

type Fetch = typeof globalThis.fetch;

/** GitHub hands out blobs of up to 100 MB. */
const LARGEST_ANSWER = 128 * 1024 * 1024;
const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * Each try gets its own time, the body included. The body is read here, in full: Octokit reads that of an error without a
 * bound, and takes one that breaks off for an empty one.
 *
 * @param timeout in ms
 */
export function boundedFetch(fetch: Fetch, timeout: number): Fetch {
  return async (url, options) => {
    const answer = await fetch(url, { ...options, signal: AbortSignal.timeout(timeout) });
    const bytes = await bodyOf(answer);
    return new Response(WITHOUT_BODY.has(answer.status) ? null : bytes, {
      status: answer.status,
      headers: [...answer.headers],
    });
  };
}

async function bodyOf(answer: Response): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of answer.body ?? []) {
    length += chunk.length;
    // Leaving the loop cancels the stream.
    if (length > LARGEST_ANSWER) throw new GitHubFailure({ kind: 'size', limit: LARGEST_ANSWER });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
