/** Ends a program and all that it started, within three seconds. */
import { win32 } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { variableOf } from './tool-environment.ts';

// GitHub leaves 7.5 seconds between its first and its second signal, and what was mounted has to be told of in that time, too.
const PATIENCE = 2000;
// For what it started, once it has ended itself. A dead process that nobody has waited for, as in a container without an init,
// still counts as one of its group: it is not worth the whole patience.
const PATIENCE_WITH_OTHERS = 500;
const AFTER_KILL = 250;
const TASKKILL_TIME = 500;
const GLANCE = 25;

export interface StartedProcess {
  /** Undefined when it could not be started. */
  readonly pid?: number | undefined;
  readonly exitCode: number | null;
  readonly signalCode: NodeJS.Signals | null;
}

export interface RunningProgram {
  hasExited(): boolean;
  /** It and, where that can be seen, all that it started. */
  isGone(): boolean;
  /** Tells it to end by itself. */
  ask(): void;
  /** Ends it by force, at once. */
  kill(): void;
}

/** Asks it to end, waits two seconds at most, and kills what is left. */
export async function stopProgram(program: RunningProgram): Promise<void> {
  program.ask();
  const hasListened = await became(program.hasExited, PATIENCE);
  if (hasListened && (await became(program.isGone, PATIENCE_WITH_OTHERS))) return;
  program.kill();
  await became(program.isGone, AFTER_KILL);
}

/** A program that leads a process group of its own: what is sent to it reaches all that it started. */
export function runningGroup(child: StartedProcess): RunningProgram {
  const hasExited = () => exited(child);
  return {
    hasExited,
    isGone: () => hasExited() && !signalGroup(child.pid, 0),
    ask: () => void signalGroup(child.pid, 'SIGTERM'),
    kill: () => void signalGroup(child.pid, 'SIGKILL'),
  };
}

/**
 * A program on Windows, where nobody can be asked: it gets the console's Ctrl-C at the same time as we do, and has the two
 * seconds to act on it.
 */
export async function runningTree(
  child: StartedProcess,
  environment: Readonly<Record<string, string>>,
): Promise<RunningProgram> {
  const { execaSync } = await import('execa');
  const windows = variableOf(environment, 'SystemRoot', 'win32') ?? 'C:\\Windows';
  const taskkill = win32.join(windows, 'System32', 'taskkill.exe');
  const hasExited = () => exited(child);
  return {
    hasExited,
    isGone: hasExited,
    ask: () => undefined,
    kill: () => {
      if (child.pid === undefined || hasExited()) return;
      const words = ['/pid', String(child.pid), '/t', '/f'];
      execaSync(taskkill, words, {
        env: environment,
        extendEnv: false,
        stdio: 'ignore',
        reject: false,
        timeout: TASKKILL_TIME,
      });
    },
  };
}

function exited({ pid, exitCode, signalCode }: StartedProcess): boolean {
  return pid === undefined || exitCode !== null || signalCode !== null;
}

/** 0 only asks whether there is one. False when there is none, or none that may be signalled. */
function signalGroup(group: number | undefined, signal: NodeJS.Signals | 0): boolean {
  if (group === undefined) return false;
  try {
    return process.kill(-group, signal);
  } catch {
    return false;
  }
}

async function became(isSo: () => boolean, milliseconds: number): Promise<boolean> {
  for (let waited = 0; waited < milliseconds && !isSo(); waited += GLANCE) await wait(GLANCE);
  return isSo();
}
