import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/report/report-schema.ts';
import { folderWith } from '../support/folder.ts';
import { missingNode, NODES } from '../support/nodes.ts';
import { runAction, type Step } from '../support/runner.ts';
import { manifest } from './fleet.ts';

it('is tested on the Node that it runs on in production', () => expect(missingNode()).toBeUndefined());

describe.each(NODES)('the action on %s', (_name, node) => {
  const run = (text: string, inputs: Step['inputs'] = {}, environment: NonNullable<Step['environment']> = {}) =>
    runAction({
      node,
      workspace: folderWith({ 'imagegate.yml': text }),
      inputs: { manifest: 'imagegate.yml', 'as-of': '2026-11-21', ...inputs },
      environment,
    });

  it('passes a licensed fleet', async () => {
    const step = await run(manifest());
    expect(step.code).toBe(0);
    expect(step.commands.filter(({ name }) => name === 'error')).toEqual([]);
    expect(step.outputs).toMatchObject({ verdict: 'licensed', licensed: '1', unlicensed: '0', unproven: '0' });
    expect(step.summary).toContain('1 of 1 device licensed');
  });

  it('fails an unlicensed fleet, on the line, in the log and in the summary', async () => {
    const step = await run(manifest({ language: 'fr-FR' }));
    expect(step.code).toBe(1);
    const [first] = step.commands.filter(({ name }) => name === 'error');
    expect(first?.properties).toMatchObject({ title: 'language-mismatch: w11', file: 'imagegate.yml', line: '16' });
    expect(first?.message).toMatch(/^PC-1: .*\(brief, /);
    expect(step.commands.at(-1)).toMatchObject({ name: 'error', properties: {} });
    expect(step.commands.at(-1)?.message).toMatch(
      /^Blocked by 1 finding: PC-1, language-mismatch.*unlicensed: 0 of 1 device licensed, 1 unlicensed, as of 2026-11-21/,
    );
    expect(step.summary).toContain('<code>language-mismatch</code>');
    expect(step.log).toContain('error language-mismatch in w11');
  });

  it('writes its report where later steps find it', async () => {
    const step = await run(manifest({ language: 'fr-FR' }));
    expect(step.outputs.report).toBe(join(step.temporary, 'imagegate', 'imagegate-report.json'));
    const report = reportSchema.parse(JSON.parse(readFileSync(step.outputs.report ?? '', 'utf8')));
    expect(report).toMatchObject({ verdict: 'unlicensed', counts: { unlicensed: 1 } });
  });

  it('writes no report outside workspace and temporary folder', async () => {
    const outside = folderWith();
    const step = await run(manifest(), { 'report-dir': join(outside, 'x') });
    expect(step.code).toBe(1);
    expect(step.log).toContain('lies outside the workspace');
    expect(existsSync(join(outside, 'x'))).toBe(false);
  });

  it('makes no error of what may pass', async () => {
    const step = await run(manifest({ language: 'fr-FR' }), { 'fail-on': 'never' });
    expect(step.code).toBe(0);
    expect(step.commands.filter(({ name }) => name === 'error')).toEqual([]);
    expect(
      step.commands.some(({ name, properties }) => name === 'warning' && properties.file === 'imagegate.yml'),
    ).toBe(true);
    expect(step.outputs.verdict).toBe('unlicensed');
  });

  it('annotates nothing when told so', async () => {
    const step = await run(manifest({ language: 'fr-FR' }), { annotations: 'false' });
    expect(step.commands).toHaveLength(1);
    expect(step.commands[0]?.message).toMatch(/in the job summary\.$/);
    expect(step.code).toBe(1);
  });

  it('puts wrong input on its line, and decides nothing', async () => {
    const step = await run(manifest().replace('edition: pro, language:', 'edition: prro, language:'));
    expect(step.code).toBe(1);
    expect(step.commands[0]).toMatchObject({ name: 'error', properties: { file: 'imagegate.yml', line: '16' } });
    expect(step.commands.at(-1)?.message).toBe('The input is wrong, and nothing was decided.');
    expect(step.outputs).toEqual({});
    expect(step.summary).toContain('<code>imagegate.yml&#58;16&#58;');
    expect(step.log).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  });

  it.each([
    [{ manifest: '' }, 'The input manifest is empty.'],
    [{ 'fail-on': 'error' }, 'The input fail-on is "error"'],
    [{ manifest: '../*.yml' }, 'leaves the workspace'],
    [{ image: 'w10' }, 'The manifest declares no image "w10".'],
  ])('refuses %j', async (inputs: Step['inputs'], message) => {
    const step = await run(manifest(), inputs);
    expect(step.code).toBe(1);
    expect(step.commands[0]?.message).toContain(message);
  });

  it('lets no name in a manifest become a command, a link or a mention', async () => {
    const hostile = '::error::x ##[add-mask]y @octocat [l](http://e.example) <img src=x> | `c`';
    const step = await run(manifest({ language: 'fr-FR', id: hostile }));
    expect(step.commands.map(({ message }) => message)).not.toContain('x');
    for (const part of ['@octocat', '](', '<img', '`c`', 'http://']) expect(step.summary).not.toContain(part);
  });

  it('does without a summary', async () => {
    const step = await run(manifest(), {}, { GITHUB_STEP_SUMMARY: undefined });
    expect(step.code).toBe(0);
    expect(
      step.commands.some(({ name, message }) => name === 'notice' && message.includes('summary was not written')),
    ).toBe(true);
  });

  it('does without a temporary folder', async () => {
    const step = await run(manifest(), {}, { RUNNER_TEMP: undefined });
    expect(step.code).toBe(0);
    expect(step.outputs.report).toBe('');
  });
});
