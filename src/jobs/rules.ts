import { InputError } from '../input/problem.ts';
import { RULES } from '../licensing/rules/index.ts';
import type { RulesOptions } from '../options/command-line.ts';
import { nearestName } from '../options/nearest.ts';
import { ruleList, rulePage } from '../report/rule-page.ts';
import type { Host } from './host.ts';

/**
 * Shows the catalogue of rules, or one of them whole.
 *
 * @throws InputError for a rule that there is not.
 */
export async function rules({ rule, output }: RulesOptions, host: Host): Promise<0> {
  const entries = rule === undefined ? RULES : [ruleNamed(rule)];
  if (output === 'json') await host.write(`${JSON.stringify(entries, null, 2)}\n`);
  else await host.write(rule === undefined ? ruleList(entries) : entries.map((entry) => rulePage(entry)).join('\n'));
  return 0;
}

function ruleNamed(id: string) {
  const entry = RULES.find((known) => known.id === id);
  if (entry !== undefined) return entry;
  const ids = RULES.map((known) => known.id);
  const nearest = nearestName(id, ids);
  const cure = nearest === undefined ? '`imagegate rules` lists them.' : `The nearest is ${nearest}.`;
  throw new InputError({ message: `There is no rule "${id}".`, cure });
}
