/** Where one run works: a folder of its own in the work directory, with a journal of what it makes anywhere. */
import { randomBytes } from 'node:crypto';
import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { StepFailed } from '../../process/step-failed.ts';
import { removeArea } from './area-folder.ts';
import { errorCode } from './flush-folder.ts';
import type { Journal } from './journal.ts';
import { createJournal } from './journal-file.ts';
import type { Owner } from './owner.ts';
import { type DiscardMount, undoJournal } from './undo-journal.ts';

/** Disposed: what is open in the journal is undone, the last first, and the folder removed. Never throws then. */
export interface WorkArea extends AsyncDisposable {
  /** Absolute and real; what lies in it goes away with it. */
  readonly directory: string;
  readonly mountDirectory: string;
  readonly scratchDirectory: string;
  readonly logDirectory: string;
  readonly journal: Journal;
}

const MOST_ATTEMPTS = 5;

/**
 * Makes an area that only this user may look into.
 *
 * @param workDirectory absolute; made where it isn't there.
 * @param discardMount how a mount is undone that is still in the journal at the end.
 * @param report is given a sentence for each thing that could not be undone. The next sweep tries again.
 * @throws StepFailed when nothing can be made there.
 */
export async function openWorkArea(
  workDirectory: string,
  owner: Owner,
  discardMount: DiscardMount,
  report: (note: string) => void,
): Promise<WorkArea> {
  try {
    await mkdir(workDirectory, { recursive: true });
    const { directory, journal } = await beginArea(await realpath(workDirectory), owner);
    const [mountDirectory, scratchDirectory, logDirectory] = ['mount', 'scratch', 'logs'].map((name) =>
      join(directory, name),
    ) as [string, string, string];
    for (const folder of [mountDirectory, scratchDirectory, logDirectory]) await mkdir(folder, { mode: 0o700 });
    const end = () => endArea(directory, journal, discardMount, report);
    return { directory, mountDirectory, scratchDirectory, logDirectory, journal, [Symbol.asyncDispose]: end };
  } catch (error) {
    throw new StepFailed({
      message: `Nothing can be made in the work directory ${workDirectory} (${errorCode(error)}).`,
      cure: 'Name a folder on a local disk that this user may write to, with `work-dir`.',
    });
  }
}

/** Begins anew when a sweep took the folder for one that was left behind empty: it can't tell before there is a journal. */
async function beginArea(workDirectory: string, owner: Owner, attempt = 1) {
  const directory = join(workDirectory, randomBytes(4).toString('hex'));
  try {
    await mkdir(directory, { mode: 0o700 });
    return { directory, journal: await createJournal(directory, owner) };
  } catch (error) {
    if (attempt === MOST_ATTEMPTS || !['ENOENT', 'EEXIST'].includes(errorCode(error))) throw error;
    return beginArea(workDirectory, owner, attempt + 1);
  }
}

async function endArea(
  directory: string,
  { file }: Journal,
  discardMount: DiscardMount,
  report: (note: string) => void,
): Promise<void> {
  try {
    const left = await undoJournal(file, discardMount);
    for (const { path, reason } of left.length > 0 ? left : await removeArea(directory)) report(`${path} ${reason}.`);
  } catch (error) {
    report(`${directory} can't be cleaned up: ${error instanceof Error ? error.message : 'unknown error'}.`);
  }
}
