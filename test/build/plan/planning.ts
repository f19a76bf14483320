/** Plans in temporary folders, read as the jobs read them, and what is wrong with them as one line each. */
import { type Disk, type PathKind, THIS_DISK } from '../../../src/build/plan/disk.ts';
import type { BuildPlan, BuildStep, Making, PublishTarget } from '../../../src/build/plan/plan.ts';
import { readPlan } from '../../../src/build/plan/read-plan.ts';
import { InputError, type Problem } from '../../../src/input/problem.ts';
import { openWorkspace } from '../../../src/input/workspace.ts';
import { folderWith } from '../../support/folder.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** The files that the plans of the tests name. */
export const MEDIA: Files = {
  'media/install.wim': 'wim',
  'media/lp/de-de.cab': 'cab',
  'media/lp/fr-fr.cab': 'cab',
  'media/sources/sxs/netfx3.cab': 'cab',
  'drivers/net.inf': 'inf',
  'updates/kb2.msu': 'msu',
  'updates/KB1.msu': 'msu',
  'overlay/Windows/Web/logo.jpg': 'jpg',
  'unattend.xml': '<unattend/>',
  'tools/make.cmd': 'echo',
};

/** A plan with these steps and targets, each a line of YAML behind its dash. */
export function planWith(steps: readonly string[], publish: readonly string[] = []): string {
  const list = (name: string, items: readonly string[]) =>
    items.length === 0 ? '' : `${name}:\n${items.map((item) => `  - ${item}\n`).join('')}`;
  return `image: win11\nsource: media/install.wim\noutput: out/win11.wim\n${list('steps', steps)}${list('publish', publish)}`;
}

export interface Reading {
  readonly platform?: NodeJS.Platform;
  readonly disk?: Disk;
  readonly files?: Files;
  readonly name?: string;
}

/** @returns the plan, with the folder that it lies in cut off every path. */
export async function planOf(text: string, reading: Reading = {}): Promise<BuildPlan> {
  const { platform = 'linux', disk, files = MEDIA, name = 'win11.build.yml' } = reading;
  const folder = folderWith({ ...files, [name]: text });
  const workspace = await openWorkspace(folder);
  const plan = await readPlan(workspace, name, { platform, ...(disk && { disk }) });
  const cut = platform === 'win32' ? folder.replaceAll('/', '\\') : folder;
  return JSON.parse(JSON.stringify(plan).replaceAll(JSON.stringify(cut).slice(1, -1), '~')) as BuildPlan;
}

export async function stepsOf(steps: readonly string[], reading: Reading = {}): Promise<readonly BuildStep[]> {
  return stepsIn((await planOf(planWith(steps), reading)).making);
}

export function stepsIn(making: Making): readonly BuildStep[] {
  if (making.kind !== 'steps') throw new Error(`the plan has no steps: ${making.kind}`);
  return making.steps;
}

export async function targetsOf(publish: readonly string[], reading: Reading = {}): Promise<readonly PublishTarget[]> {
  return (await planOf(planWith([], publish), reading)).publish;
}

/** What is wrong, each as `line:column message (cure)`; nothing when nothing is. */
export async function problemsOf(text: string, reading: Reading = {}): Promise<readonly string[]> {
  return (await rejected(planOf(text, reading))).map(shown);
}

export async function rejected(promise: Promise<unknown>): Promise<readonly Problem[]> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}

export function shown({ line, column, message, cure }: Problem): string {
  return `${line}:${column} ${message} (${cure})`;
}

/** A disk of Windows: what lies beside the plan is there, and these paths are. */
export function windowsDisk(there: Readonly<Record<string, PathKind>> = {}): Disk {
  const native = (path: string) => path.replaceAll('\\', '/');
  return {
    kindOf: async (path) => there[path] ?? THIS_DISK.kindOf(native(path)),
    filesMatching: (folder, pattern) => THIS_DISK.filesMatching(native(folder), pattern),
  };
}
