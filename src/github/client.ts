import { setTimeout } from 'node:timers/promises';
import type { Answer } from './answer.ts';
import { boundedFetch } from './bounded-fetch.ts';
import { GitHubFailure } from './failure.ts';
import { failureOf } from './failure-of.ts';
import { type Patience, USUAL_PATIENCE, waitBeforeNextTry } from './patience.ts';

export type { Patience };

export interface GitHubAccess {
  readonly apiUrl: string;
  readonly token: string;
  /** owner/name */
  readonly repository: string;
  readonly patience?: Partial<Patience>;
}

/** Calls about one repository. All of them throw GitHubFailure, and nothing else. */
export interface GitHub {
  /**
   * A call that may be made again: by itself it is, after the waits that GitHub asks for.
   *
   * @param route as in GitHub's documentation; owner and repo are filled in.
   * @param read what it throws counts as a failure of the try
   */
  call<Data>(route: string, parameters: Parameters, read: (answer: Answer) => Data): Promise<Data>;
  /** One try. What must not be done twice is called in this way, and looked after before it is tried again. */
  callOnce<Data>(route: string, parameters: Parameters, read: (answer: Answer) => Data): Promise<Data>;
  /** Waits as long as it takes before another try; false, at once, when there is to be none. */
  waitAfter(failure: unknown, tries: number): Promise<boolean>;
}

/** Those of the path, the query or the body, as Octokit sorts them. */
export type Parameters = Readonly<Record<string, unknown>> & { readonly headers?: Readonly<Record<string, string>> };

/**
 * Makes no call yet, and never fails: a client that can't be made (no token, say) is one whose every call fails.
 *
 * @param pause waits so many seconds
 */
export async function connectToGitHub(access: GitHubAccess, pause = byTheClock): Promise<GitHub> {
  const patience = { ...USUAL_PATIENCE, ...access.patience };
  const octokit = await octokitFor(access, patience).catch(
    (cause: Error) => new GitHubFailure({ kind: 'unusable', problem: cause.message }, { cause }),
  );
  const [owner, repo] = access.repository.split('/');
  let waited = 0;

  const github: GitHub = {
    async call(route, parameters, read) {
      for (let tries = 0; ; tries++) {
        try {
          return await github.callOnce(route, parameters, read);
        } catch (failure) {
          if (!(await github.waitAfter(failure, tries))) throw failure;
        }
      }
    },
    async callOnce(route, parameters, read) {
      if (octokit instanceof GitHubFailure) throw octokit;
      try {
        // As a stream: Octokit would decode a file's bytes as UTF-8, and take broken JSON for text.
        const request = { parseSuccessResponseBody: false };
        const headers = { ...API_VERSION, ...parameters.headers };
        const answer = await octokit.request(route, { owner, repo, ...parameters, headers, request });
        return read({ bytes: Buffer.from(await new Response(answer.data).arrayBuffer()), headers: answer.headers });
      } catch (fault) {
        throw failureOf(fault, { token: access.token, timeout: patience.timeout });
      }
    },
    async waitAfter(failure, tries) {
      if (!(failure instanceof GitHubFailure)) return false;
      if (failure.trouble.kind === 'timeout') waited += patience.timeout / 1000;
      const seconds = waitBeforeNextTry(failure.trouble, tries);
      if (seconds === undefined || tries >= patience.retries) return false;
      if (seconds > patience.longestWait || waited + seconds > patience.allWaiting) return false;
      waited += seconds;
      await pause(seconds);
      return true;
    },
  };
  return github;
}

async function octokitFor(access: GitHubAccess, { timeout }: Patience) {
  // Loaded here: a run without GitHub does not pay for it. It reads the workflow's event when it is loaded, and
  // throws where that is no JSON.
  const { GitHub: Octokit, defaults, getOctokitOptions } = await import('@actions/github/lib/utils');
  // Theirs goes through the proxy that the environment names for its GITHUB_API_URL.
  const fetch: typeof globalThis.fetch = defaults.request?.fetch ?? globalThis.fetch;
  return new Octokit(
    getOctokitOptions(access.token, {
      baseUrl: access.apiUrl.replace(/\/+$/, ''),
      userAgent: 'imagegate',
      log: SILENT,
      request: { fetch: boundedFetch(fetch, timeout) },
    }),
  );
}

/** The answers that are read here were described by this one. */
const API_VERSION = { 'x-github-api-version': '2022-11-28' };

const nothing = () => undefined;
/** What is to be said is said by the reporters. */
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

async function byTheClock(seconds: number): Promise<void> {
  await setTimeout(seconds * 1000);
}
