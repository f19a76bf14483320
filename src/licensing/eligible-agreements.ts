import type { Agreement, Estate } from './model.ts';
import { ELIGIBLE_PROGRAMS } from './vocabulary/program.ts';

/** The agreements of programmes that grant reimaging rights (brief, Summary), by id. */
export function eligibleAgreements({ agreements }: Estate): readonly Agreement[] {
  return [...agreements.values()]
    .filter(({ program }) => ELIGIBLE_PROGRAMS.has(program))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
