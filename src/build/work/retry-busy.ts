import { setTimeout } from 'node:timers/promises';
import { errorCode } from './flush-folder.ts';

/** What Windows answers while a virus scanner or an indexer has the file open. */
const BUSY = new Set(['EPERM', 'EBUSY', 'EACCES']);
const PAUSES = [100, 200, 400, 800, 1600];

/** Tries again, five times in about three seconds, what fails on Windows because someone looks into the file. */
export async function retryBusy<Result>(
  act: () => Promise<Result>,
  platform: NodeJS.Platform = process.platform,
  pauses: readonly number[] = PAUSES,
): Promise<Result> {
  // Elsewhere these codes are the final answer.
  if (platform !== 'win32') return act();
  for (const pause of pauses) {
    try {
      return await act();
    } catch (error) {
      if (!BUSY.has(errorCode(error))) throw error;
      await setTimeout(pause);
    }
  }
  return act();
}
