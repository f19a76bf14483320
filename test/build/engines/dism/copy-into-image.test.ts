import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyIntoImage } from '../../../../src/build/engines/dism/copy-into-image.ts';
import { folderWith } from '../../../support/folder.ts';
import { failureOf, PLACE } from './scripted-dism.ts';

const files = { 'overlay/Windows/Web/wall.jpg': 'new', 'overlay/a.txt': 'a' };

function places(image: Readonly<Record<string, string>> = {}) {
  const root = folderWith({
    'mount/.keep': '',
    ...files,
    ...Object.fromEntries(Object.entries(image).map(([name, text]) => [`mount/${name}`, text])),
  });
  const mount = join(root, 'mount');
  return {
    root,
    mount,
    copy: (from: string, to: string) =>
      copyIntoImage(mount, { kind: 'copy', from: join(root, from), to, place: PLACE }),
    read: (path: string) => readFileSync(join(mount, path), 'utf8'),
  };
}

describe('copy', () => {
  it("puts a folder's content into the target", async () => {
    const { copy, read } = places();
    await copy('overlay', '/');
    await copy('overlay', '/Deep/er');
    expect([read('a.txt'), read('Windows/Web/wall.jpg'), read('Deep/er/Windows/Web/wall.jpg')]).toEqual([
      'a',
      'new',
      'new',
    ]);
  });

  it('writes over what is there in another case, and makes no second folder', async () => {
    const { copy, read, mount } = places({ 'WINDOWS/web/Wall.JPG': 'old', 'WINDOWS/keep': 'k' });
    await copy('overlay', '/');
    expect([read('WINDOWS/web/Wall.JPG'), read('WINDOWS/keep'), existsSync(join(mount, 'Windows'))]).toEqual([
      'new',
      'k',
      false,
    ]);
    await copy('overlay/Windows/Web/wall.jpg', '/windows/WEB');
    expect(read('WINDOWS/web/Wall.JPG')).toBe('new');
  });

  it('puts a file into a folder, which it makes where there is none', async () => {
    const { copy, read } = places({ 'Windows/x': '' });
    await copy('overlay/a.txt', '/windows');
    await copy('overlay/a.txt', '/windows/Setup/Scripts');
    await copy('overlay/a.txt', '/');
    expect([read('Windows/a.txt'), read('Windows/Setup/Scripts/a.txt'), read('a.txt')]).toEqual(['a', 'a', 'a']);
  });

  it('does not leave the image by its links, not even further down', async () => {
    const { copy, mount, root } = places();
    const outside = join(root, 'outside');
    mkdirSync(outside);
    symlinkSync(outside, join(mount, 'Windows'));
    const { problem } = await failureOf(copy('overlay', '/'));
    expect(problem).toMatchObject({ ...PLACE, message: '/Windows in the image is a link that leads out of it.' });
    expect((await failureOf(copy('overlay/a.txt', '/WINDOWS/x'))).problem.message).toContain('leads out');
    symlinkSync('/nowhere/at/all', join(mount, 'a.txt'));
    expect((await failureOf(copy('overlay/a.txt', '/'))).problem.message).toContain('/a.txt in the image is a link');
    symlinkSync(`${mount}-other`, join(mount, 'near'));
    mkdirSync(`${mount}-other`);
    expect((await failureOf(copy('overlay/a.txt', '/near/x'))).problem.message).toContain('leads out');
    expect(existsSync(join(outside, 'Web'))).toBe(false);
  });

  it('follows links that stay in the image', async () => {
    const { copy, mount, read } = places({ 'Users/x': '' });
    symlinkSync('Users', join(mount, 'Documents and Settings'));
    await copy('overlay/a.txt', '/Documents and Settings/');
    expect(read('Users/a.txt')).toBe('a');
  });

  it.each(['/../x', '/a/../../x', '/C:/x', '\\..\\x', '/a:b'])('refuses the target %s', async (to) => {
    expect((await failureOf(places().copy('overlay/a.txt', to))).problem.message).toContain("can't be the name");
  });

  it('refuses links in the source, and says what fails', async () => {
    const { copy, root } = places({ file: '' });
    symlinkSync('/etc/hostname', join(root, 'overlay/link'));
    expect((await failureOf(copy('overlay', '/'))).problem).toMatchObject({
      ...PLACE,
      message: expect.stringContaining('neither a file nor a folder'),
    });
    expect((await failureOf(copy('missing', '/'))).problem.message).toContain('(ENOENT)');
    expect((await failureOf(copy('overlay/Windows', '/file'))).problem).toMatchObject({
      ...PLACE,
      message: expect.stringContaining('(EEXIST)'),
    });
  });

  it('takes the folder that a link names as the source', async () => {
    const { copy, root, read } = places();
    symlinkSync('overlay', join(root, 'shared'));
    writeFileSync(join(root, 'overlay/b.txt'), 'b');
    await copy('shared', '/');
    expect(read('b.txt')).toBe('b');
  });
});
