import type * as z from 'zod';
import { GitHubFailure } from './failure.ts';

export interface Answer {
  readonly bytes: Buffer;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Reads the body as JSON of this shape; GitHub adds fields, so that more than it names may be there. */
export function readJson<Data>(shape: z.ZodType<Data>): (answer: Answer) => Data {
  return ({ bytes }) => {
    const result = shape.safeParse(parsed(bytes));
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    throw new GitHubFailure({ kind: 'shape', problem: `at ${issue?.path.join('.') || 'its root'}: ${issue?.message}` });
  };
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    throw new GitHubFailure({ kind: 'shape', problem: 'it is no JSON' }, { cause });
  }
}
