import { InputError } from '../../../input/problem.ts';
import { StepFailed } from '../../../process/step-failed.ts';

/** Files that MDT wrote are no input of the user: what is wrong with them is a step that failed. */
export async function orFailed<Result>(cure: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new StepFailed({ message: error.problems[0].message, cure });
  }
}
