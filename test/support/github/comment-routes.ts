import { type Asked, json, NOT_ACCESSIBLE, NOT_FOUND, problem, type Reply } from './reply.ts';
import { type PullRequest, type Repository, type StoredComment, stored } from './repository.ts';

/** Comments on pull requests, by the routes of issues. Undefined: no route of these. */
export function commentRoute(repository: Repository, path: string, asked: Asked): Reply | undefined {
  const [, number] = path.match(/^\/issues\/(\d+)\/comments$/) ?? [];
  const [, id] = path.match(/^\/issues\/comments\/(\d+)$/) ?? [];
  if (number !== undefined) {
    const pull = repository.pullRequests.get(Number(number));
    if (pull === undefined) return NOT_FOUND;
    if (asked.method === 'GET') return list(repository, Number(number), pull, asked);
    if (asked.method === 'POST') return create(repository, Number(number), pull, asked);
  }
  if (id !== undefined) {
    if (asked.method === 'GET') return one(repository, Number(id), asked);
    if (asked.method === 'PATCH') return update(repository, Number(id), asked);
    if (asked.method === 'DELETE') return remove(repository, Number(id), asked);
  }
  return undefined;
}

function list(repository: Repository, number: number, pull: PullRequest, { url, by }: Asked): Reply {
  if (repository.private && by.permissions['pull-requests'] === undefined) return NOT_ACCESSIBLE;
  const asked = Number(url.searchParams.get('per_page') ?? 30);
  const length = Math.min(Math.max(Math.trunc(asked) || 30, 1), 100);
  const page = Math.max(Math.trunc(Number(url.searchParams.get('page') ?? 1)) || 1, 1);
  const last = Math.max(Math.ceil(pull.comments.length / length), 1);
  const shown = pull.comments.slice((page - 1) * length, page * length);
  const link = linkHeader(url, page, last);
  const comments = shown.map((comment) => described(repository, number, comment, url.origin));
  return json(200, comments, link === '' ? {} : { link });
}

/** As GitHub writes it: prev, next, last, first, each where it leads somewhere. */
function linkHeader(url: URL, page: number, last: number): string {
  const to = (number: number, rel: string) => {
    const target = new URL(url);
    target.searchParams.set('page', String(number));
    return `<${target.href}>; rel="${rel}"`;
  };
  const back = page > 1 ? [to(page - 1, 'prev')] : [];
  const on = page < last ? [to(page + 1, 'next'), to(last, 'last')] : [];
  return [...back, ...on, ...(page > 1 ? [to(1, 'first')] : [])].join(', ');
}

function create(repository: Repository, number: number, pull: PullRequest, asked: Asked): Reply {
  const refusal = refusalOf(pull, asked);
  if (refusal !== undefined) return refusal;
  const body = bodyOf(asked);
  if (typeof body !== 'string') return body;
  const comment = repository.comment(pull, body, asked.by);
  const answer = described(repository, number, comment, asked.url.origin);
  return json(201, answer, { location: answer.url });
}

function one(repository: Repository, id: number, { url }: Asked): Reply {
  const found = repository.find(id);
  if (found === undefined) return NOT_FOUND;
  return json(200, described(repository, numberOf(repository, found.pull), found.comment, url.origin));
}

function update(repository: Repository, id: number, asked: Asked): Reply {
  const found = repository.find(id);
  if (found === undefined) return NOT_FOUND;
  const refusal = refusalOf(found.pull, asked);
  if (refusal !== undefined) return refusal;
  const body = bodyOf(asked);
  if (typeof body !== 'string') return body;
  found.comment.body = stored(body);
  return one(repository, id, asked);
}

function remove(repository: Repository, id: number, asked: Asked): Reply {
  const found = repository.find(id);
  if (found === undefined) return NOT_FOUND;
  const refusal = refusalOf(found.pull, asked);
  if (refusal !== undefined) return refusal;
  found.pull.comments.splice(found.pull.comments.indexOf(found.comment), 1);
  return { status: 204, body: Buffer.alloc(0) };
}

function refusalOf(pull: PullRequest, { by }: Asked): Reply | undefined {
  if (by.permissions['pull-requests'] !== 'write') return NOT_ACCESSIBLE;
  return pull.locked ? problem(403, 'Unable to create comment because issue is locked.') : undefined;
}

const LONGEST = 65_536;

function bodyOf(asked: Asked): string | Reply {
  let data: unknown;
  try {
    data = JSON.parse(asked.body.toString());
  } catch {
    return problem(400, 'Problems parsing JSON');
  }
  const body = typeof data === 'object' && data !== null && 'body' in data ? data.body : undefined;
  const error = { resource: 'IssueComment', field: 'body' };
  if (typeof body !== 'string') return problem(422, 'Invalid request.\n\n"body" wasn\'t supplied.');
  if (body.trim() === '') return problem(422, 'Validation Failed', [{ ...error, code: 'missing_field' }]);
  if (body.length <= LONGEST) return body;
  const message = `Body is too long (maximum is ${LONGEST} characters)`;
  return problem(422, 'Validation Failed', [{ ...error, code: 'unprocessable', field: 'data', message }]);
}

function numberOf(repository: Repository, pull: PullRequest): number {
  return [...repository.pullRequests].find(([, one]) => one === pull)?.[0] ?? 0;
}

function described(
  repository: Repository,
  number: number,
  { id, body, user, association }: StoredComment,
  origin: string,
) {
  const address = `${origin}/repos/${repository.name}/issues`;
  return {
    url: `${address}/comments/${id}`,
    html_url: `https://github.com/${repository.name}/pull/${number}#issuecomment-${id}`,
    issue_url: `${address}/${number}`,
    id,
    node_id: `IC_${id}`,
    user: user && {
      ...user,
      id: 41898282,
      node_id: 'U_node',
      html_url: `https://github.com/${user.login}`,
      site_admin: false,
    },
    created_at: '2026-11-22T09:00:00Z',
    updated_at: '2026-11-22T09:00:00Z',
    body,
    author_association: association,
    performed_via_github_app: null,
    reactions: { url: `${address}/comments/${id}/reactions`, total_count: 0 },
  };
}
