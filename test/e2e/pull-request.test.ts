import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/report/report-schema.ts';
import { folderWith, writeFiles } from '../support/folder.ts';
import { type GitHubServer, startGitHub, WORKFLOW } from '../support/github-server.ts';
import { NODES } from '../support/nodes.ts';
import { runAction, type Step, type StepResult, startAction } from '../support/runner.ts';
import { fleetOf, HEAD, row } from './licensed-fleet.ts';
import {
  type ChangeOptions,
  type Files,
  NUMBER,
  type ProposedChange,
  proposeChange,
  REPOSITORY,
} from './proposed-change.ts';

const TOKEN = 'workflow-token';

function step(node: string, change: ProposedChange, more: Partial<Step> = {}): Promise<StepResult> {
  const { inputs, environment, ...rest } = more;
  return runAction({
    node,
    workspace: change.workspace,
    token: TOKEN,
    ...rest,
    inputs: { manifest: 'imagegate.yml', 'as-of': '2026-11-22', comment: 'never', ...inputs },
    environment: { ...change.environment, ...environment },
  });
}

const errors = ({ commands }: StepResult) => commands.filter(({ name }) => name === 'error');
const notices = ({ commands }: StepResult) => commands.filter(({ name }) => name === 'notice');
const reportOf = ({ outputs }: StepResult) =>
  reportSchema.parse(JSON.parse(readFileSync(outputs.report ?? '', 'utf8')));
const comments = (server: GitHubServer) => server.repository(REPOSITORY).pullRequest(NUMBER).comments;

describe.each(NODES)('a pull request on %s', (_name, node) => {
  const check = (before: Files, after: Files, options: ChangeOptions = {}, more: Partial<Step> = {}) =>
    step(node, proposeChange(before, after, options), more);

  it('is not blocked by what was wrong before', async () => {
    const before = fleetOf(row('PC-1', 'fr-FR'), row('PC-2'));
    const result = await check({ 'imagegate.yml': before }, { 'imagegate.yml': `${before}# a word\n` });
    expect(result.code).toBe(0);
    expect(errors(result)).toEqual([]);
    expect(result.outputs).toMatchObject({ verdict: 'unlicensed', introduced: '0' });
    expect(result.log).toContain('introduces nothing');
    expect(reportOf(result).findings.map(({ standing }) => standing)).not.toContain('introduced');
  });

  it('is blocked by what it makes wrong, on the line that it touched', async () => {
    const before = fleetOf(row('PC-1', 'fr-FR'), row('PC-2'), row('PC-3', 'fr-FR'));
    const after = fleetOf(row('PC-1', 'fr-FR'), row('PC-2', 'fr-FR'), row('PC-3'));
    const change = proposeChange({ 'imagegate.yml': before }, { 'imagegate.yml': after });
    const result = await step(node, change);
    expect(result.code).toBe(1);
    const [first, verdict, ...none] = errors(result);
    const line = after.split('\n').findIndex((text) => text.includes('PC-2')) + 1;
    expect(first?.properties).toMatchObject({ file: 'imagegate.yml', line: `${line}` });
    expect(first?.message).toContain('PC-2');
    expect(verdict?.message).toContain('introduces 1 finding');
    expect(none).toEqual([]);
    const report = reportOf(result);
    expect(report.change).toMatchObject({ base: change.base, introduced: 1 });
    expect(report.change?.fixed).toMatchObject([{ rule: 'language-mismatch', count: 1, devices: ['PC-3'] }]);
    const standings = report.findings
      .filter(({ severity }) => severity === 'error')
      .map(({ standing, devices, touched }) => ({ standing, devices, touched }));
    expect(standings).toEqual([
      { standing: 'introduced', devices: ['PC-2'], touched: true },
      { standing: 'existing', devices: ['PC-1'], touched: undefined },
    ]);
  });

  it('is held against the base branch as it is merged with, not as it was left', async () => {
    const result = await check(
      { 'imagegate.yml': fleetOf(row('PC-1')), 'other.txt': 'a' },
      { 'other.txt': 'b' },
      { meanwhile: { 'imagegate.yml': fleetOf(row('PC-1', 'fr-FR')) } },
    );
    expect(result.code).toBe(0);
    expect(result.outputs).toMatchObject({ verdict: 'unlicensed', introduced: '0' });
  });

  it('shows what one line of the image did to a whole fleet, on that line', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => row(`PC-${index}`));
    const after = fleetOf(...rows).replace('languages: [en-US]', 'languages: [en-US, fr-FR]');
    const result = await check({ 'imagegate.yml': fleetOf(...rows) }, { 'imagegate.yml': after });
    expect(result.code).toBe(1);
    const [first, , ...none] = errors(result);
    const line = after.split('\n').findIndex((text) => text.includes('fr-FR')) + 1;
    expect(first?.properties).toMatchObject({ file: 'imagegate.yml', line: `${line}` });
    expect(first?.message).toContain('300 devices');
    expect(none).toEqual([]);
  });

  it('finds its base in a list that was renamed, and in a manifest that was', async () => {
    const head = `${HEAD}devices:\n  - { files: LIST, columns: { id: Serial } }\n`;
    const list =
      'Serial,image,manufacturer,base.channel,base.product,base.version,base.edition,base.language,base.coa,base.purchased\n';
    const rows =
      'PC-1,w11,Fabrikam,oem,windows,11,pro,fr-FR,sticker,true\nPC-2,w11,Fabrikam,oem,windows,11,pro,en-US,sticker,true\n';
    const before = { 'a/imagegate.yml': head.replace('LIST', 'x.csv'), 'a/x.csv': list + rows };
    const after = {
      'a/imagegate.yml': undefined,
      'a/x.csv': undefined,
      'imagegate.yml': head.replace('LIST', 'fleet/y.csv'),
      'fleet/y.csv': list + rows,
    };
    const result = await check(before, after);
    expect(result.log).not.toContain('is new');
    expect(result.outputs).toMatchObject({ verdict: 'unlicensed', introduced: '0' });
    expect(result.code).toBe(0);
  });

  it('takes everything for introduced in a manifest that is new', async () => {
    const result = await check({ 'other.txt': 'a' }, { 'imagegate.yml': fleetOf(row('PC-1', 'fr-FR')) });
    expect(result.code).toBe(1);
    expect(reportOf(result).change).toMatchObject({ nothing: 'the manifest is new' });
    expect(reportOf(result).change?.existing).toBe(0);
  });

  it('fails a manifest that is deleted', async () => {
    const result = await check({ 'imagegate.yml': fleetOf(row('PC-1')) }, { 'imagegate.yml': undefined });
    expect(result.code).toBe(1);
    expect(errors(result)[0]?.message).toContain('No file matches the manifest');
  });

  it('lets through a change that mends a manifest that could not be read', async () => {
    const broken = fleetOf(row('PC-1')).replace('edition: pro', 'edition: unheard-of');
    const result = await check({ 'imagegate.yml': broken }, { 'imagegate.yml': fleetOf(row('PC-1')) });
    expect(result.code).toBe(0);
    const worse = await check({ 'imagegate.yml': broken }, { 'imagegate.yml': fleetOf(row('PC-1', 'fr-FR')) });
    expect(worse.code).toBe(1);
    expect(reportOf(worse).change?.nothing).toContain('the manifest was wrong before');
  });

  it('judges two manifests of one repository each by itself', async () => {
    const [good, bad] = [fleetOf(row('PC-1')), fleetOf(row('PC-2', 'fr-FR'))];
    const change = proposeChange(
      { 'a/imagegate.yml': good, 'b/imagegate.yml': good.replaceAll('PC-1', 'PC-2') },
      { 'b/imagegate.yml': bad },
    );
    expect((await step(node, change, { inputs: { manifest: 'a/imagegate.yml' } })).code).toBe(0);
    expect((await step(node, change, { inputs: { manifest: 'b/imagegate.yml' } })).code).toBe(1);
  });

  it('is not blocked by files that a step of the workflow made', async () => {
    const text = `${HEAD}devices:\n  - { files: export/*.csv, columns: { id: Serial } }\n`;
    const change = proposeChange({ 'imagegate.yml': text }, { 'imagegate.yml': `${text}# a word\n` });
    const list = 'Serial,image,base.channel,base.product,base.version,base.edition,base.language,base.coa\n';
    writeFiles(change.workspace, { 'export/fleet.csv': `${list}PC-1,w11,oem,windows,11,pro,fr-FR,sticker\n` });
    const result = await step(node, change);
    expect(result.outputs).toMatchObject({ verdict: 'unlicensed', introduced: '0' });
    expect(result.code).toBe(0);
  });

  it('tells everything apart in the merge queue, and on a push when asked to', async () => {
    const [before, after] = [fleetOf(row('PC-1', 'fr-FR')), fleetOf(row('PC-1', 'fr-FR'), row('PC-2'))];
    const run = (options: ChangeOptions, inputs: Step['inputs'] = {}) =>
      check({ 'imagegate.yml': before }, { 'imagegate.yml': after }, options, { inputs });
    expect((await run({ event: 'merge_group' })).code).toBe(0);
    expect((await run({ event: 'push' })).code).toBe(1);
    expect((await run({ event: 'push' }, { 'changed-only': 'true' })).code).toBe(0);
    expect((await run({ event: 'push', newBranch: true }, { 'changed-only': 'true' })).code).toBe(1);
    expect((await run({ event: 'workflow_dispatch' }, { 'changed-only': 'true' })).code).toBe(1);
    expect((await run({}, { 'changed-only': 'false' })).code).toBe(1);
  });

  it('refuses to pass what it never looked at', async () => {
    const result = await check(
      { 'imagegate.yml': fleetOf(row('PC-1')) },
      { 'imagegate.yml': fleetOf(row('PC-1', 'fr-FR')) },
      { event: 'pull_request_target' },
    );
    expect(result.code).toBe(1);
    expect(errors(result)[0]?.message).toMatch(/checks out the base.*pull_request/s);
  });

  it('reads the base of the head commit where that is what was checked out', async () => {
    await using server = await startGitHub();
    const result = await check(
      { 'imagegate.yml': fleetOf(row('PC-1', 'fr-FR')), 'b.yml': 'devices: []\n' },
      { 'b.yml': `devices:\n${row('PC-2', 'fr-FR')}` },
      { checkout: 'head', meanwhile: { 'imagegate.yml': fleetOf(row('PC-1')) }, server },
      { inputs: { manifest: 'imagegate.yml\nb.yml' } },
    );
    expect(result.code).toBe(1);
    const brought = reportOf(result).findings.filter((finding) => finding.standing === 'introduced');
    expect(brought.filter(({ severity }) => severity === 'error').flatMap(({ devices }) => devices)).toEqual(['PC-2']);
  });

  it('asks the API where git has no history, and fails where that does not answer', async () => {
    await using server = await startGitHub();
    const files = { 'imagegate.yml': fleetOf(row('PC-1', 'fr-FR')), 'big.txt': 'x'.repeat(10_000) };
    const change = proposeChange(
      files,
      { 'imagegate.yml': `${files['imagegate.yml']}# a word\n` },
      { depth: 1, server },
    );
    const result = await step(node, change);
    expect(result.code).toBe(0);
    expect(result.outputs).toMatchObject({ verdict: 'unlicensed', introduced: '0' });
    // Two of a tree, one of the file that the change touched.
    expect(server.log.map(({ path }) => path.replace(/[0-9a-f]{40}/, 'ID'))).toEqual([
      `/repos/${REPOSITORY}/git/commits/ID`,
      `/repos/${REPOSITORY}/git/trees/ID?recursive=1`,
      `/repos/${REPOSITORY}/git/blobs/ID`,
    ]);

    server.accounts.set(TOKEN, { ...WORKFLOW, permissions: {} });
    const forbidden = await step(node, change);
    expect(forbidden.code).toBe(1);
    expect(forbidden.outputs.verdict ?? '').toBe('');
    expect(errors(forbidden)[0]?.message).toContain('fetch-depth: 2');
    const tokenless = await step(node, change, { token: '' });
    expect(tokenless.code).toBe(1);
    expect(errors(tokenless)[0]?.message).toContain('no token');
  });

  it('reads only what it needs of a change to thousands of files', async () => {
    await using server = await startGitHub();
    const others = Object.fromEntries(Array.from({ length: 3_500 }, (_, index) => [`src/${index}.txt`, `${index}`]));
    const after = { ...others, 'imagegate.yml': fleetOf(row('PC-1', 'fr-FR'), row('PC-2', 'fr-FR')) };
    const before = { 'imagegate.yml': fleetOf(row('PC-1', 'fr-FR')) };
    const result = await check(before, after, { depth: 1, server });
    expect(result.code).toBe(1);
    expect(result.outputs.introduced).toBe('1');
    expect(server.log).toHaveLength(3);
  });

  it('leaves nothing behind when it is cancelled while it waits for the API', async () => {
    await using server = await startGitHub();
    const text = fleetOf(row('PC-1'));
    const change = proposeChange({ 'imagegate.yml': text }, { 'imagegate.yml': `${text}# a\n` }, { depth: 1, server });
    server.fail({ path: /git\/blobs/, times: 9, with: { slow: 60_000 } });
    const temporary = folderWith();
    const { running, result } = startAction({
      node,
      workspace: change.workspace,
      inputs: { manifest: 'imagegate.yml', comment: 'never' },
      environment: change.environment,
      temporary,
      token: TOKEN,
    });
    await expect.poll(() => server.log.some(({ path }) => path.includes('git/blobs')), { timeout: 20_000 }).toBe(true);
    expect(readdirSync(temporary).some((name) => name.startsWith('imagegate-before-'))).toBe(true);
    process.kill(running.pid, 'SIGTERM');
    expect((await result).code).not.toBe(0);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('says so in the comment when the base cannot be read', async () => {
    await using server = await startGitHub();
    const text = fleetOf(row('PC-1'));
    const change = proposeChange({ 'imagegate.yml': text }, { 'imagegate.yml': `${text}# a\n` }, { depth: 1, server });
    server.fail({ path: /git\/trees/, times: 99, with: { status: 404 } });
    const result = await step(node, change, { inputs: { comment: 'auto' } });
    expect(result.code).toBe(1);
    expect(comments(server)[0]?.body).toContain('could not be read');
    expect(readdirSync(result.temporary)).toEqual([]);
  });

  it('asks the API for the files that a partial clone does not have', async () => {
    await using server = await startGitHub();
    const text = fleetOf(row('PC-1', 'fr-FR'));
    const options = { depth: 2, partial: true, server };
    const result = await check({ 'imagegate.yml': text }, { 'imagegate.yml': `${text}# a word\n` }, options);
    expect(result.code).toBe(0);
    expect(result.outputs).toMatchObject({ verdict: 'unlicensed', introduced: '0' });
    expect(server.log.at(-1)?.path).toMatch(/git\/blobs/);
  });

  it('needs no API with fetch-depth: 2', async () => {
    const text = fleetOf(row('PC-1', 'fr-FR'));
    const result = await check({ 'imagegate.yml': text }, { 'imagegate.yml': `${text}# a word\n` }, { depth: 2 });
    expect(result.code).toBe(0);
    expect(result.outputs.introduced).toBe('0');
  });
});

describe.each(NODES)('the policy of a pull request on %s', (_name, node) => {
  const waiver = `waivers:
  - id: W-1
    rule: language-mismatch
    devices: [PC-1]
    license: { product: windows, channel: oem, version: 11, edition: pro, language: fr-FR }
    reason: The German image comes in January.
    owner: dana@contoso.example
    until: 2027-01-31
`;
  const inputs = { policy: 'policy.yml' };
  const failing = fleetOf(row('PC-1', 'fr-FR'));

  it('is that of the base: a change cannot excuse itself', async () => {
    const change = proposeChange(
      { 'imagegate.yml': fleetOf(row('PC-1')) },
      { 'imagegate.yml': failing, 'policy.yml': waiver },
    );
    const result = await step(node, change, { inputs });
    expect(result.code).toBe(1);
    expect(result.log).toContain('policy.yml is new: it decides once it is merged');
  });

  it('lets pass what it waived before', async () => {
    const change = proposeChange(
      { 'imagegate.yml': fleetOf(row('PC-1')), 'policy.yml': waiver },
      { 'imagegate.yml': failing, 'policy.yml': undefined },
    );
    const result = await step(node, change, { inputs });
    expect(result.code).toBe(0);
    expect(result.outputs).toMatchObject({ verdict: 'waived', waived: '1', licensed: '0' });
    expect(result.log).toContain('deletes policy.yml, which still decides');
    expect(reportOf(result).policy).toEqual({ file: 'policy.yml', commit: change.base, proposal: 'deleted' });
  });

  it('must be right in what the change proposes, too', async () => {
    const change = proposeChange(
      { 'imagegate.yml': failing, 'policy.yml': waiver },
      { 'policy.yml': waiver.replace('rule: language-mismatch', 'rule: langauge-mismatch') },
    );
    const result = await step(node, change, { inputs });
    expect(result.code).toBe(1);
    expect(errors(result)[0]).toMatchObject({ properties: { file: 'policy.yml', line: '3' } });
    expect(errors(result)[0]?.message).toContain('language-mismatch');
  });

  it('comes from another repository at a commit', async () => {
    await using server = await startGitHub();
    const text = fleetOf(row('PC-1'));
    const commit = server.repository('contoso/licensing').commit({ 'images/policy.yml': waiver });
    const change = proposeChange({ 'imagegate.yml': text }, { 'imagegate.yml': failing }, { server });
    const remote = `contoso/licensing/images/policy.yml@${commit}`;
    const result = await step(node, change, { inputs: { policy: remote } });
    expect(result.outputs).toMatchObject({ verdict: 'waived' });
    expect(reportOf(result).policy).toEqual({ file: 'contoso/licensing/images/policy.yml', commit });
    const gone = await step(node, change, { inputs: { policy: `contoso/licensing/none.yml@${commit}` } });
    expect(gone.code).toBe(1);
    expect(gone.outputs.verdict ?? '').toBe('');
  });
});

describe.each(NODES)('the comment on a pull request on %s', (_name, node) => {
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
