// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of plans, which are no templates here.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlan, readPlanImage } from '../../../src/build/plan/read-plan.ts';
import { InputError } from '../../../src/input/problem.ts';
import { openWorkspace } from '../../../src/input/workspace.ts';
import { folderWith } from '../../support/folder.ts';
import { MEDIA, planWith, windowsDisk } from './planning.ts';

const WHOLE = planWith(
  [
    'addDriver: { path: drivers, recurse: true }',
    'addLanguage: media/lp/*.cab',
    'addPackage: { path: updates/*.msu, notApplicable: allow }',
    'setEdition: Enterprise',
    'copy: { from: overlay/, to: / }',
    'run: [tools/make.cmd, "$x"]',
  ],
  ['copy: { to: out/usb, split: 3800 }', 'run: [az, "${image.file}"]'],
);
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
  '!!x ',
  '<<',
  '//x/y',
  'C:/',
  '..',
  '${',
  '~',
  '\n',
  '\t',
  '\u0000',
  '__proto__',
  'null',
];

/** Texts near to a plan, and texts that are nothing like one. */
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

test('any document gives a plan, or problems with places and cures', async () => {
  const folder = folderWith(MEDIA);
  const workspace = await openWorkspace(folder);
  await fc.assert(
    fc.asyncProperty(document, fc.constantFrom('p.yml', 'p.json'), fc.boolean(), async (text, name, onWindows) => {
      writeFileSync(join(folder, name), text);
      const options = onWindows ? { platform: 'win32' as const, disk: windowsDisk() } : { platform: 'linux' as const };
      for (const read of [() => readPlan(workspace, name, options), () => readPlanImage(workspace, name)]) {
        const error = await read().then(
          () => undefined,
          (reason: unknown) => reason,
        );
        if (error === undefined) continue;
        expect(error).toBeInstanceOf(InputError);
        if (!(error instanceof InputError)) continue;
        expect(error.problems.length).toBeLessThanOrEqual(50);
        for (const problem of error.problems) {
          expect(problem.file).toBe(name);
          expect(problem.message).not.toBe('');
          expect(problem.cure).not.toBe('');
        }
      }
    }),
    { numRuns: 250 },
  );
});
