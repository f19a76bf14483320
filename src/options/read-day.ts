import { InputError } from '../input/problem.ts';
import type { IsoDate } from '../licensing/model.ts';
import { readIsoDate } from '../licensing/vocabulary/date.ts';
import type { Surroundings } from './surroundings.ts';

/** The day that was written; today in UTC when none was, so that a run means the same everywhere. */
export function readDay(written: string | undefined, { now }: Surroundings, named: string): IsoDate {
  if (!written) return now.toISOString().slice(0, 10);
  const day = readIsoDate(written);
  if (day.ok) return day.value;
  throw new InputError({
    message: `${named} is "${day.found}"; it takes a calendar day.`,
    cure: 'Write it as 2027-06-30 (year, month, day).',
  });
}
