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
    expect(defaults.token).toBe('${{ github.token }}');
    defaults.token = '';
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
        change: { kind: 'event', name: undefined, path: undefined, testedCommit: undefined, only: 'auto' },
        gitHub: { apiUrl: 'https://api.github.com' },
        machine: {
          environment: { GITHUB_WORKSPACE: '/repo', RUNNER_TEMP: '/temp' },
          platform: 'linux',
          temporary: '/temp',
        },
      },
      conversation: { comment: 'auto', identity: ['', '', 'a.yml', 'fleet/*.yml', '', ''] },
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
      policy: 'contoso/licensing/policy.yml@0123456789ABCDEF0123456789abcdef01234567',
      'changed-only': 'true',
      comment: 'never',
      sarif: 'out/imagegate.sarif',
      token: 'ghs_x',
    };
    expect(read(inputs)).toMatchObject({
      annotations: false,
      conversation: { comment: 'never' },
      options: {
        policy: {
          kind: 'remote',
          owner: 'contoso',
          repository: 'licensing',
          path: 'policy.yml',
          commit: '0123456789abcdef0123456789abcdef01234567',
        },
        change: { only: 'true' },
        sarif: { path: 'out/imagegate.sarif', within: ['/repo', '/temp'] },
        gitHub: { token: 'ghs_x' },
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

  it('takes from the workflow what the check of a change needs', () => {
    const environment = {
      GITHUB_WORKSPACE: '/repo',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: '/temp/event.json',
      GITHUB_SHA: 'abc',
      GITHUB_API_URL: 'https://github.contoso.example/api/v3',
      GITHUB_SERVER_URL: 'https://github.contoso.example',
      GITHUB_REPOSITORY: 'contoso/images',
      GITHUB_RUN_ID: '12',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_WORKFLOW: 'Licenses',
      GITHUB_JOB: 'check',
    };
    expect(read({ manifest: 'a.yml' }, environment)).toMatchObject({
      options: {
        change: { name: 'pull_request', path: '/temp/event.json', testedCommit: 'abc' },
        gitHub: { apiUrl: 'https://github.contoso.example/api/v3', repository: 'contoso/images' },
      },
      conversation: {
        identity: ['Licenses', 'check', 'a.yml', '', ''],
        runUrl: 'https://github.contoso.example/contoso/images/actions/runs/12/attempts/2',
      },
    });
  });

  it('takes a file for the policy, and a commit only by its full id', () => {
    const policyOf = (policy: string) => read({ manifest: 'a.yml', policy }).options.policy;
    expect(policyOf('a/b/policy.yml')).toEqual({ kind: 'file', path: 'a/b/policy.yml' });
    expect(policyOf('./a/b/policy@home.yml')).toEqual({ kind: 'file', path: './a/b/policy@home.yml' });
    expect(() => policyOf('contoso/licensing/policy.yml@main')).toThrow(
      'behind the @ it takes a full commit id, and "main" is none',
    );
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
    [{ manifest: 'a', job: 'build', plan: 'a', sarif: 'x' }, 'The job build has no use for the input sarif.'],
    [{ manifest: 'a', comment: 'yes' }, 'The input comment is "yes"; it takes auto, always, never.'],
    [{ manifest: 'a', 'changed-only': 'yes' }, 'The input changed-only is "yes"; it takes auto, true, false.'],
    [{ manifest: 'a', 'work-dir': '/w' }, 'The job check has no use for the input work-dir.'],
    [{ manifest: 'a', 'as-of': 'tomorrow' }, 'The input as-of is "tomorrow"; it takes a calendar day.'],
  ])('refuses %j', (inputs: Record<string, string>, message) => {
    expect(() => read(inputs)).toThrow(InputError);
    expect(() => read(inputs)).toThrow(message);
  });
});
