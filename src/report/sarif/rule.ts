import type { Severity } from '../../licensing/finding.ts';
import { RULES } from '../../licensing/rules/index.ts';
import { clauseText, type RuleEntry } from '../../licensing/rules/rule.ts';

/** A reportingDescriptor of the catalogue. There is no helpUri: the pages of the rules have no address of their own. */
export function sarifRule(id: string) {
  const entry = RULES.find((rule) => rule.id === id);
  return entry === undefined ? { id, ...described(id, id) } : sarifEntry(entry);
}

export function sarifLevel(severity: Severity): 'error' | 'warning' | 'note' {
  return LEVELS[severity];
}

const LEVELS = { error: 'error', unproven: 'error', warning: 'warning', notice: 'note' } as const;

// GitHub shows no more of a description.
const LONGEST_DESCRIPTION = 1_024;

function sarifEntry({ id, family, severities, asks, why, clauses, cures }: RuleEntry) {
  const stands = clauses.map(clauseText);
  return {
    id,
    name: id.replace(/(?:^|-)([a-z])/g, (_all, letter: string) => letter.toUpperCase()),
    ...described(asks, why),
    help: {
      text: [why, `Stands on: ${stands.join('; ')}.`, ...cures.map((cure) => `Cure: ${cure}`)].join('\n'),
      markdown: `${why}\n\n**Stands on**\n\n${bullets(stands)}\n**What cures it**\n\n${bullets(cures)}`,
    },
    defaultConfiguration: { level: sarifLevel(severities[0]) },
    properties: { tags: ['licensing', family], precision: 'high' },
  };
}

function described(short: string, full: string) {
  const description = (text: string) => ({ text: text.slice(0, LONGEST_DESCRIPTION) });
  return { shortDescription: description(short), fullDescription: description(full), help: { text: full } };
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}\n`).join('');
}
