import { InputError } from '../input/problem.ts';

/** Where the policy is: a file of the workspace, or one of another repository at a commit. */
export type PolicyOption =
  | { readonly kind: 'file'; readonly path: string }
  | {
      readonly kind: 'remote';
      readonly owner: string;
      readonly repository: string;
      readonly path: string;
      /** Full and lower-case. */
      readonly commit: string;
    };

/**
 * Reads `imagegate.policy.yml`, or `owner/repository/path@commit`.
 *
 * @param named how the user writes the option, for messages.
 * @throws InputError for a branch or tag where a commit should be: what they name can be moved by whoever writes there.
 */
export function readPolicyOption(written: string | undefined, named: string): PolicyOption | undefined {
  if (!written) return undefined;
  const remote = REMOTE.exec(written);
  if (remote === null) return { kind: 'file', path: written };
  const [, owner = '', repository = '', path = '', revision = ''] = remote;
  if (COMMIT.test(revision)) return { kind: 'remote', owner, repository, path, commit: revision.toLowerCase() };
  throw new InputError({
    message: `${named} is "${written}"; behind the @ it takes a full commit id, and "${revision}" is none.`,
    cure: 'Write the 40 digits of the commit that you reviewed. A file of this repository is written `./path`.',
  });
}

const REMOTE = /^([A-Za-z0-9-]{1,39})\/([A-Za-z0-9._-]{1,100})\/([^@]{1,1000})@([^@/]{1,255})$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
