import { setTimeout } from 'node:timers/promises';
import type { Reply } from './reply.ts';

/** What happens instead of, or to, an answer. */
export type Fault =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  /** The socket is destroyed, nothing was done. */
  | 'drop'
  /** It is destroyed when the work is done. */
  | 'drop-after-work'
  /** It is destroyed in the middle of the answer, when the work is done. */
  | 'cut'
  /** The work begins after so many ms, unless the client has hung up by then. */
  | { readonly slow: number }
  /** The work is done at once, the answer comes after so many ms. */
  | { readonly late: number }
  /** 200 and a page of some proxy; nothing was done. */
  | 'garbage'
  /** The work is done, and the answer is half of its JSON. */
  | 'truncated-json';

export interface FaultRule {
  /** Left out: any. */
  readonly method?: string;
  /** Of the path with its query. Left out: any. */
  readonly path?: RegExp;
  /** Left out: once. */
  readonly times?: number;
  readonly with: Fault;
}

/** Rules in the order in which they were made; each is used up before a later one that fits the same requests. */
export class FaultPlan {
  readonly #rules: { readonly rule: FaultRule; left: number }[] = [];

  add(rule: FaultRule): void {
    this.#rules.push({ rule, left: rule.times ?? 1 });
  }

  clear(): void {
    this.#rules.length = 0;
  }

  take(method: string, path: string): Fault | undefined {
    const found = this.#rules.find(
      ({ rule, left }) => left > 0 && (rule.method ?? method) === method && (rule.path ?? /^/).test(path),
    );
    if (found === undefined) return undefined;
    found.left--;
    return found.rule.with;
  }
}

/** What goes out; `drop`: nothing, `cut`: half of it. */
export type Outcome = Reply | 'drop' | { readonly cut: Reply };

export async function withFault(fault: Fault | undefined, work: () => Reply, hungUp: AbortSignal): Promise<Outcome> {
  if (fault === undefined) return work();
  switch (fault) {
    case 'drop':
      return 'drop';
    case 'drop-after-work':
      work();
      return 'drop';
    case 'cut':
      return { cut: work() };
    case 'garbage':
      return {
        status: 200,
        headers: { 'content-type': 'text/html' },
        body: Buffer.from('<h1>Sign in</h1>\u0000\ufffd'),
      };
    case 'truncated-json': {
      const reply = work();
      return { ...reply, body: reply.body.subarray(0, Math.floor(reply.body.length / 2)) };
    }
  }
  if ('slow' in fault) return (await passed(fault.slow, hungUp)) ? work() : 'drop';
  if ('late' in fault) {
    const reply = work();
    return (await passed(fault.late, hungUp)) ? reply : 'drop';
  }
  const { status, headers = {}, body = { message: 'Planned by a test' } } = fault;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: Buffer.from(text),
  };
}

/** False when the client has hung up before that. */
async function passed(milliseconds: number, hungUp: AbortSignal): Promise<boolean> {
  return setTimeout(milliseconds, true, { signal: hungUp }).catch(() => false);
}
