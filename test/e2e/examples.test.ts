/**
 * Each folder of examples/ is a test: its check, by its policy if it has one, says what stands in
 * test/fixtures/examples/<name>. With
 * UPDATE_GOLDEN=1 the expected files are written instead, to be read before they are committed.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLI, ROOT } from '../support/bundles.ts';
import { runProgram } from '../support/run-program.ts';
import { runAction } from '../support/runner.ts';

const EXAMPLES = join(ROOT, 'examples');
const EXPECTED = join(ROOT, 'test/fixtures/examples');
const AS_OF = '2026-11-21';

const names = readdirSync(EXAMPLES).filter((name) => existsSync(join(EXAMPLES, name, 'imagegate.yml')));

it('has examples', () => expect(names).not.toEqual([]));

describe.each(names)('examples/%s', (name) => {
  const workspace = join(EXAMPLES, name);
  const policy = existsSync(join(workspace, 'policy.yml')) ? 'policy.yml' : undefined;
  const check = (...words: string[]) =>
    runProgram(process.execPath, [CLI, 'check', '--as-of', AS_OF, ...(policy ? ['--policy', policy] : []), ...words], {
      cwd: workspace,
    });

  it('reads as expected', async () => {
    const { stdout, stderr, code } = await check();
    agree(name, 'expected.txt', `${stdout}${stderr}exit code ${code}\n`);
  });

  it('reports as expected', async () => {
    agree(name, 'expected.json', (await check('--json', '--all')).stdout);
  });

  it('is summed up and annotated as expected', async () => {
    const inputs = { manifest: 'imagegate.yml', 'as-of': AS_OF, ...(policy && { policy }) };
    const { summary, commands } = await runAction({ node: process.execPath, workspace, inputs });
    agree(name, 'expected-summary.md', summary);
    const annotations = commands.map(({ name: kind, properties, message }) => {
      const { title = '', file, line, col } = properties;
      return `${kind} ${file === undefined ? '' : `${file}:${line}:${col} `}${title}\n${message}\n`;
    });
    agree(name, 'expected-annotations.txt', annotations.join('\n'));
  });
});

function agree(example: string, file: string, actual: string): void {
  const path = join(EXPECTED, example, file);
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(join(EXPECTED, example), { recursive: true });
    writeFileSync(path, actual);
  }
  expect(actual).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '');
}
