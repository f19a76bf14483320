import { parse } from 'node:path';
import { standingAt } from './fingerprint.ts';
import { errorCode } from './flush-folder.ts';
import type { JournalEntry } from './journal.ts';
import { readJournal } from './read-journal.ts';
import { type Left, removeTree } from './remove-tree.ts';
import { finishPlacement, undoPlacement } from './undo-placement.ts';

export type MountEntry = Extract<JournalEntry, { kind: 'mount' }>;

/** True when nothing of the mount is left. */
export type DiscardMount = (entry: MountEntry) => Promise<boolean>;

/**
 * Undoes everything in a journal that is still open, the last first. May be done again after it was cut short.
 *
 * @returns what could not be undone.
 * @throws UnreadableJournal; nothing was touched then.
 */
export async function undoJournal(file: string, discardMount: DiscardMount): Promise<readonly Left[]> {
  const { open, committed } = await readJournal(file);
  const left: Left[] = [];
  let mounted = false;
  for (const entry of open.toReversed()) {
    // What was made before a mount may be what is mounted, or lie under it.
    if (mounted && entry.kind === 'temporary') {
      left.push({ path: entry.path, reason: 'is left while the mount is' });
      continue;
    }
    const remaining = await undoEntry(entry, committed, discardMount).catch((error: unknown) => failed(entry, error));
    mounted ||= entry.kind === 'mount' && remaining.length > 0;
    left.push(...remaining);
  }
  return left;
}

async function undoEntry(
  entry: JournalEntry,
  committed: boolean,
  discardMount: DiscardMount,
): Promise<readonly Left[]> {
  const { root } = parse(pathOf(entry));
  // A drive or share that is away is not one on which there is nothing.
  if ((await standingAt(root)) === undefined)
    return [{ path: pathOf(entry), reason: `can't be reached: ${root} is away` }];
  if (entry.kind === 'temporary') return removeTree(entry.path);
  if (entry.kind === 'placement') return committed ? finishPlacement(entry) : undoPlacement(entry);
  return (await discardMount(entry)) ? [] : [{ path: entry.directory, reason: "is mounted and can't be discarded" }];
}

function failed(entry: JournalEntry, error: unknown): readonly Left[] {
  const reason = error instanceof Error ? error.message : errorCode(error);
  return [{ path: pathOf(entry), reason: `can't be undone: ${reason}` }];
}

function pathOf(entry: JournalEntry): string {
  if (entry.kind === 'temporary') return entry.path;
  return entry.kind === 'mount' ? entry.directory : entry.target;
}
