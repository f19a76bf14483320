/** The workflows of this repository and of the README, held against GitHub's language service and actionlint. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/bundles.ts';
import { workflowProblems } from '../support/workflow-problems.ts';

const WORKFLOWS = join(ROOT, '.github/workflows');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const blocks = [...README.matchAll(/```yaml\n([\s\S]*?)```/g)].map((block) => block[1] ?? '');
const examples = blocks.filter((text) => /^jobs:/m.test(text));
/** Steps by themselves, which belong behind those of the first example. */
const furtherSteps = blocks.filter((text) => /^\s*- uses:/.test(text));

describe('workflows', () => {
  it.each(readdirSync(WORKFLOWS))('.github/workflows/%s', async (name) => {
    expect(await workflowProblems(readFileSync(join(WORKFLOWS, name), 'utf8'))).toEqual([]);
  });

  it.each(examples.map((text) => [/^name: (.*)$/m.exec(text)?.[1] ?? '', text]))('README: %s', async (_name, text) => {
    expect(await workflowProblems(text)).toEqual([]);
  });

  it.each(furtherSteps)('README: a further step %#', async (step) => {
    const [example = ''] = examples;
    const text = `${example}${step.trimEnd()}\n`;
    expect(text).toContain('steps.check.outputs.sarif');
    expect(await workflowProblems(text)).toEqual([]);
    expect(await workflowProblems(text.replace('sarif_file:', 'sarif-file:'))).not.toEqual([]);
  });

  it('has one further step', () => expect(furtherSteps).toHaveLength(1));

  it('finds what is wrong', async () => {
    const [example = ''] = examples;
    expect(await workflowProblems(example.replace('manifest:', 'manifests:'))).toContainEqual(
      expect.stringContaining('manifest'),
    );
    expect(await workflowProblems(example.replace('runs-on:', 'run-on:'))).not.toEqual([]);
    const injection = `${example}      - run: echo "\${{ github.event.pull_request.title }}"\n`;
    expect(await workflowProblems(injection)).toContainEqual(expect.stringContaining('untrusted'));
  });
});
