import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createToolRunner, type ToolRunnerOptions } from '../../src/process/run-tool.ts';
import { StepFailed } from '../../src/process/step-failed.ts';
import { Aborted, type ToolCall, type ToolResult } from '../../src/process/tool.ts';
import { folderWith } from '../support/folder.ts';

interface Seen {
  readonly commands: string[];
  readonly lines: string[];
  readonly percents: number[];
}

function runner(more: Partial<ToolRunnerOptions> = {}) {
  const folder = folderWith();
  const seen: Seen = { commands: [], lines: [], percents: [] };
  const logs = join(folder, 'logs');
  const tools = createToolRunner({
    environment: { PATH: process.env.PATH },
    directory: folder,
    logDirectory: logs,
    watch: {
      command: (text) => seen.commands.push(text),
      line: (text) => seen.lines.push(text),
      progress: (percent) => seen.percents.push(percent),
    },
    signal: new AbortController().signal,
    dryRun: false,
    platform: process.platform,
    ...more,
  });
  const node = (script: string, call: Partial<ToolCall> = {}): Promise<ToolResult> =>
    tools.run({ program: process.execPath, words: ['-e', script], ...call });
  return { tools, folder, logs, seen, node };
}

async function problemOf(work: Promise<unknown>): Promise<string> {
  const error = await work.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StepFailed);
  return error instanceof StepFailed ? error.problem.message : '';
}

describe('a run', () => {
  it('gives the exit code, the output and its tail', async () => {
    const { node, seen } = runner();
    const result = await node('console.log("out"); console.error("  err  "); process.exit(7)');
    expect(result).toMatchObject({ exitCode: 7, signal: undefined, output: Buffer.from('out\n') });
    expect([...result.tail].sort()).toEqual(['  err', 'out']);
    expect([...seen.lines].sort()).toEqual(['  err', 'out']);
  });

  it('tells which signal ended it', async () => {
    const { node } = runner();
    expect(await node('process.kill(process.pid, "SIGKILL")')).toMatchObject({
      exitCode: undefined,
      signal: 'SIGKILL',
    });
  });

  it('hands words on as they are, through no shell', async () => {
    const words = ['a b', '', '$HOME', '`id`', "it's", '"', '*', '%PATH%', '; exit 3', 'x\ny', '--inspect'];
    const { tools } = runner();
    const script = 'process.stdout.write(JSON.stringify(process.argv.slice(1)))';
    const { output } = await tools.run({ program: process.execPath, words: ['-e', script, '--', ...words] });
    expect(JSON.parse(output.toString())).toEqual(words);
  });

  it('gives no input: a program that asks gets the end of it', async () => {
    const { tools } = runner();
    expect(await tools.run({ program: 'cat', words: [] })).toMatchObject({ exitCode: 0, output: Buffer.alloc(0) });
  });

  it('runs in its folder, with its environment and without the workflow’s', async () => {
    const environment = { PATH: process.env.PATH, INPUT_X: '1', GITHUB_ENV: '/x', ACTIONS_X: '1', KEPT: 'yes' };
    const { node, folder } = runner({ environment });
    const script = 'process.stdout.write(JSON.stringify([process.cwd(), process.env]))';
    const ours = JSON.parse((await node(script)).output.toString());
    expect(ours).toEqual([folder, { PATH: process.env.PATH, KEPT: 'yes' }]);
    const other = folderWith();
    const its = JSON.parse((await node(script, { directory: other, environment: { A: 'b' } })).output.toString());
    expect(its).toEqual([other, { PATH: process.env.PATH, KEPT: 'yes', A: 'b' }]);
  });

  it('keeps the bytes of each call in a log of its own', async () => {
    const { tools, node, logs } = runner();
    await tools.run({ program: 'printf', words: ['a\\r\\377\\n'] });
    await node('console.error("second")');
    expect(readdirSync(logs).sort()).toEqual(['01-printf.log', '02-node.log']);
    expect(readFileSync(join(logs, '01-printf.log'))).toEqual(Buffer.from('a\r\xff\n', 'latin1'));
  });

  it('overwrites no log of an earlier run', async () => {
    const { tools, logs } = runner();
    mkdirSync(logs);
    writeFileSync(join(logs, '01-true.log'), 'earlier');
    await tools.run({ program: 'true', words: [] });
    expect(readdirSync(logs).sort()).toEqual(['01-true.log', '02-true.log']);
    expect(readFileSync(join(logs, '01-true.log'), 'utf8')).toBe('earlier');
  });

  it('tells the command before it runs it', async () => {
    const { tools, seen } = runner();
    await tools.run({ program: 'echo', words: ['a b', 'ABCDE-12345-ABCDE-12345-ABCDE'] });
    expect(seen.commands).toEqual(["echo 'a b' (looks like a product key; not shown)"]);
    expect(seen.lines).toEqual(['a b ABCDE-12345-ABCDE-12345-ABCDE']);
  });

  it('shows progress only where the whole percent changed, and keeps it out of the tail', async () => {
    const { node, seen } = runner();
    const script =
      'for (const p of [0, 0.4, 1, 1.9, 100]) process.stdout.write(String.fromCharCode(13) + p + "%"); console.log("\\ndone")';
    const percentOf = (line: string) => (line.endsWith('%') ? Number(line.slice(0, -1)) : undefined);
    const { tail } = await node(script, { percentOf });
    expect(seen.percents).toEqual([0, 1, 100]);
    expect(tail).toEqual(['done']);
  });

  it('reads a flood in flat memory', async () => {
    const { node, logs, seen } = runner();
    const megabytes = 200;
    const script = `const c = Buffer.alloc(1 << 20, 'x'); let n = 0; (function more() { if (n++ < ${megabytes}) process.stdout.write(c, more) })()`;
    const before = process.memoryUsage().rss;
    // What garbage is not collected yet counts, too: held whole, it would be twice as much.
    const { output, tail } = await node(script);
    expect(process.memoryUsage().rss - before).toBeLessThan((megabytes / 2) * 2 ** 20);
    expect(output.length).toBe(2 ** 20);
    expect(tail).toEqual(['x'.repeat(4096)]);
    expect(seen.lines).toHaveLength(1);
    expect(statSync(join(logs, '01-node.log')).size).toBe(megabytes * 2 ** 20);
  });

  it('keeps the last thirty lines', async () => {
    const { tail } = await runner().node('for (let i = 1; i <= 100; i++) console.log(i)');
    expect(tail).toEqual(Array.from({ length: 30 }, (_, index) => String(71 + index)));
  });
});

describe('a dry run', () => {
  it('tells commands, runs nothing and writes nothing', async () => {
    const { tools, folder, seen } = runner({ dryRun: true });
    const result = await tools.run({ program: 'no-such-program', words: ['touch', 'x y'] });
    expect(result).toEqual({ exitCode: 0, signal: undefined, tail: [], output: Buffer.alloc(0) });
    expect(seen.commands).toEqual(["no-such-program touch 'x y'"]);
    expect(readdirSync(folder)).toEqual([]);
    expect(tools.dryRun).toBe(true);
  });
});

describe('what cannot be started', () => {
  it('is a failure of the step, with a cure', async () => {
    const { tools } = runner();
    expect(await problemOf(tools.run({ program: 'no-such-program', words: [] }))).toContain(
      'no-such-program was not found',
    );
    expect(await problemOf(tools.run({ program: '/no/such', words: [] }))).toContain('/no/such was not found');
  });

  it('never is a file of the current folder', async () => {
    const { tools, folder } = runner({ environment: { PATH: `:.:${dirname(process.execPath)}` } });
    writeFileSync(join(folder, 'imagegate-tool'), '#!/bin/sh\nexit 0\n');
    chmodSync(join(folder, 'imagegate-tool'), 0o755);
    expect(await problemOf(tools.run({ program: 'imagegate-tool', words: [] }))).toContain('was not found');
    expect(await tools.run({ program: './imagegate-tool', words: [], environment: { PATH: '/bin' } })).toMatchObject({
      exitCode: 0,
    });
  });

  it('is a file that may not be executed, and one that is no program', async () => {
    const { tools, folder } = runner();
    writeFileSync(join(folder, 'text'), 'x');
    expect(await problemOf(tools.run({ program: join(folder, 'text'), words: [] }))).toContain('was not found');
    writeFileSync(join(folder, 'odd'), '#!/no/such/interpreter\n');
    chmodSync(join(folder, 'odd'), 0o755);
    expect(await problemOf(tools.run({ program: join(folder, 'odd'), words: [] }))).toContain('ENOENT');
  });

  it('is one in a folder that is not there, or with more words than the system takes', async () => {
    const { tools } = runner();
    expect(await problemOf(tools.run({ program: 'true', words: [], directory: '/no/such' }))).toContain(
      'no such folder',
    );
    expect(await problemOf(tools.run({ program: 'true', words: ['x'.repeat(4 * 2 ** 20)] }))).toContain('E2BIG');
  });

  it('is a word with a NUL in it', async () => {
    const { tools } = runner();
    expect(await problemOf(tools.run({ program: 'true', words: ['a\0b'] }))).toContain('Word 1');
  });
});

describe('a run that is called off', () => {
  it('does not begin', async () => {
    const { tools, seen } = runner({ signal: AbortSignal.abort() });
    await expect(tools.run({ program: 'true', words: [] })).rejects.toBeInstanceOf(Aborted);
    expect(seen.commands).toEqual([]);
  });

  it.each([
    ['ends when it is asked', 'sh', ['-c', 'sleep 300 & echo $!; wait'], 1500],
    [
      'is killed when it does not listen',
      'sh',
      ['-c', "trap '' TERM; sleep 300 & echo $!; while :; do sleep 0.1; done"],
      3000,
    ],
    [
      'is killed with children that do not listen',
      'sh',
      ['-c', "(trap '' TERM; exec sleep 300) & echo $!; wait"],
      3000,
    ],
    ['is not waited for by those who escaped', 'sh', ['-c', 'setsid sleep 2 & sleep 300 & echo $!; wait'], 1900],
  ] as const)('%s, with all that it started', async (_name, program, words, limit) => {
    const controller = new AbortController();
    const { tools, seen } = runner({ signal: controller.signal });
    const running = tools.run({ program, words }).catch((error: unknown) => error);
    while (seen.lines.length === 0) await wait(10);
    const grandchild = Number(seen.lines[0]);
    expect(isAlive(grandchild)).toBe(true);
    const before = performance.now();
    controller.abort();
    expect(await running).toBeInstanceOf(Aborted);
    expect(performance.now() - before).toBeLessThan(limit);
    expect(isAlive(grandchild)).toBe(false);
  });

  it('is told so even when it succeeded at the last moment', async () => {
    const controller = new AbortController();
    const { node, seen } = runner({ signal: controller.signal });
    const running = node(
      'process.on("SIGTERM", () => process.exit(0)); console.log("up"); setInterval(() => {}, 1000)',
    );
    const outcome = running.catch((error: unknown) => error);
    while (seen.lines.length === 0) await wait(10);
    controller.abort();
    expect(await outcome).toBeInstanceOf(Aborted);
  });
});

/** A zombie that nobody waited for is gone, too. */
function isAlive(pid: number): boolean {
  const status = `/proc/${pid}/stat`;
  return existsSync(status) && !/\) Z /.test(readFileSync(status, 'utf8'));
}
