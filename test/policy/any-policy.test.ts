import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { InputError } from '../../src/input/problem.ts';
import { POLICY_LIMIT, type PolicyDocument, readPolicy, readPolicyBytes } from '../../src/policy/read-policy.ts';
import { WHOLE } from './reading.ts';

const SNIPPETS = [
  '- ',
  ': ',
  '{',
  '}',
  '[',
  ']',
  '"',
  '&a ',
  '*a',
  '*',
  '!!x ',
  '<<',
  '~',
  '\n',
  '\r\n',
  '\t',
  '\u0000',
  '\ufeff',
  '__proto__',
  'constructor',
  'null',
  'none',
];

/** Texts near to a policy, and texts that are nothing like one. */
const document = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.jsonValue().map((value) => JSON.stringify(value)),
  fc
    .array(
      fc.record({
        at: fc.nat(WHOLE.length),
        cut: fc.nat(12),
        put: fc.oneof(fc.constantFrom(...SNIPPETS), fc.string({ maxLength: 8 })),
      }),
      { maxLength: 4 },
    )
    .map((edits) => edits.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), WHOLE)),
);
const file = fc.constantFrom('p.yml', 'p.json', 'octo/policies/p.json@0123abc');

test('any text gives a policy, or problems with places and cures', () => {
  fc.assert(
    fc.property(document, file, (text, name) => {
      const read = outcome(() => readPolicy(text, name));
      if (!(read instanceof InputError)) return expectWhole(read);
      expectMendable(read, name);
      for (const { line } of read.problems) expect(line).toBeGreaterThan(0);
    }),
    { numRuns: 600 },
  );
});

test('any bytes give a policy, or problems with cures', () => {
  const bytes = fc.oneof(
    fc.uint8Array(),
    document.map((text) => Buffer.from(text, 'utf8')),
  );
  fc.assert(
    fc.property(bytes, file, (content, name) => {
      const read = outcome(() => readPolicyBytes(Buffer.from(content), name));
      if (read instanceof InputError) expectMendable(read, name);
      else expectWhole(read);
    }),
  );
});

const SYSTEM = 'upgradeTo: 11, qualifies: yes, reference: r';

/** A line that is wrong, and how often: as often as a section may have it, or as often as it fits. */
test.each([
  ['rules that are none', 'waivers', '- { rule: language-mismatc }\n', 9999],
  ['editions that are none', 'rights', '- { license: { product: windows, edition: entrprise pr } }\n', 999],
  ['lists of editions', 'qualifyingSystems', `- { versions: 11, editions: [${'pr, '.repeat(50)}], ${SYSTEM} }\n`, 999],
  [
    'versions in one list',
    'qualifyingSystems',
    `- { versions: [${'20, '.repeat(250_000)}], editions: pro, ${SYSTEM} }\n`,
    1,
  ],
  ['one id', 'waivers', '- { id: W }\n', 1e6],
  ['nothing', 'waivers', '-\n', 1e6],
])(
  'a megabyte of %s is refused in seconds, not in minutes',
  (_, section, line, times) => {
    const text = `${section}:\n${line.repeat(Math.min(times, Math.floor((POLICY_LIMIT - 100) / line.length)))}`;
    const read = outcome(() => readPolicy(text, 'p.yml'));
    expect(read).toBeInstanceOf(InputError);
  },
  5000,
);

function outcome(read: () => PolicyDocument): PolicyDocument | InputError {
  try {
    return read();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

function expectMendable({ problems }: InputError, name: string): void {
  expect(problems.length).toBeLessThanOrEqual(50);
  for (const { file, message, cure } of problems) {
    expect(file).toBe(name);
    expect(message).not.toBe('');
    expect(cure).not.toBe('');
  }
}

/** Nothing of a policy that was read is undefined: whatever was refused is a problem. */
function expectWhole({ policy, locate }: PolicyDocument): void {
  expect(JSON.parse(JSON.stringify(policy))).toStrictEqual(policy);
  expect(Object.values(policy).flat()).not.toEqual([]);
  policy.waivers.forEach((waiver, index) => {
    expect(waiver.devices.length).toBeGreaterThan(0);
    for (const device of waiver.devices) expect(device).toMatch(/^(?:[^*]{3}|[^*]*$)/u);
    for (const field of ['id', 'rule', 'until', 'reason', 'owner']) {
      expect(locate(`waivers.${index}.${field}`)).toHaveLength(1);
    }
  });
  for (const { gives } of policy.rights) expect(Object.keys(gives)).not.toEqual([]);
}
