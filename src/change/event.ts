/** What happened that the workflow runs for, as far as it says what was there before. */
import * as z from 'zod';
import { InputError } from '../input/problem.ts';
import { readTextFile } from '../input/text-file.ts';
import { BaseUnreadable } from './base-unreadable.ts';
import { isCommitId } from './commit-id.ts';

export type WorkflowEvent =
  | {
      readonly kind: 'pull-request';
      readonly number: number;
      readonly headCommit: string;
      /** The tip of the base branch, when the event happened. */
      readonly baseCommit: string;
      readonly fromFork: boolean;
      /** By pull_request_target, which runs on the base branch. */
      readonly target: boolean;
    }
  | { readonly kind: 'merge-group'; readonly headCommit: string; readonly baseCommit: string }
  /** `before` is undefined when the push made the branch. */
  | { readonly kind: 'push'; readonly before: string | undefined; readonly after: string }
  /** The name is empty outside of a workflow. */
  | { readonly kind: 'other'; readonly name: string };

/** "The maximum size of a payload is 25 MB" (GitHub, webhooks). */
const PAYLOAD_LIMIT = 32 * 1024 * 1024;
const PAYLOAD = 'the workflow event (the file that GITHUB_EVENT_PATH names)';

const commit = z.string().refine(isCommitId, 'expected a full commit id');
const repository = z.object({ full_name: z.string() });

// Not strict: GitHub sends hundreds of fields, and adds to them.
const PULL_REQUEST = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    // Null when the fork has been deleted.
    head: z.object({ sha: commit, repo: repository.nullish() }),
    base: z.object({ sha: commit, repo: repository }),
  }),
});
const MERGE_GROUP = z.object({ merge_group: z.object({ head_sha: commit, base_sha: commit }) });
const PUSH = z.object({ before: commit, after: commit });

const PULL_REQUEST_EVENTS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
]);

/**
 * @param options the values of GITHUB_EVENT_NAME and GITHUB_EVENT_PATH.
 * @throws BaseUnreadable when the file of an event that says what was there before does not say it.
 */
export async function readEvent(options: {
  readonly name: string | undefined;
  readonly path: string | undefined;
}): Promise<WorkflowEvent> {
  const { name = '', path } = options;
  if (PULL_REQUEST_EVENTS.has(name)) {
    const { number, head, base } = (await readPayload(name, path, PULL_REQUEST)).pull_request;
    const fromFork = head.repo?.full_name !== base.repo.full_name;
    const target = name === 'pull_request_target';
    return { kind: 'pull-request', number, headCommit: head.sha, baseCommit: base.sha, fromFork, target };
  }
  if (name === 'merge_group') {
    const group = (await readPayload(name, path, MERGE_GROUP)).merge_group;
    return { kind: 'merge-group', headCommit: group.head_sha, baseCommit: group.base_sha };
  }
  if (name === 'push') {
    const { before, after } = await readPayload(name, path, PUSH);
    return { kind: 'push', before: /^0+$/.test(before) ? undefined : before, after };
  }
  return { kind: 'other', name };
}

async function readPayload<Payload>(
  name: string,
  path: string | undefined,
  schema: z.ZodType<Payload>,
): Promise<Payload> {
  if (path === undefined || path === '') throw unreadable(name, 'GITHUB_EVENT_PATH is not set');
  const read = schema.safeParse(await readJson(name, path));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const where = issue?.path.join('.') || 'the whole';
  throw unreadable(name, `\`${where}\` in ${PAYLOAD} is not as GitHub sends it (${issue?.message ?? 'unknown'})`);
}

async function readJson(name: string, path: string): Promise<unknown> {
  try {
    return JSON.parse(await readTextFile(path, PAYLOAD, PAYLOAD_LIMIT));
  } catch (error) {
    if (error instanceof SyntaxError) throw unreadable(name, `${PAYLOAD} is no JSON`, error);
    if (error instanceof InputError) throw unreadable(name, error.problems[0].message.replace(/\.$/, ''), error);
    throw error;
  }
}

function unreadable(name: string, what: string, cause?: Error): BaseUnreadable {
  const message = `What was there before the change can't be told: ${what}, expected the payload of \`${name}\`.`;
  const cure =
    'Leave GITHUB_EVENT_NAME and GITHUB_EVENT_PATH as the runner set them; in a container, mount the file that they name.';
  return new BaseUnreadable({ message, cure }, { cause });
}
