import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type GitHubServer, startGitHub, WORKFLOW } from '../support/github-server.ts';
import { NODES } from '../support/nodes.ts';
import { comments, errors, notices, step, TOKEN } from './change-step.ts';
import { fleetOf, row } from './licensed-fleet.ts';
import { NUMBER, proposeChange, REPOSITORY } from './proposed-change.ts';

/** On the Node of production, where it is there: what is tried here does not depend on it. */
describe.each(NODES.slice(-1))('the comment on a pull request on %s', (_name, node) => {
  const inputs = { comment: 'auto' };
  const licensed = fleetOf(row('PC-1'));
  const failing = fleetOf(row('PC-1', 'fr-FR'));

  it('is made when there is something to tell, kept current, and resolved', async () => {
    await using server = await startGitHub();
    const bad = proposeChange({ 'imagegate.yml': licensed }, { 'imagegate.yml': failing }, { server });
    const good = proposeChange({ 'imagegate.yml': licensed }, { 'imagegate.yml': `${licensed}# a word\n` }, { server });
    expect((await step(node, good, { inputs })).code).toBe(0);
    expect(comments(server)).toHaveLength(0);
    expect((await step(node, bad, { inputs })).code).toBe(1);
    expect(comments(server)).toHaveLength(1);
    expect(comments(server)[0]?.body).toContain('PC-1');
    expect((await step(node, good, { inputs })).code).toBe(0);
    expect(comments(server)).toHaveLength(1);
    expect(comments(server)[0]?.body).not.toContain('PC-1');
    const written = server.log.filter(({ method }) => method !== 'GET').map(({ method }) => method);
    expect(written).toEqual(['POST', 'PATCH']);
  });

  it('is one for each manifest, and is found behind ninety-nine others', async () => {
    await using server = await startGitHub();
    const files = { 'a.yml': licensed, 'b.yml': licensed };
    const change = proposeChange(files, { 'a.yml': failing, 'b.yml': failing }, { server });
    const pull = server.repository(REPOSITORY).pullRequest(NUMBER);
    for (let number = 0; number < 250; number++) {
      server
        .repository(REPOSITORY)
        .comment(pull, `Comment ${number}`, { login: 'ada', type: 'User', association: 'NONE' });
    }
    for (const manifest of ['a.yml', 'b.yml', 'a.yml', 'b.yml']) {
      expect((await step(node, change, { inputs: { ...inputs, manifest } })).code).toBe(1);
    }
    expect(pull.comments).toHaveLength(252);
  });

  it('tells of a manifest that can no longer be read', async () => {
    await using server = await startGitHub();
    const change = proposeChange({ 'imagegate.yml': licensed }, { 'imagegate.yml': 'images: 5\n' }, { server });
    expect((await step(node, change, { inputs })).code).toBe(1);
    expect(comments(server)[0]?.body).toContain('imagegate.yml');
    expect(comments(server)[0]?.body).toContain('nothing was decided');
  });

  it.each<readonly [string, (server: GitHubServer) => void]>([
    [
      'a token that may only read',
      (server) => server.accounts.set(TOKEN, { ...WORKFLOW, permissions: { contents: 'read' } }),
    ],
    ['a 404', (server) => server.fail({ path: /comments/, times: 99, with: { status: 404 } })],
    ['a body that is refused', (server) => server.fail({ method: 'POST', times: 99, with: { status: 422 } })],
    ['an hourly limit that is used up', (server) => Object.assign(server.limit, { remaining: 0 })],
    ['a proxy’s page', (server) => server.fail({ path: /comments/, times: 99, with: 'garbage' })],
  ])('costs nothing but itself with %s', async (_what, breakIt) => {
    await using server = await startGitHub();
    const bad = proposeChange({ 'imagegate.yml': licensed }, { 'imagegate.yml': failing }, { server, fork: true });
    const good = proposeChange({ 'imagegate.yml': licensed }, { 'other.txt': '' }, { server, fork: true });
    breakIt(server);
    const failed = await step(node, bad, { inputs });
    expect(failed.code).toBe(1);
    expect(failed.outputs.verdict).toBe('unlicensed');
    expect(notices(failed).map(({ message }) => message)).toContainEqual(
      expect.stringContaining('The comment on the pull request was not written'),
    );
    const passed = await step(node, good, { inputs: { comment: 'always' } });
    expect(passed.code).toBe(0);
    expect(passed.outputs.verdict).toBe('licensed');
    expect(comments(server)).toHaveLength(0);
  });

  it('is written all the same after faults that pass', async () => {
    await using server = await startGitHub();
    const change = proposeChange({ 'imagegate.yml': licensed }, { 'imagegate.yml': failing }, { server });
    server.fail({ method: 'GET', with: 'drop' });
    server.fail({ method: 'GET', with: { status: 502 } });
    server.fail({ method: 'POST', with: 'drop-after-work' });
    const result = await step(node, change, { inputs });
    expect(result.code).toBe(1);
    expect(comments(server)).toHaveLength(1);
    expect(notices(result)).toEqual([]);
  });

  it('waits as GitHub asks it to', async () => {
    await using server = await startGitHub();
    const change = proposeChange({ 'imagegate.yml': licensed }, { 'imagegate.yml': failing }, { server });
    const body = { message: 'You have exceeded a secondary rate limit. Please wait a few minutes.' };
    server.fail({ method: 'GET', with: { status: 429, headers: { 'retry-after': '1' } } });
    server.fail({ method: 'GET', with: { slow: 300 } });
    server.fail({ method: 'POST', with: { status: 403, headers: { 'retry-after': '1' }, body } });
    server.fail({ method: 'POST', with: { status: 503 } });
    const result = await step(node, change, { inputs });
    expect(result.code).toBe(1);
    expect(comments(server)).toHaveLength(1);
    expect(notices(result)).toEqual([]);
  });

  it('says of hostile names nothing but their letters', async () => {
    await using server = await startGitHub();
    const hostile = '@contoso/all ![x](https://e.example/x.png) <img src=x> ::error::x #1 \u202e';
    const rows = [row('PC-1'), row(hostile, 'fr-FR')];
    const change = proposeChange({ 'imagegate.yml': licensed }, { 'imagegate.yml': fleetOf(...rows) }, { server });
    const result = await step(node, change, { inputs: { ...inputs, sarif: join('out', 'x.sarif') } });
    expect(result.code).toBe(1);
    for (const text of [comments(server)[0]?.body ?? '', result.summary]) {
      expect(text).not.toMatch(/<img|!\[|@contoso|:\/\/e.example|\u202e/);
      expect(text).toContain('contoso');
    }
    expect(errors(result)).toHaveLength(2);
    const sarif = JSON.parse(readFileSync(result.outputs.sarif ?? '', 'utf8'));
    expect(sarif.runs[0].results[0].message.text).not.toContain('\u202e');
  });
});
