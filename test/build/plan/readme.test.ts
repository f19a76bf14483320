/** The plan that the README shows is one that we read. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Disk } from '../../../src/build/plan/disk.ts';
import { readPlan } from '../../../src/build/plan/read-plan.ts';
import { openWorkspace } from '../../../src/input/workspace.ts';
import { folderWith } from '../../support/folder.ts';

const README = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const [, text = ''] = /```yaml\n(# win11-enterprise\.build\.yml\n[\s\S]*?)```/.exec(README) ?? [];

/** Everything that it names is there. */
const DISK: Disk = {
  kindOf: async (path) => (/\.[a-z0-9]+$/i.test(path) ? 'file' : 'folder'),
  filesMatching: async (_folder, pattern) => [pattern.replaceAll('*', 'a')],
};

it('is read on Windows, with every step and target', async () => {
  const workspace = await openWorkspace(folderWith({ 'win11.build.yml': text }));
  const plan = await readPlan(workspace, 'win11.build.yml', { platform: 'win32', disk: DISK });
  const { making } = plan;
  expect(making.kind === 'steps' && making.steps.map(({ kind }) => kind)).toEqual([
    'addDriver',
    'addLanguage',
    'addPackage',
    'enableFeature',
    'removeApp',
    'setEdition',
    'copy',
    'run',
    'cleanup',
  ]);
  expect(plan.publish.map(({ kind }) => kind)).toEqual(['copy', 'split', 'mdt', 'run']);
});
