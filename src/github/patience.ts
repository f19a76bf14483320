import { isRateLimit, type Trouble } from './failure.ts';

export interface Patience {
  /** How long one try may take, in ms. */
  readonly timeout: number;
  /** How often a call is repeated. */
  readonly retries: number;
  /** The longest wait between two tries that is obeyed, in s. A longer one (a limit used up for the hour) ends the call. */
  readonly longestWait: number;
  /** The longest that all waiting of a client may take together, answers that never came included, in s. */
  readonly allWaiting: number;
}

export const USUAL_PATIENCE: Patience = { timeout: 10_000, retries: 3, longestWait: 60, allWaiting: 180 };

/** What GitHub's documentation asks for after a secondary limit that names no time, in s. */
const UNNAMED_LIMIT = 60;

/**
 * How long to wait before a call is made again, in s; undefined where the same call would end in the same way.
 *
 * @param tries how often it was repeated so far
 */
export function waitBeforeNextTry(trouble: Trouble, tries: number): number | undefined {
  const usual = 2 ** tries;
  switch (trouble.kind) {
    case 'connection':
    case 'timeout':
    case 'shape':
      return usual;
    case 'answer': {
      if (isRateLimit(trouble)) return trouble.retryAfter ?? untilReset(trouble) ?? UNNAMED_LIMIT;
      const passing = trouble.status >= 500 || trouble.status === 408;
      return passing ? (trouble.retryAfter ?? usual) : undefined;
    }
    case 'size':
    case 'unusable':
      return undefined;
  }
}

/** By the server's clock: this machine's may be wrong. */
function untilReset({ usedUp, resets, answeredAt }: Trouble & { kind: 'answer' }): number | undefined {
  if (!usedUp || resets === undefined || answeredAt === undefined) return undefined;
  // A second more, as the reset is told in whole seconds.
  return Math.max(resets - answeredAt, 0) + 1;
}
