import { expect, it } from 'vitest';
import { WIMLIB_EXITS } from '../../../../src/build/engines/wimlib/exit-codes.ts';
import { failure, percentOf } from '../../../../src/build/engines/wimlib/wimlib.ts';

it.each([
  ['Archiving file data: 32 KiB of 399 KiB (8%) done', 8],
  ['Verifying integrity of "a (5%) done.wim": 304 KiB of 304 KiB (100%) done', 100],
  ['84 bytes scanned (5 files, 3 directories)', 0],
  ['Scanning "a (8%) done" (loading as WIM path: "/")...', undefined],
  ['WARNING: 100% done', undefined],
  ['(999%) done', undefined],
])('%s: %s', (line, percent) => {
  expect(percentOf(line)).toBe(percent);
});

it('has a meaning and a cure for every code that it lists', () => {
  for (const { means, cure } of WIMLIB_EXITS.values()) {
    expect(means).toMatch(/^[a-z].*[^.]$/);
    expect(cure).toMatch(/^[A-Z]/);
  }
});

it('tells a failure with code, meaning, cure and the end of the output', () => {
  const result = { signal: undefined, tail: ['No space left'], output: Buffer.alloc(0) };
  expect(failure({ title: 'Export' }, { ...result, exitCode: 72 })).toMatchObject({
    problem: { message: 'Export: wimlib-imagex ended with 72: data could not be written: often the disk is full.' },
    tail: ['No space left'],
  });
  expect(failure({ title: 'Export' }, { ...result, exitCode: 200 }).problem.message).toBe(
    'Export: wimlib-imagex ended with 200.',
  );
  const killed = failure({ title: 'Export' }, { ...result, exitCode: undefined, signal: 'SIGKILL' });
  expect(killed.problem.message).toBe('Export: wimlib-imagex was ended by SIGKILL.');
});
