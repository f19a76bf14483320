import { quoted } from '../../input/quoted.ts';
import type { ProblemList } from '../problems.ts';
import type { Entry } from './node.ts';
import type { SourceText } from './source-text.ts';

/** Adds an entry; a key that stands there already is a problem at both places. */
export function addEntry(
  entries: Map<string, Entry>,
  key: string,
  entry: Entry,
  source: SourceText,
  problems: ProblemList,
): void {
  const earlier = entries.get(key);
  if (earlier === undefined) {
    entries.set(key, entry);
    return;
  }
  for (const offset of [earlier.keyOffset, entry.keyOffset]) {
    problems.addAtOffset(
      source,
      offset,
      `The key ${quoted(key)} stands twice in the same map.`,
      'Keep one of the two.',
    );
  }
}
