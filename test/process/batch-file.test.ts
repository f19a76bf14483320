import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchWords, isBatchFile } from '../../src/process/batch-file.ts';
import { StepFailed } from '../../src/process/step-failed.ts';

const AZ = 'C:\\Program Files (x86)\\Azure\\az.cmd';

function problemOf(words: readonly string[], file = AZ): string {
  try {
    batchWords(file, words);
  } catch (error) {
    if (error instanceof StepFailed) return error.problem.message;
    throw error;
  }
  return '';
}

it('knows batch files by their ending', () => {
  expect(['a.cmd', 'a.BAT', 'a.exe', 'cmd', 'a.cmd.exe'].map(isBatchFile)).toEqual([true, true, false, false, false]);
});

describe('the words for cmd.exe', () => {
  it('are one line, each word in quotes', () => {
    expect(batchWords(AZ, ['storage', 'a b', '', '--x=1&calc.exe', '(|<>)'])).toEqual([
      '/d',
      '/s',
      '/c',
      '""C:\\Program Files (x86)\\Azure\\az.cmd" "storage" "a b" "" "--x=1&calc.exe" "(|<>)""',
    ]);
  });

  it('double the backslashes at the end of a word, which would escape the quote for the program behind', () => {
    expect(batchWords(AZ, ['C:\\out\\', 'a\\b']).at(-1)).toContain('"C:\\out\\\\" "a\\b"');
  });

  it.each(['"', '%', '!', '^', '\n', '\r', '\0', '\u001a'])(
    'hold no %j: refused, without telling the value',
    (character) => {
      const message = problemOf(['storage', `hunter2${character}x`]);
      expect(message).toContain('Word 2');
      expect(message).not.toContain('hunter2');
    },
  );

  it('refuse a path of the batch file itself alike', () => {
    expect(problemOf([], 'C:\\%TEMP%\\a.cmd')).toContain('Its own path');
  });

  it('are no longer than cmd.exe takes', () => {
    expect(problemOf(['x'.repeat(8100)])).toBe('');
    expect(problemOf(['x'.repeat(8200)])).toContain('at most 8191');
  });
});

it('what comes through is what was given, by the rules of cmd.exe and of the C runtime', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 20 }), { maxLength: 5 }), (words) => {
      if (problemOf(words) !== '') return;
      const line = batchWords(AZ, words).at(-1) ?? '';
      // cmd.exe /s takes the outer quotes off; within quotes nothing is special to it but what is refused.
      expect(wordsOfCommandLine(line.slice(1, -1))).toEqual([AZ, ...words]);
    }),
  );
});

/** "Parsing C command-line arguments" (Microsoft): 2n backslashes before a quote are n of them, and the quote is one. */
function wordsOfCommandLine(line: string): readonly string[] {
  const words: string[] = [];
  let word = '';
  let isQuoted = false;
  for (let index = 0; index <= line.length; index += 1) {
    const character = line[index];
    const backslashes = /^\\*/.exec(line.slice(index))?.[0].length ?? 0;
    if (backslashes > 0) {
      const beforeQuote = line[index + backslashes] === '"';
      word += '\\'.repeat(beforeQuote ? backslashes / 2 : backslashes);
      index += backslashes - 1;
    } else if (character === '"') isQuoted = !isQuoted;
    else if (character === undefined || (character === ' ' && !isQuoted)) {
      words.push(word);
      word = '';
    } else word += character;
  }
  return words;
}
