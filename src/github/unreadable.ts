import { BaseUnreadable } from '../change/base-unreadable.ts';
import { reasonOf } from './failure.ts';

/** Runs calls about what was there before the change, and words what they end in. */
export async function orUnreadable<Result>(what: string, calls: () => Promise<Result>): Promise<Result> {
  try {
    return await calls();
  } catch (cause) {
    throw baseUnreadable(what, cause);
  }
}

/** @param what the subject of a sentence: "The commit abc" */
export function baseUnreadable(what: string, cause: unknown): BaseUnreadable {
  const message = `${what} could not be read from GitHub: ${reasonOf(cause)}.`;
  return new BaseUnreadable({ message, cure: CURE }, { cause });
}

const CURE =
  'Give actions/checkout `fetch-depth: 2` (0 in merge queues and on pushes), so that git itself has the commit; or give the job `permissions: contents: read`, and run it again.';
