import { expect, test } from 'vitest';
import { refuseUnsupported } from '../../../src/build/plan/capability.ts';
import type { StepKind } from '../../../src/build/plan/plan.ts';
import { planOf, planWith, rejected } from './planning.ts';

const WIMLIB: ReadonlySet<StepKind> = new Set<StepKind>(['copy', 'run']);

test('every step that the engine cannot do is named, with its place and what to do', async () => {
  const steps = ['copy: { from: overlay, to: / }', 'setEdition: Enterprise', 'run: [make]', 'cleanup: {}'];
  const plan = await planOf(planWith(steps));
  const cure = 'Run this plan on Windows, with `engine: dism` or `engine: auto`, or take the step out.';
  const told = (line: number, kind: string) => ({
    file: 'win11.build.yml',
    line,
    column: 5,
    message: `The engine wimlib can't do the step \`${kind}\`, which needs DISM.`,
    cure,
  });
  expect(await rejected((async () => refuseUnsupported(plan, 'wimlib', WIMLIB))())).toEqual([
    told(6, 'setEdition'),
    told(8, 'cleanup'),
  ]);
});

test('a plan that it can do, and one without steps', async () => {
  const plan = await planOf(planWith(['copy: { from: overlay, to: / }', 'run: [make]']));
  expect(() => refuseUnsupported(plan, 'wimlib', WIMLIB)).not.toThrow();
  const shape = await planOf('image: a\nrun: [make]\noutput: a.wim\n');
  expect(() => refuseUnsupported(shape, 'wimlib', new Set())).not.toThrow();
});
