import * as z from 'zod';
import { type Answer, readJson } from './answer.ts';
import type { GitHub } from './client.ts';
import { GitHubFailure } from './failure.ts';

export interface Comment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
}

const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const PAGE_LENGTH = 100;
/** GitHub takes 2,500 comments on a pull request. */
const MOST_PAGES = 100;

/**
 * The oldest comment of ours with this marker. Where two runs raced there are two of them: the first is kept up to date,
 * the other is left alone.
 *
 * @throws GitHubFailure
 */
export async function findComment(github: GitHub, pullRequest: number, marker: string): Promise<Comment | undefined> {
  for (let page = 1; page <= MOST_PAGES; page++) {
    const parameters = { issue_number: pullRequest, per_page: PAGE_LENGTH, page };
    const { comments, more } = await github.call(`GET ${COMMENTS}`, parameters, readPage);
    const ours = comments.find((comment) => isOurs(comment, marker));
    if (ours !== undefined) return toComment(ours);
    if (!more) return undefined;
  }
  throw new GitHubFailure({ kind: 'shape', problem: `more than ${MOST_PAGES} pages of comments` });
}

/** Makes a comment: one try, as two of them would be two comments. */
export function createComment(github: GitHub, pullRequest: number, body: string): Promise<Comment> {
  const parameters = { issue_number: pullRequest, body };
  return github.callOnce(`POST ${COMMENTS}`, parameters, (answer) => toComment(readJson(COMMENT)(answer)));
}

export function updateComment(github: GitHub, id: number, body: string): Promise<Comment> {
  const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
  return github.call(route, { comment_id: id, body }, (answer) => toComment(readJson(COMMENT)(answer)));
}

const COMMENT = z.object({
  id: z.int().positive(),
  html_url: z.string().max(2000),
  body: z.string().nullish(),
  // Null when the account is gone.
  user: z.object({ type: z.string() }).nullish(),
  author_association: z.string(),
});
const PAGE = z.array(COMMENT);

type Written = z.infer<typeof COMMENT>;

/**
 * Only the header says whether there is another page. Its address is not followed: a token goes nowhere but to the
 * routes above.
 */
function readPage(answer: Answer): { comments: readonly Written[]; more: boolean } {
  const comments = readJson(PAGE)(answer);
  return { comments, more: /;\s*rel="?next"?/i.test(String(answer.headers.link ?? '')) };
}

/**
 * Anybody may write a comment with our marker under a pull request of a public repository, and go on editing it after
 * we have written into it: it would say what its author likes, in the place where people look for our verdict. So ours
 * are those of an app, or of somebody who may write to the repository (a personal token).
 */
function isOurs({ body, user, author_association }: Written, marker: string): boolean {
  const [first] = (body ?? '').split(/\r?\n/, 1);
  return first === marker && (user?.type === 'Bot' || TRUSTED.has(author_association));
}

const TRUSTED: ReadonlySet<string> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

function toComment({ id, html_url, body }: Written): Comment {
  return { id, url: html_url, body: body ?? '' };
}
