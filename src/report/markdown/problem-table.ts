/** What is wrong with the input, or failed, as the comment and the summary tell it. */
import type { Problem } from '../../input/problem.ts';
import { type ProblemKind, placeOf, restOfMessage } from '../problems.ts';
import { codeCell, type Detail, firstThatFits, halves, joined, table, textCell } from './table.ts';

const MOST_PROBLEMS = 20;

export const NOTHING_DECIDED = 'nothing decided';

/** Why nothing was decided. */
export const PROBLEM_SENTENCES: Readonly<Record<ProblemKind, string>> = {
  input: 'The input is wrong, so nothing was decided, and nothing passes.',
  failed: 'A step failed, so nothing was decided, and nothing passes.',
};

/** As many problems below the head as fit. */
export function withProblems(head: string, problems: readonly Problem[], fits: (text: string) => boolean): string {
  const heads = ['Where', 'What is wrong', 'What to do'];
  const render = (detail: Detail) => joined([head, table(heads, problems, problemCells, detail)]);
  return firstThatFits(stages(), render, fits) ?? head;
}

function* stages(): Generator<Detail> {
  for (const rows of halves(MOST_PROBLEMS, 1)) yield { rows, names: 0, folded: false };
}

function problemCells(problem: Problem): readonly string[] {
  const where = problem.file === undefined ? '' : codeCell(placeOf(problem));
  return [where, textCell(restOfMessage(problem)), textCell(problem.cure)];
}
