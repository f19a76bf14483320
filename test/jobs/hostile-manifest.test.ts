/** Whatever is done to a manifest, `check` answers: a report, or what is wrong with the input. Never another error. */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { InputError } from '../../src/input/problem.ts';
import { checkFile } from '../support/door.ts';

const read = (path: string) => readFileSync(new URL(`../../examples/${path}`, import.meta.url), 'utf8');
const YAML = read('unlicensed/imagegate.yml').replaceAll(/^ +file: .*\n/gm, '');
const LISTS = read('profiles-and-csv/imagegate.yml');
const CSV = read('profiles-and-csv/fleet/berlin.csv');
const NDJSON = read('profiles-and-csv/fleet/lisbon.ndjson');

/** What a careless or a hostile hand puts in: other places for the same text, marks of each syntax, odd characters. */
const intruder = fc.oneof(
  fc.constantFrom(
    '',
    '"',
    "'",
    ',',
    ';',
    ':',
    '- ',
    '\n',
    '\r\n',
    '\t',
    '{',
    '}',
    '[',
    ']',
    '&a ',
    '*a',
    '!!js ',
    '<<: ',
    '|',
    '#',
    '%',
    '\u0000',
    '\ud800',
    '\u2028',
    '\ufeff',
  ),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'null',
    '~',
    'true',
    '1e999',
    '-0',
    '0x1F',
    '9'.repeat(400),
    '{a: '.repeat(60),
    '..',
    '/etc/passwd',
    '\u001b[31m',
    '::error::x',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat(40), insert: intruder });

function mutate(text: string, changes: readonly { at: number; remove: number; insert: string }[]): string {
  return changes.reduce((now, { at, remove, insert }) => {
    const start = Math.floor(at * now.length);
    return now.slice(0, start) + insert + now.slice(start + remove);
  }, text);
}

let workspace = '';
beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'imagegate-hostile-'));
});
afterAll(() => rm(workspace, { recursive: true, force: true }));

async function answers(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(workspace, name), text);
  const answer = await checkFile(workspace, 'imagegate.yml').catch((error: unknown) => error);
  if (!(answer instanceof Error)) return;
  expect(answer, answer.stack).toBeInstanceOf(InputError);
  for (const { message, cure } of (answer as InputError).problems) {
    expect(message).not.toBe('');
    expect(cure).not.toBe('');
  }
}

const RUNS = { numRuns: 250 };
const changes = fc.array(change, { minLength: 1, maxLength: 3 });

test('a mutilated YAML manifest', { timeout: 120_000 }, () =>
  fc.assert(
    fc.asyncProperty(changes, (all) => answers({ 'imagegate.yml': mutate(YAML, all) })),
    RUNS,
  ),
);

test('mutilated device lists', { timeout: 120_000 }, () =>
  fc.assert(
    fc.asyncProperty(changes, changes, (csv, ndjson) =>
      answers({
        'imagegate.yml': LISTS.replaceAll('fleet/', ''),
        'berlin.csv': mutate(CSV, csv),
        'lisbon.ndjson': mutate(NDJSON, ndjson),
      }),
    ),
    RUNS,
  ),
);

test('a mutilated JSON manifest', { timeout: 120_000 }, () => {
  const json = JSON.stringify(
    {
      images: [
        {
          id: 'a',
          identity: { product: 'windows', version: 11, edition: 'pro', languages: ['en-US'] },
          media: { channel: 'retail', device: 'A' },
        },
      ],
      devices: [
        {
          id: 'A',
          image: 'a',
          base: { channel: 'retail', product: 'windows', version: '11', edition: 'Pro', language: 'en-us' },
        },
      ],
    },
    null,
    1,
  );
  return fc.assert(
    fc.asyncProperty(changes, (all) =>
      answers({
        'imagegate.yml': 'devices: [{ files: list.json }]\nimages: [{ id: a }]\n',
        'list.json': mutate(json, all),
      }),
    ),
    RUNS,
  );
});
