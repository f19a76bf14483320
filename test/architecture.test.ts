import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The picture that architecture stands for: doors -> jobs -> (build, publish, manifest, policy, change, github, image,
 * report, options) -> (process, input) -> licensing.
 * What each part may import, beside itself.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  doors: ['hosts'],
  hosts: ['jobs', 'options', 'report'],
  jobs: [
    'manifest',
    'policy',
    'change',
    'github',
    'build',
    'publish',
    'image',
    'report',
    'options',
    'process',
    'input',
    'licensing',
  ],
  // A plan is a document with places, as the manifest is.
  build: ['manifest', 'image', 'process', 'input', 'licensing'],
  // What is published is written in the same journal as what is built, and undone in the same way.
  publish: ['build/work', 'image', 'process', 'input', 'licensing'],
  manifest: ['input', 'licensing'],
  // A policy is a document with places, too.
  policy: ['manifest', 'input', 'licensing'],
  change: ['process', 'input', 'licensing'],
  // It stands in for git where git does not have the base.
  github: ['change/commit-files.ts', 'change/base-unreadable.ts', 'input', 'licensing'],
  image: ['input', 'licensing'],
  options: ['input', 'licensing'],
  // Of the input only the shape of a problem, which it words.
  report: ['licensing', 'input/problem.ts'],
  process: ['input', 'licensing'],
  input: ['licensing'],
  licensing: [],
};

const SOURCE = join(import.meta.dirname, '../src');
const LONGEST_FILE = 200;
/** Longer for a reason: they are read as one page, or looked up in. */
const LONG_TABLES = ['licensing/model.ts', 'licensing/vocabulary/locales.ts'];

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/'))
  .map((name) => ({ name, text: readFileSync(join(SOURCE, name), 'utf8') }));

describe.each(files)('src/$name', ({ name, text }) => {
  const part = partOf(name);

  it('imports downward only', () => {
    const allowed = [part, ...(MAY_IMPORT[part] ?? [])];
    const upward = relativeImports(text)
      .map((path) => posix.join(posix.dirname(name), path))
      .filter((path) => !allowed.some((one) => one === partOf(path) || path === one || path.startsWith(`${one}/`)));
    expect(upward).toEqual([]);
  });

  if (!LONG_TABLES.includes(name))
    it(`has at most ${LONGEST_FILE} lines`, () => {
      expect(text.split('\n').length - 1).toBeLessThanOrEqual(LONGEST_FILE);
    });

  it('prints nothing by console', () => {
    expect(text).not.toMatch(/\bconsole\./);
  });

  if (part !== 'options')
    it('takes nothing from the environment and no time from the clock', () => {
      expect(text).not.toMatch(/process\.env|Date\.now|new Date\(\)|getInput\(/);
    });

  if (part !== 'process')
    it('starts no programs by itself', () => {
      expect(packageImports(text).filter((path) => path === 'execa' || path.includes('child_process'))).toEqual([]);
    });

  if (part === 'licensing')
    it('stands on nothing but itself', () => {
      expect(packageImports(text)).toEqual([]);
    });

  if (name !== 'action.ts' && !name.startsWith('hosts/workflow'))
    it('knows nothing of the runner', () => {
      expect(packageImports(text)).not.toContain('@actions/core');
    });

  if (part !== 'github')
    it("knows nothing of GitHub's API", () => {
      expect(packageImports(text).filter((path) => /^@actions\/github|^@octokit\//.test(path))).toEqual([]);
    });
});

it('finds the imports it is to judge', () => {
  const door = files.find(({ name }) => name === 'hosts/terminal.ts')?.text ?? '';
  expect(imports(door)).toContain('../jobs/check.ts');
  expect(imports(door)).toContain('../options/command-line.ts');
});

it('has a place in the picture for every folder', () => {
  expect([...new Set(files.map(({ name }) => partOf(name)))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
});

it('has doors that are only doors', () => {
  for (const { name, text } of files.filter((file) => partOf(file.name) === 'doors')) {
    expect(text.split('\n').length, name).toBeLessThan(15);
  }
});

function partOf(path: string): string {
  const [folder = '', ...rest] = path.split('/');
  return rest.length === 0 ? 'doors' : folder;
}

function imports(text: string): readonly string[] {
  const statements = text.matchAll(
    /^(?:import|export)\b[^;]*?\bfrom\s'([^']+)'|^import\s'([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...statements].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '');
}

function relativeImports(text: string): readonly string[] {
  return imports(text).filter((path) => path.startsWith('.'));
}

function packageImports(text: string): readonly string[] {
  return imports(text).filter((path) => !path.startsWith('.'));
}
