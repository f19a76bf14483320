import { posix, win32 } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readImagePath } from '../../../src/build/plan/image-path.ts';
import { readPlanPath } from '../../../src/build/plan/plan-path.ts';

const WINDOWS_FOLDER = 'C:\\repo\\plans';

function windows(written: string): string {
  const read = readPlanPath(WINDOWS_FOLDER, written, 'win32');
  return read.ok ? read.path : `refused: ${read.fault}`;
}

function linux(written: string): string {
  const read = readPlanPath('/repo/plans', written, 'linux');
  return read.ok ? read.path : `refused: ${read.fault}`;
}

test.each([
  ['media/install.wim', 'C:\\repo\\plans\\media\\install.wim'],
  ['..\\media/./x.wim', 'C:\\repo\\media\\x.wim'],
  ['../../../../x.wim', 'C:\\x.wim'],
  ['D:/images/', 'D:\\images'],
  ['d:\\', 'd:\\'],
  ['//deploy/images/x.wim', '\\\\deploy\\images\\x.wim'],
  ['\\\\deploy\\share$', '\\\\deploy\\share$'],
  ['//deploy/images/../../../x.wim', '\\\\deploy\\images\\x.wim'],
  ['-rf', 'C:\\repo\\plans\\-rf'],
  ['%TEMP%', 'C:\\repo\\plans\\%TEMP%'],
  ['D:images', 'refused: hangs on the current folder of a drive'],
  ['D:', 'refused: hangs on the current folder of a drive'],
  ['/images/x.wim', 'refused: names no drive'],
  ['//deploy', 'refused: names no share'],
  ['//deploy//x', 'refused: names no share'],
  ['\\\\?\\C:\\x', 'refused: is a device path'],
  ['//./PhysicalDrive0', 'refused: is a device path'],
  ['out/x.wim:stream', 'refused: holds `:`, which no name on Windows may hold'],
  ['out/a"b.wim', 'refused: holds `"`, which no name on Windows may hold'],
  ['out/*.wim', 'refused: holds `*`, which no name on Windows may hold'],
  ['out/NUL', 'refused: names a device of Windows'],
  ['com1.wim', 'refused: names a device of Windows'],
  ['out/x.wim.', 'refused: has a name that ends with a dot or a space, which Windows drops'],
])('on Windows, %s is %s', (written, expected) => {
  expect(windows(written)).toBe(expected);
});

test.each([
  ['media\\install.wim', '/repo/plans/media/install.wim'],
  ['/srv//images/', '/srv/images'],
  ['/', '/'],
  ['-rf', '/repo/plans/-rf'],
  ['a:b', 'refused: names a drive, which only Windows has'],
  ['D:/x', 'refused: names a drive, which only Windows has'],
  ['\\\\deploy\\x', 'refused: is a network (UNC) path, which only Windows has'],
  ['out/NUL', '/repo/plans/out/NUL'],
])('elsewhere, %s is %s', (written, expected) => {
  expect(linux(written)).toBe(expected);
});

const path = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('/', '\\', '..', '.', ':', 'C:', 'a', '-', '%X%', '"', '*', '?', 'nul', ' ', '$(x)'))
    .map((parts) => parts.join('')),
);

test('whatever is written, what comes out is absolute, and so no option', () => {
  fc.assert(
    fc.property(path, fc.boolean(), (written, isGlob) => {
      const onWindows = readPlanPath(WINDOWS_FOLDER, written, 'win32', isGlob);
      if (onWindows.ok) {
        expect(win32.isAbsolute(onWindows.path)).toBe(true);
        expect(onWindows.path).toMatch(/^(?:[A-Za-z]:\\|\\\\[^\\?.])/);
        expect(onWindows.path.slice(2)).not.toMatch(isGlob ? /["<>|:]/ : /["<>|:*?]/);
      }
      const elsewhere = readPlanPath('/repo/plans', written, 'linux', isGlob);
      if (elsewhere.ok) expect(posix.isAbsolute(elsewhere.path)).toBe(true);
    }),
  );
});

test('whatever is written, a path in an image stays in it', () => {
  fc.assert(
    fc.property(path, (written) => {
      const read = readImagePath(written);
      if (!read.ok) return;
      expect(read.path).toMatch(/^\/(?:[^/\\:"]+(?:\/[^/\\:"]+)*)?$/);
      expect(read.path.split('/')).not.toContain('..');
      expect(readImagePath(read.path)).toEqual(read);
    }),
  );
});
