import { link, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { flushFolder } from '../build/work/flush-folder.ts';
import type { Journal } from '../build/work/journal.ts';
import { retryBusy } from '../build/work/retry-busy.ts';
import type { PlacementEntry } from '../build/work/undo-placement.ts';
import { StepFailed } from '../process/step-failed.ts';
import { problemOf } from './failure.ts';
import { isReplaced } from './fit-targets.ts';
import { fingerprintAt, nameBeside, type Ready } from './unfinished.ts';

/** What was placed, and how it is undone. */
export interface Placed {
  readonly placement: PlacementEntry;
  /** Its number in the journal. */
  readonly entry: number;
}

/**
 * Renames what is ready to its target. What stood there is kept.
 *
 * @param announced is told before anything changes.
 */
export async function placeOne(
  { target, temporary, fingerprint }: Ready,
  journal: Journal,
  announced: (placed: Placed) => void,
): Promise<void> {
  if ((await fingerprintAt(temporary)) !== fingerprint) {
    const message = `${target.to} is not published: ${temporary}, which was to become it, changed after it was compared.`;
    throw new StepFailed(problemOf(target, message, 'Find what writes to it, and publish again.'));
  }
  const kept = (await isReplaced(target)) ? `${nameBeside(target.to)}-earlier` : undefined;
  const placement: PlacementEntry = {
    kind: 'placement',
    target: target.to,
    temporary,
    fingerprint,
    ...(kept !== undefined && { kept }),
  };
  announced({ placement, entry: await journal.will(placement) });
  if (kept !== undefined) await keep(target.to, kept);
  await retryBusy(() => rename(temporary, target.to));
  await flushFolder(dirname(target.to));
}

/** By a second name, so that the target is never missing; where the file system has no such thing, by another one. */
async function keep(target: string, kept: string): Promise<void> {
  await link(target, kept).catch(() => retryBusy(() => rename(target, kept)));
}
