import { writeFileSync } from 'node:fs';
import type { ToolCall, ToolResult, ToolRunner } from '../../../../src/process/tool.ts';

export interface ScriptedTools extends ToolRunner {
  readonly calls: readonly ToolCall[];
}

export interface Script {
  readonly exitCode?: number;
  readonly signal?: string;
  readonly dryRun?: boolean;
  readonly tail?: readonly string[];
  /** What the script writes to -Result: nothing when left out. */
  readonly answer?: unknown;
  /** What it does to the share. */
  act?(): void;
}

export const DONE = { powershell: '5.1.26100.4652', edition: 'Desktop', stage: 'done', failure: '' };

/** Plays Windows PowerShell running mdt.ps1: writes the answer, in UTF-8 with a byte order mark as 5.1 does. */
export function scriptedTools(script: Script = { answer: DONE }): ScriptedTools {
  const calls: ToolCall[] = [];
  const { exitCode = 0, signal, dryRun = false, tail = [], answer } = script;
  return {
    calls,
    dryRun,
    run(call): Promise<ToolResult> {
      calls.push(call);
      script.act?.();
      const file = call.words[call.words.indexOf('-Result') + 1] ?? '';
      if (answer !== undefined)
        writeFileSync(file, `\ufeff${typeof answer === 'string' ? answer : JSON.stringify(answer)}\r\n`);
      const end = signal === undefined ? { exitCode, signal } : { exitCode: undefined, signal };
      return Promise.resolve({ ...end, tail, output: Buffer.alloc(0) });
    },
  };
}
