import { expect, it } from 'vitest';
import { exitCode } from '../../src/jobs/exit-code.ts';

it.each([
  ['licensed', 'unproven', 0],
  ['unproven', 'unproven', 1],
  ['unlicensed', 'unproven', 1],
  ['licensed', 'unlicensed', 0],
  ['unproven', 'unlicensed', 0],
  ['unlicensed', 'unlicensed', 1],
  ['licensed', 'never', 0],
  ['unproven', 'never', 0],
  ['unlicensed', 'never', 0],
] as const)('%s with fail-on %s exits with %i', (verdict, failOn, code) =>
  expect(exitCode(verdict, failOn)).toBe(code),
);
