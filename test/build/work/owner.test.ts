import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { currentOwner, isAlive, type Machine, thisMachine } from '../../../src/build/work/owner.ts';
import type { ToolCall } from '../../../src/process/tool.ts';
import { folderWith } from '../../support/folder.ts';

const NO_TOOLS: Machine['tools'] = { run: async () => Promise.reject(new Error('no program is needed')) };
const linuxOnly = it.runIf(process.platform === 'linux');

linuxOnly('knows this process as alive, and tells it from an earlier one with its number', async () => {
  const machine = thisMachine(NO_TOOLS);
  const owner = await currentOwner(machine);
  expect(owner).toMatchObject({ pid: process.pid, started: expect.stringMatching(/^\d+$/), host: machine.host });
  expect(await isAlive(owner, machine)).toBe(true);
  expect(await isAlive({ ...owner, started: '1' }, machine)).toBe(false);
  expect(await isAlive({ ...owner, boot: 'another' }, machine)).toBe(false);
});

linuxOnly('knows a process that was killed as gone', async () => {
  const machine = thisMachine(NO_TOOLS);
  const child = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)']);
  const owner = await currentOwner(machine, child.pid);
  expect(await isAlive(owner, machine)).toBe(true);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(await isAlive(owner, machine)).toBe(false);
});

linuxOnly.each([
  ['on another host', { host: 'another' }],
  ['in another container', { pidNamespace: 'pid:[1]' }],
  ['whose start nobody wrote down', { started: '' }],
])('counts a process %s as alive', async (_what, other) => {
  const machine = thisMachine(NO_TOOLS);
  expect(await isAlive({ ...(await currentOwner(machine)), ...other }, machine)).toBe(true);
});

it.each([
  ['a name with parentheses and spaces', 'S', 'a) b (c) S 1 2', true],
  ['a dead process that nobody asked for', 'Z', 'node', false],
])('reads /proc of %s', async (_what, state, name, alive) => {
  const machine = machineWith('linux', stat(state, name, '4711'));
  const owner = { pid: process.pid, started: '4711', boot: 'boot-1', host: 'h', pidNamespace: 'pid:[7]' };
  expect(await isAlive(owner, machine)).toBe(alive);
  if (alive) expect(await currentOwner(machine)).toEqual(owner);
});

it('counts a process that /proc hides as alive', async () => {
  const machine = machineWith('linux', undefined);
  const owner = { pid: process.pid, started: '4711', boot: 'boot-1', host: 'h', pidNamespace: 'pid:[7]' };
  expect(await isAlive(owner, machine)).toBe(true);
});

it('asks ps in one language and time zone on macOS, and for the boot that no clock moves', async () => {
  const calls: ToolCall[] = [];
  const machine = answering('darwin', calls, ({ program }) =>
    program.endsWith('sysctl') ? '0AD1-44\n' : 'Sun Nov 22 03:56:10 2026\n',
  );
  const owner = await currentOwner(machine);
  expect(owner).toMatchObject({ started: 'Sun Nov 22 03:56:10 2026', boot: '0AD1-44', pidNamespace: '' });
  expect(calls.map(({ words }) => words.at(-1)).sort()).toEqual([String(process.pid), 'kern.bootsessionuuid'].sort());
  expect(calls.find(({ program }) => program === '/bin/ps')?.environment).toEqual({ LC_ALL: 'C', TZ: 'UTC' });
  expect(await isAlive(owner, machine)).toBe(true);
});

it('asks PowerShell on Windows; no answer counts as alive', async () => {
  const owner = { pid: process.pid, started: '133', boot: '', host: 'h', pidNamespace: '' };
  const alive = (answer: string) =>
    isAlive(
      owner,
      answering('win32', [], () => answer),
    );
  expect(await alive('133\r\n')).toBe(true);
  expect(await alive('134\r\n')).toBe(false);
  expect(await alive('gone\r\n')).toBe(false);
  expect(await alive('')).toBe(true);
  expect(await isAlive(owner, { ...answering('win32', [], () => ''), tools: NO_TOOLS })).toBe(true);
});

function stat(state: string, name: string, started: string): string {
  const fields = Array.from({ length: 18 }, (_, at) => String(at));
  return `${process.pid} (${name}) ${[state, ...fields, started, '99'].join(' ')}\n`;
}

function machineWith(platform: NodeJS.Platform, stat: string | undefined): Machine {
  const processFolder = folderWith({
    'sys/kernel/random/boot_id': 'boot-1\n',
    'self/ns/other': '',
    ...(stat !== undefined && { [`${process.pid}/stat`]: stat }),
  });
  symlinkSync('pid:[7]', join(processFolder, 'self/ns/pid'));
  return { platform, host: 'h', processFolder, tools: NO_TOOLS };
}

function answering(platform: NodeJS.Platform, calls: ToolCall[], answer: (call: ToolCall) => string): Machine {
  const run: Machine['tools']['run'] = async (call) => {
    calls.push(call);
    return { exitCode: 0, signal: undefined, tail: [], output: Buffer.from(answer(call)) };
  };
  return { platform, host: 'h', processFolder: '/nowhere', tools: { run } };
}
