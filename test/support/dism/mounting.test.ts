import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deskWith, mountWords } from './dism-program.ts';

const LIST = ['/English', '/Get-MountedImageInfo'];
const SLOW = { DISM_STAND_IN_SLOW: '300' };
const MOUNTED_RW = 0xc1420127;

describe('a mounted image', () => {
  it('is changed and committed, other images and names as they were', async () => {
    const { image, mount, dism } = deskWith('multi-index.wim');
    const before = xmlOf(image);
    expect((await dism(mountWords(image, mount))).code).toBe(0);
    writeFileSync(join(mount, 'Windows', 'added.txt'), 'new');
    const listed = await dism(LIST);
    expect(listed.text).toContain(
      `Mount Dir : ${mount}\r\nImage File : ${image}\r\nImage Index : 1\r\nMounted Read/Write : Yes\r\nStatus : Ok\r\n`,
    );

    const unmounted = await dism(['/English', '/Unmount-Image', `/MountDir:${mount}`, '/Commit', '/CheckIntegrity']);
    expect(unmounted.text).toMatch(
      /Saving image\r\n[\s\S]*Unmounting image\r\n[\s\S]*The operation completed successfully/,
    );
    expect(unmounted.code).toBe(0);
    expect(readdirSync(mount)).toEqual([]);
    expect((await dism(LIST)).text).toContain('No mounted images found.');

    expect(filesOf(image, 1)).toContain('/Windows/added.txt');
    expect(filesOf(image, 2)).not.toContain('/Windows/added.txt');
    const after = xmlOf(image);
    expect(names(after)).toEqual(names(before));
    expect(after.match(/<CREATIONTIME>.*?<\/CREATIONTIME>/g)).toEqual(
      before.match(/<CREATIONTIME>.*?<\/CREATIONTIME>/g),
    );
    execFileSync('wimlib-imagex', ['verify', image], { stdio: 'ignore' });
  });

  it('is as before when discarded', async () => {
    const { image, mount, dism } = deskWith('win11-pro-en.wim');
    const before = readFileSync(image);
    await dism(mountWords(image, mount));
    rmSync(join(mount, 'Windows'), { recursive: true });
    expect((await dism(['/Unmount-Image', `/MountDir:${mount}`, '/Discard'])).code).toBe(0);
    expect(readFileSync(image).equals(before)).toBe(true);
  });

  it('stays mounted after /Commit-Image, and is added as another image with /Append', async () => {
    const { image, mount, dism } = deskWith('win11-pro-en.wim');
    await dism(mountWords(image, mount));
    writeFileSync(join(mount, 'one.txt'), '1');
    expect((await dism(['/Commit-Image', `/MountDir:${mount}`])).code).toBe(0);
    writeFileSync(join(mount, 'two.txt'), '2');
    expect((await dism(['/Unmount-Image', `/MountDir:${mount}`, '/Commit', '/Append'])).code).toBe(0);
    expect(filesOf(image, 1)).not.toContain('/two.txt');
    expect(filesOf(image, 2)).toContain('/two.txt');
  });

  it('cannot be saved when it was mounted read-only', async () => {
    const { image, mount, dism } = deskWith('win11-pro-en.wim');
    await dism([...mountWords(image, mount), '/ReadOnly']);
    expect((await dism(LIST)).text).toContain('Mounted Read/Write : No');
    expect((await dism(['/Unmount-Image', `/MountDir:${mount}`, '/Commit'])).code).toBe(0xc142010c);
    expect((await dism([`/Image:${mount}`, '/Cleanup-Image', '/StartComponentCleanup'])).code).toBe(5);
    expect((await dism([`/Image:${mount}`, '/Get-CurrentEdition'])).code).toBe(0);
    expect((await dism(['/Unmount-Image', `/MountDir:${mount}`, '/Discard'])).code).toBe(0);
  });
});

describe('mounting is refused', () => {
  it('onto a directory that is missing, used, or mounted already', async () => {
    const { image, mount, dism } = deskWith('multi-index.wim');
    expect((await dism(mountWords(image, join(mount, 'missing')))).code).toBe(3);
    writeFileSync(join(mount, 'file'), '');
    const used = await dism(mountWords(image, mount));
    expect(used.code).toBe(0xc1420114);
    expect(used.text).toContain(
      'Error: 0xc1420114\r\n\r\nThe user attempted to mount to a directory that is not empty.',
    );
    rmSync(join(mount, 'file'));
    await dism(mountWords(image, mount));
    expect((await dism(mountWords(image, mount, 2))).code).toBe(0xc1420113);
  });

  it('for an image that is mounted read/write', async () => {
    const { image, mount, folder, dism } = deskWith('multi-index.wim');
    const other = join(folder, 'other');
    mkdirSync(other);
    await dism(mountWords(image, mount));
    expect((await dism(mountWords(image, other))).code).toBe(MOUNTED_RW);
    expect(readdirSync(other)).toEqual([]);
    expect((await dism(mountWords(image, other, 2))).code).toBe(0);
  });

  it('for a file that may not be written, unless it is mounted read-only', async () => {
    const { image, mount, dism } = deskWith('win11-pro-en.wim');
    chmodSync(image, 0o444);
    expect((await dism(mountWords(image, mount))).code).toBe(0xc1510111);
    expect((await dism([...mountWords(image, mount), '/ReadOnly'])).code).toBe(0);
  });

  it.each([
    ['win11-pro-en.wim', 2, 0xc1510113],
    ['solid.esd', 1, 50],
    ['split.swm', 1, 0xc1420130],
    ['encrypted.esd', 1, 11],
    ['pipable.wim', 1, 11],
    ['interrupted.wim', 1, 13],
    ['generate.mjs', 1, 11],
  ])('for %s, index %i', async (fixture, index, code) => {
    const { image, mount, dism } = deskWith(fixture);
    expect((await dism(mountWords(image, mount, index))).code).toBe(code);
  });

  it('for files that are not there', async () => {
    const { folder, mount, dism } = deskWith('win11-pro-en.wim');
    expect((await dism(mountWords(join(folder, 'none.wim'), mount))).code).toBe(2);
    expect((await dism(mountWords(join(folder, 'none', 'none.wim'), mount))).code).toBe(3);
  });

  it('without elevation, before the command line is read', async () => {
    const { image, mount, dism } = deskWith('win11-pro-en.wim');
    for (const words of [mountWords(image, mount), ['/?'], ['nonsense']]) {
      const { code, text } = await dism(words, { DISM_STAND_IN_ELEVATED: '0' });
      expect(code).toBe(740);
      expect(text).toMatch(/^\r\nError: 740\r\n\r\nElevated permissions are required/);
    }
  });
});

describe('what is left behind', () => {
  it('by a killed mount is invalid: discarded or cleaned up, not committed', async () => {
    const { image, mount, dism, start } = deskWith('win11-pro-en.wim');
    const killed = start(mountWords(image, mount), SLOW);
    await killed.hasWritten('75.0%');
    killed.child.kill('SIGKILL');
    expect((await killed.ended).code).toBeUndefined();
    expect((await dism(LIST)).text).toContain('Status : Invalid');
    expect((await dism(mountWords(image, mount))).code).toBe(0xc1420113);
    expect((await dism([`/Image:${mount}`, '/Get-CurrentEdition'])).code).toBe(0xc1510115);
    expect((await dism(['/Unmount-Image', `/MountDir:${mount}`, '/Commit'])).code).toBe(0xc142011d);
    expect((await dism(['/Remount-Image', `/MountDir:${mount}`])).code).toBe(0xc1420123);
    expect((await dism(['/Unmount-Image', `/MountDir:${mount}`, '/Discard'])).code).toBe(0);
    expect((await dism(LIST)).text).toContain('No mounted images found.');
  });

  it('by a killed save needs a remount, and the file is whole', async () => {
    const { image, mount, dism, start } = deskWith('win11-pro-en.wim');
    await dism(mountWords(image, mount));
    const before = readFileSync(image);
    const killed = start(['/English', '/Unmount-Image', `/MountDir:${mount}`, '/Commit'], SLOW);
    await killed.hasWritten('25.0%');
    killed.child.kill('SIGTERM');
    await killed.ended;
    expect(readFileSync(image).equals(before)).toBe(true);
    expect((await dism(LIST)).text).toContain('Status : Needs Remount');
    expect((await dism(['/Cleanup-Mountpoints'])).code).toBe(0);
    expect((await dism(['/Unmount-Image', `/MountDir:${mount}`, '/Discard'])).code).toBe(0xc1510114);
    expect((await dism(['/Remount-Image', `/MountDir:${mount}`])).code).toBe(0);
    expect((await dism(['/Unmount-Image', `/MountDir:${mount}`, '/Discard'])).code).toBe(0);
  });

  it('by Ctrl+C is nothing: the mount is taken back, and the code says cancelled', async () => {
    const { image, mount, dism, start } = deskWith('win11-pro-en.wim');
    const cancelled = start(mountWords(image, mount), SLOW);
    await cancelled.hasWritten('75.0%');
    cancelled.child.kill('SIGINT');
    const { code, text } = await cancelled.ended;
    expect(code).toBe(1223);
    expect(text).toContain('Attempting to cancel the operation');
    expect(text).toContain('Operation was incomplete because of a cancel request.');
    expect(readdirSync(mount)).toEqual([]);
    expect((await dism(LIST)).text).toContain('No mounted images found.');
  });

  it('while a file is open is half unmounted, and goes when it is closed', async () => {
    const { image, mount, state, dism } = deskWith('win11-pro-en.wim');
    await dism(mountWords(image, mount));
    writeFileSync(join(state, '.open-handle'), '');
    expect((await dism(['/Unmount-Image', `/MountDir:${mount}`, '/Discard'])).code).toBe(0xc1420117);
    expect((await dism(LIST)).text).toContain('Status : Invalid');
    rmSync(join(state, '.open-handle'));
    expect((await dism(['/Cleanup-Mountpoints'])).code).toBe(0);
    expect(readdirSync(mount)).toEqual([]);
    expect((await dism(LIST)).text).toContain('No mounted images found.');
  });

  it('is none of Cleanup-Mountpoints’ business when it is sound', async () => {
    const { image, mount, dism } = deskWith('win11-pro-en.wim');
    await dism(mountWords(image, mount));
    await dism(['/Cleanup-Mountpoints']);
    expect((await dism(LIST)).text).toContain('Status : Ok');
    expect((await dism(['/Remount-Image', `/MountDir:${mount}`])).code).toBe(0xc1420126);
  });

  it('is refused where nothing is mounted', async () => {
    const { mount, dism } = deskWith('win11-pro-en.wim');
    expect((await dism(['/Unmount-Image', `/MountDir:${mount}`, '/Discard'])).code).toBe(50);
    expect((await dism(['/Commit-Image', `/MountDir:${join(mount, 'none')}`])).code).toBe(3);
    expect((await dism(['/Unmount-Image', `/MountDir:${mount}`])).code).toBe(87);
  });

  it('lets one DISM at a time at an image', async () => {
    const { image, mount, dism, start } = deskWith('win11-pro-en.wim');
    const mounting = start(mountWords(image, mount), SLOW);
    await mounting.hasWritten('25.0%');
    expect((await dism(['/Unmount-Image', `/MountDir:${mount}`, '/Discard'])).code).toBe(0xc15101fd);
    expect((await mounting.ended).code).toBe(0);
    const first = start([`/Image:${mount}`, '/English', '/Cleanup-Image', '/StartComponentCleanup'], SLOW);
    await first.hasWritten('1.0%');
    expect((await dism([`/Image:${mount}`, '/Get-CurrentEdition'])).code).toBe(0xc15101fd);
    expect((await first.ended).code).toBe(0);
    expect(existsSync(join(mount, 'Windows', 'servicing-log.json'))).toBe(true);
  });
});

function xmlOf(image: string): string {
  return execFileSync('wimlib-imagex', ['info', image, '--xml']).toString('utf16le');
}

function filesOf(image: string, index: number): readonly string[] {
  return execFileSync('wimlib-imagex', ['dir', image, String(index)], { encoding: 'utf8' }).split('\n');
}

function names(xml: string): readonly string[] {
  return xml.match(/<(NAME|FLAGS|DISPLAYNAME|DISPLAYDESCRIPTION)>.*?<\/\1>/g) ?? [];
}
