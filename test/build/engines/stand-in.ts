/** The DISM adapter on the stand-in for dism.exe. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dismEngine } from '../../../src/build/engines/dism/dism-engine.ts';
import type { ToolCall, ToolResult, ToolRunner } from '../../../src/process/tool.ts';
import { lastExitCode } from '../../support/dism/dism-program.ts';
import { run } from '../../support/dism/run.mjs';
import type { BenchOptions } from './bench.ts';

export const STAND_IN = join(import.meta.dirname, '../../support/dism/dism.mjs');

/** @param environment more variables of the stand-in. */
export function standIn(
  environment: Readonly<Record<string, string>> = {},
  sleep: (milliseconds: number) => Promise<unknown> = async () => undefined,
): BenchOptions {
  return {
    make: (tools, machine) =>
      dismEngine(withWholeExitCodes(tools, machine), {
        program: STAND_IN,
        platform: 'linux',
        logFile: join(machine, 'dism.log'),
        sleep,
      }),
    environment: (machine) => ({ DISM_STAND_IN_STATE: machine, ...environment }),
    // One file a mount, and a bench mounts on one folder only.
    isMounted: (_directory, machine) => readdirSync(machine).some((name) => name.endsWith('.json')),
  };
}

/** An exit code has 8 bits on Linux, and 32 on Windows: the stand-in leaves the whole one in a file. */
function withWholeExitCodes(tools: ToolRunner, machine: string): ToolRunner {
  return {
    dryRun: tools.dryRun,
    run: async (call) => {
      const result = await tools.run(call);
      if (call.program !== STAND_IN || result.exitCode === undefined) return result;
      return { ...result, exitCode: lastExitCode(machine) };
    },
  };
}

/** The same within this process, for what asks nothing of the process itself: starting one takes longer than most commands. */
export function standInHere(...[environment = {}, sleep]: Parameters<typeof standIn>): BenchOptions {
  const started = standIn(environment, sleep);
  const make: BenchOptions['make'] = (tools, machine) => {
    const state = { DISM_STAND_IN_STATE: machine, ...environment };
    return started.make(
      { ...tools, run: (call) => (call.program === STAND_IN ? runHere(call, state) : tools.run(call)) },
      machine,
    );
  };
  return { ...started, make };
}

async function runHere({ words }: ToolCall, environment: Readonly<Record<string, string>>): Promise<ToolResult> {
  const chunks: Buffer[] = [];
  const exitCode = await run(words, environment, { write: (chunk) => chunks.push(chunk) });
  const state = environment.DISM_STAND_IN_STATE ?? '';
  writeFileSync(join(state, 'last-exit-code'), String(exitCode));
  const output = Buffer.concat(chunks);
  const lines = output.toString('latin1').split(/[\r\n]+/);
  return { exitCode, signal: undefined, tail: lines.filter((line) => line.trim() !== '').slice(-30), output };
}
