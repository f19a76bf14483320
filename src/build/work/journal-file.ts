/** The journal on the disk: one JSON record a line, each flushed before the act that it announces. */
import { constants } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StepFailed } from '../../process/step-failed.ts';
import { errorCode, flushFolder } from './flush-folder.ts';
import type { Journal } from './journal.ts';
import type { JournalRecord } from './journal-record.ts';
import type { Owner } from './owner.ts';
import { retryBusy } from './retry-busy.ts';

/** In an area's folder. Before it has this name nothing was made there but the file itself. */
export const JOURNAL_NAME = 'journal.ndjson';
export const UNFINISHED_JOURNAL_NAME = 'journal.new';

/**
 * Makes `folder`/journal.ndjson, whose first record is the owner, and returns it open for entries.
 *
 * @param folder absolute; there is no journal in it yet.
 * @throws the system's error (ENOENT when a sweep of another process took the folder away meanwhile).
 */
export async function createJournal(folder: string, owner: Owner): Promise<Journal> {
  const file = join(folder, JOURNAL_NAME);
  const unfinished = join(folder, UNFINISHED_JOURNAL_NAME);
  const first = line({ owner });
  const handle = await open(unfinished, 'wx', 0o600);
  try {
    await handle.writeFile(first);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await retryBusy(() => rename(unfinished, file));
  await flushFolder(folder);
  await flushFolder(dirname(folder));
  return writerFor(file, first.length);
}

function writerFor(file: string, start: number): Journal {
  let length = start;
  let entries = 0;
  let last: Promise<void> = Promise.resolve();
  // One record after the other, whoever asks at the same time.
  const append = (record: JournalRecord): Promise<void> => {
    const bytes = line(record);
    const written = last
      .catch(() => undefined)
      .then(async () => {
        await appendAt(file, length, bytes).catch((error: unknown) => notWritten(file, error));
        length += bytes.length;
      });
    last = written;
    return written;
  };
  return {
    file,
    async will(entry) {
      entries += 1;
      const number = entries;
      await append({ will: number, entry });
      return number;
    },
    settled: (entry) => append({ settled: entry }),
    committed: () => append({ committed: true }),
  };
}

/**
 * Opened for each record: no handle is left for anyone to forget, and a journal that was taken away is an error and not
 * made anew. What was written only in part is cut off again, so that the next record begins on a line of its own.
 */
async function appendAt(file: string, position: number, bytes: Buffer): Promise<void> {
  const handle = await open(file, constants.O_WRONLY);
  try {
    await handle.truncate(position);
    await writeFully(handle, bytes, position);
    await handle.sync();
  } catch (error) {
    await handle.truncate(position).catch(() => undefined);
    throw error;
  } finally {
    await handle.close();
  }
}

/** What is not in the journal is not done. */
function notWritten(file: string, error: unknown): never {
  throw new StepFailed({
    message: `The journal ${file} can't be written (${errorCode(error)}).`,
    cure: 'Check that the disk of the work directory has space and that nothing else removes what is in it.',
  });
}

async function writeFully(handle: Awaited<ReturnType<typeof open>>, bytes: Buffer, position: number): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, position + written);
    written += bytesWritten;
  }
}

function line(record: JournalRecord): Buffer {
  return Buffer.from(`${JSON.stringify(record)}\n`);
}
