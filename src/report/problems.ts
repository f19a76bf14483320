/** What is wrong with the input, or failed, for a person and as annotations. */
import type { Problem } from '../input/problem.ts';
import type { Annotation } from './annotations.ts';
import { type Paint, PLAIN } from './paint.ts';
import { visible } from './visible.ts';

/** `failed`: a program or the machine, the input may be right. */
export type ProblemKind = 'input' | 'failed';

const TITLES: Readonly<Record<ProblemKind, string>> = { input: 'wrong input', failed: 'failed' };

/** As many as a person can use at a time; the runner shows no more either. */
const MOST_TOLD = 9;

/** `fleet.csv:12:19: message` and what to do, a paragraph a problem. */
export function problemText(problems: readonly Problem[], paint: Paint = PLAIN, kind: ProblemKind = 'input'): string {
  const told = problems
    .slice(0, MOST_TOLD)
    .map((problem) => `${paint('red', kind)} ${placedMessage(problem)}\n  cure: ${visible(problem.cure)}\n`);
  if (problems.length > MOST_TOLD) told.push(`and ${problems.length - MOST_TOLD} more\n`);
  return told.join('');
}

/** One error a problem, on its line where it has one. */
export function problemAnnotations(problems: readonly Problem[], kind: ProblemKind = 'input'): readonly Annotation[] {
  return problems.slice(0, MOST_TOLD).map(({ file, line = 1, column = 1, message, cure }) => ({
    kind: 'error',
    title: TITLES[kind],
    message: `${visible(message)}\nCure: ${visible(cure)}`,
    ...(file !== undefined && { place: { file, line, column } }),
  }));
}

export function placeOf({ file, line, column }: Problem): string {
  return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}

/** The message beside its place: without the file's name where it begins with it. */
export function restOfMessage({ file, message }: Problem): string {
  return file !== undefined && message.startsWith(`${file} `) ? message.slice(file.length + 1) : message;
}

/** A message that names its file says where by itself, unless there is a line to tell. */
function placedMessage(problem: Problem): string {
  const { file, line, message } = problem;
  const rest = restOfMessage(problem);
  if (file === undefined || (line === undefined && rest !== message)) return visible(message);
  return `${visible(placeOf(problem))}: ${visible(rest)}`;
}
