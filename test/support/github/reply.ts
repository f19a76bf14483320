import type { IncomingHttpHeaders } from 'node:http';

/** A request that has been let in. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Whose token it is. */
  readonly by: Account;
}

export interface Account {
  readonly login: string;
  readonly type: 'User' | 'Bot';
  readonly association: 'OWNER' | 'MEMBER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'FIRST_TIME_CONTRIBUTOR' | 'NONE';
  /** Of its token, as `permissions:` in a workflow. Public repositories can be read without. */
  readonly permissions: Permissions;
}

export interface Permissions {
  readonly contents?: 'read' | 'write';
  readonly 'pull-requests'?: 'read' | 'write';
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers: { ...JSON_TYPE, ...headers }, body: Buffer.from(JSON.stringify(value)) };
}

/** As GitHub words its errors. */
export function problem(status: number, message: string, errors?: readonly unknown[]): Reply {
  const documentation_url = 'https://docs.github.com/rest';
  return json(status, { message, ...(errors && { errors }), documentation_url, status: String(status) });
}

export const NOT_FOUND = problem(404, 'Not Found');
export const NOT_ACCESSIBLE = problem(403, 'Resource not accessible by integration');
