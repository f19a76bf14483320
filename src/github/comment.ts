import type { GitHub } from './client.ts';
import { type Comment, createComment, findComment, updateComment } from './comments.ts';
import { reasonOf, statusOf } from './failure.ts';
import { withinTime } from './within-time.ts';

export interface CommentWish {
  readonly pullRequest: number;
  /** First line of the body; finds it again. */
  readonly marker: string;
  readonly body: string;
  /** Whether one is to be made where there is none. */
  readonly create: boolean;
}

export type CommentOutcome =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly url: string }
  /** None there, and none wished. */
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly reason: string };

/** In s, of all calls: beyond it no more are begun. All the waiting that a client does for GitHub fits in. */
const LONGEST = 240;

/** Sees to it that the pull request has the comment, once, as it is wished. Never throws. */
export async function keepComment(github: GitHub, wish: CommentWish): Promise<CommentOutcome> {
  try {
    return await keep(withinTime(github, LONGEST), wish);
  } catch (fault) {
    return { kind: 'failed', reason: reasonOf(fault) };
  }
}

async function keep(github: GitHub, wish: CommentWish): Promise<CommentOutcome> {
  let mayBeThere = false;
  for (let tries = 0; ; tries++) {
    const present = await findComment(github, wish.pullRequest, wish.marker);
    if (present === undefined && !wish.create) return { kind: 'none' };
    if (present !== undefined && sameText(present.body, wish.body))
      return { kind: mayBeThere ? 'created' : 'unchanged', url: present.url };
    try {
      return await write(github, wish, present);
    } catch (failure) {
      // No answer does not mean that nothing was done. Before it is tried again the comment is looked for: GitHub ends
      // a call after 10 s, so that what is to come of it is there by then.
      const again =
        present === undefined ? await github.waitAfter(failure, tries) : isGone(failure) && tries < MOST_LOOKS;
      if (!again) throw failure;
      mayBeThere ||= present === undefined;
    }
  }
}

const MOST_LOOKS = 3;

/** Deleted since it was found. */
function isGone(failure: unknown): boolean {
  return statusOf(failure) === 404 || statusOf(failure) === 410;
}

async function write(github: GitHub, wish: CommentWish, present: Comment | undefined): Promise<CommentOutcome> {
  if (present === undefined) {
    const { url } = await createComment(github, wish.pullRequest, wish.body);
    return { kind: 'created', url };
  }
  const { url } = await updateComment(github, present.id, wish.body);
  return { kind: 'updated', url };
}

/** GitHub may store line ends as \r\n, and leave out blanks at the end. */
function sameText(one: string, other: string): boolean {
  return normal(one) === normal(other);
}

function normal(text: string): string {
  return text.replace(/\r\n?/g, '\n').trimEnd();
}
