/** Runs a job for the command line: words in, text on the two streams, an exit code out. */

import type { BuildHost } from '../jobs/build/build-host.ts';
import { INTERNAL_FAULT, STEP_FAILED } from '../jobs/exit-code.ts';
import type { Host } from '../jobs/host.ts';
import { failureOf } from '../jobs/problems-of.ts';
import { type Command, readCommandLine } from '../options/command-line.ts';
import { readSurroundings, wantsColour } from '../options/surroundings.ts';
import { COLOURED, PLAIN } from '../report/paint.ts';
import { problemText } from '../report/problems.ts';
import { TOOL } from '../report/tool.ts';
import { visible } from '../report/visible.ts';
import type { CalledOff } from './called-off.ts';
import { terminalBuildHost } from './terminal-build.ts';
import { openStream } from './terminal-stream.ts';

export async function runInTerminal(words: readonly string[]): Promise<number> {
  const surroundings = readSurroundings();
  const output = openStream(process.stdout);
  const errors = openStream(process.stderr);
  const paintFor = (stream: NodeJS.WriteStream) => (wantsColour(surroundings, stream.isTTY) ? COLOURED : PLAIN);
  const progress = process.stderr.isTTY ? (text: string) => errors.write(`\r\u001b[K${text}`) : async () => undefined;
  const host: Host = {
    paint: paintFor(process.stdout),
    write: async (text) => {
      await progress('');
      await output.write(text);
    },
    note: (text) => errors.write(`note: ${visible(text)}\n`),
    progress: (devices) => progress(`${devices} devices`),
  };
  const buildHost = (signal: AbortSignal) =>
    terminalBuildHost(host, { write: errors.write, progress, paint: paintFor(process.stderr) }, signal);
  try {
    return await run(readCommandLine(words, surroundings), host, buildHost);
  } catch (fault) {
    await progress('');
    const failure = failureOf(fault);
    if (failure === undefined) {
      await errors.write(`imagegate itself failed, and nothing was decided:\n${faultText(fault)}\n`);
      return INTERNAL_FAULT;
    }
    for (const line of failure.tail) await errors.write(`  ${visible(line)}\n`);
    await errors.write(problemText(failure.problems, paintFor(process.stderr), failure.kind));
    return failure.exitCode;
  }
}

/** Each job is loaded when it is asked for: starting is most of what a small check takes. */
async function run(command: Command, host: Host, buildHost: (signal: AbortSignal) => BuildHost): Promise<number> {
  switch (command.job) {
    case 'check':
      return (await (await import('../jobs/check.ts')).check(command.options, host)).exitCode;
    case 'build':
      return whileListening(async ({ signal }) => {
        const { build } = await import('../jobs/build.ts');
        return (await build(command.options, buildHost(signal))).exitCode;
      });
    case 'sweep':
      return whileListening(async ({ signal }) => {
        const { sweepWork } = await import('../jobs/sweep.ts');
        return sweepWork(command.options, buildHost(signal));
      });
    case 'inspect':
      return (await import('../jobs/inspect.ts')).inspect(command.options, host);
    case 'explain':
      return (await import('../jobs/explain.ts')).explain(command.options, host);
    case 'rules':
      return (await import('../jobs/rules.ts')).rules(command.options, host);
    case 'help':
      await host.write((await import('../options/help.ts')).helpText(command.topic));
      return 0;
    case 'version':
      await host.write(`${TOOL}\n`);
      return 0;
  }
}

async function whileListening<Result>(work: (calledOff: CalledOff) => Promise<Result>): Promise<Result> {
  const { listenForSignals } = await import('./called-off.ts');
  const calledOff = listenForSignals(STEP_FAILED);
  try {
    return await work(calledOff);
  } finally {
    calledOff.dispose();
  }
}

function faultText(fault: unknown): string {
  const text = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  return text.split('\n').map(visible).join('\n');
}
