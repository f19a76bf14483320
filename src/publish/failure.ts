/** What the system says when publishing fails, in a person's words. */
import { errorCode } from '../build/work/flush-folder.ts';
import { InputError, type Problem } from '../input/problem.ts';
import { StepFailed } from '../process/step-failed.ts';
import { Aborted } from '../process/tool.ts';
import type { Target } from './target.ts';

type Explanation = readonly [codes: readonly string[], what: string, cure: string];

const EXPLANATIONS: readonly Explanation[] = [
  [['ENOSPC'], 'the disk is full', 'Free some space there, and publish again.'],
  [['EDQUOT'], 'the quota of this user is used up', 'Raise it or free some space, and publish again.'],
  [['EFBIG'], 'the file system there holds no file so large', 'Use another file system, or `split`.'],
  [
    ['EACCES', 'EPERM'],
    'this user may not write there, or another program has the file open',
    'Let the user that runs this write to the folder and replace the file; close what has it open.',
  ],
  [['EBUSY', 'ETXTBSY'], 'another program has the file open', 'Close it, and publish again.'],
  [['EROFS'], 'the file system is read-only', 'Make it writable, or name another target.'],
  [['ENAMETOOLONG'], 'the path is too long', 'Name a shorter one.'],
  [
    ['ENOENT', 'ENOTDIR'],
    'it, or the folder that it is in, has gone',
    'See whether the share is still there, and what else works in that folder.',
  ],
  [
    // Windows has codes for shares that have gone which Node knows no name for.
    [
      'ENETUNREACH',
      'EHOSTUNREACH',
      'EHOSTDOWN',
      'ENETDOWN',
      'ETIMEDOUT',
      'ECONNRESET',
      'ENOTCONN',
      'ESTALE',
      'UNKNOWN',
    ],
    'the disk or share can no longer be reached',
    'Check the network and the share, and publish again.',
  ],
  [['EIO'], 'the disk or share fails', 'Check the disk, the network and the share, and publish again.'],
];

/**
 * Does `act` for a target, and tells what goes wrong in it as a failure of that target.
 *
 * @throws StepFailed; what is a StepFailed, an InputError or Aborted already passes as it is.
 */
export async function explained<Result>(target: Target, what: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof StepFailed || error instanceof InputError || error instanceof Aborted) throw error;
    const code = errorCode(error);
    const [, why, cure] = EXPLANATIONS.find(([codes]) => codes.includes(code)) ?? [
      [],
      error instanceof Error ? error.message : code,
      'Check the target, and publish again.',
    ];
    throw new StepFailed(problemOf(target, `${target.to} can't be ${what}: ${why} (${code}).`, cure));
  }
}

/** A problem at the place of the plan that names the target. */
export function problemOf({ place }: Target, message: string, cure: string): Problem {
  return { ...place, message, cure };
}
