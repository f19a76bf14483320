import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/input/problem.ts';
import { readCommandLine } from '../../src/options/command-line.ts';

const SURROUNDINGS = {
  environment: {},
  directory: '/repo',
  now: new Date('2026-11-21T23:30:00Z'),
  platform: 'linux',
} as const;

const AROUND = {
  gitHub: { apiUrl: 'https://api.github.com' },
  machine: { environment: {}, platform: 'linux', temporary: tmpdir() },
};

const read = (...words: string[]) => readCommandLine(words, SURROUNDINGS);

function refusal(...words: string[]): string {
  try {
    read(...words);
  } catch (fault) {
    if (fault instanceof InputError) return fault.problems.map(({ message, cure }) => `${message} ${cure}`).join('\n');
    throw fault;
  }
  throw new Error(`${words.join(' ')} was accepted`);
}

describe('check', () => {
  it('checks imagegate.yml of this folder as of today', () => {
    expect(read('check')).toEqual({
      job: 'check',
      options: {
        workspace: '/repo',
        manifests: ['imagegate.yml'],
        plans: [],
        asOf: '2026-11-21',
        failOn: 'unproven',
        all: false,
        output: 'text',
        ...AROUND,
      },
    });
  });

  it('takes every flag', () => {
    const words =
      'a.yml --manifest b.yml --manifest=c/*.yml --image w11 --plan builds/*.yml --as-of 2027-06-30 --fail-on never --json --all --report-dir out --policy p.yml --base main --sarif out.sarif';
    expect(read('check', ...words.split(' '))).toEqual({
      job: 'check',
      options: {
        workspace: '/repo',
        manifests: ['a.yml', 'b.yml', 'c/*.yml'],
        image: 'w11',
        plans: ['builds/*.yml'],
        asOf: '2027-06-30',
        failOn: 'never',
        all: true,
        output: 'json',
        reportFolder: { directory: 'out', within: ['/repo'] },
        policy: { kind: 'file', path: 'p.yml' },
        change: { kind: 'revision', revision: 'main' },
        sarif: { path: 'out.sarif', within: ['/repo'] },
        ...AROUND,
      },
    });
  });

  it('takes the token that GitHub’s own tools take', () => {
    const tokenFor = (environment: Record<string, string>) =>
      readCommandLine(['check'], { ...SURROUNDINGS, environment });
    expect(tokenFor({ GITHUB_TOKEN: 'a' })).toMatchObject({ options: { gitHub: { token: 'a' } } });
    expect(tokenFor({ GITHUB_TOKEN: 'a', GH_TOKEN: 'b' })).toMatchObject({ options: { gitHub: { token: 'b' } } });
  });

  it('refuses a revision that would be an option', () => {
    expect(() => read('check', '--base=--upload-pack=x')).toThrow('--base is "--upload-pack=x"');
  });

  it('lets a report lie in the temporary folder of a runner too', () => {
    const surroundings = { ...SURROUNDINGS, environment: { RUNNER_TEMP: '/temp' } };
    expect(readCommandLine(['check', '--report-dir', '/temp/x'], surroundings)).toMatchObject({
      options: { reportFolder: { within: ['/repo', '/temp'] } },
    });
  });
});

describe('the other jobs', () => {
  it('are read', () => {
    const around = { environment: {}, platform: 'linux' };
    expect(read('inspect', 'a.wim', 'b.wim', '--index', '2', '--hive', '--json')).toEqual({
      job: 'inspect',
      options: { files: ['a.wim', 'b.wim'], directory: '/repo', index: 2, hive: true, ...around, output: 'json' },
    });
    const work = {
      ...around,
      workspace: '/repo',
      workDirectory: '/srv/work',
      logDirectory: join('/srv/work-logs', '2026-11-21T23-30-00-000Z'),
    };
    expect(read('build', 'w11.build.yml', '--work-dir', '/srv/work', '--dry-run', '--keep-refused')).toEqual({
      job: 'build',
      options: {
        ...work,
        plan: 'w11.build.yml',
        manifests: ['imagegate.yml'],
        asOf: '2026-11-21',
        all: false,
        output: 'text',
        dryRun: true,
        keepRefused: true,
        ...AROUND,
      },
    });
    expect(read('sweep', '--work-dir', '/srv/work')).toEqual({ job: 'sweep', options: work });
    expect(read('sweep')).toMatchObject({ options: { workDirectory: '/var/tmp/imagegate' } });
    expect(read('explain', 'PC-1', '--image', 'w11')).toEqual({
      job: 'explain',
      options: {
        device: 'PC-1',
        workspace: '/repo',
        manifests: ['imagegate.yml'],
        image: 'w11',
        asOf: '2026-11-21',
        output: 'text',
        ...AROUND,
      },
    });
    expect(read('rules')).toEqual({ job: 'rules', options: { output: 'text' } });
    expect(read('rules', 'missing-coa', '--json')).toEqual({
      job: 'rules',
      options: { rule: 'missing-coa', output: 'json' },
    });
  });

  it('are helped with', () => {
    expect(read('--help')).toEqual({ job: 'help' });
    expect(read('help', 'check')).toEqual({ job: 'help', topic: 'check' });
    expect(read('inspect', '--help')).toEqual({ job: 'help', topic: 'inspect' });
    expect(read('inspect', '-h')).toEqual({ job: 'help', topic: 'inspect' });
    expect(read('--version')).toEqual({ job: 'version' });
  });
});

describe('what is wrong', () => {
  it.each([
    [[], 'No job is named. See `imagegate help`.'],
    [['chek'], 'There is no job "chek". The nearest is check; see `imagegate help`.'],
    [['help', 'chek'], 'There is no job "chek". The nearest is check; see `imagegate help`.'],
    [
      ['check', '--fail-onn', 'never'],
      'check has no flag --fail-onn. The nearest is --fail-on; see `imagegate help check`.',
    ],
    [['rules', '--image', 'x'], 'rules has no flag --image.'],
    [['check', '--image'], '--image needs a value: --image ID.'],
    [['check', '--image='], '--image needs a value: --image ID.'],
    [['check', '--json=yes'], '--json takes no value, and got "yes".'],
    [['check', '--as-of', '2027-02-30'], '--as-of is "2027-02-30"; it takes a calendar day.'],
    [['check', '--fail-on', 'nothing'], '--fail-on is "nothing"; it takes unproven, unlicensed, never.'],
    [['inspect'], 'inspect needs a FILE: imagegate inspect FILE... [flags].'],
    [['inspect', 'a.wim', '--index', '0'], '--index is "0"; it takes the number of an image in the file, from 1.'],
    [['explain', 'a', 'b'], 'explain takes one DEVICE, and got 2: a, b.'],
  ])('%j', (words, message) => expect(refusal(...words)).toContain(message));
});
