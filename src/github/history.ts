import * as z from 'zod';
import { readJson } from './answer.ts';
import type { GitHub } from './client.ts';
import { statusOf } from './failure.ts';
import { readCommit } from './git-objects.ts';
import { baseUnreadable } from './unreadable.ts';

export interface GitHubHistory {
  /** Full ids, in order; undefined when there is no such commit. */
  parentsOf(commit: string): Promise<readonly string[] | undefined>;
  /** The full id; undefined when one of the two is not there, or they have nothing in common. */
  mergeBase(one: string, other: string): Promise<string | undefined>;
}

/** What a shallow clone does not know of the history. Both throw BaseUnreadable when GitHub does not tell. */
export function gitHubHistory(github: GitHub): GitHubHistory {
  return {
    parentsOf: (commit) =>
      unlessAbsent(`The commit ${commit}`, async () => (await readCommit(github, commit.toLowerCase())).parents),
    mergeBase: (one, other) =>
      unlessAbsent(`The common base of ${one} and ${other}`, async () => {
        // The answer lists the commits between them too, in pages: the shortest will do.
        const parameters = { basehead: `${one}...${other}`, per_page: 1 };
        const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
        const { merge_base_commit } = await github.call(route, parameters, readJson(COMPARISON));
        return merge_base_commit.sha;
      }),
  };
}

const COMPARISON = z.object({ merge_base_commit: z.object({ sha: z.string().regex(/^[0-9a-f]{40,64}$/) }) });

async function unlessAbsent<Result>(what: string, calls: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await calls();
  } catch (failure) {
    if (statusOf(failure) === 404) return undefined;
    throw baseUnreadable(what, failure);
  }
}
