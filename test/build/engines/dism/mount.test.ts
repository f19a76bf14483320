import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { comparable } from '../../../../src/build/engines/dism/mounted-list.ts';
import { Aborted } from '../../../../src/process/tool.ts';
import {
  type Answer,
  failureOf,
  mountedList,
  mounting,
  NOTHING_MOUNTED,
  type Script,
  scripted,
  steps,
  workshop,
} from './scripted-dism.ts';

const IMAGE = '/w/base.wim';
const HALFWAY = 0xc1420117;

/** Answers of one command, one after the other; the last one stays. */
const inTurn =
  (command: string, ...answers: (Answer | undefined)[]): Script =>
  (words) =>
    words.includes(command) ? (answers.length > 1 ? answers.shift() : answers[0]) : undefined;

describe('mounting', () => {
  it.each([
    ['is not listed', 'C:\\other', 'Ok', 'Yes', 'does not list it'],
    ['needs a remount', undefined, 'Needs Remount', 'Yes', 'lists it as "Needs Remount"'],
    ['is read-only', undefined, 'Ok', 'No', 'mounted it read-only'],
  ])('fails when the image %s', async (_what, where, status, writable, expected) => {
    const place = workshop();
    const list = mountedList(where ?? place.mountDirectory, status, writable);
    const { engine } = scripted(inTurn('/Get-MountedImageInfo', { says: list }));
    expect((await failureOf(engine.service(IMAGE, [], place))).problem.message).toContain(expected);
  });

  it('fails when the list is in another language, and leaves the mount to the journal', async () => {
    const place = workshop();
    const { engine } = scripted(inTurn('/Get-MountedImageInfo', { says: '\nBereitgestellte Abbilder:\n' }));
    const { problem } = await failureOf(engine.service(IMAGE, [], place));
    expect(problem.message).toBe(
      "List the mounted images: DISM succeeded, but its answer can't be read. It may have no English resources, or print in another form.",
    );
    expect([place.entries.length, place.settled]).toEqual([1, []]);
  });

  it('refuses a folder whose name DISM would garble', async () => {
    const { engine, calls } = scripted(mounting());
    const place = { ...workshop(), mountDirectory: 'C:\\Büro\\m' };
    expect((await failureOf(engine.service(IMAGE, [], place))).problem.cure).toContain('work-dir');
    expect(calls.map(({ words }) => words[1])).not.toContain('/Mount-Image');
  });

  it('finds nothing to discard when the mount itself failed', async () => {
    const place = workshop();
    const { engine, actions } = scripted(mounting(inTurn('/Mount-Image', { exitCode: 0xc1420127 })));
    expect((await failureOf(engine.service(IMAGE, [], place))).problem.message).toContain(
      '0xc1420127: the image is already mounted',
    );
    expect(actions().slice(1)).toEqual(['/Get-MountedImageInfo']);
    expect(place.settled).toEqual([1]);
  });
});

describe('saving and unmounting', () => {
  it('unmounts what was saved without saving it again: what is half unmounted can be saved no more', async () => {
    const place = workshop();
    const { engine, actions, waits } = scripted(
      mounting(inTurn('/Unmount-Image', { exitCode: HALFWAY }, { exitCode: HALFWAY }, undefined)),
    );
    await engine.service(IMAGE, [], place);
    const discard = `/Unmount-Image /MountDir:${place.mountDirectory} /Discard`;
    const save = `/Commit-Image /MountDir:${place.mountDirectory} /CheckIntegrity`;
    expect(actions().slice(2)).toEqual([save, discard, discard, discard]);
    expect(waits).toEqual([1_000, 2_000]);
    expect(place.settled).toEqual([1]);
  });

  it('gives up unmounting, and leaves it to the journal', async () => {
    const place = workshop();
    const { engine } = scripted(mounting(inTurn('/Unmount-Image', { exitCode: HALFWAY })));
    const { problem } = await failureOf(engine.service(IMAGE, [], place));
    expect(problem.message).toMatch(/^Unmount the image: DISM ended with 0xc1420117: /);
  });

  it('saves once', async () => {
    const { engine, actions, waits } = scripted(mounting(inTurn('/Commit-Image', { exitCode: 112 })));
    const { problem } = await failureOf(engine.service(IMAGE, [], workshop()));
    expect(problem.message).toContain('Save the image: DISM ended with 112: the disk is full');
    expect(actions().filter((action) => action.startsWith('/Commit-Image'))).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  it('throws what came first when the discard fails too, and leaves the entry', async () => {
    const place = workshop();
    const { engine } = scripted(
      mounting((words) => {
        if (words.includes('/Cleanup-Image')) return { exitCode: 5 };
        return words.includes('/Discard') ? { exitCode: 0xc142010c } : undefined;
      }),
    );
    const { problem } = await failureOf(engine.service(IMAGE, steps({ kind: 'cleanup', resetBase: false }), place));
    expect(problem.message).toContain('Clean up the component store: DISM ended with 5');
    expect(place.settled).toEqual([]);
    expect(place.titles).toContain('Discard the mounted image');
  });

  it.each(['/Mount-Image', '/Get-MountedImageInfo', '/Cleanup-Image', '/Commit-Image', '/Unmount-Image'])(
    'runs nothing more when it is called off at %s',
    async (at) => {
      const place = workshop();
      const { engine, actions } = scripted(mounting(inTurn(at, new Aborted())));
      await expect(engine.service(IMAGE, steps({ kind: 'cleanup', resetBase: false }), place)).rejects.toBeInstanceOf(
        Aborted,
      );
      expect(actions().at(-1)).toContain(at);
      expect(place.settled).toEqual([]);
    },
  );
});

describe('a mount of a killed run', () => {
  const undone = async (...lists: string[]) => {
    const directory = workshop().mountDirectory;
    writeFileSync(join(directory, 'left.txt'), '');
    const says = lists.map((status) => ({ says: status === '' ? NOTHING_MOUNTED : mountedList(directory, status) }));
    const run = scripted(inTurn('/Get-MountedImageInfo', ...says));
    const result = await run.engine.discardMount(directory);
    return {
      result,
      there: existsSync(directory),
      actions: run.actions().map((action) => action.replace(directory, 'M')),
    };
  };
  const LIST = '/Get-MountedImageInfo';
  const DISCARD = '/Unmount-Image /MountDir:M /Discard';

  it('is discarded, and its folder removed', async () => {
    expect(await undone('Ok', '')).toEqual({ result: true, there: false, actions: [LIST, DISCARD, LIST] });
  });

  it('is mounted again first where it needs that', async () => {
    const { result, actions } = await undone('Needs Remount', '');
    expect(result).toBe(true);
    expect(actions).toEqual([LIST, '/Remount-Image /MountDir:M', DISCARD, LIST]);
  });

  it('makes mount points be cleaned up only when it stays', async () => {
    const { result, actions } = await undone('Invalid', 'Invalid', '');
    expect(result).toBe(true);
    expect(actions).toEqual([LIST, DISCARD, LIST, '/Cleanup-Mountpoints', LIST]);
  });

  it('is said to be left when nothing helps; its folder stays', async () => {
    expect(await undone('Invalid')).toMatchObject({ result: false, there: true });
  });

  it('that is not listed leaves a folder only', async () => {
    expect(await undone('')).toEqual({ result: true, there: false, actions: [LIST] });
  });

  it('touches nothing when the list can not be had or read', async () => {
    for (const answer of [{ exitCode: 740 }, { says: 'Bereitgestellte Abbilder:\n' }]) {
      const directory = workshop().mountDirectory;
      const run = scripted(inTurn(LIST, answer));
      expect(await run.engine.discardMount(directory)).toBe(false);
      expect(run.actions()).toEqual([LIST]);
      expect(existsSync(directory)).toBe(true);
    }
  });

  it('is no mount of somebody else', async () => {
    const directory = workshop().mountDirectory;
    const run = scripted(inTurn(LIST, { says: mountedList(`${directory}2`, 'Invalid') }));
    expect(await run.engine.discardMount(directory)).toBe(true);
    expect(run.actions()).toEqual([LIST]);
  });

  it('is retried while something holds files', async () => {
    const directory = workshop().mountDirectory;
    const lists = inTurn(LIST, { says: mountedList(directory, 'Ok') }, { says: NOTHING_MOUNTED });
    const unmounts = inTurn('/Discard', { exitCode: HALFWAY }, {});
    const run = scripted(async (words, call) => (await lists(words, call)) ?? unmounts(words, call));
    expect(await run.engine.discardMount(directory)).toBe(true);
    expect(run.waits).toEqual([1_000]);
  });

  it('stays when the run is called off', async () => {
    const run = scripted(() => new Aborted());
    await expect(run.engine.discardMount(workshop().mountDirectory)).rejects.toBeInstanceOf(Aborted);
  });

  it('is only told in a dry run', async () => {
    const directory = workshop().mountDirectory;
    const run = scripted(() => undefined, { dryRun: true });
    expect(await run.engine.discardMount(directory)).toBe(false);
    expect(run.actions()).toEqual([`/Unmount-Image /MountDir:${directory} /Discard`]);
    expect(existsSync(directory)).toBe(true);
  });
});

describe('paths of mounts', () => {
  it.each([
    ['C:\\ImageGate\\m', 'c:\\imagegate\\M\\'],
    ['C:\\ImageGate\\m', '\\\\?\\C:\\ImageGate\\m'],
    ['C:\\ImageGate\\m', 'C:/ImageGate/./m'],
  ])('%s is %s on Windows', (left, right) => {
    expect(comparable(left, 'win32')).toBe(comparable(right, 'win32'));
  });

  it.each([
    ['C:\\a\\m', 'C:\\a\\m2', 'win32'],
    ['/a/m', '/a/M', 'linux'],
  ] as const)('%s is not %s on %s', (left, right, platform) => {
    expect(comparable(left, platform)).not.toBe(comparable(right, platform));
  });
});
