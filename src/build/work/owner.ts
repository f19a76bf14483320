/** Which process a work area belongs to, told so exactly that a later process with the same number is not taken for it. */
import { hostname } from 'node:os';
import type { ToolRunner } from '../../process/tool.ts';
import { bootOf, pidNamespace, startOf } from './process-start.ts';

export interface Owner {
  readonly pid: number;
  /** Linux: clock ticks since the boot; macOS and Windows: a date. Empty where it can't be found out. */
  readonly started: string;
  /** Names the boot that `started` counts from. Empty on Windows, where `started` is exact by itself, and where unknown. */
  readonly boot: string;
  readonly host: string;
  /** Linux: containers count their processes each for itself. Empty elsewhere. */
  readonly pidNamespace: string;
}

/** Where processes are looked for. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly host: string;
  /** Where Linux tells of its processes. */
  readonly processFolder: string;
  readonly tools: Pick<ToolRunner, 'run'>;
}

export function thisMachine(tools: Pick<ToolRunner, 'run'>): Machine {
  return { platform: process.platform, host: hostname(), processFolder: '/proc', tools };
}

/** This process, or another one of this machine. */
export async function currentOwner(machine: Machine, pid: number = process.pid): Promise<Owner> {
  const [start, boot, namespace] = await Promise.all([startOf(pid, machine), bootOf(machine), pidNamespace(machine)]);
  const started = start.kind === 'since' ? start.started : '';
  return { pid, started, boot, host: machine.host, pidNamespace: namespace };
}

/** False only when it is certain that the process is gone. What can't be found out counts as alive. */
export async function isAlive(owner: Owner, machine: Machine): Promise<boolean> {
  if (owner.host !== machine.host) return true;
  const boot = await bootOf(machine);
  if (owner.boot !== '' && boot !== '' && owner.boot !== boot) return false;
  if (owner.pidNamespace !== (await pidNamespace(machine))) return true;
  if (!isThere(owner.pid)) return false;
  const start = await startOf(owner.pid, machine);
  if (start.kind === 'gone') return false;
  return start.kind === 'unknown' || owner.started === '' || owner.started === start.started;
}

/** Asked first: it costs nothing, and answers for other users' processes too, which /proc may hide. */
function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
