/** What the README says to type is typed here, to the letter. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../support/bundles.ts';
import { runProgram } from '../support/run-program.ts';

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
