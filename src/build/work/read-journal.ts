import { open } from 'node:fs/promises';
import { errorCode } from './flush-folder.ts';
import type { JournalEntry } from './journal.ts';
import { JOURNAL_RECORD, type JournalRecord } from './journal-record.ts';
import type { Owner } from './owner.ts';

/** A run makes some dozens of entries; what is larger isn't ours. */
const LARGEST_JOURNAL = 16 * 2 ** 20;

export interface ReadJournal {
  readonly owner: Owner;
  /** What is not settled, in the order in which it was announced. */
  readonly open: readonly JournalEntry[];
  /** Placements stay. */
  readonly committed: boolean;
}

/** The journal can't be understood, so nothing that it may speak of is touched. */
export class UnreadableJournal extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'UnreadableJournal';
  }
}

/**
 * Reads a whole journal. A last line that was cut off while it was written is passed over: the act that it announces was
 * never begun.
 *
 * @throws UnreadableJournal for any other damage, a missing file, and what is no journal.
 */
export async function readJournal(file: string): Promise<ReadJournal> {
  const [first, ...records] = (await completeLines(file)).map(readRecord);
  if (first === undefined || !('owner' in first)) throw new UnreadableJournal('its first line names no owner');
  const open = new Map<number, JournalEntry>();
  let committed = false;
  for (const record of records) {
    if ('owner' in record) throw new UnreadableJournal('it names an owner twice');
    if ('will' in record) open.set(record.will, record.entry);
    if ('settled' in record) open.delete(record.settled);
    if ('committed' in record) committed = true;
  }
  return { owner: first.owner, open: [...open.values()], committed };
}

async function completeLines(file: string): Promise<readonly string[]> {
  const text = (await readBytes(file)).toString('utf8');
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .slice(0, -1);
}

async function readBytes(file: string): Promise<Buffer> {
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      if (size > LARGEST_JOURNAL) throw new UnreadableJournal(`it has ${size} bytes`);
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw error instanceof UnreadableJournal ? error : new UnreadableJournal(`it cannot be read (${errorCode(error)})`);
  }
}

function readRecord(line: string, index: number): JournalRecord {
  try {
    return JOURNAL_RECORD.parse(JSON.parse(line));
  } catch {
    throw new UnreadableJournal(`line ${index + 1} of it is damaged`);
  }
}
