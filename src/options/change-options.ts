/** What counts as the change that is checked, and where what was there before may be read. */
import { tmpdir } from 'node:os';
import { InputError } from '../input/problem.ts';
import { readChoice } from './read-choice.ts';
import type { Surroundings } from './surroundings.ts';

/** `auto`: on pull requests and in the merge queue. */
export const CHANGED_ONLY = ['auto', 'true', 'false'] as const;

export type ChangeOptions =
  | {
      readonly kind: 'event';
      readonly name: string | undefined;
      /** Of the event's payload, absolute. */
      readonly path: string | undefined;
      /** The commit that the workflow was started for. */
      readonly testedCommit: string | undefined;
      /** Whether only what the change brought fails the check. */
      readonly only: (typeof CHANGED_ONLY)[number];
    }
  /** Everything since the branch left this commit, branch or tag. */
  | { readonly kind: 'revision'; readonly revision: string };

/** What reading the base and the policy, and telling a pull request, take. */
export interface GitHubOptions {
  /** https://api.github.com, or that of an enterprise server. */
  readonly apiUrl: string;
  /** `owner/name`; left out where no workflow says it. */
  readonly repository?: string;
  readonly token?: string;
}

/** Where programs and temporary folders come from. */
export interface Machine {
  readonly environment: Surroundings['environment'];
  readonly platform: NodeJS.Platform;
  /** A folder for what is deleted at the end; absolute. */
  readonly temporary: string;
}

/** The event of the workflow that runs the action. */
export function readEventOptions(
  changedOnly: string | undefined,
  { environment }: Surroundings,
  named: (option: string) => string,
): ChangeOptions {
  const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, GITHUB_SHA: testedCommit } = environment;
  return {
    kind: 'event',
    name: name || undefined,
    path: path || undefined,
    testedCommit: testedCommit || undefined,
    only: readChoice(changedOnly, CHANGED_ONLY, named('changed-only')),
  };
}

export function readRevision(written: string | undefined): ChangeOptions | undefined {
  if (!written) return undefined;
  if (!written.startsWith('-')) return { kind: 'revision', revision: written };
  const message = `--base is "${written}", which no commit is called.`;
  throw new InputError({ message, cure: 'Write a branch, a tag or a commit id.' });
}

export function readGitHubOptions(token: string | undefined, { environment }: Surroundings): GitHubOptions {
  const { GITHUB_API_URL: apiUrl, GITHUB_REPOSITORY: repository } = environment;
  return {
    apiUrl: apiUrl || 'https://api.github.com',
    ...(repository && { repository }),
    ...(token && { token }),
  };
}

export function readMachine({ environment, platform }: Surroundings): Machine {
  return { environment, platform, temporary: environment.RUNNER_TEMP || tmpdir() };
}
