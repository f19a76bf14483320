/** Makes a finding of a rule: the catalogue entry gives id, severity and clause where the check does not. */
import type { Cure, Finding, Severity } from '../finding.ts';
import type { Reference } from '../model.ts';
import { type Clause, clauseText, type RuleEntry } from './rule.ts';

export interface Details {
  readonly message: string;
  readonly about: readonly Reference[];
  /** A function where they take work to find: most readings lose, and nobody asks for their cures. */
  readonly cures: readonly Cure[] | (() => readonly Cure[]);
  readonly image?: string;
  readonly severity?: Severity;
  readonly clause?: Clause;
  readonly measure?: Finding['measure'];
}

export function report(entry: RuleEntry, details: Details): Finding {
  const finding = {
    rule: entry.id,
    severity: details.severity ?? entry.severities[0],
    ...(details.image !== undefined && { image: details.image }),
    message: details.message,
    clause: clauseText(details.clause ?? entry.clauses[0]),
    about: details.about,
    ...(details.measure !== undefined && { measure: details.measure }),
  };
  const { cures } = details;
  if (typeof cures !== 'function') return { ...finding, cures };
  let found: readonly Cure[] | undefined;
  const findOnce = () => {
    found ??= cures();
    return found;
  };
  return Object.defineProperty(finding, 'cures', { get: findOnce, enumerable: true }) as typeof finding &
    Pick<Finding, 'cures'>;
}
