/** What is wrong with the input, for a person and as annotations. Nothing was decided. */
import type { Problem } from '../input/problem.ts';
import type { Annotation } from './annotations.ts';
import { type Paint, PLAIN } from './paint.ts';
import { visible } from './visible.ts';

/** As many as a person can use at a time; the runner shows no more either. */
const MOST_TOLD = 9;

/** `fleet.csv:12:19: message` and what to do, a paragraph a problem. */
export function problemText(problems: readonly Problem[], paint: Paint = PLAIN): string {
  const told = problems.slice(0, MOST_TOLD).map((problem) => {
    const where = problem.file === undefined ? '' : `${visible(placeOf(problem))}: `;
    return `${paint('red', 'input')} ${where}${visible(problem.message)}\n  cure: ${visible(problem.cure)}\n`;
  });
  if (problems.length > MOST_TOLD) told.push(`and ${problems.length - MOST_TOLD} more\n`);
  return told.join('');
}

/** One error a problem, on its line where it has one. */
export function problemAnnotations(problems: readonly Problem[]): readonly Annotation[] {
  return problems.slice(0, MOST_TOLD).map(({ file, line = 1, column = 1, message, cure }) => ({
    kind: 'error',
    title: 'wrong input',
    message: `${visible(message)}\nCure: ${visible(cure)}`,
    ...(file !== undefined && { place: { file, line, column } }),
  }));
}

function placeOf({ file, line, column }: Problem): string {
  return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}
