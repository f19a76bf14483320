/** "Did you mean": the known names that are nearest to what was written. */

/**
 * Up to three names within two edits of `written`, or one edit for a name of up to four characters, nearest first.
 * Case, spaces, hyphens and underscores do not count.
 */
export function nearestNames(written: string, known: Iterable<string>): readonly string[] {
  const plain = fold(written);
  const near: { name: string; distance: number }[] = [];
  for (const name of known) {
    const candidate = fold(name);
    const allowed = Math.min(candidate.length, plain.length) <= 4 ? 1 : 2;
    const distance = editDistance(plain, candidate, allowed);
    if (distance <= allowed) near.push({ name, distance });
  }
  return near
    .sort((left, right) => left.distance - right.distance)
    .slice(0, 3)
    .map(({ name }) => name);
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, '');
}

/** Edits from one text to the other, a swap of neighbours counting as one; more than `limit` is not told apart. */
function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let best = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (row > 1 && column > 1 && swapped) best = Math.min(best, at(beforeLast, column - 2) + 1);
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return at(last, to.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
