/** What the README says to type is typed here, to the letter. */
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../support/bundles.ts';
import { folderWith } from '../support/folder.ts';
import { runProgram } from '../support/run-program.ts';
import { HAS_WIMLIB } from '../support/wimlib.ts';

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const commands = [...README.matchAll(/```sh\n(.*)\n```/g)].map((block) => block[1] ?? '');

it('has two commands: one runs an example, one installs and tests', () => {
  expect(commands).toHaveLength(2);
  expect(commands[1]).toBe('npm ci && npm test');
});

it('runs the example from the committed bundle, and it is licensed', async () => {
  const [program, ...words] = (commands[0] ?? '').split(' ');
  expect(program).toBe('node');
  const { code, stdout } = await runProgram(process.execPath, words, { cwd: ROOT });
  expect(stdout).toMatch(/^licensed: 2 of 2 devices licensed/m);
  expect(code).toBe(0);
});

it('names an example that fails, in as many devices as it says', async () => {
  const words = ['dist/cli/index.js', 'check', 'examples/unlicensed/imagegate.yml', '--as-of', '2026-11-22'];
  const { code, stdout } = await runProgram(process.execPath, words, { cwd: ROOT });
  expect(stdout).toMatch(/of 12 devices licensed/);
  expect(code).toBe(1);
});

it.skipIf(!HAS_WIMLIB)('builds the example as it says, from a copy of what ships', async () => {
  const [command = ''] = /node dist\/cli\/index\.js build\s[^`]*/.exec(README) ?? [];
  const words = command.replaceAll(/\s+/g, ' ').split(' ').slice(1);
  expect(words.length).toBeGreaterThan(4);
  const copy = folderWith();
  for (const name of ['dist', 'examples/build']) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  const { code, stdout } = await runProgram(process.execPath, [...words, '--work-dir', join(copy, 'work')], {
    cwd: copy,
  });
  expect(stdout).toMatch(/^licensed: 2 of 2 devices licensed/m);
  expect(code).toBe(0);
  expect(existsSync(join(copy, 'examples/build/share/win11-enterprise.wim'))).toBe(true);
});

it('shows a manifest, a list and a policy that can be read as they stand', async () => {
  const block = (language: string, first: string) =>
    new RegExp(`\`\`\`${language}\\n(${first}[\\s\\S]*?)\`\`\``).exec(README)?.[1] ?? '';
  const workspace = folderWith({
    'imagegate.yml': block('yaml', '# imagegate\\.yml'),
    'fleet/berlin.csv': block('csv', 'Serial'),
    'imagegate.policy.yml': block('yaml', '# imagegate\\.policy\\.yml'),
  });
  const words = [join(ROOT, 'dist/cli/index.js'), 'check', '--policy', 'imagegate.policy.yml', '--as-of', '2026-11-22'];
  const { code, stdout } = await runProgram(process.execPath, words, { cwd: workspace });
  expect(stdout).toContain('of 2 devices licensed');
  expect(code).toBeLessThan(2);
});
