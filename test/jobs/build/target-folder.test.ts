import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isUnmounted, mountPointOf } from '../../../src/jobs/build/mount-point.ts';
import { refuseGone, rememberFolder } from '../../../src/jobs/build/target-folder.ts';
import { folderWith } from '../../support/folder.ts';

describe('the folder of a target', () => {
  it('is let pass as long as it is there', async () => {
    const to = join(folderWith(), 'w11.wim');
    await expect(refuseGone(await rememberFolder(to, undefined))).resolves.toBeUndefined();
  });

  it('is refused at its place when it has gone', async () => {
    const folder = join(folderWith({ 'share/x': '' }), 'share');
    const remembered = await rememberFolder(join(folder, 'w11.wim'), { file: 'w11.build.yml', line: 8, column: 5 });
    const gone = { ...remembered, to: join(folder, 'x/w11.wim') };
    await expect(refuseGone(gone)).rejects.toMatchObject({
      problem: { file: 'w11.build.yml', line: 8, message: expect.stringContaining('is gone') },
    });
  });

  it('is refused when another disk is seen there', async () => {
    const to = join(folderWith(), 'w11.wim');
    const folder = dirname(to);
    const { dev } = statSync(folder);
    await expect(refuseGone({ to, mountPoint: { folder, below: dev } })).rejects.toThrow('is gone');
  });
});

describe.skipIf(process.platform !== 'linux')('a mount point', () => {
  it('is the folder where the device changes', async () => {
    const point = await mountPointOf('/proc/self');
    expect(point?.folder).toBe('/proc');
    expect(point && (await isUnmounted(point))).toBe(false);
  });
});
