/** An engine on the real runner, with a workshop in a temporary folder that keeps what it is told. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine, Workshop } from '../../../src/build/engine.ts';
import type { BuildStep } from '../../../src/build/plan/plan.ts';
import type { JournalEntry } from '../../../src/build/work/journal.ts';
import { createToolRunner } from '../../../src/process/run-tool.ts';
import { StepFailed } from '../../../src/process/step-failed.ts';
import type { ToolRunner } from '../../../src/process/tool.ts';
import { folderWith } from '../../support/folder.ts';

export const PLACE = { file: 'x.build.yml', line: 4, column: 3 };

/** What a workshop is told, in the order in which it is told. */
export type Event =
  | { readonly step: string }
  | { readonly will: JournalEntry; readonly number: number; readonly isMounted: boolean }
  | { readonly settled: number };

/** How an engine comes to be on a machine of its own. */
export type MakeEngine = (tools: ToolRunner, machine: string) => Engine;

export interface BenchOptions {
  readonly make: MakeEngine;
  /** What a test's machine adds to the environment of programs. `machine` is a folder of this bench alone. */
  environment?(machine: string): Readonly<Record<string, string>>;
  /** Whether anything is mounted there. */
  isMounted(directory: string, machine: string): boolean;
}

export interface Bench {
  readonly folder: string;
  readonly machine: string;
  readonly engine: Engine;
  readonly workshop: Workshop;
  readonly controller: AbortController;
  readonly events: readonly Event[];
  /** The same engine, started afresh: what comes after a run that was killed or called off. */
  again(): Engine;
  isMounted(): boolean;
  titles(): readonly string[];
}

export function benchOf(options: BenchOptions): Bench {
  const folder = folderWith();
  const machine = join(folder, 'machine');
  const mountDirectory = join(folder, 'mount');
  const scratchDirectory = join(folder, 'scratch');
  for (const directory of [machine, mountDirectory, scratchDirectory]) mkdirSync(directory);
  const controller = new AbortController();
  const events: Event[] = [];
  let number = 0;
  const start = (signal: AbortSignal): Engine => {
    const tools = createToolRunner({
      environment: { ...process.env, ...options.environment?.(machine) },
      directory: folder,
      logDirectory: join(folder, 'logs'),
      watch: { command: () => undefined, line: () => undefined, progress: () => undefined },
      signal,
      dryRun: false,
      platform: process.platform,
    });
    return options.make(tools, machine);
  };
  const isMounted = () => options.isMounted(mountDirectory, machine);
  const workshop: Workshop = {
    mountDirectory,
    scratchDirectory,
    journal: {
      file: join(folder, 'journal'),
      will: async (will) => {
        number += 1;
        events.push({ will, number, isMounted: isMounted() });
        return number;
      },
      settled: async (settled) => void events.push({ settled }),
      committed: async () => undefined,
    },
    step: (title, work) => {
      events.push({ step: title });
      return work();
    },
  };
  return {
    folder,
    machine,
    engine: start(controller.signal),
    workshop,
    controller,
    events,
    again: () => start(new AbortController().signal),
    isMounted,
    titles: () => events.flatMap((event) => ('step' in event ? [event.step] : [])),
  };
}

/** Entries of the journal that nobody has settled. */
export function openEntries(events: readonly Event[]): readonly JournalEntry[] {
  const settled = new Set(events.flatMap((event) => ('settled' in event ? [event.settled] : [])));
  return events.flatMap((event) => ('will' in event && !settled.has(event.number) ? [event.will] : []));
}

export function copyStep(from: string, to: string): BuildStep {
  return { kind: 'copy', from, to, place: PLACE };
}

/** A program in the image: Node, which is there on every system. `mount` is the mounted folder. */
export function runStep(script: string): BuildStep {
  const words = ['-e', `const fs = require('fs'), mount = process.env.IMAGE_MOUNT; ${script}`] as const;
  return { kind: 'run', command: [process.execPath, ...words], place: PLACE };
}

export async function failureOf(work: Promise<unknown>): Promise<StepFailed> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof StepFailed) return error;
  throw new Error(`expected StepFailed, got ${String(error)}`);
}

export function isEmpty(folder: string): boolean {
  return readdirSync(folder).length === 0;
}
