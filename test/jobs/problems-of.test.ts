import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { InputError } from '../../src/input/problem.ts';
import { problemsOf } from '../../src/jobs/problems-of.ts';

it('hands on the problems of wrong input', () => {
  const problem = { message: 'm', cure: 'c' };
  expect(problemsOf(new InputError(problem))).toEqual([problem]);
});

it('words what the system refuses', () => {
  try {
    readFileSync('/no/such/file');
  } catch (fault) {
    expect(problemsOf(fault)?.[0].message).toBe('/no/such/file cannot be used: the system answered ENOENT to open.');
  }
  expect.assertions(1);
});

it('leaves our own faults alone', () => {
  expect(problemsOf(new TypeError('x is not a function'))).toBeUndefined();
  expect(problemsOf('text')).toBeUndefined();
});
