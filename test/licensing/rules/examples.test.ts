/** Every rule has an example that gives its finding and one, mended by a few lines, that is licensed without it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/licensing/rules/index.ts';
import { AS_OF, checkFile } from '../../support/door.ts';

const EXAMPLES = join(import.meta.dirname, '../../../examples/rules');
const SCHEMA_LINE = '# yaml-language-server: $schema=../../../schema/manifest.schema.json';
const POLICY_SCHEMA_LINE = '# yaml-language-server: $schema=../../../schema/policy.schema.json';
/** A whole verification form is the longest mend. */
const MOST_MENDED_LINES = 7;

describe.each(RULES)('examples/rules/$id', ({ id, severities }) => {
  const folder = join(EXAMPLES, id);

  it('has both manifests, for an editor to complete', () => {
    for (const name of ['fails.yml', 'passes.yml']) {
      expect(existsSync(join(folder, name)), name).toBe(true);
      expect(linesOf(folder, name)[0], name).toBe(SCHEMA_LINE);
      const policy = policyOf(folder, name);
      if (policy !== undefined) expect(linesOf(folder, policy)[0], policy).toBe(POLICY_SCHEMA_LINE);
    }
  });

  it('fails by this rule, and blocks by no other', async () => {
    const { findings } = await checkFile(folder, 'fails.yml', AS_OF, policyOf(folder, 'fails.yml'));
    const own = findings.filter(({ rule }) => rule === id);
    expect(own).not.toEqual([]);
    for (const { severity, message, devices } of own) {
      expect(severities).toContain(severity);
      // Devices that fail alike are one finding, so its sentence names none of them.
      for (const device of devices) expect(message).not.toContain(device);
    }
    const others = findings.filter(
      ({ rule, severity, waived }) => rule !== id && ['error', 'unproven'].includes(severity) && waived === undefined,
    );
    expect(others.map(({ rule }) => rule)).toEqual(ALSO_BLOCKED_BY[id] ?? []);
  });

  it('passes without it', async () => {
    const { findings, verdict } = await checkFile(folder, 'passes.yml', AS_OF, policyOf(folder, 'passes.yml'));
    expect(findings.filter(({ rule }) => rule === id)).toEqual([]);
    expect(findings.filter(({ severity }) => severity === 'warning')).toEqual([]);
    expect(verdict).toBe(PASSES_WAIVED.includes(id) ? 'waived' : 'licensed');
  });

  it('is mended in a few lines', () => {
    const before = new Set(linesOf(folder, 'fails.yml'));
    const mended = linesOf(folder, 'passes.yml').filter((line) => !before.has(line) && !line.startsWith('#'));
    expect(mended.length).toBeLessThanOrEqual(MOST_MENDED_LINES);
    expect(readFileSync(join(folder, 'passes.yml'), 'utf8')).not.toBe(readFileSync(join(folder, 'fails.yml'), 'utf8'));
  });
});

it('has no example without a rule', () => {
  const ids = RULES.map(({ id }) => id);
  expect(readdirSync(EXAMPLES).filter((name) => !ids.includes(name))).toEqual([]);
});

/** A waiver that lets something pass licenses nothing. */
const PASSES_WAIVED: readonly string[] = ['waiver-applied', 'waiver-ends-soon', 'waiver-too-long'];

/** No key without a purchase, and no right to the media either; behind a waiver that ended, what it waived. */
const ALSO_BLOCKED_BY: Readonly<Record<string, readonly string[]>> = {
  'volume-key-unavailable': ['agreement-without-license'],
  'waiver-expired': ['language-mismatch'],
};

function linesOf(folder: string, name: string): readonly string[] {
  return readFileSync(join(folder, name), 'utf8').split('\n');
}

/** `fails.policy.yml` beside `fails.yml`, where the rule is about the policy. */
function policyOf(folder: string, name: string): string | undefined {
  const policy = name.replace(/\.yml$/, '.policy.yml');
  return existsSync(join(folder, policy)) ? policy : undefined;
}
