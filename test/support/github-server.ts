/**
 * A local stand-in for GitHub's REST API, over real HTTP: repositories of real git objects, pull requests with comments,
 * tokens with permissions, the hourly limit, and faults as planned. What GitHub rejects it rejects; what it does not know
 * it answers with 404. Written from GitHub's documentation; it was never held against GitHub itself.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { commentRoute } from './github/comment-routes.ts';
import { FaultPlan, type FaultRule, type Outcome, withFault } from './github/faults.ts';
import { gitRoute } from './github/git-routes.ts';
import { type Account, type Asked, NOT_ACCESSIBLE, NOT_FOUND, problem, type Reply } from './github/reply.ts';
import { Repository } from './github/repository.ts';

export type { Fault, FaultRule } from './github/faults.ts';
export type { Account } from './github/reply.ts';
export type { Repository } from './github/repository.ts';

export interface LoggedRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** Without the value of the token. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What a workflow's own token is: an app, with the permissions that the job was given. */
export const WORKFLOW: Account = {
  login: 'github-actions[bot]',
  type: 'Bot',
  association: 'NONE',
  permissions: { contents: 'read', 'pull-requests': 'write' },
};

export class GitHubServer implements AsyncDisposable {
  url = '';
  readonly log: LoggedRequest[] = [];
  /** By token. */
  readonly accounts = new Map<string, Account>();
  /** Of the hour, for all tokens together; `resets` in seconds since 1970. */
  readonly limit = { most: 1000, remaining: 1000, resets: Math.ceil(Date.now() / 1000) + 3000 };
  readonly #repositories = new Map<string, Repository>();
  readonly #faults = new FaultPlan();
  readonly #server = createServer((request, response) => void this.#serve(request, response));

  async start(): Promise<void> {
    await new Promise<void>((resolve) => void this.#server.listen(0, '127.0.0.1', resolve));
    const address = this.#server.address();
    if (typeof address === 'object') this.url = `http://127.0.0.1:${address?.port}`;
  }

  /** @param name owner/name; GitHub does not tell cases apart. */
  repository(name: string, options?: ConstructorParameters<typeof Repository>[1]): Repository {
    const repository = this.#repositories.get(name.toLowerCase()) ?? new Repository(name, options);
    this.#repositories.set(name.toLowerCase(), repository);
    return repository;
  }

  /** Plans a fault; several are used up one after another. */
  fail(rule: FaultRule): void {
    this.#faults.add(rule);
  }

  /** From now on all is well. */
  recover(): void {
    this.#faults.clear();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url: path = '', headers } = request;
    const token = headers.authorization?.match(/^(?:bearer|token) (.+)$/i)?.[1];
    const shown = token === undefined ? {} : { authorization: '***' };
    this.log.push({ method, path, headers: { ...Object.fromEntries(Object.entries(headers).map(asText)), ...shown } });
    const hungUp = new AbortController();
    response.on('close', () => hungUp.abort());
    try {
      const body = await bodyOf(request);
      const url = new URL(path, this.url);
      const work = () => this.#answer(token, { method, url, headers, body });
      this.#send(response, await withFault(this.#faults.take(method, path), work, hungUp.signal));
    } catch {
      response.destroy();
    }
  }

  #answer(token: string | undefined, request: Omit<Asked, 'by'>): Reply {
    if (request.headers['user-agent'] === undefined)
      return problem(
        403,
        'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
      );
    const by = token === undefined ? undefined : this.accounts.get(token);
    if (by === undefined) return problem(401, token === undefined ? 'Requires authentication' : 'Bad credentials');
    if (this.limit.remaining === 0) return problem(403, 'API rate limit exceeded for installation ID 1234567.');
    this.limit.remaining--;
    const [, owner, name, rest = ''] = request.url.pathname.match(/^\/repos\/([^/]+)\/([^/]+)(\/.*)$/) ?? [];
    const repository = this.#repositories.get(`${owner}/${name}`.toLowerCase());
    if (repository === undefined || (repository.private && Object.keys(by.permissions).length === 0)) return NOT_FOUND;
    const asked = { ...request, by };
    const comments = commentRoute(repository, decodeURIComponent(rest), asked);
    if (comments !== undefined) return comments;
    if (request.method !== 'GET') return NOT_FOUND;
    const git = gitRoute(repository, decodeURIComponent(rest), asked);
    return git !== undefined && repository.private && by.permissions.contents === undefined
      ? NOT_ACCESSIBLE
      : (git ?? NOT_FOUND);
  }

  #send(response: ServerResponse, outcome: Outcome): void {
    if (outcome === 'drop') return void response.destroy();
    const { status, headers, body } = 'cut' in outcome ? outcome.cut : outcome;
    response.writeHead(status, { ...this.#limitHeaders(), ...headers, 'content-length': body.length });
    if ('cut' in outcome) response.write(body.subarray(0, body.length / 2), () => response.destroy());
    else response.end(body);
  }

  #limitHeaders(): Readonly<Record<string, string>> {
    const { most, remaining, resets } = this.limit;
    return {
      'x-ratelimit-limit': String(most),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-used': String(most - remaining),
      'x-ratelimit-reset': String(resets),
      'x-ratelimit-resource': 'core',
      'x-github-media-type': 'github.v3; format=json',
    };
  }
}

/** Listening, with one token `workflow-token` that may what {@link WORKFLOW} may. */
export async function startGitHub(): Promise<GitHubServer> {
  const server = new GitHubServer();
  server.accounts.set('workflow-token', WORKFLOW);
  await server.start();
  return server;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function asText([name, value]: [string, string | string[] | undefined]): [string, string] {
  return [name, String(value)];
}
