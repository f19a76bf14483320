import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/input/problem.ts';
import { ACTION_INPUTS, ACTION_OUTPUTS, readActionInputs } from '../../src/options/action-inputs.ts';
import { FAIL_ON } from '../../src/options/check-options.ts';
import { ACTION } from '../support/action-metadata.ts';

const now = new Date('2026-11-21T00:10:00Z');

function read(
  inputs: Record<string, string>,
  environment: Record<string, string> = { GITHUB_WORKSPACE: '/repo', RUNNER_TEMP: '/temp' },
) {
  return readActionInputs((name) => inputs[name] ?? '', {
    environment,
    directory: '/elsewhere',
    now,
    platform: 'linux',
  });
}

describe('action.yml', () => {
  it('declares the inputs and outputs that the code knows, and no others', () => {
    expect(Object.keys(ACTION.inputs)).toEqual([...ACTION_INPUTS]);
    expect(Object.keys(ACTION.outputs)).toEqual([...ACTION_OUTPUTS]);
  });

  it('has the defaults that the code has', () => {
    const defaults = Object.fromEntries(
      Object.entries(ACTION.inputs).map(([name, input]) => [name, input.default ?? '']),
    );
    expect(read({ ...defaults, manifest: 'a.yml' })).toEqual(read({ manifest: 'a.yml' }));
    expect(ACTION.inputs['fail-on']?.default).toBe(FAIL_ON[0]);
  });

  it('runs on the Node that GitHub has', () => {
    expect(ACTION.runs).toEqual({
      using: 'node24',
      main: 'dist/action/index.js',
      post: 'dist/action/index.js',
      'post-if': 'always()',
    });
  });
});

describe('readActionInputs', () => {
  it('fills in what is left out', () => {
    expect(read({ manifest: ' a.yml \n\n fleet/*.yml\r\n' })).toEqual({
      job: 'check',
      annotations: true,
      options: {
        workspace: '/repo',
        manifests: ['a.yml', 'fleet/*.yml'],
        plans: [],
        asOf: '2026-11-21',
        failOn: 'unproven',
        all: false,
        output: 'text',
        reportFolder: { directory: join('/temp', 'imagegate'), within: ['/repo', '/temp'] },
      },
    });
  });

  it('takes every input', () => {
    const inputs = {
      manifest: 'a.yml',
      image: 'w11',
      plan: 'builds/*.yml',
      'as-of': '2027-06-30',
      'fail-on': 'unlicensed',
      annotations: 'false',
      'report-dir': 'reports',
    };
    expect(read(inputs)).toMatchObject({
      annotations: false,
      options: {
        image: 'w11',
        plans: ['builds/*.yml'],
        asOf: '2027-06-30',
        failOn: 'unlicensed',
        reportFolder: { directory: 'reports' },
      },
    });
  });

  it('takes every input of a build', () => {
    const inputs = {
      job: 'build',
      manifest: 'a.yml',
      plan: 'w11.build.yml',
      'dry-run': 'true',
      'keep-refused': 'true',
    };
    expect(read({ ...inputs, 'work-dir': '/srv/work' })).toMatchObject({
      job: 'build',
      options: {
        manifests: ['a.yml'],
        plan: 'w11.build.yml',
        workDirectory: '/srv/work',
        logDirectory: join('/temp', 'imagegate', 'logs'),
        dryRun: true,
        keepRefused: true,
      },
    });
    expect(read(inputs)).toMatchObject({ options: { workDirectory: '/var/tmp/imagegate' } });
  });

  it('runs outside a runner too', () => {
    expect(read({ manifest: 'a.yml' }, {})).toMatchObject({ options: { workspace: '/elsewhere' } });
    expect(read({ manifest: 'a.yml' }, {}).options).not.toHaveProperty('reportFolder');
  });

  it.each([
    [{ manifest: ' \n ' }, 'The input manifest is empty.'],
    [{ manifest: 'a', annotations: 'yes' }, 'The input annotations is "yes"; it takes true, false.'],
    [{ manifest: 'a', 'fail-on': 'error' }, 'The input fail-on is "error"; it takes unproven, unlicensed, never.'],
    [{ manifest: 'a', job: 'publish' }, 'The input job is "publish"; it takes check, build.'],
    [{ manifest: 'a', job: 'build' }, 'The input plan is empty.'],
    [{ manifest: 'a', job: 'build', plan: 'a\nb' }, 'The input plan names 2 plans; a build takes one.'],
    [{ manifest: 'a', job: 'build', plan: 'a', image: 'w11' }, 'The job build has no use for the input image.'],
    [{ manifest: 'a', 'work-dir': '/w' }, 'The job check has no use for the input work-dir.'],
    [{ manifest: 'a', 'as-of': 'tomorrow' }, 'The input as-of is "tomorrow"; it takes a calendar day.'],
  ])('refuses %j', (inputs: Record<string, string>, message) => {
    expect(() => read(inputs)).toThrow(InputError);
    expect(() => read(inputs)).toThrow(message);
  });
});
