/** How a build is stopped, and how what it left is undone afterwards. */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { CLI } from '../support/bundles.ts';
import { cancelStep, killTree } from '../support/cancel.ts';
import { type Finished, type ProgramOptions, type Running, runProgram, startProgram } from '../support/run-program.ts';
import { runPost, type Step, startAction } from '../support/runner.ts';
import { type Machine, NEXT_PLAN } from './machine.ts';
import type { Moment } from './moments.ts';

export interface Started {
  readonly running: Running;
  /** Stops it, and waits for its end. */
  stop(): Promise<unknown>;
  /** Once it has ended: undoes what is left, and tells what was not as it should be. */
  undo(): Promise<readonly string[]>;
}

export type Way = 'SIGKILL' | 'cancelled' | 'Ctrl-C';

/** GitHub's second signal comes 7.5 seconds after the first; the design says 5. */
export const MOST_SECONDS = 7.5;

export const WAYS: Readonly<Record<Way, (machine: Machine, moment: Moment) => Started>> = {
  SIGKILL: (machine, moment) => {
    const running = startBuild(machine, moment);
    return { running, stop: () => killTree(running.pid).then(() => running.finished), undo: () => sweep(machine) };
  },
  cancelled: (machine, moment) => {
    const { step, started } = startStep(machine, moment);
    return {
      running: started.running,
      stop: () => cancelStep(started.running),
      undo: async () => {
        const { code, commands } = await runPost(step, (await started.result).state);
        const warnings = commands.filter(({ name }) => ['warning', 'error'].includes(name));
        return [
          ...(code === 0 ? [] : [`post ended with ${code}`]),
          ...warnings.map(({ message }) => `post: ${message}`),
        ];
      },
    };
  },
  'Ctrl-C': (machine, moment) => {
    const running = startBuild(machine, moment);
    const stop = () => {
      process.kill(running.pid, 'SIGINT');
      return running.finished;
    };
    return { running, stop, undo: () => startNextBuild(machine) };
  },
};

/** Waits until the moment has come; fails when the build ends before. */
export async function come({ when }: Moment, machine: Machine, { printed, finished }: Running): Promise<void> {
  if (when instanceof RegExp) return printed(when);
  let ended = false;
  finished.then(() => {
    ended = true;
  });
  while (!when(machine)) {
    if (ended) throw new Error(`it ended before the moment came:\n${textOf(await finished)}`);
    await sleep(1);
  }
}

function textOf({ stdout, stderr }: Finished): string {
  return stdout + stderr;
}

/** SIGKILL to the programs behind the mounts of the stopped build: they are nobody's children. */
export function killMounts({ repository, others }: Machine): void {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const words = wordsOf(pid);
    const isOurs = words.some((word) => word.startsWith(repository.workDirectory) && !others.mounts.includes(word));
    if (words.includes('mountrw') && isOurs && !words.some((word) => others.mounts.includes(word)))
      process.kill(Number(pid), 'SIGKILL');
  }
}

function wordsOf(pid: string): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

function wordsFor({ repository }: Machine, moment: Moment): readonly string[] {
  const [plan = '', ...words] = repository.words;
  return [moment.plan ?? plan, ...words];
}

function startBuild(machine: Machine, moment: Moment): Running {
  return startProgram(machine.node, [CLI, 'build', ...wordsFor(machine, moment)], withHold(machine, moment));
}

function withHold({ repository, environment }: Machine, { hold }: Moment): ProgramOptions {
  return { cwd: repository.folder, environment: { ...environment, ...hold } };
}

function startStep(machine: Machine, moment: Moment) {
  const { node, repository } = machine;
  const step: Step = {
    node,
    workspace: repository.folder,
    inputs: {
      job: 'build',
      manifest: 'imagegate.yml',
      plan: moment.plan ?? 'w11.build.yml',
      'as-of': '2026-11-22',
      'work-dir': repository.workDirectory,
    },
  };
  const { environment = {} } = withHold(machine, moment);
  return { step, started: startAction({ ...step, environment }) };
}

async function sweep({ repository, node }: Machine): Promise<readonly string[]> {
  const { workDirectory, folder } = repository;
  const { stdout } = await runProgram(node, [CLI, 'sweep', '--work-dir', workDirectory], { cwd: folder });
  // The stranger's folder that is named like one of ours is told as left; the other is nothing to speak of.
  return /^[01] swept, 1 at work, 1 left/m.test(stdout) ? [] : [`sweep said: ${stdout}`];
}

/** It sweeps before anything else, as every build does; what comes after that is not this test's business. */
async function startNextBuild({ repository, node }: Machine): Promise<readonly string[]> {
  const [, ...words] = repository.words;
  const next = [CLI, 'build', NEXT_PLAN, ...words, '--dry-run'];
  const { code, stderr } = await runProgram(node, next, { cwd: repository.folder });
  return code === 0 ? [] : [`the next build ended with ${code}: ${stderr}`];
}
