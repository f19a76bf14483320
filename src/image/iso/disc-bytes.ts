/** Reading what a disc says lies somewhere: nothing is believed that reaches beyond the file. */
import type { OpenedFile } from '../opened-file.ts';
import { refuse } from '../refuse.ts';

/** What to do about a disc whose structures can't be true. */
export const DAMAGED_DISC = 'Copy or download the disc image again, and compare its SHA-256 with the one published.';

// A folder of 20,000 names has about 2 MiB.
const LARGEST_FOLDER = 16 * 1024 * 1024;
const MOST_ENTRIES = 100_000;

/** An open disc image and the name that problems carry. */
export interface DiscSource {
  readonly file: OpenedFile;
  readonly label: string;
}

/** Exactly `length` bytes from `offset`; `what` lies there. Throws InputError when the file ends before. */
export async function readDiscBytes(
  { file, label }: DiscSource,
  offset: number,
  length: number,
  what: string,
): Promise<Buffer> {
  refuseBeyondEnd({ file, label }, offset + length, what);
  const bytes = await file.read(offset, length);
  if (bytes.length < length) refuse(label, 'became shorter while it was read', 'Try again when nothing writes to it.');
  return bytes;
}

/** Throws InputError when `what` would end beyond the file. */
export function refuseBeyondEnd({ file, label }: DiscSource, end: number, what: string): void {
  if (end <= file.sizeBytes) return;
  const where = `its ${what} would end at byte ${end}, the file ends at ${file.sizeBytes}`;
  refuse(label, `is a truncated or damaged disc image: ${where}`, DAMAGED_DISC);
}

/** Throws InputError: `what` is a clause, `the root folder has a wrong checksum`. */
export function refuseDisc({ label }: Pick<DiscSource, 'label'>, what: string): never {
  refuse(label, `is a damaged disc image: ${what}`, DAMAGED_DISC);
}

/** Throws InputError for a folder too long to read. */
export function refuseLargeFolder(source: DiscSource, sizeBytes: number): void {
  if (sizeBytes <= LARGEST_FOLDER) return;
  refuseDisc(source, `a folder has ${sizeBytes} bytes of names, at most ${LARGEST_FOLDER} (16 MiB) are read`);
}

/** Throws InputError for a folder with too many entries. */
export function refuseManyEntries(source: DiscSource, count: number): void {
  if (count > MOST_ENTRIES) refuseDisc(source, `a folder has more than ${MOST_ENTRIES} entries`);
}
