/**
 * Stands for a process that is killed: from the chosen call on that changes the disk, nothing happens any more and nothing
 * returns. `vi.mock('node:fs/promises', async (original) => (await import(<here>)).stoppedDisk(original))` puts it in.
 */
import type * as promises from 'node:fs/promises';

type Act = (...words: never[]) => Promise<unknown>;

const CHANGING = ['link', 'mkdir', 'rename', 'rmdir', 'unlink', 'writeFile', 'utimes'] as const;
const CHANGING_OF_HANDLES = ['write', 'writeFile', 'truncate', 'utimes'] as const;

/** `after`: the call still has its effect, and nobody hears of it. */
export interface Stop {
  readonly at: number;
  readonly when: 'before' | 'after';
}

let count = 0;
let stop: Stop | undefined;
let stopped: () => void = () => undefined;
const opened = new Set<promises.FileHandle>();

/** Runs `act` until it ends or the disk stops; says which, and how many calls there were. */
export async function untilStopped(
  chosen: Stop | undefined,
  act: () => Promise<unknown>,
): Promise<{ readonly ended: boolean; readonly calls: number }> {
  count = 0;
  stop = chosen;
  const standing = new Promise<boolean>((resolve) => {
    stopped = () => resolve(false);
  });
  const ended = await Promise.race([act().then(() => true), standing]);
  const calls = count;
  stop = undefined;
  // The system closes what a process that it ends has open.
  for (const handle of opened) await handle.close();
  opened.clear();
  return { ended, calls };
}

export async function stoppedDisk(original: () => Promise<unknown>): Promise<Record<string, unknown>> {
  const real = (await original()) as typeof promises;
  const changing = CHANGING.map((name) => [name, guarded(real[name] as Act)]);
  const opening: Act = async (...words) => {
    const handle = (await (real.open as Act)(...words)) as promises.FileHandle;
    opened.add(handle);
    for (const name of CHANGING_OF_HANDLES)
      Object.defineProperty(handle, name, { value: guarded((handle[name] as Act).bind(handle)) });
    // Nobody cuts the power here; without it these tests are ten times as quick.
    Object.defineProperty(handle, 'sync', { value: guarded(async () => undefined) });
    return handle;
  };
  return { ...real, ...Object.fromEntries(changing), open: guarded(opening) };
}

/** What a run that was stopped still tries belongs to a dead process, also after the next one has begun. */
function guarded(act: Act): Act {
  return async (...words) => {
    const mine = stop;
    count += 1;
    if (mine === undefined || count < mine.at) return act(...words);
    if (mine.when === 'after' && count === mine.at) await act(...words);
    stopped();
    return new Promise(() => undefined);
  };
}
