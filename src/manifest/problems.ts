/** Collects what is wrong, so that a user mends a file in one go and not one error at a time. */
import { InputError, type Problem } from '../input/problem.ts';
import type { Place } from '../licensing/model.ts';
import { type Node, placeOf } from './document/node.ts';
import type { SourceText } from './document/source-text.ts';

/** Enough to mend in one go, and few enough to read. */
export const PROBLEM_LIMIT = 50;

export class ProblemList {
  readonly #problems: Problem[] = [];
  readonly #seen = new Set<string>();
  #thrown: InputError | undefined;

  /** @throws InputError as soon as the limit is reached: reading on would tell nothing new. */
  add(place: Place | undefined, message: string, cure: string): void {
    this.#addProblem({ ...place, message, cure });
  }

  addAt(node: Node, message: string, cure: string): void {
    this.add(placeOf(node), message, cure);
  }

  addAtOffset(source: SourceText, offset: number, message: string, cure: string): void {
    this.add(source.placeAt(offset), message, cure);
  }

  /**
   * Takes over the problems of an error; anything else, and this list's own, is thrown on.
   *
   * @param origin what the user wrote that led to problems that lie in no file.
   */
  takeOver(error: unknown, origin?: Node): void {
    if (!(error instanceof InputError) || error === this.#thrown) throw error;
    const place = origin && placeOf(origin);
    for (const problem of error.problems)
      this.#addProblem(problem.file === undefined ? { ...place, ...problem } : problem);
  }

  get count(): number {
    return this.#problems.length;
  }

  throwIfAny(): void {
    const [first, ...others] = this.#problems;
    if (first === undefined) return;
    this.#thrown = new InputError(first, ...others);
    throw this.#thrown;
  }

  #addProblem(problem: Problem): void {
    const { file, line, column, message } = problem;
    const key = JSON.stringify([file, line, column, message]);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#problems.push(problem);
    if (this.#problems.length >= PROBLEM_LIMIT) this.throwIfAny();
  }
}
