import * as z from 'zod';
import { quoted } from '../../input/quoted.ts';
import type { PolicySeverity } from '../../licensing/policy/policy.ts';
import type { RuleFamily } from '../../licensing/rules/rule.ts';
import { type IssueContext, refuse } from '../../manifest/schema/terms.ts';
import { written } from '../../manifest/schema/written.ts';
import { choice } from './choice.ts';
import { needed } from './needed.ts';
import { reference } from './reference.ts';
import { ruleId } from './rule-id.ts';
import { RULES_OF_THE_RUN } from './rules-of-the-run.ts';

/** Lowered, their errors would license a device that has no right at all. */
const RIGHTS: ReadonlySet<RuleFamily> = new Set(['identity', 'base-license', 'downgrade']);

const fields = z.strictObject({
  rule: ruleId('The rule whose findings get another severity.'),
  severity: choice(
    ['error', 'warning', 'notice'],
    'Errors block. Nothing that is unproven is lowered: a missing fact stays missing.',
  ),
  reason: needed('Why.', 'Our auditor asks for a certificate on every PC.'),
  reference: reference().optional(),
});

export const severitySchema = fields
  .transform((line, context): PolicySeverity => {
    if (line.severity !== 'error') checkLowered(line, context);
    const { rule, ...others } = line;
    return { rule: rule.id, ...written(others) };
  })
  .describe('Another severity for the findings of a rule. Lowering an error needs a reference.');

function checkLowered({ rule, reference }: z.output<typeof fields>, context: IssueContext): void {
  if (rule.severities.every((one) => one === 'unproven')) {
    const message = `What the rule ${quoted(rule.id)} finds is unproven: a fact is missing, and no severity lowers that.`;
    const cure = 'Write the fact in the manifest, or grant the right under `rights` with its reference.';
    refuse(context, { message, cure }, ['severity']);
  } else if (rule.severities.includes('error') && RIGHTS.has(rule.family)) {
    const message = `The rule ${quoted(rule.id)} asks what the device may run, and no severity makes that more.`;
    const cure =
      'Grant the right under `rights`, or name the base under `qualifyingSystems`, with its reference; or write a waiver.';
    refuse(context, { message, cure }, ['severity']);
  } else if (rule.severities.includes('error') && reference === undefined) {
    const message = `The rule ${quoted(rule.id)} finds errors, and they are lowered without a reference.`;
    const waiver = RULES_OF_THE_RUN.has(rule.id) ? '' : ' Without such words, write a waiver: it has an end.';
    refuse(context, { message, cure: `Add \`reference\`: where the agreement says so.${waiver}` }, ['severity']);
  }
}
