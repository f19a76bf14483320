import { describe, expect, it } from 'vitest';
import { findProgram } from '../../src/process/program-path.ts';

describe('on Windows', () => {
  const find = (program: string, files: readonly string[], more: { path?: string; pathExtensions?: string } = {}) =>
    findProgram(program, {
      platform: 'win32',
      path: 'C:\\Windows\\System32;"C:\\Program Files\\Azure";C:\\Tools',
      pathExtensions: '.COM;.EXE;.BAT;.CMD;.VBS;.PS1',
      directory: 'D:\\work',
      ...more,
      exists: (file) => files.some((other) => other.toLowerCase() === file.toLowerCase()),
    });

  it('tries the extensions of PATHEXT, folder by folder', () => {
    const files = ['C:\\Program Files\\Azure\\az.cmd', 'C:\\Tools\\az.exe'];
    expect(find('az', files)).toBe('C:\\Program Files\\Azure\\az.cmd');
    expect(find('az.exe', files)).toBe('C:\\Tools\\az.exe');
    expect(find('az.EXE', files)).toBe('C:\\Tools\\az.EXE');
  });

  it('prefers the extension that PATHEXT names first', () => {
    expect(find('x', ['C:\\Tools\\x.cmd', 'C:\\Tools\\x.exe'])).toBe('C:\\Tools\\x.exe');
    const found = find('x', ['C:\\Tools\\x.cmd', 'C:\\Tools\\x.exe'], { pathExtensions: '.CMD;.EXE' });
    expect(found).toBe('C:\\Tools\\x.cmd');
  });

  it('starts nothing that another program would have to open', () => {
    const files = ['C:\\Tools\\x', 'C:\\Tools\\x.vbs', 'C:\\Tools\\x.ps1'];
    for (const name of ['x', 'x.vbs', 'x.ps1']) expect(find(name, files)).toBeUndefined();
  });

  it('finds a name with a dot in it', () => {
    expect(find('tool.v2', ['C:\\Tools\\tool.v2.exe'])).toBe('C:\\Tools\\tool.v2.exe');
  });

  it('never looks into the current folder for a bare name', () => {
    expect(find('dism', ['D:\\work\\dism.exe', 'dism.exe'])).toBeUndefined();
    expect(find('dism', ['D:\\work\\dism.exe'], { path: '.;;C:;\\\\?\\x;D:work' })).toBeUndefined();
  });

  it('takes a path as it is, and one with a folder from the folder of the call', () => {
    expect(find('E:\\adk\\dism.exe', ['E:\\adk\\dism.exe'])).toBe('E:\\adk\\dism.exe');
    expect(find('.\\tools\\x', ['D:\\work\\tools\\x.bat'])).toBe('D:\\work\\tools\\x.bat');
    expect(find('tools/x.bat', ['D:\\work\\tools\\x.bat'])).toBe('D:\\work\\tools\\x.bat');
  });
});

describe('elsewhere', () => {
  const find = (program: string, files: readonly string[], path: string | undefined = '/usr/bin:/opt/x') =>
    findProgram(program, {
      platform: 'linux',
      path,
      pathExtensions: '.EXE',
      directory: '/desk',
      exists: (file) => files.includes(file),
    });

  it('takes the first on PATH', () => {
    expect(find('a', ['/opt/x/a', '/usr/bin/a'])).toBe('/usr/bin/a');
    expect(find('a', ['/opt/x/a.exe'])).toBeUndefined();
  });

  it('never looks into the current folder for a bare name', () => {
    expect(find('a', ['/desk/a', '/a', 'a'], ':.::bin')).toBeUndefined();
    expect(find('a', ['/desk/a'], '')).toBeUndefined();
  });

  it('takes a path as it is, and one with a folder from the folder of the call', () => {
    expect(find('/x/a', ['/x/a'])).toBe('/x/a');
    expect(find('./a', ['/desk/a'])).toBe('/desk/a');
  });

  it.each(['', 'a\0b'])('finds nothing for %j', (program) => {
    expect(
      findProgram(program, {
        platform: 'linux',
        path: '/',
        pathExtensions: undefined,
        directory: '/',
        exists: () => true,
      }),
    ).toBeUndefined();
  });
});
