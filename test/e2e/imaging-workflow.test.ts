/**
 * The README's imaging workflow, run step by step as GitHub would, on Linux and with wimlib: what it hands from step to step is
 * what the steps really give. Only the runner and the signing are left out.
 */
import { createHash } from 'node:crypto';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/bundles.ts';
import { folderWith } from '../support/folder.ts';
import { NODES } from '../support/nodes.ts';
import { runAction, runPost, type Step, type StepResult } from '../support/runner.ts';
import { HAS_WIMLIB, missingWimlib } from '../support/wimlib.ts';

interface WorkflowStep {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly WorkflowStep[] }>>;
}

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const text = [...README.matchAll(/```yaml\n(name: Images\n[\s\S]*?)```/g)][0]?.[1] ?? '';
const { jobs } = load(text) as Workflow;

describe.skipIf(!HAS_WIMLIB).each(NODES)('the imaging workflow on %s', (_name, node) => {
  it('hands its plans to builds, and what was built to be signed', async () => {
    const workspace = folderWith();
    cpSync(join(ROOT, 'examples/build'), workspace, { recursive: true });
    const work = join(folderWith(), 'work');

    const [, check] = jobs.plans?.steps ?? [];
    const checked = await run(node, workspace, check, {});
    expect(checked.code).toBe(0);
    const { include } = JSON.parse(checked.outputs.matrix ?? '');
    expect(include).toEqual([{ image: 'win11-enterprise', plan: 'win11-enterprise.build.yml' }]);

    const [, build, attest] = jobs.build?.steps ?? [];
    const context = { 'matrix.image': include[0].image, 'matrix.plan': include[0].plan };
    const built = await run(node, workspace, build, context, { 'work-dir': work });
    expect(built.log).toContain('The image was published.');
    expect(built.code).toBe(0);
    const published: string[] = JSON.parse(built.outputs.published ?? '');
    expect(published).toEqual([
      join(workspace, 'out/win11-enterprise.wim'),
      join(workspace, 'share/win11-enterprise.wim'),
    ]);

    const signed = inputsOf(attest, { ...context, ...prefixed('steps.build.outputs', built.outputs) });
    const digests = published.map((file) => createHash('sha256').update(readFileSync(file)).digest('hex'));
    expect(new Set(digests.map((digest) => `sha256:${digest}`))).toEqual(new Set([signed['subject-digest']]));
    expect(JSON.parse(readFileSync(signed['predicate-path'] ?? '', 'utf8'))).toMatchObject({ verdict: 'licensed' });
    const statement = JSON.parse(readFileSync(built.outputs.record ?? '', 'utf8'));
    expect(statement).toMatchObject({
      predicateType: signed['predicate-type'],
      subject: [{ digest: { sha256: digests[0] } }],
    });
  });
});

it('has what it is tested with', () => expect(missingWimlib()).toBeUndefined());

async function run(
  node: string,
  workspace: string,
  step: WorkflowStep | undefined,
  context: Readonly<Record<string, string>>,
  more: Step['inputs'] = {},
): Promise<StepResult> {
  expect(step?.uses).toBe('OWNER/imagegate@COMMIT');
  const asOf = { 'as-of': '2026-11-22' };
  const inputs = { ...inputsOf(step, context), ...asOf, ...more };
  const result = await runAction({ node, workspace, inputs });
  await runPost({ node, workspace, inputs }, result.state);
  return result;
}

/** `with`, its expressions replaced by what the context holds under their names. */
function inputsOf(step: WorkflowStep | undefined, context: Readonly<Record<string, string>>): Record<string, string> {
  const filled = (value: string) =>
    value.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => {
      const known = context[name];
      if (known === undefined) throw new Error(`the workflow asks for ${name}, which nothing gives`);
      return known;
    });
  return Object.fromEntries(Object.entries(step?.with ?? {}).map(([name, value]) => [name, filled(String(value))]));
}

function prefixed(prefix: string, values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}.${name}`, value]));
}
