import { join } from 'node:path';
import type { Engine } from '../../build/engine.ts';
import { dismEngine } from '../../build/engines/dism/dism-engine.ts';
import { wimlibEngine } from '../../build/engines/wimlib/wimlib-engine.ts';
import type { BuildPlan } from '../../build/plan/plan.ts';
import { InputError } from '../../input/problem.ts';
import type { SweepOptions } from '../../options/build-options.ts';
import type { ToolRunner } from '../../process/tool.ts';

/** The engine of a name, with the programs of this machine: for undoing what a run left, too. */
export function engineNamed(
  name: 'dism' | 'wimlib',
  tools: ToolRunner,
  { platform, logDirectory }: Pick<SweepOptions, 'platform' | 'logDirectory'>,
  program?: string,
): Engine {
  if (name === 'wimlib') return wimlibEngine(tools, { platform, ...(program && { program }) });
  return dismEngine(tools, { program: program ?? 'dism', platform, logFile: join(logDirectory, 'dism-own.log') });
}

/** The engine that a plan asks for. */
export function engineOf({ engine, dism, file }: BuildPlan, tools: ToolRunner, options: SweepOptions): Engine {
  const name = engine === 'auto' ? (options.platform === 'win32' || dism !== undefined ? 'dism' : 'wimlib') : engine;
  if (name === 'dism' && options.platform !== 'win32' && dism === undefined) {
    throw new InputError({
      file,
      message: 'The plan asks for the engine dism, which is a part of Windows, and this is none.',
      cure: 'Run it on Windows, or write `engine: wimlib` if its steps are only copy and run.',
    });
  }
  return engineNamed(name, tools, options, name === 'dism' ? dism : undefined);
}
