import { accessSync, constants, statSync } from 'node:fs';
import { win32 } from 'node:path';
import { batchWords, isBatchFile } from './batch-file.ts';
import { findProgram } from './program-path.ts';
import { StepFailed } from './step-failed.ts';
import type { ToolCall } from './tool.ts';
import { toolEnvironment, variableOf } from './tool-environment.ts';

/** All that starting a program takes. */
export interface StartingPoint {
  /** Absolute. */
  readonly file: string;
  readonly words: readonly string[];
  /** The words are quoted already, for cmd.exe: they must not be quoted once more. */
  readonly verbatim: boolean;
  /** Absolute. */
  readonly directory: string;
  readonly environment: Record<string, string>;
}

/**
 * Finds the program of a call, on PATH when it is a bare name; a batch file is started through cmd.exe.
 *
 * @throws StepFailed when there is no such program or folder, or when a word can't be passed on unharmed.
 */
export function startingPoint(
  call: ToolCall,
  own: {
    readonly environment: Readonly<Record<string, string | undefined>>;
    readonly directory: string;
    readonly platform: NodeJS.Platform;
  },
): StartingPoint {
  const { platform } = own;
  const directory = call.directory ?? own.directory;
  if (!isFolder(directory)) throw missingFolder(call.program, directory);
  const position = call.words.findIndex((word) => word.includes('\0'));
  if (position !== -1) throw impossibleWord(call.program, position + 1);
  const environment = toolEnvironment(own.environment, call.environment ?? {}, platform);
  const file = findProgram(call.program, {
    platform,
    path: variableOf(environment, 'PATH', platform),
    pathExtensions: variableOf(environment, 'PATHEXT', platform),
    directory,
    exists: isProgram,
  });
  if (file === undefined) throw missingProgram(call.program, platform);
  if (platform !== 'win32' || !isBatchFile(file)) {
    return { file, words: call.words, verbatim: false, directory, environment };
  }
  // Not ComSpec, which may name any other shell.
  const windows = variableOf(environment, 'SystemRoot', platform) ?? 'C:\\Windows';
  const shell = win32.join(windows, 'System32', 'cmd.exe');
  return { file: shell, words: batchWords(file, call.words), verbatim: true, directory, environment };
}

function isProgram(file: string): boolean {
  try {
    // On Windows every file that can be read counts as one.
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function isFolder(directory: string): boolean {
  return statSync(directory, { throwIfNoEntry: false })?.isDirectory() === true;
}

function missingProgram(program: string, platform: NodeJS.Platform): StepFailed {
  const what = platform === 'win32' ? 'an .exe, .com, .cmd or .bat file' : 'a file that may be executed';
  return new StepFailed({
    message: `The program ${program} was not found: expected a name on PATH, or the path of ${what}. The current folder is not searched.`,
    cure: 'Install it, or write its whole path.',
  });
}

function missingFolder(program: string, directory: string): StepFailed {
  return new StepFailed({
    message: `The program ${program} cannot run in ${directory}: there is no such folder.`,
    cure: 'Make the folder, or name another one.',
  });
}

function impossibleWord(program: string, position: number): StepFailed {
  return new StepFailed({
    message: `Word ${position} after ${program} holds a NUL character, which no system passes on.`,
    cure: 'Write the word without it.',
  });
}
