/** Runs the programs of a build: the only place that starts one. */
import { commandText } from './command-text.ts';
import { runProgram } from './run-program.ts';
import { startingPoint } from './starting-point.ts';
import { Aborted, type ToolRunner } from './tool.ts';
import { numberedLogs } from './tool-log.ts';
import type { ToolWatch } from './tool-watch.ts';

export type { ToolWatch } from './tool-watch.ts';

export interface ToolRunnerOptions {
  /** Of this process; programs get it without the workflow's own variables (tool-environment.ts). */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where programs run when the call names no folder. Absolute. */
  readonly directory: string;
  /** One file a call, bytes as they came: `01-dism.log`, `02-powershell.log`. Made when it isn't there. */
  readonly logDirectory: string;
  readonly watch: ToolWatch;
  /** Aborted: the program is stopped and `Aborted` thrown, within three seconds. */
  readonly signal: AbortSignal;
  readonly dryRun: boolean;
  readonly platform: NodeJS.Platform;
}

/** A run ends when the program's output ends: a process that it leaves behind with its output open is waited for. */
export function createToolRunner(options: ToolRunnerOptions): ToolRunner {
  const nextLog = numberedLogs(options.logDirectory);
  return {
    dryRun: options.dryRun,
    async run(call) {
      if (options.signal.aborted) throw new Aborted();
      options.watch.command(commandText(call.program, call.words, options.platform));
      if (options.dryRun) return { exitCode: 0, signal: undefined, tail: [], output: Buffer.alloc(0) };
      const start = startingPoint(call, options);
      const log = await nextLog(call.program);
      try {
        return await runProgram(call, start, log, options);
      } finally {
        const failure = await log.close();
        if (failure !== undefined) options.watch.line(`(The log file of this program is incomplete: ${failure}.)`);
      }
    },
  };
}
