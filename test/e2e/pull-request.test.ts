import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folderWith, writeFiles } from '../support/folder.ts';
import { startGitHub, WORKFLOW } from '../support/github-server.ts';
import { NODES } from '../support/nodes.ts';
import { type Step, startAction } from '../support/runner.ts';
import { comments, errors, reportOf, step, TOKEN } from './change-step.ts';
import { fleetOf, HEAD, row } from './licensed-fleet.ts';
import { type ChangeOptions, type Files, proposeChange, REPOSITORY } from './proposed-change.ts';

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
