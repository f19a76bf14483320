import * as z from 'zod';
import type { Policy } from '../../licensing/policy/policy.ts';
import { affiliateSchema, architectureSchema } from './coverage.ts';
import { qualifyingSystemSchema } from './qualifying-system.ts';
import { rightSchema } from './right.ts';
import { severitySchema } from './severity.ts';
import { waiverSchema } from './waiver.ts';
import { withdrawalSchema } from './withdrawal.ts';

/** Lines of a section: more than anyone writes, and few enough to hold against every device. */
export const MOST_LINES = {
  severities: 1000,
  waivers: 10_000,
  rights: 1000,
  withdrawals: 1000,
  qualifyingSystems: 1000,
  architectures: 1000,
  affiliates: 1000,
} as const satisfies Record<keyof Policy, number>;

function section<Line extends z.ZodType>(line: Line, most: number, description: string) {
  return z.array(line).max(most).describe(description).optional();
}

/** A whole document: what an editor completes and checks. */
export const policySchema = z
  .strictObject({
    severities: section(severitySchema, MOST_LINES.severities, 'How severe findings are.'),
    waivers: section(waiverSchema, MOST_LINES.waivers, 'What may pass on some devices for a time.'),
    rights: section(
      rightSchema,
      MOST_LINES.rights,
      'Rights that the agreement adds. One that is granted here stands where a withdrawal takes away what the documents grant.',
    ),
    withdrawals: section(
      withdrawalSchema,
      MOST_LINES.withdrawals,
      'Rights of the documents that the agreement takes away. What `rights` grants stays.',
    ),
    qualifyingSystems: section(
      qualifyingSystemSchema,
      MOST_LINES.qualifyingSystems,
      'Base licenses that upgrades may, or may not, stand on by the agreement.',
    ),
    architectures: section(
      architectureSchema,
      MOST_LINES.architectures,
      'Architectures that the agreement covers and the sources do not speak of.',
    ),
    affiliates: section(affiliateSchema, MOST_LINES.affiliates, 'Companies of the same organization.'),
  })
  .describe('What the agreement says beyond the two documents, and what the license manager lets pass for a time.');
