/**
 * How GitHub ends a job that is cancelled (docs.github.com, "Workflow cancellation reference"): SIGINT to the step's process,
 * 7.5 seconds, SIGTERM, 2.5 seconds, then every process of the tree is killed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Running } from './run-program.ts';

export async function cancelStep({ pid, finished }: Running): Promise<'ended' | 'killed'> {
  for (const [signal, wait] of [
    ['SIGINT', 7500],
    ['SIGTERM', 2500],
  ] as const) {
    process.kill(pid, signal);
    const ended = await Promise.race([finished.then(() => true), sleep(wait, false, { ref: false })]);
    if (ended) return 'ended';
  }
  await killTree(pid);
  await finished;
  return 'killed';
}

/** SIGKILL to a process and all that it started, itself first so that it starts no more. */
export async function killTree(pid: number): Promise<void> {
  const tree = [pid, ...descendants(pid)];
  for (const one of tree) {
    try {
      process.kill(one, 'SIGKILL');
    } catch {
      // It has ended meanwhile.
    }
  }
}

/** By /proc: the parent is the second field behind the command's name, which may hold anything. */
function descendants(pid: number): readonly number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
          .replace(/^.*\) /s, '')
          .split(' ');
        return [{ pid: Number(name), parent: Number(fields[1]) }];
      } catch {
        return [];
      }
    });
  const below = (above: number): readonly number[] =>
    parents.filter(({ parent }) => parent === above).flatMap((child) => [child.pid, ...below(child.pid)]);
  return below(pid);
}
