import { editDistance } from './edit-distance.ts';
import { spellingKey, wordsOf } from './spelling.ts';

/** A way to write a term, and the canonical term that it stands for. */
export type Spelling = readonly [spelling: string, term: string];

interface Folded {
  readonly key: string;
  readonly words: ReadonlySet<string>;
}

const LONGEST_COMPARED = 40;
// Spellings come from tables, so this stays as small as they are; a fleet can hold thousands of misspelt cells.
const FOLDED = new Map<string, Folded>();

/** The (at most three) terms whose spellings come nearest to the text, the nearest first. */
export function nearestTerms(text: string, spellings: Iterable<Spelling>): readonly string[] {
  const { key, words } = fold(text);
  if (key === '') return [];
  const distances = new Map<string, number>();
  for (const [spelling, term] of spellings) {
    const known = FOLDED.get(spelling) ?? fold(spelling);
    FOLDED.set(spelling, known);
    const distance = oneHoldsTheOther(words, known.words) ? 1 : editDistance(key, known.key);
    distances.set(term, Math.min(distance, distances.get(term) ?? Number.POSITIVE_INFINITY));
  }
  return [...distances]
    .sort(([, left], [, right]) => left - right)
    .slice(0, 3)
    .map(([term]) => term);
}

function fold(text: string): Folded {
  return { key: spellingKey(text).slice(0, LONGEST_COMPARED), words: new Set(wordsOf(text)) };
}

/** `Windows 11 Pro` is near to `pro`, however long it is. */
function oneHoldsTheOther(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const [few, many] = left.size < right.size ? [left, right] : [right, left];
  return few.size > 0 && [...few].every((word) => many.has(word));
}
