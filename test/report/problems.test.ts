import { describe, expect, it } from 'vitest';
import { problemAnnotations, problemText } from '../../src/report/problems.ts';

const problem = { file: 'a.yml', line: 3, column: 5, message: 'There is no edition "Prro".', cure: 'Write pro.' };

describe('problemText', () => {
  it('says where, what and what to do', () => {
    expect(problemText([problem])).toBe('input a.yml:3:5: There is no edition "Prro".\n  cure: Write pro.\n');
    expect(problemText([{ file: 'a.yml', message: 'm', cure: 'c' }])).toBe('input a.yml: m\n  cure: c\n');
    expect(problemText([{ message: 'm\u001b[2J', cure: 'c' }])).toBe('input m\\u{1b}[2J\n  cure: c\n');
  });

  it('does not name a file twice', () => {
    const wrong = { file: 'nope.yml', message: 'nope.yml does not exist.', cure: 'c' };
    expect(problemText([wrong])).toBe('input nope.yml does not exist.\n  cure: c\n');
    expect(problemText([{ ...wrong, line: 2, column: 1 }])).toBe('input nope.yml:2:1: does not exist.\n  cure: c\n');
    expect(problemText([{ ...wrong, message: 'nope.yml2 is there.' }])).toMatch(/^input nope.yml: nope.yml2 is/);
  });

  it('tells nine and counts the rest', () => {
    expect(problemText(Array.from({ length: 12 }, () => problem))).toMatch(/\nand 3 more\n$/);
  });
});

describe('problemAnnotations', () => {
  it('lie on the line', () => {
    expect(problemAnnotations([problem])).toEqual([
      {
        kind: 'error',
        title: 'wrong input',
        message: 'There is no edition "Prro".\nCure: Write pro.',
        place: { file: 'a.yml', line: 3, column: 5 },
      },
    ]);
  });

  it('are not of a build alone when a step failed', () => {
    expect(problemAnnotations([problem], 'failed')[0]?.title).toBe('failed');
  });

  it('leave one of ten to the verdict, and have no place outside a file', () => {
    const told = problemAnnotations(Array.from({ length: 12 }, () => ({ message: 'm', cure: 'c' })));
    expect(told).toHaveLength(9);
    expect(told[0]).not.toHaveProperty('place');
  });
});
