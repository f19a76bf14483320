import { rename, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fingerprintOf, standingAt } from './fingerprint.ts';
import { flushFolder } from './flush-folder.ts';
import type { JournalEntry } from './journal.ts';
import { type Left, removeTree } from './remove-tree.ts';
import { retryBusy } from './retry-busy.ts';

export type PlacementEntry = Extract<JournalEntry, { kind: 'placement' }>;

/**
 * Makes the target what it was before, however far the placement came: not begun, the earlier file kept, or placed. May be
 * done again.
 *
 * @returns what someone else's file at the target keeps us from putting back.
 */
export async function undoPlacement(entry: PlacementEntry): Promise<readonly Left[]> {
  const left = entry.kept === undefined ? await takeAway(entry) : await putBack(entry, entry.kept);
  // The folder may be gone with all in it: a workspace is cleaned before every job.
  if ((await standingAt(dirname(entry.target))) !== undefined) await flushFolder(dirname(entry.target));
  return left;
}

/** The placement stays: what stood there before is not needed any more. */
export async function finishPlacement({ kept }: PlacementEntry): Promise<readonly Left[]> {
  return kept === undefined ? [] : removeTree(kept);
}

async function takeAway({ target, temporary, fingerprint }: PlacementEntry): Promise<readonly Left[]> {
  const standing = await standingAt(target);
  // Someone else's: ours was never placed, or was replaced since.
  if (standing === undefined || (fingerprint !== '' && fingerprintOf(standing) !== fingerprint)) return [];
  // A folder that is removed in part would not be known again, and a target is never there in part.
  await retryBusy(() => rename(target, temporary));
  return removeTree(temporary);
}

async function putBack({ target, fingerprint }: PlacementEntry, kept: string): Promise<readonly Left[]> {
  const [earlier, standing] = [await standingAt(kept), await standingAt(target)];
  // It was not kept yet, or is put back already.
  if (earlier === undefined) return [];
  // Two names of one file, which rename would leave both.
  if (standing !== undefined && fingerprintOf(standing) === fingerprintOf(earlier)) {
    await retryBusy(() => unlink(kept));
    return [];
  }
  if (standing === undefined || fingerprint === '' || fingerprintOf(standing) === fingerprint) {
    await retryBusy(() => rename(kept, target));
    return [];
  }
  return [
    { path: kept, reason: `is what stood at ${target} before a run that was killed; another file stands there now` },
  ];
}
