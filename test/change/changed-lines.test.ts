import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedLines } from '../../src/change/changed-lines.ts';

function numbers(before: string | undefined, now: string): readonly number[] {
  return [...changedLines(before, now)];
}

const texts = fc.array(fc.constantFrom('a', 'b', 'c', '', 'd'), { maxLength: 14 }).map((lines) => lines.join('\n'));

function linesOf(text: string): readonly string[] {
  return text.replace(/\n$/, '') === text && text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

describe('the changed lines of a text', () => {
  test.each<[title: string, before: string | undefined, now: string, expected: readonly number[]]>([
    ['there was none', undefined, 'a\nb\n', [1, 2]],
    ['it was empty', '', 'a\nb', [1, 2]],
    ['it is empty now', 'a\n', '', []],
    ['equal', 'a\nb\n', 'a\nb\n', []],
    ['a line changed', 'a\nb\nc\n', 'a\nB\nc\n', [2]],
    ['a line came in', 'a\nc\n', 'a\nb\nc\n', [2]],
    ['a line went', 'a\nb\nc\n', 'a\nc\n', []],
    ['a line that is there twice came once more', 'a\na\nb\n', 'a\na\na\nb\n', [3]],
    ['lines were moved', 'a\nb\nc\nd\n', 'c\nd\na\nb\n', [3, 4]],
    ['only the line ends changed', 'a\nb\nc', 'a\r\nb\r\nc\r\n', []],
    ['and a line with them', 'a\nb\nc\n', 'a\r\nB\r\nc\r\n', [2]],
    ['old line ends', 'a\rb\rc', 'a\rB\rc', [2]],
    ['blanks count', 'a\n b\n', 'a\n  b\n', [2]],
  ])('%s', (_title, before, now, expected) => {
    expect(numbers(before, now)).toEqual(expected);
  });

  test('law: all others were there, in this order', () => {
    fc.assert(
      fc.property(texts, texts, (before, now) => {
        const changed = changedLines(before, now);
        const old = [...linesOf(before)];
        for (const [index, line] of linesOf(now).entries()) {
          if (changed.has(index + 1)) continue;
          const found = old.indexOf(line);
          expect(found).not.toBe(-1);
          old.splice(0, found + 1);
        }
      }),
    );
  });

  test('law: nothing has changed in an equal text, nor in the part of one', () => {
    fc.assert(
      fc.property(texts, texts, texts, (start, middle, end) => {
        expect(numbers(middle, middle)).toEqual([]);
        expect(numbers(`${start}\n${middle}\n${end}`, `${start}\n${end}`)).toEqual([]);
      }),
    );
  });

  test('of a long text whose lines were all moved, those are changed that occur more often than before', () => {
    const list = Array.from({ length: 6000 }, (_, index) => `PC-${index}`);
    const now = [...list.toReversed(), 'PC-7', 'PC-new'];
    expect(numbers(list.join('\n'), now.join('\n'))).toEqual([6001, 6002]);
  });

  test('of a long text of which every line changed, but some that stayed', () => {
    const list = Array.from({ length: 50_000 }, (_, index) => `PC-${index}`);
    const now = list.map((line, index) => (index % 1000 === 0 ? line : `${line},pro`));
    expect(numbers(list.join('\n'), now.join('\n'))).toHaveLength(49_950);
  });

  test('of a long list are found wherever they stand', () => {
    const list = Array.from({ length: 100_000 }, (_, index) => `PC-${index},pro,en-US`);
    const now = list.with(10, 'PC-10,home,en-US').toSpliced(99_990, 0, 'PC-new,pro,en-US');
    expect(numbers(list.join('\n'), now.join('\n'))).toEqual([11, 99_991]);
  });
});

test('tells none of a text of more lines than can be held', () => {
  const blank = '\n'.repeat(17_000_000);
  expect(changedLines(undefined, blank).size).toBe(0);
  expect(changedLines(blank, 'a\n').size).toBe(0);
});
