/** What runs that were killed have left behind goes away, and nothing else. */
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AREA_NAME, isUnbegun, removeArea, removeUnbegun } from './area-folder.ts';
import { claimArea } from './claim.ts';
import { errorCode } from './flush-folder.ts';
import { JOURNAL_NAME } from './journal-file.ts';
import type { Owner } from './owner.ts';
import { readJournal, UnreadableJournal } from './read-journal.ts';
import type { Left } from './remove-tree.ts';
import { type DiscardMount, undoJournal } from './undo-journal.ts';

export interface UndoEngines {
  readonly discardMount: DiscardMount;
  isAlive(owner: Owner): Promise<boolean>;
}

export interface SweepResult {
  /** Areas that are gone now. */
  readonly swept: number;
  /** Areas that someone works in, or that belong to another user of this machine. */
  readonly live: number;
  /** What could not be undone, or is none of ours. */
  readonly left: readonly Left[];
}

/**
 * Undoes and removes every area of a work directory whose owner is dead.
 *
 * @param workDirectory absolute; it need not exist.
 * @param owner this process: while it lives, no other sweep comes to what it sweeps.
 * @param report is given a sentence for each area that was swept and for each thing that is left.
 */
export async function sweep(
  workDirectory: string,
  owner: Owner,
  undo: UndoEngines,
  report: (note: string) => void,
): Promise<SweepResult> {
  const left: Left[] = [];
  let swept = 0;
  let live = 0;
  for (const area of await foldersIn(workDirectory)) {
    const result = await sweepArea(area, owner, undo);
    if (result === 'swept') {
      swept += 1;
      report(`What a run that was killed had left behind in ${area} and elsewhere is gone.`);
    } else if (result === 'live') live += 1;
    else left.push(...result);
  }
  for (const { path, reason } of left) report(`${path} ${reason}.`);
  return { swept, live, left };
}

/**
 * The same for one area: what `post` does with the area of its own run.
 *
 * @returns what is left, when it could not be swept whole.
 */
export async function sweepArea(
  area: string,
  owner: Owner,
  undo: UndoEngines,
): Promise<'swept' | 'live' | readonly Left[]> {
  try {
    const found = await lstat(area);
    // Only what nobody else can have written is believed.
    if (process.getuid !== undefined && found.uid !== process.getuid()) return 'live';
    const left = await undoDeadArea(area, owner, undo);
    if (left === 'live') return left;
    return left.length === 0 ? 'swept' : left;
  } catch (error) {
    if (error instanceof UnreadableJournal)
      return [{ path: area, reason: `is left alone: its journal is none of ours, or damaged (${error.message})` }];
    // Another sweep was quicker.
    if (errorCode(error) === 'ENOENT') return 'live';
    return [{ path: area, reason: `can't be swept (${errorCode(error)})` }];
  }
}

async function undoDeadArea(area: string, owner: Owner, undo: UndoEngines): Promise<'live' | readonly Left[]> {
  const journal = join(area, JOURNAL_NAME);
  if (!(await hasJournal(journal)) && (await isUnbegun(area))) return removeUnbegun(area);
  const { owner: earlier } = await readJournal(journal);
  if (await undo.isAlive(earlier)) return 'live';
  if (!(await claimArea(area, owner, (holder) => undo.isAlive(holder)))) return 'live';
  // Another sweep may have come to its end between the reading and the claim.
  if (!(await hasJournal(journal))) return removeUnbegun(area);
  const left = await undoJournal(journal, undo.discardMount);
  return left.length > 0 ? left : removeArea(area);
}

async function hasJournal(file: string): Promise<boolean> {
  return (await lstat(file).catch(() => undefined))?.isFile() === true;
}

/** What is not named like an area is somebody else's, and nothing to speak of. */
async function foldersIn(workDirectory: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(workDirectory, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && AREA_NAME.test(entry.name))
      .map(({ name }) => join(workDirectory, name));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
