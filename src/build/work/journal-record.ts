/** The lines of a journal, as they are written and as they are read back from a disk that nobody vouches for. */
import { isAbsolute } from 'node:path';
import * as z from 'zod';
import type { JournalEntry } from './journal.ts';
import type { Owner } from './owner.ts';

export type JournalRecord =
  | { readonly owner: Owner }
  | { readonly will: number; readonly entry: JournalEntry }
  | { readonly settled: number }
  | { readonly committed: true };

const count = z.number().int().positive();
const path = z
  .string()
  .max(32_768)
  .refine((text) => isAbsolute(text) && !text.includes('\0'));
const text = z.string().max(1000);

export const OWNER = z.strictObject({ pid: count, started: text, boot: text, host: text, pidNamespace: text });

export const JOURNAL_RECORD = z.union([
  z.strictObject({ owner: OWNER }),
  z.strictObject({
    will: count,
    entry: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('temporary'), path }),
      z.strictObject({ kind: z.literal('mount'), directory: path, engine: z.enum(['dism', 'wimlib']), program: text }),
      z.strictObject({
        kind: z.literal('placement'),
        target: path,
        temporary: path,
        kept: z.exactOptional(path),
        fingerprint: text,
      }),
    ]),
  }),
  z.strictObject({ settled: count }),
  z.strictObject({ committed: z.literal(true) }),
]);
