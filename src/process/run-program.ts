import type { StartingPoint } from './starting-point.ts';
import { StepFailed } from './step-failed.ts';
import { runningGroup, runningTree, stopProgram } from './stop-program.ts';
import { Aborted, type ToolCall, type ToolResult } from './tool.ts';
import type { ToolLog } from './tool-log.ts';
import { readOutput } from './tool-output.ts';
import type { ToolWatch } from './tool-watch.ts';

interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly signal: AbortSignal;
  readonly watch: ToolWatch;
}

/**
 * Starts a program, reads what it prints and waits for the end of both.
 *
 * @throws StepFailed when it can't be started, Aborted when it was called off; all that it started is gone then.
 */
export async function runProgram(
  call: ToolCall,
  start: StartingPoint,
  log: ToolLog,
  { platform, signal, watch }: Surroundings,
): Promise<ToolResult> {
  // Loaded here: only a build needs it.
  const { execa } = await import('execa');
  if (signal.aborted) throw new Aborted();
  const child = execa(start.file, start.words, {
    cwd: start.directory,
    env: start.environment,
    extendEnv: false,
    stdin: 'ignore',
    encoding: 'buffer',
    // Its output is read here, in flat memory.
    buffer: false,
    reject: false,
    // A process group of its own, so that all that it starts can be stopped with it.
    detached: platform !== 'win32',
    // The console is ours, so that Ctrl-C reaches it: DISM then undoes what it was doing.
    windowsHide: false,
    windowsVerbatimArguments: start.verbatim,
  });
  const program = platform === 'win32' ? await runningTree(child, start.environment) : runningGroup(child);
  // Nothing else would stop a group of its own when this process ends by an error.
  process.once('exit', program.kill);
  try {
    const reading = readOutput(child, { log, watch, percentOf: call.percentOf });
    const [ended, heard] = await orAborted(Promise.all([child, reading]), signal, () => stopProgram(program));
    if (ended.code !== undefined && ended.exitCode === undefined && ended.signal === undefined) {
      throw notStarted(call.program, ended.code);
    }
    return {
      exitCode: ended.exitCode === undefined ? undefined : ended.exitCode >>> 0,
      signal: ended.signal,
      ...heard,
    };
  } finally {
    process.off('exit', program.kill);
    if (!program.hasExited()) program.kill();
    // A process that escaped from the group may hold them open.
    child.stdout.destroy();
    child.stderr.destroy();
  }
}

/** What the work comes to; or, when the run is called off before that, `Aborted` as soon as `stop` is done. */
async function orAborted<Result>(
  work: Promise<Result>,
  signal: AbortSignal,
  stop: () => Promise<void>,
): Promise<Result> {
  let onAbort: () => void = () => undefined;
  const calledOff = new Promise<never>((_resolve, reject) => {
    onAbort = () => void stop().then(() => reject(new Aborted()), reject);
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted) onAbort();
  });
  try {
    const result = await Promise.race([work, calledOff]);
    // It may have ended by being stopped, and what it started not yet.
    return signal.aborted ? await calledOff : result;
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

function notStarted(program: string, code: string): StepFailed {
  return new StepFailed({
    message: `The program ${program} could not be started (${code}).`,
    cure: 'Start it by hand in the same place: the system says there what it needs.',
  });
}
