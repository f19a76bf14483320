import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { wimlibEngine } from '../../../../src/build/engines/wimlib/wimlib-engine.ts';
import type { ToolRunner } from '../../../../src/process/tool.ts';
import { folderWith } from '../../../support/folder.ts';
import { HAS_FUSE } from '../../../support/fuse.ts';
import { failureOf, imageIn, runStep, workbench } from './workbench.ts';

/** A program that answers --version so: no other wimlib is at hand. */
function programThatSays(answer: string): string {
  const file = join(folderWith(), 'wimlib-imagex');
  writeFileSync(file, `#!/bin/sh\ncat <<'END'\n${answer}\nEND\n`);
  chmodSync(file, 0o755);
  return file;
}

it('says which wimlib is there', async () => {
  const { version } = await workbench().engine.probe({ steps: HAS_FUSE ? [runStep('true')] : [] });
  expect(version).toMatch(/^wimlib-imagex \d+\.\d+\.\d+$/);
});

it.each([
  ['wimlib-imagex 1.13.5 (using wimlib 1.13.5)', true],
  ['wimlib-imagex 1.14.2 (using wimlib 1.14.2)', true],
  ['wimlib-imagex 1.14.3 (using wimlib 1.14.3)', false],
  ['wimlib-imagex 1.14.10', false],
  ['wimlib-imagex 1.15', false],
  ['wimlib-imagex 2.0.0', false],
])('%s: warned %s', async (answer, isWarned) => {
  const { warnings } = await workbench({ program: programThatSays(answer) }).engine.probe({ steps: [] });
  expect(warnings).toHaveLength(isWarned ? 1 : 0);
});

it('takes no other program for wimlib', async () => {
  const { engine } = workbench({ program: programThatSays('tar (GNU tar) 1.35') });
  expect((await failureOf(engine.probe({ steps: [] }))).problem.message).toContain('is not wimlib-imagex');
});

it('fails with the cure where there is none', async () => {
  const { problem } = await failureOf(workbench({ program: 'no-such-wimlib' }).engine.probe({ steps: [] }));
  expect(problem.message).toContain('no-such-wimlib was not found');
  expect(problem.cure).toContain('Install');
});

it('runs programs in the image only where it can mount', () => {
  const tools: ToolRunner = { dryRun: true, run: () => Promise.reject(new Error('not asked')) };
  expect([...wimlibEngine(tools, { platform: 'linux' }).steps].sort()).toEqual(['copy', 'run']);
  expect([...wimlibEngine(tools, { platform: 'darwin' }).steps]).toEqual(['copy']);
  expect([...wimlibEngine(tools, { platform: 'win32' }).steps]).toEqual(['copy']);
});

it('refuses every other step by name', async () => {
  const { engine, workshop, folder } = workbench();
  const place = { file: 'x.build.yml', line: 9, column: 5 };
  const work = engine.service(
    imageIn(folder),
    [{ kind: 'setEdition', editionId: 'Enterprise', becomes: 'enterprise', place }],
    workshop,
  );
  const { problem } = await failureOf(work);
  expect(problem.message).toContain('`setEdition`');
  expect(problem).toMatchObject(place);
});
