/** Builds by the action: inputs, outputs, the log of a hostile program, post. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { killTree } from '../support/cancel.ts';
import { folderWith } from '../support/folder.ts';
import { HAS_FUSE } from '../support/fuse.ts';
import { NODES } from '../support/nodes.ts';
import { betweenJobs, commitWorkspace, runAction, runPost, type Step, startAction } from '../support/runner.ts';
import { HAS_WIMLIB, missingWimlib } from '../support/wimlib.ts';
import { buildRepository, digestOf, type Repository } from './build-repository.ts';

const PRODUCT_KEY = ['ABCDE', 'FGHJK', 'LMNPQ', 'RSTUV', 'WXYZ2'].join('-');

it('has what it is tested with', () => expect(missingWimlib()).toBeUndefined());

describe.skipIf(!HAS_WIMLIB).each(NODES)('a build by the action on %s', (_name, node) => {
  const stepOf = (
    repository: Repository,
    inputs: Step['inputs'] = {},
    environment: Step['environment'] = {},
  ): Step => ({
    node,
    workspace: repository.folder,
    temporary: folderWith(),
    inputs: {
      job: 'build',
      manifest: 'imagegate.yml',
      plan: 'w11.build.yml',
      'as-of': '2026-11-22',
      'work-dir': repository.workDirectory,
      ...inputs,
    },
    environment,
  });

  it('publishes, tells by outputs what, and leaves post nothing to do', async () => {
    const repository = buildRepository();
    const step = stepOf(repository);
    const main = await runAction(step);
    expect(main.commands.filter(({ name }) => name === 'error')).toEqual([]);
    expect(main.code).toBe(0);
    const output = repository.path('out/w11.wim');
    expect(main.outputs).toMatchObject({
      verdict: 'licensed',
      licensed: '1',
      matrix: '',
      'image-digest': `sha256:${digestOf(output)}`,
      published: JSON.stringify([output, repository.path('share/w11.wim')]),
      record: `${output}.imagegate.json`,
      predicate: `${output}.imagegate-predicate.json`,
    });
    expect(main.summary).toContain('1 of 1 device licensed');
    const groups = main.commands.filter(({ name }) => name === 'group').map(({ message }) => message);
    expect(groups).toContain('Export image 1 of install.wim');
    expect(main.commands.filter(({ name }) => name === 'endgroup')).toHaveLength(groups.length);
    const post = await runPost(step, main.state);
    expect(post).toMatchObject({ code: 0, commands: [] });
    expect(readdirSync(repository.workDirectory)).toEqual([]);
    expect(readdirSync(`${step.temporary}/imagegate/logs`).length).toBeGreaterThan(3);
  });

  it('fails on a failing command, on its line in the plan, with what the command said last', async () => {
    const repository = buildRepository({ publish: ['run: [node, -e, "console.error(42); process.exit(3)"]'] });
    const main = await runAction(stepOf(repository));
    expect(main.code).toBe(1);
    const [error, last] = main.commands.filter(({ name }) => name === 'error');
    expect(error?.properties).toMatchObject({ file: 'w11.build.yml', line: '8' });
    expect(error?.message).toContain('node ended with exit code 3');
    expect(last?.message).toBe('The build failed, and nothing was published.');
    expect(main.outputs).toEqual({});
    expect(existsSync(repository.path('out/w11.wim'))).toBe(false);
  });

  it('lets no program speak to the runner, nor see what is not for it', async () => {
    const script = `
      console.log('::error::forged'); console.log('##[error]forged'); console.log('  ::set-output name=verdict::licensed');
      const seen = Object.keys(process.env).filter((name) => /^(INPUT_|ACTIONS_|GITHUB_(TOKEN|OUTPUT|ENV|PATH|STATE))/i.test(name));
      require('fs').writeFileSync('seen.json', JSON.stringify(seen));`;
    const repository = buildRepository({ publish: ['run: [node, tell.cjs]'], files: { 'tell.cjs': script } });
    const secrets = { ACTIONS_RUNTIME_TOKEN: 'x', GITHUB_TOKEN: 'x', INPUT_TOKEN: 'x' };
    const main = await runAction(stepOf(repository, {}, secrets));
    expect(main.code).toBe(0);
    expect(main.commands.map(({ name }) => name)).not.toContain('error');
    expect(main.commands.map(({ name }) => name)).not.toContain('set-output');
    expect(main.log).toContain('forged');
    expect(JSON.parse(readFileSync(repository.path('seen.json'), 'utf8'))).toEqual([]);
    const stops = main.commands.filter(({ name }) => name === 'stop-commands').map(({ message }) => message);
    expect(new Set(stops).size).toBe(stops.length);
    for (const token of stops) expect(main.log.split(/\r?\n/)).toContain(`::${token}::`);
  });

  it('masks a product key that goes into the image, and says where it stands', async () => {
    const unattend = `<unattend>\n<ProductKey>${PRODUCT_KEY}</ProductKey>\n</unattend>\n`;
    const repository = buildRepository({ files: { 'overlay/Windows/Panther/unattend.xml': unattend } });
    const main = await runAction(stepOf(repository));
    expect(main.commands).toContainEqual({ name: 'add-mask', properties: {}, message: PRODUCT_KEY });
    expect(main.log).toMatch(/unattend\.xml:2 holds a product key/);
    expect(main.log.replaceAll(`::add-mask::${PRODUCT_KEY}`, '')).not.toContain(PRODUCT_KEY);
  });

  it.skipIf(!HAS_FUSE)(
    'that was killed on its mount is cleaned up by the next job, and its source is as it was',
    async () => {
      const repository = buildRepository({
        steps: [
          'copy: { from: overlay, to: / }',
          'run: [node, -e, "console.log(process.env.WAITS); setTimeout(() => {}, process.env.WAITS)"]',
        ],
      });
      // Git knows no empty folders.
      writeFileSync(repository.path('share/.gitkeep'), '');
      commitWorkspace(repository.folder);
      const source = digestOf(repository.path('media/install.wim'));
      const step = stepOf(repository, {}, { WAITS: '60000' });
      const { running, result } = startAction(step);
      await running.printed(/^60000$/m);
      await killTree(running.pid);
      await result;
      expect(readFileSync('/proc/mounts', 'utf8')).toContain(repository.workDirectory);
      betweenJobs(step);
      expect(readdirSync(step.temporary ?? '')).toEqual([]);

      const next = await runAction({ ...step, environment: { WAITS: '0' } });
      expect(next.log).toMatch(/What a run that was killed had left/);
      expect(next.code).toBe(0);
      expect(readFileSync('/proc/mounts', 'utf8')).not.toContain(repository.workDirectory);
      expect(readdirSync(repository.workDirectory)).toEqual([]);
      expect(digestOf(repository.path('media/install.wim'))).toBe(source);
      expect(existsSync(repository.path('share/w11.wim'))).toBe(true);
    },
  );

  it('checks and tells every command in a dry run', async () => {
    const repository = buildRepository();
    const main = await runAction(stepOf(repository, { 'dry-run': 'true' }));
    expect(main.code).toBe(0);
    expect(main.log).toContain('$ wimlib-imagex export ');
    expect(main.log).toContain('this was a dry run');
    expect(main.outputs).toMatchObject({ verdict: 'licensed', published: '[]', 'image-digest': '' });
    expect(existsSync(repository.path('out/w11.wim'))).toBe(false);
  });

  it('gives the matrix of what there is to build, and refuses a plan of an image that nobody declared', async () => {
    const other = 'image: w12\nengine: wimlib\nsource: { file: media/install.wim }\noutput: out/w12.wim\n';
    const repository = buildRepository({ files: { 'builds/other.build.yml': other } });
    const check = (plan: string) =>
      runAction({
        node,
        workspace: repository.folder,
        inputs: { manifest: 'imagegate.yml', plan, 'as-of': '2026-11-22' },
      });
    const one = await check('*.build.yml');
    expect(JSON.parse(one.outputs.matrix ?? '')).toEqual({ include: [{ image: 'w11', plan: 'w11.build.yml' }] });
    const two = await check('**/*.build.yml');
    expect(two.code).toBe(1);
    expect(two.commands[0]).toMatchObject({ properties: { file: 'builds/other.build.yml', line: '1' } });
    expect(two.commands[0]?.message).toContain('declares no image "w12"');
    expect((await check('none/*.yml')).log).toContain('No build plan matches');
  });
});
