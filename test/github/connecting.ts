import { onTestFinished, vi } from 'vitest';
import { connectToGitHub, type GitHub, type Patience } from '../../src/github/client.ts';
import { type GitHubServer, startGitHub } from '../support/github-server.ts';

export const REPOSITORY = 'octo/images';
export const TOKEN = 'workflow-token';

export interface Connection {
  readonly server: GitHubServer;
  readonly github: GitHub;
  /** The waits between tries, in s. Here they take no time. */
  readonly waits: number[];
}

/** A server of its own for one test, and a client of it. */
export async function connection(patience: Partial<Patience> = {}, token = TOKEN): Promise<Connection> {
  const server = await startedServer();
  return { server, ...(await clientOf(server, patience, token)) };
}

export async function startedServer(): Promise<GitHubServer> {
  const server = await startGitHub();
  onTestFinished(() => server[Symbol.asyncDispose]());
  return server;
}

export async function clientOf(server: GitHubServer, patience: Partial<Patience> = {}, token = TOKEN) {
  directly();
  const waits: number[] = [];
  const access = { apiUrl: server.url, token, repository: REPOSITORY, patience };
  const github = await connectToGitHub(access, async (seconds) => void waits.push(seconds));
  return { github, waits };
}

/** @actions/github chooses the proxy by this variable, when it is loaded; and reads the event. */
export function directly(): void {
  vi.stubEnv('GITHUB_API_URL', 'http://127.0.0.1');
  vi.stubEnv('GITHUB_EVENT_PATH', '');
}
