/** What a plan says reaches a program inside one argument, and never as an option, whatever it is: no program is started here. */
import { describe, expect, it } from 'vitest';
import type { Engine, Workshop } from '../../../src/build/engine.ts';
import { dismEngine } from '../../../src/build/engines/dism/dism-engine.ts';
import { wimlibEngine } from '../../../src/build/engines/wimlib/wimlib-engine.ts';
import type { BuildStep } from '../../../src/build/plan/plan.ts';
import { InputError } from '../../../src/input/problem.ts';
import { StepFailed } from '../../../src/process/step-failed.ts';
import type { ToolRunner } from '../../../src/process/tool.ts';
import { PLACE } from './bench.ts';

const HARMLESS = 'harmless';
const NAME = 'the name of a split set';

const VALUES = [
  '-rf',
  '--command=delete /',
  '--',
  '/Online',
  '/Image:C:\\',
  '/Discard',
  'a b /Commit',
  "it's",
  "' --recursive '",
  '%PATH%',
  '!PATH!',
  '$(reboot)',
  '`reboot`',
  '; reboot',
  '& reboot',
  '| reboot',
  '> out',
  '^',
  '*',
  '[a-z]?',
  '{a,b}',
  '~',
  '@responses',
  'größer',
  '\u202eexe',
] as const;

const REFUSED = ['a\nb', 'a\r\n/Discard', '\n--command=delete /'] as const;

type Recorded = readonly (readonly string[])[];
type Use = (engine: Engine, value: string) => Promise<unknown>;

/** Everything that a use of an engine would run, the programs first. */
async function recorded(make: (tools: ToolRunner) => Engine, use: Use, value: string): Promise<Recorded> {
  const calls: string[][] = [];
  const tools: ToolRunner = {
    dryRun: true,
    run: async ({ program, words }) => {
      calls.push([program, ...words]);
      return { exitCode: 0, signal: undefined, tail: [], output: Buffer.alloc(0) };
    },
  };
  await use(make(tools), value);
  return calls;
}

const workshop: Workshop = {
  mountDirectory: '/w/m',
  scratchDirectory: '/w/s',
  journal: { file: '/w/j', will: async () => 1, settled: async () => undefined, committed: async () => undefined },
  step: (_title, work) => work(),
};

const step =
  (make: (value: string) => object): Use =>
  (engine, value) =>
    engine.service('/w/i.wim', [{ ...make(value), place: PLACE } as BuildStep], workshop);

/** Values that are paths are absolute when they come to an engine: that is the plan's promise. */
const FILES: readonly (readonly [what: string, use: Use])[] = [
  ['the source of an export', (engine, value) => engine.exportImage({ file: `/m/${value}`, index: 1 }, '/w/o', 'max')],
  [
    'the target of an export',
    (engine, value) => engine.exportImage({ file: '/m/i.wim', index: 1 }, `/w/${value}`, 'max'),
  ],
  ['an image that is split', (engine, value) => engine.split(`/m/${value}`, '/w/parts', 'w11', 100)],
  [NAME, (engine, value) => engine.split('/m/i.wim', '/w/parts', value, 100)],
];

const DISM_STEPS: readonly (readonly [what: string, use: Use])[] = [
  ['a driver', step((value) => ({ kind: 'addDriver', path: `/d/${value}`, recurse: true, forceUnsigned: true }))],
  ['a language', step((value) => ({ kind: 'addLanguage', packages: [`/l/${value}`] }))],
  ['a package', step((value) => ({ kind: 'addPackage', packages: [`/u/${value}`], notApplicable: 'allow' }))],
  ['a capability', step((value) => ({ kind: 'addCapability', name: value }))],
  ['the source of a capability', step((value) => ({ kind: 'addCapability', name: 'A', source: `/s/${value}` }))],
  ['a feature', step((value) => ({ kind: 'enableFeature', name: value, all: true }))],
  ['the source of a feature', step((value) => ({ kind: 'enableFeature', name: 'A', all: false, source: value }))],
  ['an edition', step((value) => ({ kind: 'setEdition', editionId: value, becomes: 'pro' }))],
  ['a language tag', step((value) => ({ kind: 'setLanguage', language: value }))],
  ['an answer file', step((value) => ({ kind: 'applyUnattend', file: `/a/${value}` }))],
];

const RUN: readonly (readonly [what: string, use: Use])[] = [
  ['a word of a program', step((value) => ({ kind: 'run', command: ['tool', 'first', value, 'last'] }))],
];

const WIMLIB_COPIES: readonly (readonly [what: string, use: Use])[] = [
  ['what is copied', step((value) => ({ kind: 'copy', from: `/nowhere/${value}`, to: '/' }))],
  ['where it is copied', step((value) => ({ kind: 'copy', from: '/nowhere/a', to: `/${value}` }))],
];

const onWindows = (tools: ToolRunner) => dismEngine(tools, { program: 'dism', platform: 'win32', logFile: 'C:\\l' });
const onLinux = (tools: ToolRunner) => wimlibEngine(tools, { platform: 'linux' });

describe.each([
  ['DISM', onWindows, [...FILES, ...DISM_STEPS, ...RUN]],
  ['wimlib', onLinux, [...FILES, ...WIMLIB_COPIES, ...RUN]],
] as const)('%s is told in one argument', (_name, make, uses) => {
  it.each(uses)('%s', async (what, use) => {
    const harmless = await recorded(make, use, HARMLESS);
    expect(harmless.flat().filter((word) => word.includes(HARMLESS)).length).toBeGreaterThan(0);
    // The name of a file, the end of a path: no plan gives it more than that.
    const values = what === NAME ? VALUES.filter((value) => !/[/\\]/.test(value)) : VALUES;
    for (const value of values) {
      // The same calls with the same words, the value where the harmless one stands.
      const expected = harmless.map((words) => words.map((word) => withValue(word, value)));
      expect(await recorded(make, use, value), value).toEqual(expected);
    }
  });
});

/** In an update command the other kind of quotes stands around what holds one kind. */
function withValue(word: string, value: string): string {
  if (!word.startsWith('--command=')) return word.replaceAll(HARMLESS, () => value);
  return word.replace(/'([^']*)'/g, (_, path: string) => {
    const whole = path.replace(HARMLESS, () => value);
    return whole.includes("'") ? `"${whole}"` : `'${whole}'`;
  });
}

describe('an option of DISM', () => {
  it.each([...FILES, ...DISM_STEPS])('stands before %s, in the same word', async (_what, use) => {
    for (const value of VALUES) {
      const words = (await recorded(onWindows, use, value)).flatMap(([, ...rest]) => rest);
      for (const word of words.filter((one) => one.includes(value) && !value.startsWith('/')))
        expect(word).toMatch(/^\/[A-Za-z-]+:/);
      expect(words.every((word) => word.startsWith('/'))).toBe(true);
    }
  });

  it.each([...REFUSED, 'a"b', '" /Online "', '\0'])('is never given %j', async (value) => {
    for (const [what, use] of [...FILES, ...DISM_STEPS])
      await expect(recorded(onWindows, use, value), what).rejects.toBeInstanceOf(InputError);
  });
});

describe('a command of a wimlib update', () => {
  /** As its reader takes it apart: words between two quotes of a kind, without escapes. */
  const wordsOf = (command: string): readonly string[] =>
    [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
      ([, double, single, bare]) => double ?? single ?? bare ?? '',
    );

  it.each([...VALUES, 'a"b', '" "/'])('holds two words for %j, the paths', async (value) => {
    const copy = step(() => ({ kind: 'copy', from: `/nowhere/${value}`, to: `/${value}` }));
    const command = (await recorded(onLinux, copy, value)).flat().find((word) => word.startsWith('--command='));
    expect(wordsOf(command?.slice('--command='.length) ?? '')).toEqual(['add', `/nowhere/${value}`, `/${value}`]);
  });

  it.each([...REFUSED, `both " and '`, '\0'])('is never made of %j', async (value) => {
    for (const [what, use] of WIMLIB_COPIES)
      await expect(recorded(onLinux, use, value), what).rejects.toBeInstanceOf(StepFailed);
  });
});
