import { expect, it } from 'vitest';
import { retryBusy } from '../../src/build/work/retry-busy.ts';
import { InputError } from '../../src/input/problem.ts';
import { StepFailed } from '../../src/process/step-failed.ts';
import { Aborted } from '../../src/process/tool.ts';
import { explained } from '../../src/publish/failure.ts';
import { freeBytes } from '../../src/publish/free-space.ts';
import type { Target } from '../../src/publish/target.ts';
import { folderWith } from '../support/folder.ts';

const TARGET: Target = {
  kind: 'copy',
  to: '/share/a.wim',
  verify: false,
  place: { file: 'a.build.yml', line: 3, column: 9 },
};

it.each([
  ['ENOSPC', 'the disk is full'],
  ['EACCES', 'this user may not write there'],
  ['EROFS', 'the file system is read-only'],
  ['ENOENT', 'has gone'],
  ['EHOSTUNREACH', 'can no longer be reached'],
  ['UNKNOWN', 'can no longer be reached'],
  ['EIO', 'the disk or share fails'],
  ['EWHATEVER', 'whatever'],
])('explains %s at the place of the target', async (code, why) => {
  const failing = explained(TARGET, 'written', async () => Promise.reject(systemError(code)));
  await expect(failing).rejects.toThrow(StepFailed);
  await expect(failing).rejects.toMatchObject({
    problem: {
      file: 'a.build.yml',
      line: 3,
      column: 9,
      message: expect.stringMatching(`^/share/a.wim can't be written: .*${why}.* \\(${code}\\)\\.$`),
    },
  });
});

it.each([new StepFailed({ message: 'm', cure: 'c' }), new InputError({ message: 'm', cure: 'c' }), new Aborted()])(
  'passes on what is explained already: $name',
  async (error) => {
    await expect(explained(TARGET, 'written', async () => Promise.reject(error))).rejects.toBe(error);
  },
);

it('tries again on Windows what a virus scanner has open, and only that', async () => {
  const tries = async (platform: NodeJS.Platform, code: string, failures: number) => {
    let count = 0;
    const act = async () => {
      count += 1;
      if (count <= failures) throw systemError(code);
    };
    const ended = await retryBusy(act, platform, [0, 0, 0, 0, 0]).then(
      () => 'done',
      () => 'failed',
    );
    return `${ended} after ${count}`;
  };
  expect(await tries('win32', 'EBUSY', 3)).toBe('done after 4');
  expect(await tries('win32', 'EPERM', 9)).toBe('failed after 6');
  expect(await tries('win32', 'ENOSPC', 1)).toBe('failed after 1');
  expect(await tries('linux', 'EPERM', 1)).toBe('failed after 1');
});

it('tells the free space of a folder that is not there yet', async () => {
  const folder = folderWith();
  expect(await freeBytes(folder)).toBeGreaterThan(0);
  expect(Number.isFinite(await freeBytes(`${folder}/not/there`))).toBe(true);
});

function systemError(code: string): Error {
  return Object.assign(new Error('whatever'), { code });
}
