/** Runs mdt.ps1 in Windows PowerShell, and reads its answer. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { InputError } from '../../../input/problem.ts';
import { quoted } from '../../../input/quoted.ts';
import { readTextFile } from '../../../input/text-file.ts';
import { StepFailed } from '../../../process/step-failed.ts';
import type { ToolResult, ToolRunner } from '../../../process/tool.ts';

export interface MdtCall {
  readonly action: 'Probe' | 'Import' | 'UpdateShare' | 'UpdateMedia';
  readonly share: string;
  /** The script's own parameters for this action, without the dash: `SourceFile`. */
  readonly parameters?: Readonly<Record<string, string>>;
}

export interface MdtScript {
  /** Absolute path of mdt.ps1. */
  readonly file: string;
  /** Absolute; the answer is written there, read, and removed. */
  readonly scratchDirectory: string;
}

export type MdtAnswer = z.infer<typeof ANSWER>;

/** `stage` is what was being done when it ended: `done` when nothing failed. */
const ANSWER = z.object({
  powershell: z.string(),
  edition: z.string(),
  stage: z.enum(['module', 'share', 'action', 'done']),
  failure: z.string(),
});
const LARGEST_ANSWER = 64 * 1024;

const CURES = {
  module:
    'Install the Microsoft Deployment Toolkit (6.3.8456) and the Windows ADK with its Windows PE add-on on this machine.',
  share:
    'Open the share in the Deployment Workbench on this machine: it may need an upgrade, or rights to write to it.',
  action: 'Read what it says above; close the Deployment Workbench on every machine, and do the same by hand there.',
} as const;

/**
 * @returns what the script answered when it reached its end; undefined on a dry run, where nothing was done.
 * @throws InputError for a value that can't be handed to PowerShell.
 * @throws StepFailed when the script failed, was ended, or did not answer.
 */
export async function callMdt(tools: ToolRunner, script: MdtScript, call: MdtCall): Promise<MdtAnswer | undefined> {
  const answerFile = join(script.scratchDirectory, 'mdt-answer.json');
  const words = wordsOf(script, call, answerFile);
  // One that an earlier call left would be taken for the answer to this one.
  await rm(answerFile, { force: true });
  try {
    const result = await tools.run({ program: 'powershell.exe', words });
    if (tools.dryRun) return undefined;
    const answer = await readAnswer(answerFile);
    if (result.exitCode === 0 && answer?.stage === 'done') return answer;
    throw failed(call, result, answer);
  } finally {
    await rm(answerFile, { force: true });
  }
}

function wordsOf(script: MdtScript, { action, share, parameters = {} }: MdtCall, answerFile: string) {
  const given = { Action: action, Share: share, Result: answerFile, ...parameters };
  const options = Object.entries(given).flatMap(([name, value]) => [`-${name}`, wordOf(value)]);
  return ['-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-File', script.file, ...options];
}

// PowerShell takes every kind of dash for the beginning of a parameter, and the value is then none.
const UNFIT = /^\s*[-\u2013\u2014\u2015]|["\p{Cc}\u2028\u2029]|^\s*$/u;

/** A backslash at the end would escape the quote behind it; that of a drive's root stays, `D:` is another folder than `D:\`. */
function wordOf(value: string): string {
  if (UNFIT.test(value)) {
    const message = `${quoted(value)} can't be handed to Windows PowerShell: it begins with a dash, is empty, or holds a quote or a line end.`;
    throw new InputError({ message, cure: 'Choose another name.' });
  }
  const stripped = value.replace(/\\{1,4096}$/, '');
  return stripped.endsWith(':') ? `${stripped}\\` : stripped;
}

/** Undefined when there is none, or it is not the script's. */
async function readAnswer(file: string): Promise<MdtAnswer | undefined> {
  try {
    return ANSWER.parse(JSON.parse(await readTextFile(file, 'the answer of mdt.ps1', LARGEST_ANSWER)));
  } catch {
    return undefined;
  }
}

function failed(
  { action }: MdtCall,
  { exitCode, signal, tail }: ToolResult,
  answer: MdtAnswer | undefined,
): StepFailed {
  const end = exitCode === undefined ? `by ${signal ?? 'a signal'}` : `with exit code ${exitCode}`;
  if (answer === undefined || answer.stage === 'done') {
    const message = `Windows PowerShell ended ${end} and did not say what became of ${action} in MDT.`;
    const cure = 'Check that scripts may run there (Group Policy, AppLocker), and look at what is in the share now.';
    return new StepFailed({ message, cure }, tail);
  }
  const message = `MDT failed at ${WHERE[answer.stage]} (${action}); Windows PowerShell ended ${end}.`;
  return new StepFailed({ message, cure: CURES[answer.stage] }, [...answer.failure.split(/\r\n|\r|\n/), ...tail]);
}

const WHERE = { module: 'loading its PowerShell module', share: 'opening the share', action: 'its work' } as const;
