/** What every rule says of itself: the catalogue entry on top of its file. `docs/rules/` is made from it. */
import type { Severity } from '../finding.ts';

/** The two documents that decide, and the source keys of the research behind the tables. */
export interface Clause {
  readonly source: string;
  readonly heading: string;
}

export type RuleFamily =
  | 'identity'
  | 'base-license'
  | 'downgrade'
  | 'media'
  | 'third-party'
  | 'activation'
  | 'evidence'
  | 'policy';

export interface RuleEntry {
  readonly id: string;
  readonly family: RuleFamily;
  /** The severity it has, or the two it can have, the default first. */
  readonly severities: readonly [Severity, ...Severity[]];
  /** What it asks, one sentence. */
  readonly asks: string;
  /** Why: what the clause means, in our own words. */
  readonly why: string;
  readonly clauses: readonly [Clause, ...Clause[]];
  /** What cures it, cheapest first. */
  readonly cures: readonly [string, ...string[]];
}

/** `brief, Reimaging Eligibility`. */
export function clauseText(clause: Clause): string {
  return `${clause.source}, ${clause.heading}`;
}
