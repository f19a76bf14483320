import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/report/report-schema.ts';
import { VERSION } from '../../src/report/tool.ts';
import { CLI, ROOT } from '../support/bundles.ts';
import { folderWith } from '../support/folder.ts';
import { NODES } from '../support/nodes.ts';
import { runProgram } from '../support/run-program.ts';
import { manifest } from './fleet.ts';

const IMAGES = join(ROOT, 'test/fixtures/images');

describe.each(NODES)('the command line on %s', (_name, node) => {
  const run = (cwd: string, words: string, environment: Record<string, string> = {}) =>
    runProgram(node, [CLI, ...words.split(' ')], { cwd, environment });

  it('passes a licensed fleet, and says that the image is not at hand', async () => {
    const { code, stdout, stderr } = await run(folderWith({ 'imagegate.yml': manifest() }), 'check --as-of 2026-11-21');
    expect(stdout).toMatch(/licensed: 1 of 1 device licensed, as of 2026-11-21\n$/);
    expect(stderr).toContain('note: out/w11.wim is not at hand; image w11 is judged by its declared identity.\n');
    expect(code).toBe(0);
  });

  it('fails an unlicensed fleet, on the line', async () => {
    const workspace = folderWith({ 'imagegate.yml': manifest({ language: 'fr-FR' }) });
    const { code, stdout } = await run(workspace, 'check');
    expect(stdout).toMatch(/^error language-mismatch in w11\n {2}PC-1: .*\n {2}at: imagegate\.yml:16:\d+/m);
    expect(code).toBe(1);
    expect((await run(workspace, 'check --fail-on never')).code).toBe(0);
  });

  it('reads the image where it is at hand', async () => {
    const image = readFileSync(join(IMAGES, 'win11-enterprise-en.wim'));
    const workspace = folderWith({ 'imagegate.yml': manifest(), 'out/w11.wim': image });
    const { code, stdout } = await run(workspace, 'check');
    expect(stdout).toContain('error image-differs-from-manifest in w11\n');
    expect(code).toBe(1);
  });

  it('reports in JSON, the same bytes each time, and into a folder', async () => {
    const workspace = folderWith({ 'imagegate.yml': manifest({ language: 'fr-FR' }) });
    const words = 'check --json --as-of 2026-11-21 --report-dir reports';
    const [first, second] = [await run(workspace, words), await run(workspace, words)];
    expect(first.stdout).toBe(second.stdout);
    const report = reportSchema.parse(JSON.parse(first.stdout));
    expect(report).toMatchObject({ verdict: 'unlicensed', counts: { devices: 1, unlicensed: 1 } });
    expect(readFileSync(join(workspace, 'reports/imagegate-report.json'), 'utf8')).toBe(first.stdout);
  });

  it('lists licensed devices when asked', async () => {
    const { stdout } = await run(folderWith({ 'imagegate.yml': manifest() }), 'check --json --all');
    expect(JSON.parse(stdout)).toMatchObject({ devices: [{ id: 'PC-1', image: 'w11', verdict: 'licensed' }] });
  });

  it.each([
    ['check', 'imagegate.yml'],
    ['check --image w10', 'The manifest declares no image "w10".'],
    ['chek', 'The nearest is check'],
    ['explain PC-2', 'The manifest has no device "PC-2".'],
    ['rules missing-co', 'The nearest is missing-coa.'],
    ['inspect no.wim', 'no.wim'],
  ])('exits with 2 for wrong input: %s', async (words, message) => {
    const files: Record<string, string> = words === 'check' ? {} : { 'imagegate.yml': manifest() };
    const { code, stdout, stderr } = await run(folderWith(files), words);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^ {2}cure: /m);
    expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it('shows hidden characters of a manifest instead of obeying them', async () => {
    const workspace = folderWith({ 'imagegate.yml': manifest({ language: 'fr-FR', id: 'PC\u202e-1' }) });
    const { stdout, stderr } = await run(workspace, 'check', { FORCE_COLOR: '1' });
    expect(stdout + stderr).toContain('\\u{202e}');
    expect(stdout + stderr).not.toContain('\u202e');
  });

  it('colours only when it may', async () => {
    const workspace = folderWith({ 'imagegate.yml': manifest() });
    expect((await run(workspace, 'check')).stdout).not.toContain('\u001b');
    expect((await run(workspace, 'check', { FORCE_COLOR: '1' })).stdout).toContain('\u001b[32m');
  });

  it('keeps its verdict when its reader goes away', async () => {
    const workspace = folderWith({ 'imagegate.yml': manifest({ language: 'fr-FR' }) });
    const child = spawn(node, [CLI, 'check'], { cwd: workspace });
    child.stdout.destroy();
    const stderr: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(Buffer.concat(stderr).toString()).not.toMatch(/EPIPE|itself failed/);
    expect(code).toBe(1);
  });

  it('inspects, explains, lists rules, helps', async () => {
    const workspace = folderWith({ 'imagegate.yml': manifest() });
    const inspected = await run(IMAGES, 'inspect win11-enterprise-en.wim --json');
    expect(JSON.parse(inspected.stdout)).toMatchObject({
      files: [
        {
          images: [
            { index: 1, identity: { product: 'windows', version: '11', edition: 'enterprise' }, state: 'known' },
          ],
        },
      ],
    });
    expect((await run(workspace, 'explain PC-1')).stdout).toMatch(/^PC-1 with w11: licensed\n/);
    expect((await run(workspace, 'explain PC-1 --json')).stdout).toMatch(/"verdict": "licensed"/);
    expect((await run(workspace, 'rules')).stdout).toMatch(/^language-mismatch /m);
    expect((await run(workspace, 'rules language-mismatch')).stdout).toMatch(/^# language-mismatch\n/);
    expect((await run(workspace, '--version')).stdout).toBe(`imagegate ${VERSION}\n`);
    expect((await run(workspace, 'help check')).stdout).toContain('Exit codes');
  });
});

it('carries nothing of the runner, and loads GitHub only when it is asked for', () => {
  expect(readFileSync(join(ROOT, 'dist/cli/licenses.txt'), 'utf8')).not.toContain('@actions/core');
  expect(readFileSync(join(ROOT, 'dist/cli/index.js'), 'utf8')).not.toMatch(/octokit|undici/i);
});
