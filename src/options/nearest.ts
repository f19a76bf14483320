import { nearestTerms } from '../licensing/vocabulary/nearest.ts';

/** The known name that comes nearest to what was written; undefined only when nothing is known. */
export function nearestName(written: string, known: readonly string[]): string | undefined {
  return nearestTerms(
    written,
    known.map((name) => [name, name]),
  )[0];
}
