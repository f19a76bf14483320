import { join, posix, win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMedia } from '../../../src/image/mdt/media.ts';
import { folderWith } from '../../support/folder.ts';

const media = (name: string, root: string, guid = name) =>
  `<media guid="{${guid}}" enable="True"><Name>${name}</Name><Comments></Comments><Root>${root}</Root><SelectionProfile>Everything</SelectionProfile><SupportX86>False</SupportX86><SupportX64>True</SupportX64><GenerateISO>False</GenerateISO><ISOName>LiteTouchMedia.iso</ISOName></media>`;
const share = (...rows: readonly string[]) => folderWith({ 'Control/Medias.xml': `<medias>${rows.join('')}</medias>` });

describe('offline media', () => {
  it('lie where the share says', async () => {
    const root = folderWith({ 'content/DEPLOY/Control/OperatingSystems.xml': '<oss/>' });
    const found = await readMedia(share(media('MEDIA001', '/elsewhere'), media('MEDIA002', root)), 'media002');
    expect(found).toEqual({ root, content: join(root, 'content/DEPLOY') });
  });

  it('need not be made yet', async () => {
    expect(await readMedia(share(media('MEDIA001', '/not/there/')), 'MEDIA001', posix)).toEqual({
      root: '/not/there/',
      content: '/not/there/Content/Deploy',
    });
  });

  it.each([
    ['D:\\Media\\W11\\', 'D:\\Media\\W11\\Content\\Deploy'],
    ['\\\\server\\media$', '\\\\server\\media$\\Content\\Deploy'],
  ])('lie on Windows at %s', async (root, content) => {
    expect(await readMedia(share(media('MEDIA001', root)), 'MEDIA001', win32)).toEqual({ root, content });
  });

  it.each(['Media', '.\\Content', '\\Media', 'D:Media', ''])('are refused with the root %j', async (root) => {
    await expect(readMedia(share(media('MEDIA001', root)), 'MEDIA001', win32)).rejects.toThrow(/no absolute path here/);
  });

  it('that the share does not have are refused, with those it has', async () => {
    await expect(readMedia(share(media('MEDIA001', '/a')), 'MEDIA009')).rejects.toThrow(
      /has no media "MEDIA009"; it has "MEDIA001"/,
    );
    await expect(readMedia(share(), 'MEDIA001')).rejects.toThrow(/it has none/);
    await expect(readMedia(folderWith(), 'MEDIA001')).rejects.toThrow(/no Control\/Medias\.xml/);
  });

  it('of the same name twice are refused', async () => {
    const two = share(media('MEDIA001', '/a', '1'), media('media001', '/b', '2'));
    await expect(readMedia(two, 'MEDIA001')).rejects.toThrow(/has two media "MEDIA001"/);
  });
});
