import { editDistance } from '../licensing/vocabulary/edit-distance.ts';
import { nearestTerms } from '../licensing/vocabulary/nearest.ts';
import { wordsOf } from '../licensing/vocabulary/spelling.ts';

/** The known name that comes nearest to what was written; undefined when none is near. */
export function nearestName(written: string, known: readonly string[]): string | undefined {
  const [nearest] = nearestTerms(
    written,
    known.map((name) => [name, name]),
  );
  return nearest !== undefined && isNear(written, nearest) ? nearest : undefined;
}

/** A slip or two, a third of a long name, or all the words of the shorter one. */
function isNear(written: string, name: string): boolean {
  const allowed = Math.max(2, Math.floor(Math.max(written.length, name.length) / 3));
  if (editDistance(written.toLowerCase(), name.toLowerCase()) <= allowed) return true;
  const [words, others] = [new Set(wordsOf(written)), new Set(wordsOf(name))];
  const [few, many] = words.size < others.size ? [words, others] : [others, words];
  return few.size > 0 && [...few].every((word) => many.has(word));
}
