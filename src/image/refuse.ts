import { InputError } from '../input/problem.ts';
import { displayed } from '../licensing/vocabulary/reading.ts';

/** Refuses a file as input: throws InputError with `<file> <what>.` and what to do. `what` is a predicate. */
export function refuse(file: string, what: string, cure: string): never {
  throw new InputError({ file, message: `${file} ${what}.`, cure });
}

/** Text out of a file, made fit for a message, in double quotes. A line break in it could forge lines of a log. */
export function quoted(text: string): string {
  return `"${displayed(text)}"`;
}
