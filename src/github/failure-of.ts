import * as z from 'zod';
import { GitHubFailure, type Limits } from './failure.ts';

interface Circumstances {
  readonly token: string;
  /** Of one try, in ms. */
  readonly timeout: number;
}

/** What Octokit threw, told as one of the troubles. The token is taken out of whatever the server says. */
export function failureOf(fault: unknown, { token, timeout }: Circumstances): GitHubFailure {
  if (fault instanceof GitHubFailure) return fault;
  const chain = causesOf(fault);
  const ours = chain.find((one) => one instanceof GitHubFailure);
  if (ours instanceof GitHubFailure) return ours;
  const answer = ANSWERED.safeParse(fault);
  // Octokit calls a connection that broke a status of 500; it has no response then.
  if (answer.success) {
    const { status, response } = answer.data;
    const message = messageOf(response.data).replaceAll(token, '(the token)');
    return new GitHubFailure({ kind: 'answer', status, message, ...limitsOf(response.headers) }, { cause: fault });
  }
  if (chain.some((one) => one instanceof Error && one.name === 'TimeoutError'))
    return new GitHubFailure({ kind: 'timeout', milliseconds: timeout }, { cause: fault });
  return new GitHubFailure({ kind: 'connection', code: codeOf(chain) }, { cause: fault });
}

const HEADERS = z.record(z.string(), z.unknown());
const ANSWERED = z.object({ status: z.number(), response: z.object({ headers: HEADERS, data: z.unknown() }) });

/** GitHub's own errors are JSON; a page of a proxy says nothing that a notice should repeat. */
function messageOf(data: unknown): string {
  const told = TOLD.safeParse(data);
  if (!told.success) return '';
  const { message, errors } = told.data;
  const details = errors.flatMap((error) => (typeof error === 'string' ? error : (error.message ?? [])));
  return [message, ...details].join(': ');
}

const TOLD = z.object({
  message: z.string(),
  errors: z
    .array(z.union([z.string(), z.object({ message: z.string().optional().catch(undefined) })]))
    .max(100)
    .catch([]),
});

function limitsOf(headers: z.infer<typeof HEADERS>): Limits {
  const sent = Date.parse(String(headers.date));
  return {
    retryAfter: wholeNumber(headers['retry-after']),
    usedUp: headers['x-ratelimit-remaining'] === '0',
    resets: wholeNumber(headers['x-ratelimit-reset']),
    answeredAt: Number.isNaN(sent) ? undefined : sent / 1000,
  };
}

function wholeNumber(value: unknown): number | undefined {
  return typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : undefined;
}

/** Octokit wraps fetch's error, which wraps the socket's. */
function causesOf(fault: unknown): readonly unknown[] {
  const chain: unknown[] = [];
  for (let one = fault; one !== undefined && chain.length < 6; one = one instanceof Error ? one.cause : undefined)
    chain.push(one);
  return chain;
}

function codeOf(chain: readonly unknown[]): string | undefined {
  const codes = chain.map((one) => (one instanceof Error && 'code' in one ? one.code : undefined));
  return codes.find((code): code is string => typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,40}$/.test(code));
}
