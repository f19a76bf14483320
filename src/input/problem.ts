/**
 * A mistake in what the user gave us, told so that it can be mended: where, what was found, what was
 * expected, what to do. Never a stack trace, and never a value that may be a secret.
 */
export interface Problem {
  /** Relative to the workspace, with `/`; left out when the problem lies in no file. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  /** From 1, in UTF-16 code units. */
  readonly column?: number;
  /** What was found and what was expected, one or two sentences. */
  readonly message: string;
  /** What to do, an imperative sentence. */
  readonly cure: string;
}

/** Thrown (or returned as problems) whenever the input is wrong: exit code 2, nothing is decided. */
export class InputError extends Error {
  readonly problems: readonly [Problem, ...Problem[]];

  constructor(...problems: [Problem, ...Problem[]]) {
    super(problems.map((problem) => problem.message).join('\n'));
    this.name = 'InputError';
    this.problems = problems;
  }
}
