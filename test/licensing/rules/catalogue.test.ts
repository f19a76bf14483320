/** The catalogue is whole: every rule that the code can report is in it, and says what a page needs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourcesNamed } from '../../../src/licensing/facts/sources.ts';
import { SEVERITIES } from '../../../src/licensing/finding.ts';
import { RULES } from '../../../src/licensing/rules/index.ts';
import type { RuleEntry } from '../../../src/licensing/rules/rule.ts';

const LICENSING = join(import.meta.dirname, '../../../src/licensing');
/** A `rule` that is given a value; `readonly rule: string` of an interface gives none. */
const MAKES_FINDING = /(?<!readonly )\brule:\s/;
const SENTENCE = /^[A-Z].*[a-z"].*\.$/s;

const names = readdirSync(join(LICENSING, 'rules')).flatMap((file) => /^(.+)\.ts$/.exec(file)?.[1] ?? []);
const entriesOf = new Map<string, readonly RuleEntry[]>();
for (const name of names.filter((file) => file !== 'index')) {
  const exported: Record<string, unknown> = await import(`../../../src/licensing/rules/${name}.ts`);
  entriesOf.set(name, Object.values(exported).filter(isEntry));
}

it('has no id twice', () => {
  const ids = RULES.map(({ id }) => id);
  expect([...new Set(ids)]).toEqual(ids);
});

it('lists every entry of every file, and no other', () => {
  const exported = [...entriesOf.values()].flat();
  expect(exported.length).toBeGreaterThan(0);
  expect(new Set(RULES)).toEqual(new Set(exported));
  expect(RULES).toHaveLength(exported.length);
});

it('has each entry in the file of its name', () => {
  for (const [name, entries] of entriesOf) for (const { id } of entries) expect(id).toBe(name);
});

it('is where every finding comes from', () => {
  // report() takes an entry, and all entries are in the catalogue; a finding made by hand could name any rule.
  const handmade = readdirSync(LICENSING, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && name !== 'rules/report.ts' && name !== 'finding.ts')
    .filter((name) => MAKES_FINDING.test(readFileSync(join(LICENSING, name), 'utf8')));
  expect(handmade).toEqual([]);
  expect('{ rule: id }').toMatch(MAKES_FINDING);
  expect('  readonly rule: string;').not.toMatch(MAKES_FINDING);
  expect(readFileSync(join(LICENSING, 'rules/report.ts'), 'utf8')).toMatch(/[{\s]rule: entry\.id/);
});

describe.each(RULES)('$id', ({ severities, asks, why, clauses, cures }) => {
  it('stands on a clause of a known source', () => {
    expect(clauses.length).toBeGreaterThan(0);
    for (const { source, heading } of clauses) {
      expect(sourcesNamed(source).unknown).toEqual([]);
      expect(heading).not.toBe('');
    }
  });

  it('says what it asks, why, and what cures it', () => {
    for (const text of [asks, why, ...cures]) expect(text).toMatch(SENTENCE);
    expect(cures.length).toBeGreaterThan(0);
  });

  it('has severities, each once', () => {
    expect(severities.length).toBeGreaterThan(0);
    expect(new Set(severities).size).toBe(severities.length);
    for (const severity of severities) expect(SEVERITIES).toContain(severity);
  });
});

function isEntry(value: unknown): value is RuleEntry {
  return typeof value === 'object' && value !== null && 'id' in value && 'asks' in value && 'clauses' in value;
}
