/** How a publication ends: taken back, or with nothing left but what was published. */
import type { Journal } from '../build/work/journal.ts';
import { type Left, removeTree } from '../build/work/remove-tree.ts';
import { finishPlacement, undoPlacement } from '../build/work/undo-placement.ts';
import { StepFailed } from '../process/step-failed.ts';
import type { Placed } from './place.ts';
import type { Unfinished } from './unfinished.ts';

/**
 * Puts back what stood at every target, the last first, and removes all temporaries. Goes on when one fails.
 *
 * @throws StepFailed that names what is left. It stays in the journal.
 */
export async function takeBack(
  placed: readonly Placed[],
  unfinished: readonly Unfinished[],
  journal: Journal,
): Promise<void> {
  const left: Left[] = [];
  for (const { placement, entry } of placed.toReversed())
    left.push(...(await done(placement.target, () => undoPlacement(placement), entry, journal)));
  for (const { temporary, entry } of unfinished.toReversed())
    left.push(...(await done(temporary, () => removeTree(temporary), entry, journal)));
  if (left.length === 0) return;
  throw new StepFailed({
    message: `Not everything could be taken back: ${left.map(({ path, reason }) => `${path} ${reason}`).join('; ')}.`,
    cure: 'The next build tries again, or `imagegate sweep`; see what has these files open.',
  });
}

/** Removes what replaced files were kept under. What can't be removed stays in the journal: the image is published. */
export async function clearAway(
  placed: readonly Placed[],
  unfinished: readonly Unfinished[],
  journal: Journal,
): Promise<void> {
  for (const { placement, entry } of placed)
    await done(placement.target, () => finishPlacement(placement), entry, journal);
  // A rename of one name of a file to another name of the same file leaves both.
  for (const { temporary, entry } of unfinished) await done(temporary, () => removeTree(temporary), entry, journal);
}

async function done(
  path: string,
  act: () => Promise<readonly Left[]>,
  entry: number,
  journal: Journal,
): Promise<readonly Left[]> {
  try {
    const left = await act();
    if (left.length === 0) await journal.settled(entry);
    return left;
  } catch (error) {
    return [{ path, reason: `can't be undone (${error instanceof Error ? error.message : 'unknown error'})` }];
  }
}
