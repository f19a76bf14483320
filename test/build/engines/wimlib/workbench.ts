import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Workshop } from '../../../../src/build/engine.ts';
import { wimlibEngine } from '../../../../src/build/engines/wimlib/wimlib-engine.ts';
import type { BuildStep } from '../../../../src/build/plan/plan.ts';
import type { JournalEntry } from '../../../../src/build/work/journal.ts';
import { createToolRunner } from '../../../../src/process/run-tool.ts';
import { StepFailed } from '../../../../src/process/step-failed.ts';
import { folderWith } from '../../../support/folder.ts';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/images');
const PLACE = { file: 'x.build.yml', line: 4, column: 3 };

/** The engine on the real wimlib-imagex, with a workshop in a temporary folder. */
export function workbench(more: { readonly dryRun?: boolean; readonly program?: string } = {}) {
  const folder = folderWith();
  const mountDirectory = join(folder, 'mount');
  mkdirSync(mountDirectory);
  mkdirSync(join(folder, 'scratch'));
  onTestFinished(() => unmountAnyway(mountDirectory));
  const controller = new AbortController();
  const commands: string[] = [];
  const lines: string[] = [];
  const percents: number[] = [];
  const titles: string[] = [];
  const journalled: (JournalEntry | { readonly settled: number })[] = [];
  const tools = createToolRunner({
    environment: { PATH: process.env.PATH, LC_ALL: 'C' },
    directory: folder,
    logDirectory: join(folder, 'logs'),
    watch: {
      command: (text) => commands.push(text),
      line: (text) => lines.push(text),
      progress: (percent) => percents.push(percent),
    },
    signal: controller.signal,
    dryRun: more.dryRun ?? false,
    platform: 'linux',
  });
  const workshop: Workshop = {
    mountDirectory,
    scratchDirectory: join(folder, 'scratch'),
    journal: {
      file: join(folder, 'journal'),
      will: async (entry) => journalled.push(entry) - 1,
      settled: async (settled) => void journalled.push({ settled }),
      committed: async () => undefined,
    },
    step: (title, work) => {
      titles.push(title);
      return work();
    },
  };
  const engine = wimlibEngine(tools, {
    platform: 'linux',
    ...(more.program !== undefined && { program: more.program }),
  });
  return { engine, workshop, folder, mountDirectory, controller, commands, lines, percents, titles, journalled };
}

/** A copy of a fixture in the folder, to be changed. */
export function imageIn(folder: string, fixture = 'win11-pro-en.wim'): string {
  const image = join(folder, fixture);
  copyFileSync(join(FIXTURES, fixture), image);
  return image;
}

export function fixture(name: string): string {
  return join(FIXTURES, name);
}

export function copyStep(from: string, to: string): BuildStep {
  return { kind: 'copy', from, to, place: PLACE };
}

export function runStep(script: string): BuildStep {
  return { kind: 'run', command: ['sh', '-c', script], place: PLACE };
}

/** The paths of an image's files and folders, sorted. */
export function pathsIn(image: string): readonly string[] {
  return execFileSync('wimlib-imagex', ['dir', image, '1'], { encoding: 'utf8' }).trim().split('\n').sort();
}

export function contentOf(image: string, path: string): string {
  return execFileSync('wimlib-imagex', ['extract', image, '1', path, '--no-globs', '--to-stdout'], {
    encoding: 'utf8',
  });
}

export function isListed(directory: string): boolean {
  return readFileSync('/proc/self/mounts', 'utf8').includes(` ${directory} `);
}

export async function failureOf(work: Promise<unknown>): Promise<StepFailed> {
  const error = await work.catch((reason: unknown) => reason);
  if (error instanceof StepFailed) return error;
  throw new Error(`expected StepFailed, got ${String(error)}`);
}

/** Kills, by its id, the program that stands behind the mount of that image. */
export function killMountProgram(image: string): void {
  const [pid, ...others] = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => wordsOf(name).slice(1, 3).join() === `mountrw,${image}`);
  if (pid === undefined || others.length > 0) throw new Error(`expected one program behind the mount of ${image}`);
  process.kill(Number(pid), 'SIGKILL');
}

function wordsOf(pid: string): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    // It ended since.
    return [];
  }
}

function unmountAnyway(directory: string): void {
  if (isListed(directory)) execFileSync('umount', ['--lazy', directory]);
}
