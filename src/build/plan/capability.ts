import { InputError, type Problem } from '../../input/problem.ts';
import type { BuildPlan, StepKind } from './plan.ts';

/**
 * Refuses a plan with steps that the engine can't do, before anything runs. wimlib has no counterpart for what services
 * Windows itself: packages, drivers, features, editions, languages.
 *
 * @throws InputError that names every such step.
 */
export function refuseUnsupported({ making }: BuildPlan, engineName: string, supported: ReadonlySet<StepKind>): void {
  if (making.kind !== 'steps') return;
  const [first, ...others] = making.steps
    .filter(({ kind }) => !supported.has(kind))
    .map(
      ({ kind, place }): Problem => ({
        ...place,
        message: `The engine ${engineName} can't do the step \`${kind}\`, which needs DISM.`,
        cure: 'Run this plan on Windows, with `engine: dism` or `engine: auto`, or take the step out.',
      }),
    );
  if (first !== undefined) throw new InputError(first, ...others);
}
