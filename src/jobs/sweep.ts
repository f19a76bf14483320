import { dirname } from 'node:path';
import { sweep, sweepArea } from '../build/work/sweep.ts';
import type { SweepOptions } from '../options/build-options.ts';
import type { BuildHost } from './build/build-host.ts';
import { readyUndoing } from './build/work.ts';
import { STEP_FAILED } from './exit-code.ts';

/** Undoes what every killed build in the work directory has left; 3 when something of it is left still. */
export async function sweepWork(options: SweepOptions, host: BuildHost): Promise<0 | typeof STEP_FAILED> {
  const { owner, undo } = await readyUndoing(options, host);
  const { swept, live, left } = await sweep(options.workDirectory, owner, undo, (note) => void host.note(note));
  await host.write(`${swept} swept, ${live} at work, ${left.length} left in ${options.workDirectory}\n`);
  return left.length === 0 ? 0 : STEP_FAILED;
}

/**
 * Undoes the one build whose journal this is, if it is not running any more.
 *
 * @param journal absolute.
 * @returns what could not be undone.
 */
export async function undoBuild(
  journal: string,
  options: SweepOptions,
  host: BuildHost,
): Promise<readonly { readonly path: string; readonly reason: string }[]> {
  const { owner, undo } = await readyUndoing(options, host);
  const result = await sweepArea(dirname(journal), owner, undo);
  return typeof result === 'string' ? [] : result;
}
