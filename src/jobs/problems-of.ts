import { InputError, type Problem } from '../input/problem.ts';

/**
 * What the user can mend of something that was thrown: wrong input, or a file that the system would not let us
 * read or write. Undefined when the fault is our own.
 */
export function problemsOf(fault: unknown): readonly [Problem, ...Problem[]] | undefined {
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
