import { BaseUnreadable } from '../change/base-unreadable.ts';
import type { GitHub } from '../github/client.ts';
import type { GitHubOptions } from '../options/change-options.ts';

/** GitHub's API, connected to when it is first asked for: most checks need nothing of it. */
export type GitHubConnection = () => Promise<GitHub>;

const GIT_HAS_IT = ' What git has needs neither: check out with `fetch-depth: 2`.';

/** @param why what it is needed for, a clause that begins a sentence: "Git does not have the commit ..." */
export function gitHubConnection(options: GitHubOptions, why: string): GitHubConnection {
  let connected: Promise<GitHub> | undefined;
  const connect = async () => {
    const { apiUrl, token } = gitHubAccess(options, why, GIT_HAS_IT);
    const { repository } = options;
    if (repository === undefined) throw withoutAccess(why, 'no repository (GITHUB_REPOSITORY)', GIT_HAS_IT);
    const { connectToGitHub } = await import('../github/client.ts');
    return connectToGitHub({ apiUrl, repository, token });
  };
  return () => {
    connected ??= connect();
    return connected;
  };
}

/** @param why as above. @throws BaseUnreadable without a token. */
export function gitHubAccess(
  { apiUrl, token }: GitHubOptions,
  why: string,
  needsNone?: string,
): { apiUrl: string; token: string } {
  if (token === undefined) throw withoutAccess(why, 'no token', needsNone);
  return { apiUrl, token };
}

function withoutAccess(why: string, missing: string, needsNone = ''): BaseUnreadable {
  return new BaseUnreadable({
    message: `${why}, and there is ${missing} to ask GitHub with.`,
    cure: `In a workflow leave the input token at its default; at a desk set GITHUB_TOKEN.${needsNone}`,
  });
}
