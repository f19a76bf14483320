import type { Problem } from '../input/problem.ts';

/**
 * Thrown when a program that we ran, or the machine that it ran on, failed: exit code 3. The input may be right. `tail` is
 * the end of what the program printed, one line an item, not yet escaped.
 */
export class StepFailed extends Error {
  readonly problem: Problem;
  readonly tail: readonly string[];

  constructor(problem: Problem, tail: readonly string[] = []) {
    super(problem.message);
    this.name = 'StepFailed';
    this.problem = problem;
    this.tail = tail;
  }
}
