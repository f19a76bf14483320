/** A runner that records what it is asked to run, and answers by a function: no program, no image. */
import { join } from 'node:path';
import { vi } from 'vitest';
import type { Engine, Workshop } from '../../../../src/build/engine.ts';
import { type Dism, dismOf } from '../../../../src/build/engines/dism/dism.ts';
import { dismEngine } from '../../../../src/build/engines/dism/dism-engine.ts';
import type { BuildStep } from '../../../../src/build/plan/plan.ts';
import type { JournalEntry } from '../../../../src/build/work/journal.ts';
import { StepFailed } from '../../../../src/process/step-failed.ts';
import type { ToolCall, ToolResult, ToolRunner } from '../../../../src/process/tool.ts';
import { folderWith } from '../../../support/folder.ts';

export const LOG = 'C:\\logs\\dism.log';
export const PLACE = { file: 'plan.yml', line: 7, column: 5 };

/** What a program says and how it ends; nothing is exit code 0 without a word. An error is thrown. */
export type Answer =
  | { readonly exitCode?: number | undefined; readonly says?: string; readonly signal?: string }
  | Error;
export type Script = (words: readonly string[], call: ToolCall) => Answer | undefined | Promise<Answer | undefined>;

export interface Scripted {
  readonly engine: Engine;
  readonly dism: Dism;
  readonly calls: readonly ToolCall[];
  /** The words of every call of DISM between /English and /LogPath. */
  actions(): readonly string[];
  readonly waits: readonly number[];
}

export function scripted(script: Script, { platform = 'linux', dryRun = false } = {}): Scripted {
  const calls: ToolCall[] = [];
  const waits: number[] = [];
  const tools: ToolRunner = {
    dryRun,
    run: async (call) => {
      calls.push(call);
      const answer = dryRun ? undefined : await script(call.words, call);
      if (answer instanceof Error) throw answer;
      return resultOf(answer ?? {});
    },
  };
  const options = {
    program: 'dism',
    platform: platform as NodeJS.Platform,
    logFile: LOG,
    sleep: async (milliseconds: number) => waits.push(milliseconds),
  };
  return {
    engine: dismEngine(tools, options),
    dism: dismOf(tools, options),
    calls,
    actions: () => calls.filter(({ program }) => program === 'dism').map(({ words }) => actionOf(words)),
    waits,
  };
}

function resultOf(answer: Exclude<Answer, Error>): ToolResult {
  const says = answer.says ?? '';
  return {
    exitCode: 'exitCode' in answer ? answer.exitCode : 0,
    signal: answer.signal,
    tail: says.split('\n').slice(-3),
    output: Buffer.from(says.replaceAll('\n', '\r\n'), 'latin1'),
  };
}

function actionOf(words: readonly string[]): string {
  return words.filter((word) => word !== '/English' && !/^\/(?:LogPath|ScratchDir):/.test(word)).join(' ');
}

export interface Recorded extends Workshop {
  readonly titles: string[];
  readonly entries: JournalEntry[];
  readonly settled: number[];
}

/** A workshop on real folders that keeps what it is told. */
export function workshop(): Recorded {
  const root = folderWith({ 'mount/.keep': '', 'scratch/.keep': '' });
  const titles: string[] = [];
  const entries: JournalEntry[] = [];
  const settled: number[] = [];
  return {
    titles,
    entries,
    settled,
    mountDirectory: join(root, 'mount'),
    scratchDirectory: join(root, 'scratch'),
    journal: {
      file: join(root, 'journal'),
      will: async (entry) => entries.push(entry),
      settled: async (entry) => {
        settled.push(entry);
      },
      committed: vi.fn(),
    },
    step: async (title, work) => {
      titles.push(title);
      return work();
    },
  };
}

/** DISM that mounts and unmounts as it says; what `script` answers comes first. */
export function mounting(script: Script = () => undefined): Script {
  let mounted: string | undefined;
  return async (words, call) => {
    const own = await script(words, call);
    if (own !== undefined) return own;
    const directory = words.find((word) => word.startsWith('/MountDir:'))?.slice('/MountDir:'.length);
    if (words.includes('/Mount-Image')) mounted = `${directory}|${words.includes('/ReadOnly') ? 'No' : 'Yes'}`;
    if (words.includes('/Unmount-Image')) mounted = undefined;
    if (!words.includes('/Get-MountedImageInfo')) return undefined;
    const [where = '', writable = ''] = mounted?.split('|') ?? [];
    return { says: mounted === undefined ? NOTHING_MOUNTED : mountedList(where, 'Ok', writable) };
  };
}

export const BANNER = '\nDeployment Image Servicing and Management tool\nVersion: 10.0.26100.5074\n\n';
export const NOTHING_MOUNTED = `${BANNER}No mounted images found.\n\nThe operation completed successfully.\n`;

export function mountedList(directory: string, status: string, writable = 'Yes'): string {
  return `${BANNER}Mounted images:\n\nMount Dir : ${directory}\nImage File : C:\\w\\base.wim\nImage Index : 1\nMounted Read/Write : ${writable}\nStatus : ${status}\n\nThe operation completed successfully.\n`;
}

/** The failure of a promise that must fail. */
export async function failureOf(promise: Promise<unknown>): Promise<StepFailed> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof StepFailed) return error;
  throw new Error(`No StepFailed: ${String(error)}`);
}

/** Steps as a plan has them, all at one place. */
export function steps(...parts: readonly PlainStep[]): readonly BuildStep[] {
  return parts.map((part) => ({ ...part, place: PLACE }));
}

export type PlainStep = BuildStep extends infer Step ? (Step extends BuildStep ? Omit<Step, 'place'> : never) : never;
