import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { InputError } from '../../src/input/problem.ts';
import { failureOf } from '../../src/jobs/problems-of.ts';
import { StepFailed } from '../../src/process/step-failed.ts';
import { Aborted } from '../../src/process/tool.ts';

const problem = { message: 'm', cure: 'c' };

it('hands on the problems of wrong input', () => {
  expect(failureOf(new InputError(problem))).toMatchObject({ problems: [problem], exitCode: 2 });
});

it('words what the system refuses', () => {
  try {
    readFileSync('/no/such/file');
  } catch (fault) {
    expect(failureOf(fault)?.problems[0].message).toBe(
      '/no/such/file cannot be used: the system answered ENOENT to open.',
    );
  }
  expect.assertions(1);
});

it('hands on what a program said last', () => {
  expect(failureOf(new StepFailed(problem, ['Error: 87']))).toMatchObject({
    problems: [problem],
    tail: ['Error: 87'],
    exitCode: 3,
  });
});

it('ends a run that was called off as one that failed', () => {
  expect(failureOf(new Aborted())).toMatchObject({ exitCode: 3, problems: [{ message: 'The build was called off.' }] });
});

it('leaves our own faults alone', () => {
  expect(failureOf(new TypeError('x is not a function'))).toBeUndefined();
  expect(failureOf('text')).toBeUndefined();
});
