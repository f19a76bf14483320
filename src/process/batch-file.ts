/**
 * Windows starts .cmd and .bat files (the Azure command line is one) only through cmd.exe, whose quoting protects little: what
 * cannot be passed unharmed is refused.
 */
import { StepFailed } from './step-failed.ts';

const BATCH_FILE = /\.(?:cmd|bat)$/i;

// A quote ends the quoting; % and, where delayed expansion is on, ! expand variables even within quotes; ^ is doubled by `call`
// within the batch file; a line end ends the command.
const HARMFUL = /["%!^]|\p{Cc}/u;
// "The maximum length of the string that you can use at the command prompt is 8191 characters" (Microsoft, cmd.exe).
const LONGEST_LINE = 8191;

export function isBatchFile(file: string): boolean {
  return BATCH_FILE.test(file);
}

/**
 * The words for cmd.exe that start a batch file; they must reach it verbatim.
 *
 * @param file absolute.
 * @throws StepFailed for a word that cmd.exe would change or act upon. Its value is not told: it may be a secret.
 */
export function batchWords(file: string, words: readonly string[]): readonly string[] {
  const position = [file, ...words].findIndex((word) => HARMFUL.test(word));
  if (position !== -1) throw harmfulWord(file, position);
  const line = [file, ...words].map(quotedWord).join(' ');
  if (line.length > LONGEST_LINE) throw tooLongLine(file, line.length);
  // /d: no AutoRun commands of the registry. /s: exactly the outer quotes are taken off the line.
  return ['/d', '/s', '/c', `"${line}"`];
}

/** Backslashes before a quote are doubled, for the program that the batch file hands its words to. */
function quotedWord(word: string): string {
  return `"${word.replace(/\\+$/, '$&$&')}"`;
}

function harmfulWord(file: string, position: number): StepFailed {
  const what = position === 0 ? 'Its own path' : `Word ${position} after it`;
  return new StepFailed({
    message: `${file} is a batch file, which only cmd.exe can start. ${what} holds a quote, %, !, ^, a line end or another control character, which cmd.exe does not pass on unharmed.`,
    cure: 'Write the word without that character, or name a program that is no batch file (for Azure: python -m azure.cli).',
  });
}

function tooLongLine(file: string, length: number): StepFailed {
  return new StepFailed({
    message: `${file} is a batch file, and its command line has ${length} characters: cmd.exe takes at most ${LONGEST_LINE}.`,
    cure: 'Pass fewer or shorter words, or put them into a file that the program reads.',
  });
}
