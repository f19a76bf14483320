import { InputError } from '../input/problem.ts';

/** One of the `choices`, the first of them when nothing is written. */
export function readChoice<Choice extends string>(
  written: string | undefined,
  choices: readonly [Choice, ...Choice[]],
  named: string,
): Choice {
  if (!written) return choices[0];
  const choice = choices.find((known) => known === written);
  if (choice !== undefined) return choice;
  throw new InputError({
    message: `${named} is "${written}"; it takes ${choices.join(', ')}.`,
    cure: `Write one of them, or leave it out for ${choices[0]}.`,
  });
}
