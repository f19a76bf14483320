/** When a process and the machine were started, as each system tells it. */
import { readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Aborted, type ToolCall } from '../../process/tool.ts';
import type { Machine } from './owner.ts';

export type ProcessStart =
  | { readonly kind: 'since'; readonly started: string }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unknown' };

const UNKNOWN: ProcessStart = { kind: 'unknown' };
const GONE = 'gone';

/** `unknown` where the system doesn't answer. @param pid a positive integer. */
export async function startOf(pid: number, machine: Machine): Promise<ProcessStart> {
  if (machine.platform === 'linux') return linuxStart(pid, machine.processFolder);
  const answer = await printed(machine, machine.platform === 'win32' ? windowsStart(pid) : psStart(pid));
  if (answer === GONE) return { kind: 'gone' };
  return answer === '' ? UNKNOWN : { kind: 'since', started: answer };
}

/** Empty where the system doesn't answer, and on Windows, where nothing counts from the boot. */
export async function bootOf(machine: Machine): Promise<string> {
  if (machine.platform === 'linux') {
    const file = join(machine.processFolder, 'sys/kernel/random/boot_id');
    return (await readFile(file, 'latin1').catch(() => '')).trim();
  }
  // Not kern.boottime: it moves when the clock is set.
  return machine.platform === 'darwin'
    ? printed(machine, { program: '/usr/sbin/sysctl', words: ['-n', 'kern.bootsessionuuid'] })
    : '';
}

/** `pid:[4026531836]`; empty off Linux. */
export async function pidNamespace({ platform, processFolder }: Machine): Promise<string> {
  return platform === 'linux' ? readlink(join(processFolder, 'self/ns/pid')).catch(() => '') : '';
}

/** proc_pid_stat(5): the command's name, field 2, stands in parentheses and may hold any character, parentheses too. */
async function linuxStart(pid: number, processFolder: string): Promise<ProcessStart> {
  const text = await readFile(join(processFolder, String(pid), 'stat'), 'latin1').catch(() => '');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [state] = fields;
  // Field 22 of all, field 20 after the name.
  const started = fields[19];
  // Dead, and only not yet asked for by its parent, which may never come to it in a container.
  if (state === 'Z' || state === 'X') return { kind: 'gone' };
  return started !== undefined && /^\d+$/.test(started) ? { kind: 'since', started } : UNKNOWN;
}

function psStart(pid: number): ToolCall {
  // The date is written in the language and the time zone of whoever asks.
  return { program: '/bin/ps', words: ['-o', 'lstart=', '-p', String(pid)], environment: { LC_ALL: 'C', TZ: 'UTC' } };
}

/** In steps of 100 ns since 1601. Nothing is printed for a process whose start may not be read. */
function windowsStart(pid: number): ToolCall {
  const script = `$p = Get-Process -Id ${Number(pid)} -ErrorAction SilentlyContinue; if ($null -eq $p) { '${GONE}' } else { $p.StartTime.ToFileTimeUtc() }`;
  return { program: 'powershell.exe', words: ['-NoProfile', '-NonInteractive', '-Command', script] };
}

async function printed({ tools }: Machine, call: ToolCall): Promise<string> {
  try {
    const { exitCode, output } = await tools.run(call);
    return exitCode === 0 ? output.toString('latin1').trim().slice(0, 200) : '';
  } catch (error) {
    if (error instanceof Aborted) throw error;
    return '';
  }
}
