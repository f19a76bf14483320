import type { Clause } from '../rules/rule.ts';

/** Where in the customer's own agreement a line of the policy stands, as a clause. */
export function policyClause(reference: string): Clause {
  return { source: 'policy', heading: reference };
}
