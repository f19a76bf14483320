import { BaseUnreadable } from '../change/base-unreadable.ts';
import { InputError, type Problem } from '../input/problem.ts';
import { StepFailed } from '../process/step-failed.ts';
import { Aborted } from '../process/tool.ts';
import { INPUT_IS_WRONG, STEP_FAILED } from './exit-code.ts';

/** A failure that the user can mend, and how it ends. */
export interface Failure {
  readonly problems: readonly [Problem, ...Problem[]];
  /** The last lines of the program that failed, not yet escaped. */
  readonly tail: readonly string[];
  readonly kind: 'input' | 'failed';
  readonly exitCode: typeof INPUT_IS_WRONG | typeof STEP_FAILED;
  /** What it means for the run. */
  readonly sentence: string;
}

/** What is to be told of something that was thrown. Undefined when the fault is our own. */
export function failureOf(fault: unknown): Failure | undefined {
  if (fault instanceof StepFailed) return { problems: [fault.problem], tail: fault.tail, ...FAILED };
  if (fault instanceof BaseUnreadable) return { problems: [fault.problem], tail: [], ...UNREADABLE };
  if (fault instanceof Aborted) return { problems: [CALLED_OFF], tail: [], ...FAILED };
  const problems = problemsOf(fault);
  return (
    problems && {
      problems,
      tail: [],
      kind: 'input',
      exitCode: INPUT_IS_WRONG,
      sentence: 'The input is wrong, and nothing was decided.',
    }
  );
}

const FAILED = {
  kind: 'failed',
  exitCode: STEP_FAILED,
  sentence: 'The build failed, and nothing was published.',
} as const;

const UNREADABLE = {
  kind: 'failed',
  exitCode: STEP_FAILED,
  sentence: 'What the check needs could not be read, and nothing was decided.',
} as const;

const CALLED_OFF = {
  message: 'The build was called off.',
  cure: 'Run it again: what it left is cleaned up before, by this run or by the next.',
};

/**
 * What the user can mend of something that was thrown: wrong input, or a file that the system would not let us
 * read or write.
 */
function problemsOf(fault: unknown): readonly [Problem, ...Problem[]] | undefined {
  if (fault instanceof InputError) return fault.problems;
  if (!(fault instanceof Error) || !('syscall' in fault) || !('code' in fault)) return undefined;
  const what = 'path' in fault ? `${fault.path}` : 'A file';
  return [
    {
      message: `${what} cannot be used: the system answered ${fault.code} to ${fault.syscall}.`,
      cure: 'Check that it is there, that this user may use it, and that the disk is not full.',
    },
  ];
}
