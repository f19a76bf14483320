import nodePath, { type PlatformPath } from 'node:path';
import { readWimFile, type WimFile } from '../../../image/wim-file.ts';
import { InputError } from '../../../input/problem.ts';
import type { Place } from '../../../licensing/model.ts';
import { exitText } from '../../../process/exit-codes.ts';
import { StepFailed } from '../../../process/step-failed.ts';
import type { ToolResult, ToolRunner } from '../../../process/tool.ts';
import { WIMLIB_EXITS } from './exit-codes.ts';

/** One call of wimlib-imagex. */
export interface WimlibCall {
  /** What it is for, as problems name it: `Copy overlay to /Windows`. */
  readonly title: string;
  /** The command, its words and its options. Paths are absolute, so that none can begin like an option. */
  readonly words: readonly string[];
  readonly place?: Place;
}

/** wimlib-imagex as the parts of this engine use it. */
export interface Wimlib {
  readonly tools: ToolRunner;
  readonly program: string;
  readonly platform: NodeJS.Platform;
  readonly path: PlatformPath;
  /** Runs it to its end, whatever it answers. */
  attempt(words: readonly string[]): Promise<ToolResult>;
  /** @throws StepFailed when it fails. */
  run(call: WimlibCall): Promise<ToolResult>;
}

export function wimlibOf(tools: ToolRunner, program: string, platform: NodeJS.Platform): Wimlib {
  const attempt = (words: readonly string[]) => tools.run({ program, words, environment: ENVIRONMENT, percentOf });
  return {
    tools,
    program,
    platform,
    path: platform === 'win32' ? nodePath.win32 : nodePath.posix,
    attempt,
    run: async (call) => {
      const result = await attempt(call.words);
      if (result.exitCode !== 0) throw failure(call, result);
      return result;
    },
  };
}

// Windows does not tell /windows from /Windows: without this there would be two of them in the image.
const ENVIRONMENT = { WIMLIB_IMAGEX_IGNORE_CASE: '1' };

/**
 * `Archiving file data: 32 KiB of 399 KiB (8%) done` is 8. Before that come many lines like `399 KiB scanned (3 files,
 * 4 directories)`: as long as it only counts, it is at 0.
 */
export function percentOf(line: string): number | undefined {
  if (/ scanned \(\d+ files, \d+ directories\)$/.test(line)) return 0;
  const percent = Number(/\((\d{1,3})%\) (?:done|written, part \d+ of \d+)$/.exec(line)?.[1] ?? Number.NaN);
  return percent <= 100 ? percent : undefined;
}

/** What to throw for a result that is a failure. */
export function failure(
  { title, place }: Omit<WimlibCall, 'words'>,
  { exitCode, signal, tail }: ToolResult,
): StepFailed {
  const meaning = exitCode === undefined ? undefined : WIMLIB_EXITS.get(exitCode);
  const ending = exitCode === undefined ? `was ended by ${signal ?? 'a signal'}` : `ended with ${exitText(exitCode)}`;
  const message = `${title}: wimlib-imagex ${ending}${meaning === undefined ? '' : `: ${meaning.means}`}.`;
  return new StepFailed({ ...place, message, cure: meaning?.cure ?? 'Read what it printed.' }, tail);
}

/** Exit 0 is no proof: header, XML and, of a split set, every part must be there. */
export async function requireWhole(title: string, file: string): Promise<WimFile> {
  return readWimFile(file, file).catch((error) =>
    notWhole(error, `${title}: wimlib-imagex succeeded, but left no whole image`),
  );
}

/** Throws what is wrong with an image of ours, of which it says as much as `what`: a failed step, not a mistake of the user. */
export function notWhole(error: unknown, what: string): never {
  if (!(error instanceof InputError)) throw error;
  const [{ message, cure }] = error.problems;
  throw new StepFailed({ message: `${what}: ${message}`, cure });
}
