/** The declared id that a misspelt one probably means. */
import { editDistance } from '../vocabulary/edit-distance.ts';

/** Enough for any estate that people keep, and quick for any policy. */
const MOST_COMPARED = 1000;
const MOST_SLIPS = 2;
/** Between what two ids begin and end with alike; slips that lie further apart make another name. */
const LONGEST_DIFFERENCE = 4;

/** At most two slips away; of several as near the first in order. Undefined where none is. */
export function nearestId(written: string, declared: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let fewest = MOST_SLIPS;
  for (const id of [...declared].sort().slice(0, MOST_COMPARED)) {
    const slips = slipsBetween(written.toLowerCase(), id.toLowerCase());
    if (slips > fewest || (slips === fewest && nearest !== undefined)) continue;
    nearest = id;
    fewest = slips;
  }
  return nearest;
}

function slipsBetween(written: string, id: string): number {
  const shorter = Math.min(written.length, id.length);
  let start = 0;
  while (start < shorter && written[start] === id[start]) start += 1;
  let end = 0;
  while (end < shorter - start && written.at(-1 - end) === id.at(-1 - end)) end += 1;
  const [here, there] = [written.slice(start, written.length - end), id.slice(start, id.length - end)];
  return Math.max(here.length, there.length) > LONGEST_DIFFERENCE ? MOST_SLIPS + 1 : editDistance(here, there);
}
