import * as z from 'zod';
import { quoted } from '../../input/quoted.ts';
import { RULES } from '../../licensing/rules/index.ts';
import type { RuleEntry } from '../../licensing/rules/rule.ts';
import { nearestNames } from '../../manifest/nearest.ts';
import { type IssueText, refuse } from '../../manifest/schema/terms.ts';

const ENTRIES: ReadonlyMap<string, RuleEntry> = new Map(RULES.map((entry) => [entry.id, entry]));
const NAMEABLE = RULES.filter((entry) => !isAboutPolicy(entry)).map(({ id }) => id);

/** A rule of the catalogue, but for those about the policy itself: a policy that excused its own faults would hide them. */
export function ruleId(description: string) {
  return z
    .string()
    .meta({ description, enum: NAMEABLE })
    .transform((text, context): RuleEntry => {
      const entry = ENTRIES.get(text);
      if (entry === undefined) return refuse(context, unknownRule(text));
      return isAboutPolicy(entry) ? refuse(context, aboutPolicy(text)) : entry;
    });
}

function isAboutPolicy({ family }: RuleEntry): boolean {
  return family === 'policy';
}

function aboutPolicy(id: string): IssueText {
  const message = `The rule ${quoted(id)} is about the policy itself: it takes no severity and no waiver.`;
  return { message, cure: 'Correct the line of the policy that it speaks of, and remove this one.' };
}

function unknownRule(text: string): IssueText {
  const near = nearestNames(text, NAMEABLE).map(quoted);
  const cure =
    near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'Write the id of a rule: `imagegate rules` lists them.';
  return { message: `There is no rule ${quoted(text)}.`, cure };
}
