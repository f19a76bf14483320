import type { Problem } from '../input/problem.ts';

/**
 * What was there before the change exists, and cannot be read: no history, no permission, no answer. Nothing can be told
 * apart then, so that nothing may pass.
 */
export class BaseUnreadable extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.message, options);
    this.name = 'BaseUnreadable';
    this.problem = problem;
  }
}
