import { looksLikeProductKey } from '../licensing/vocabulary/product-key.ts';

/** What became of a call that brought nothing of use. */
export type Trouble =
  | ({ readonly kind: 'answer'; readonly status: number; readonly message: string } & Limits)
  /** Never opened, or broken off; with the system's code where there is one. */
  | { readonly kind: 'connection'; readonly code: string | undefined }
  | { readonly kind: 'timeout'; readonly milliseconds: number }
  /** An answer, but not the one that GitHub's documentation describes. */
  | { readonly kind: 'shape'; readonly problem: string }
  | { readonly kind: 'size'; readonly limit: number }
  /** No call can be made at all. */
  | { readonly kind: 'unusable'; readonly problem: string };

/** What an answer says about the next try. Left undefined where it says nothing, or something that is no number. */
export interface Limits {
  /** Seconds. */
  readonly retryAfter: number | undefined;
  readonly usedUp: boolean;
  /** When the limit is lifted, in seconds since 1970. */
  readonly resets: number | undefined;
  /** The server's own clock, in seconds since 1970. */
  readonly answeredAt: number | undefined;
}

/** The one error that calls to GitHub end in. */
export class GitHubFailure extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble, options?: ErrorOptions) {
    super(words(trouble), options);
    this.name = 'GitHubFailure';
    this.trouble = trouble;
  }
}

/** Whatever a call ended in, as one clause of a notice: bounded, in one line, without tokens. */
export function reasonOf(fault: unknown): string {
  if (fault instanceof GitHubFailure) return fault.message;
  return fault instanceof Error ? foreign(fault.message) : 'an unexpected failure';
}

export function statusOf(fault: unknown): number | undefined {
  return fault instanceof GitHubFailure && fault.trouble.kind === 'answer' ? fault.trouble.status : undefined;
}

/** GitHub says 403 both for what a token may not do and for what it may do later. */
export function isRateLimit(trouble: Trouble): boolean {
  if (trouble.kind !== 'answer') return false;
  if (trouble.status === 429) return true;
  return trouble.status === 403 && (trouble.retryAfter !== undefined || /rate limit|abuse/i.test(trouble.message));
}

function words(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'answer': {
      if (isRateLimit(trouble) && trouble.usedUp) return `the rate limit is used up${until(trouble.resets)}`;
      const message = foreign(trouble.message);
      return `GitHub answered ${trouble.status}${message === '' ? '' : ` (${message})`}`;
    }
    case 'connection':
      return `the connection broke${trouble.code === undefined ? '' : ` (${foreign(trouble.code)})`}`;
    case 'timeout':
      return `no answer in ${trouble.milliseconds / 1000} s`;
    case 'shape':
      return `the answer is not one that GitHub gives (${foreign(trouble.problem)})`;
    case 'size':
      return `the answer is larger than ${Math.floor(trouble.limit / MEBIBYTE)} MiB`;
    case 'unusable':
      return foreign(trouble.problem);
  }
}

function until(seconds: number | undefined): string {
  return seconds === undefined ? '' : ` until ${new Date(seconds * 1000).toISOString().slice(11, 16)} UTC`;
}

const MEBIBYTE = 1024 * 1024;
const LONGEST = 200;
/** What is looked at: what comes after is never shown. */
const LONGEST_READ = 4000;
// ghp_, gho_, ghu_, ghs_, ghr_ and fine-grained tokens, and whatever follows the words of an Authorization header.
const TOKENS = /\b(?:gh[a-z]_|github_pat_)[\w.-]+|\b(?:bearer|token|basic)\s+[\w.~+/=-]{20,}/gi;

/** Text of an answer: one line, at most 200 characters, no token, no product key. */
function foreign(text: string): string {
  const line = text
    .slice(0, LONGEST_READ)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
    .replace(TOKENS, '(a token)')
    .trim();
  if (looksLikeProductKey(line)) return 'something that looks like a product key';
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
