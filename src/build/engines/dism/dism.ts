import nodePath, { type PlatformPath } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Problem } from '../../../input/problem.ts';
import type { Place } from '../../../licensing/model.ts';
import { exitText } from '../../../process/exit-codes.ts';
import { StepFailed } from '../../../process/step-failed.ts';
import type { ToolResult, ToolRunner } from '../../../process/tool.ts';
import { linesOf, percentOf } from './answers.ts';
import { meaningOf, RESTART_REQUIRED } from './exit-codes.ts';
import { option } from './option.ts';

export interface DismOptions {
  /** `dism`, or an absolute path. */
  readonly program: string;
  readonly platform: NodeJS.Platform;
  /** Where DISM writes its own log (/LogPath). */
  readonly logFile: string;
  /** For tests: how the waits between two attempts to unmount pass. */
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
}

/** One call of DISM. */
export interface DismCall {
  /** What it is for, as the log and problems name it: `Add the package kb5.msu`. */
  readonly title: string;
  /** The action and its options; /English, /LogPath and /ScratchDir are put around them. */
  readonly words: readonly string[];
  /** A local folder for what it unpacks. */
  readonly scratch?: string;
  readonly place?: Place;
}

/** DISM as the parts of this engine use it. */
export interface Dism {
  readonly tools: ToolRunner;
  readonly program: string;
  readonly platform: NodeJS.Platform;
  readonly path: PlatformPath;
  sleep(milliseconds: number): Promise<unknown>;
  /** Runs it to its end, whatever it answers. */
  attempt(call: DismCall): Promise<ToolResult>;
  /** @throws StepFailed when it fails. */
  run(call: DismCall): Promise<ToolResult>;
  /** @throws StepFailed when it fails, or when `read` does not know what to make of the answer. */
  ask<Answer>(call: DismCall, read: (lines: readonly string[]) => Answer | undefined): Promise<Answer>;
  /** What to throw for a result that is a failure. */
  failure(call: DismCall, result: ToolResult): StepFailed;
}

export function dismOf(tools: ToolRunner, { program, platform, logFile, sleep }: DismOptions): Dism {
  const attempt = ({ words, scratch }: DismCall): Promise<ToolResult> => {
    const around = [option('/LogPath', logFile), ...(scratch === undefined ? [] : [option('/ScratchDir', scratch)])];
    return tools.run({ program, words: ['/English', ...words, ...around], percentOf });
  };
  const run = async (call: DismCall): Promise<ToolResult> => {
    const result = await attempt(call);
    if (!succeeded(result)) throw failureOf(call, result, logFile);
    return result;
  };
  return {
    tools,
    program,
    platform,
    path: platform === 'win32' ? nodePath.win32 : nodePath.posix,
    sleep: sleep ?? setTimeout,
    attempt,
    run,
    ask: async (call, read) => {
      const result = await run(call);
      const lines = linesOf(result);
      const answer = lines && read(lines);
      if (answer === undefined) throw new StepFailed(notUnderstood(call), result.tail);
      return answer;
    },
    failure: (call, result) => failureOf(call, result, logFile),
  };
}

export function succeeded({ exitCode }: ToolResult): boolean {
  return exitCode === 0 || exitCode === RESTART_REQUIRED;
}

function failureOf({ title, place }: DismCall, { exitCode, signal, tail }: ToolResult, logFile: string): StepFailed {
  const meaning = exitCode === undefined ? undefined : meaningOf(exitCode);
  const ending = exitCode === undefined ? `was ended by ${signal ?? 'a signal'}` : `ended with ${exitText(exitCode)}`;
  const message = `${title}: DISM ${ending}${meaning === undefined ? '' : `: ${meaning.means}`}.`;
  const cure = `${meaning?.cure ?? 'Read what DISM wrote.'} Its log: ${logFile}`;
  return new StepFailed({ ...place, message, cure }, tail);
}

function notUnderstood({ title, place }: DismCall): Problem {
  return {
    ...place,
    message: `${title}: DISM succeeded, but its answer can't be read. It may have no English resources, or print in another form.`,
    cure: 'Install the English language resources of DISM, or name the DISM of the Windows ADK as `dism:` in the plan.',
  };
}
