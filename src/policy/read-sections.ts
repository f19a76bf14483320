/**
 * A policy's nodes, read line by line: reading stops at the fiftieth problem, so a document that is wrong in every line
 * costs no more than one that is wrong in fifty.
 */
import type * as z from 'zod';
import type { Policy } from '../licensing/policy/policy.ts';
import { childOf, type Entry, type MapNode } from '../manifest/document/node.ts';
import { readNode } from '../manifest/issues.ts';
import type { ProblemList } from '../manifest/problems.ts';
import { affiliateSchema, architectureSchema } from './schema/coverage.ts';
import { MOST_LINES, policySchema } from './schema/policy.ts';
import { qualifyingSystemSchema } from './schema/qualifying-system.ts';
import { rightSchema } from './schema/right.ts';
import { severitySchema } from './schema/severity.ts';
import { waiverSchema } from './schema/waiver.ts';
import { withdrawalSchema } from './schema/withdrawal.ts';

/** @returns the lines that are right; what is wrong with the others `problems` has. */
export function readSections(root: MapNode, problems: ProblemList): Policy {
  readNode(policySchema, withoutLines(root), problems);
  const read = <Line>(section: keyof Policy, schema: z.ZodType<Line>) => readLines(root, section, schema, problems);
  return {
    severities: read('severities', severitySchema),
    waivers: read('waivers', waiverSchema),
    rights: read('rights', rightSchema),
    withdrawals: read('withdrawals', withdrawalSchema),
    qualifyingSystems: read('qualifyingSystems', qualifyingSystemSchema),
    architectures: read('architectures', architectureSchema),
    affiliates: read('affiliates', affiliateSchema),
  };
}

/** The sections as empty lists: whether their names and kinds are right. */
function withoutLines(root: MapNode): MapNode {
  const empty = ([key, entry]: [string, Entry]): [string, Entry] => {
    const { value } = entry;
    return [key, value.kind === 'list' ? { ...entry, value: { ...value, items: [] } } : entry];
  };
  return { ...root, entries: new Map([...root.entries].map(empty)) };
}

function readLines<Line>(
  root: MapNode,
  section: keyof Policy,
  schema: z.ZodType<Line>,
  problems: ProblemList,
): readonly Line[] {
  const list = childOf(root, section);
  if (list?.kind !== 'list') return [];
  const most = MOST_LINES[section];
  if (list.items.length > most) {
    problems.addAt(list, `\`${section}\` has more than ${most} items.`, 'Shorten it.');
    return [];
  }
  return list.items.flatMap((line) => readNode(schema, line, problems) ?? []);
}
