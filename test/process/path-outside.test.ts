import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pathOutside } from '../../src/process/path-outside.ts';
import { folderWith } from '../support/folder.ts';

it('leaves out what lies in the folder, and what is relative', () => {
  const path = '/ws/node_modules/.bin:/usr/bin::bin:/ws:/ws-other/bin:/ws/../ws/x:/..ws:/opt/x';
  expect(pathOutside(path, '/ws', 'linux')).toBe('/usr/bin:/ws-other/bin:/..ws:/opt/x');
  const windows = 'D:\\a\\ws\\bin;C:\\Git\\cmd;"d:\\A\\WS\\x y";bin;;"C:\\Program Files\\Git"';
  expect(pathOutside(windows, 'D:\\a\\ws', 'win32')).toBe('C:\\Git\\cmd;"C:\\Program Files\\Git"');
});

it('leaves out what leads into the folder by a link', () => {
  const folder = folderWith({ 'bin/git': '' });
  const elsewhere = folderWith();
  symlinkSync(join(folder, 'bin'), join(elsewhere, 'tools'));
  symlinkSync(folder, join(elsewhere, 'workspace'));
  expect(pathOutside(`${elsewhere}/tools:${elsewhere}`, join(elsewhere, 'workspace'), 'linux')).toBe(elsewhere);
});
