import { nearestTerms, type Spelling } from './nearest.ts';
import { type Reading, refused, understood } from './reading.ts';
import { spellingKey } from './spelling.ts';

/** Every canonical term with the other ways to write it, the name for messages first. */
export type Spellings<Term extends string> = { readonly [term in Term]: readonly [string, ...string[]] };

export interface TermTable<Term extends string> {
  readonly byKey: ReadonlyMap<string, Term>;
  readonly spellings: readonly (Spelling & readonly [string, Term])[];
}

/** A table for `readTerm`. Each canonical term reads as itself. Throws when one spelling stands for two terms. */
export function termTable<Term extends string>(spellings: Spellings<Term>): TermTable<Term> {
  const byKey = new Map<string, Term>();
  const pairs: [string, Term][] = [];
  for (const term of Object.keys(spellings) as Term[]) {
    for (const spelling of [term, ...spellings[term]]) {
      const key = spellingKey(spelling);
      const other = byKey.get(key);
      if (other !== undefined && other !== term) throw new Error(`"${spelling}" stands for ${other} and for ${term}`);
      byKey.set(key, term);
      pairs.push([spelling, term]);
    }
  }
  return { byKey, spellings: pairs };
}

/** The term that the text spells, or a refusal with the nearest terms of the table. */
export function readTerm<Term extends string>(text: string, table: TermTable<Term>): Reading<Term> {
  const term = table.byKey.get(spellingKey(text));
  return term === undefined ? refused(text, nearestTerms(text, table.spellings)) : understood(term);
}
