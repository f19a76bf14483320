import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { mountPoints } from '../../../../src/build/engines/wimlib/mounts.ts';
import { Aborted } from '../../../../src/process/tool.ts';
import { HAS_FUSE } from '../../../support/fuse.ts';
import {
  contentOf,
  copyStep,
  failureOf,
  imageIn,
  isListed,
  killMountProgram,
  pathsIn,
  runStep,
  workbench,
} from './workbench.ts';

const HIVE = '/Windows/System32/config/SOFTWARE';

describe.skipIf(!HAS_FUSE)('a program in the image', () => {
  it('works on the mounted image, which is saved; the hive is given back', async () => {
    const { engine, folder, workshop, mountDirectory, journalled, titles } = workbench();
    const image = imageIn(folder);
    const script = `cd "$IMAGE_MOUNT"; printf new > Windows/new.txt; rm Windows/System32/kernel32.dll; printf hive > .${HIVE}`;
    const hive = await engine.service(image, [runStep(script)], workshop);
    expect(hive?.toString()).toBe('hive');
    expect(contentOf(image, '/Windows/new.txt')).toBe('new');
    expect(pathsIn(image)).not.toContain('/Windows/System32/kernel32.dll');
    expect(isListed(mountDirectory)).toBe(false);
    expect(readdirSync(join(folder, 'scratch'))).toEqual([]);
    expect(journalled).toEqual([
      { kind: 'mount', directory: mountDirectory, engine: 'wimlib', program: 'wimlib-imagex' },
      { settled: 0 },
    ]);
    expect(titles).toEqual([
      'Mount image 1 of win11-pro-en.wim',
      'Run sh',
      'Save image 1 of win11-pro-en.wim and unmount it',
    ]);
  });

  it('is in the journal before it is mounted', async () => {
    const { engine, folder, workshop, mountDirectory } = workbench();
    let wasMounted: boolean | undefined;
    const journal: typeof workshop.journal = {
      ...workshop.journal,
      will: async () => {
        wasMounted = isListed(mountDirectory);
        return 0;
      },
    };
    await engine.service(imageIn(folder), [runStep('true')], { ...workshop, journal });
    expect(wasMounted).toBe(false);
  });

  it('runs in the order of the plan, with what was copied before it', async () => {
    const { engine, folder, workshop, titles } = workbench();
    const image = imageIn(folder);
    writeFileSync(join(folder, 'a.txt'), 'a');
    const steps = [
      copyStep(join(folder, 'a.txt'), '/x'),
      runStep('mv "$IMAGE_MOUNT/x/a.txt" "$IMAGE_MOUNT/x/b.txt"'),
      runStep('mv "$IMAGE_MOUNT/x/b.txt" "$IMAGE_MOUNT/x/c.txt"'),
      copyStep(join(folder, 'a.txt'), '/x'),
    ];
    await engine.service(image, steps, workshop);
    expect(pathsIn(image).filter((path) => path.startsWith('/x/'))).toEqual(['/x/a.txt', '/x/c.txt']);
    expect(titles.filter((title) => title.startsWith('Mount'))).toHaveLength(1);
  });

  it('that fails changes nothing, and is unmounted', async () => {
    const { engine, folder, workshop, mountDirectory, journalled } = workbench();
    const image = imageIn(folder);
    const before = readFileSync(image);
    const steps = [runStep('rm -r "$IMAGE_MOUNT/Windows"'), runStep('echo why >&2; exit 9'), runStep('true')];
    const { problem, tail } = await failureOf(engine.service(image, steps, workshop));
    expect(problem.message).toContain('sh ended with 9');
    expect(problem).toMatchObject({ file: 'x.build.yml', line: 4, column: 3 });
    expect(tail).toEqual(['why']);
    expect(readFileSync(image)).toEqual(before);
    expect(isListed(mountDirectory)).toBe(false);
    expect(journalled.at(-1)).toEqual({ settled: 0 });
    expect(readdirSync(join(folder, 'scratch'))).toEqual([]);
  });

  it('that leaves files open keeps the image from being saved, and is told so', async () => {
    const { engine, folder, workshop, mountDirectory } = workbench();
    const image = imageIn(folder);
    const before = readFileSync(image);
    const script = 'exec 3> "$IMAGE_MOUNT/open"; setsid sleep 5 > /dev/null 2>&1 &';
    const { problem } = await failureOf(engine.service(image, [runStep(script)], workshop));
    expect(problem.message).toContain('ended with 79');
    expect(isListed(mountDirectory)).toBe(false);
    expect(readFileSync(image)).toEqual(before);
  });

  it('whose files are closed a moment later is waited for', async () => {
    const { engine, folder, workshop } = workbench();
    const image = imageIn(folder);
    const script = 'exec 3> "$IMAGE_MOUNT/open"; setsid sleep 0.7 > /dev/null 2>&1 &';
    await engine.service(image, [runStep(script)], workshop);
    expect(pathsIn(image)).toContain('/open');
  });

  it('may lose what mounts the image: nothing is saved, nothing stays mounted', async () => {
    const { engine, folder, workshop, mountDirectory, lines } = workbench();
    const image = imageIn(folder);
    const before = readFileSync(image);
    const script = 'echo x > "$IMAGE_MOUNT/new"; echo up; while [ -e "$IMAGE_MOUNT/new" ]; do sleep 0.05; done';
    const failing = failureOf(engine.service(image, [runStep(script)], workshop));
    while (!lines.includes('up')) await wait(10);
    killMountProgram(image);
    expect((await failing).problem.message).toContain('ended with 80: no image is mounted there');
    expect(isListed(mountDirectory)).toBe(false);
    expect(readFileSync(image)).toEqual(before);
    expect(readdirSync(join(folder, 'scratch'))).toEqual([]);
  });

  it('that is called off leaves the mount to whoever sweeps', async () => {
    const { engine, folder, workshop, mountDirectory, controller, journalled, lines } = workbench();
    const image = imageIn(folder);
    const before = readFileSync(image);
    const running = engine.service(image, [runStep('echo up; sleep 60')], workshop).catch((error: unknown) => error);
    while (!lines.includes('up')) await wait(10);
    controller.abort();
    expect(await running).toBeInstanceOf(Aborted);
    expect(isListed(mountDirectory)).toBe(true);
    expect(journalled).toHaveLength(1);
    expect(await workbench().engine.discardMount(mountDirectory)).toBe(true);
    expect(isListed(mountDirectory)).toBe(false);
    expect(existsSync(mountDirectory)).toBe(false);
    expect(readFileSync(image)).toEqual(before);
  });

  it('finds an image that is mounted already locked', async () => {
    const first = workbench();
    const image = imageIn(first.folder);
    execFileSync('wimlib-imagex', ['mountrw', image, '1', first.mountDirectory]);
    const { engine, workshop, journalled } = workbench();
    const { problem } = await failureOf(engine.service(image, [runStep('true')], workshop));
    expect(problem.message).toContain('ended with 1: another program has the image open');
    expect(journalled.at(-1)).toEqual({ settled: 0 });
    expect(isListed(first.mountDirectory)).toBe(true);
  });
});

describe.skipIf(!HAS_FUSE)('discarding a mount', () => {
  it.each(['lives', 'was killed'])('of which the program %s', async (state) => {
    const { engine, folder, mountDirectory } = workbench();
    const image = imageIn(folder);
    const before = readFileSync(image);
    execFileSync('wimlib-imagex', ['mountrw', image, '1', mountDirectory, `--staging-dir=${join(folder, 'scratch')}`]);
    writeFileSync(join(mountDirectory, 'changed'), 'x');
    if (state === 'was killed') {
      killMountProgram(image);
      await wait(100);
      expect(() => readdirSync(mountDirectory)).toThrow(/ENOTCONN/);
    }
    expect(await engine.discardMount(mountDirectory)).toBe(true);
    expect(isListed(mountDirectory)).toBe(false);
    expect(existsSync(mountDirectory)).toBe(false);
    expect(readFileSync(image)).toEqual(before);
  });

  it('is done where nothing is mounted, and where there is no folder', async () => {
    const { engine, folder, mountDirectory, commands } = workbench();
    expect(await engine.discardMount(mountDirectory)).toBe(true);
    expect(await engine.discardMount(join(folder, 'absent'))).toBe(true);
    expect(await engine.discardMount(join(folder, 'absent/too'))).toBe(true);
    expect(commands).toEqual([]);
  });

  it('works in a folder with blanks, and while somebody stands in it', async () => {
    const { engine, folder } = workbench();
    const directory = join(folder, 'a b\\c');
    mkdirSync(directory);
    execFileSync('wimlib-imagex', ['mountrw', imageIn(folder), '1', directory]);
    const guest = spawn('sleep', ['30'], { cwd: directory });
    try {
      expect(await engine.discardMount(directory)).toBe(true);
    } finally {
      guest.kill();
    }
  });
});

it('reads the escapes of /proc/mounts', () => {
  expect(mountPoints('wimfs /a\\040b\\134c\\011 fuse.wimfs rw 0 0\nproc /proc proc rw 0 0\n')).toEqual([
    '/a b\\c\t',
    '/proc',
  ]);
});
