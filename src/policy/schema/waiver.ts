import * as z from 'zod';
import { quoted } from '../../input/quoted.ts';
import type { Waiver } from '../../licensing/policy/policy.ts';
import type { RuleEntry } from '../../licensing/rules/rule.ts';
import { day, type IssueContext, refuse, text } from '../../manifest/schema/terms.ts';
import { written } from '../../manifest/schema/written.ts';
import { filled } from './filled.ts';
import { needed } from './needed.ts';
import { ruleId } from './rule-id.ts';
import { RULES_OF_THE_RUN } from './rules-of-the-run.ts';
import { waivedLicenseSchema } from './waived-license.ts';

const MOST_DEVICES = 1000;
/** A pattern is narrow: so many characters say whose devices it means. */
const LEAST_BEFORE_STAR = 3;

const device = text('The id of a device; `*` stands for any characters.', 'PC-0007', 'KIOSK-*')
  .superRefine((pattern, context) => {
    const star = pattern.indexOf('*');
    if (star === -1 || [...pattern.slice(0, star)].length >= LEAST_BEFORE_STAR) return;
    const message = `The pattern ${quoted(pattern)} is too wide: fewer than ${LEAST_BEFORE_STAR} characters stand before its first \`*\`.`;
    refuse(context, { message, cure: 'Begin it with what the ids have in common (`KIOSK-*`), or name the devices.' });
  })
  .meta({ minLength: 1, pattern: `^(?:[^*]*[^*\\s][^*]*|[^*]{${LEAST_BEFORE_STAR},}\\*.*)$` });

export const waiverSchema = z
  .strictObject({
    id: needed('Its own name. Reports tell it.', 'W-2026-07'),
    rule: ruleId('The rule whose finding may pass.').transform(waivable),
    devices: filled(device, MOST_DEVICES, 'The devices that it is for.'),
    image: text('The id of the image that it is for; every image when left out.', 'win11-fr').optional(),
    license: waivedLicenseSchema,
    reason: needed('Why it may pass.', 'The French image is on order.'),
    owner: needed('Who answers for it.', 'dana@contoso.example'),
    until: day('The last day it holds.'),
  })
  .transform(({ rule, ...waiver }): Waiver => ({ rule: rule.id, ...written(waiver) }))
  .describe("Lets one rule's finding pass on named devices until a day. It makes no device licensed.");

function waivable(rule: RuleEntry, context: IssueContext): RuleEntry {
  if (rule.id === 'image-unidentified') {
    const message = 'An image that nobody identified may hold anything: that cannot be waived.';
    return refuse(context, { message, cure: 'Write its `identity` in the manifest, as `imagegate inspect` tells it.' });
  }
  if (!RULES_OF_THE_RUN.has(rule.id)) return rule;
  const message = `The rule ${quoted(rule.id)} is about the whole run and no single device: it cannot be waived.`;
  const cure = `${rule.cures[0]} Or give the rule another severity under \`severities\`.`;
  return refuse(context, { message, cure });
}
