/** "Did you mean": the known names that are nearest to what was written. */
import { editDistance } from '../licensing/vocabulary/edit-distance.ts';

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
    if (Math.abs(candidate.length - plain.length) > allowed) continue;
    const distance = editDistance(plain, candidate);
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
