import { readPlanImage } from '../build/plan/read-plan.ts';
import { InputError } from '../input/problem.ts';
import { quoted } from '../input/quoted.ts';
import { findFiles, relativeName, type Workspace } from '../input/workspace.ts';
import type { Estate } from '../licensing/model.ts';
import { requireImage } from './require-image.ts';

/** A matrix of GitHub Actions: one job a plan. */
export interface Matrix {
  readonly include: readonly { readonly image: string; readonly plan: string }[];
}

/** GitHub makes no more jobs of one matrix. */
const MOST_JOBS = 256;

/**
 * What there is to build: of every plan its image id, and nothing else of it is read or run.
 *
 * @throws InputError for a glob without plans, a plan without an image, an image that nobody declared, or too many plans.
 */
export async function readMatrix(workspace: Workspace, globs: readonly string[], estate: Estate): Promise<Matrix> {
  const paths = new Set<string>();
  for (const glob of globs) {
    const found = await findFiles(workspace, glob);
    if (found.length === 0) {
      const message = `No build plan matches ${quoted(glob)}.`;
      throw new InputError({ message, cure: 'Correct the path, relative to the root of the repository.' });
    }
    for (const path of found) paths.add(relativeName(workspace, path));
  }
  if (paths.size > MOST_JOBS) {
    const message = `There are ${paths.size} build plans, and a matrix has at most ${MOST_JOBS} jobs.`;
    throw new InputError({ message, cure: 'Name fewer, in several steps or workflows.' });
  }
  const include: Matrix['include'][number][] = [];
  for (const plan of paths) {
    const { image, place } = await readPlanImage(workspace, plan);
    requireImage(estate, image, place);
    include.push({ image, plan });
  }
  return { include };
}
