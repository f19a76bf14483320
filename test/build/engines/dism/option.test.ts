import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { option, refuseUnfitValues } from '../../../../src/build/engines/dism/option.ts';
import { InputError } from '../../../../src/input/problem.ts';
import { PLACE, steps } from './scripted-dism.ts';

describe('a word of the command line', () => {
  it('holds option and value', () => {
    expect(option('/ImageFile', 'C:\\a b\\x.wim')).toBe('/ImageFile:C:\\a b\\x.wim');
  });

  it('ends without a backslash, but for a drive', () => {
    expect(option('/MountDir', 'C:\\x y\\')).toBe('/MountDir:C:\\x y');
    expect(option('/Source', '\\\\server\\share\\\\')).toBe('/Source:\\\\server\\share');
    expect(option('/Source', 'D:\\')).toBe('/Source:D:\\');
    expect(option('/LogPath', '/tmp/x')).toBe('/LogPath:/tmp/x');
  });

  it.each(['', 'a"b', 'a\nb', 'a\rb', 'a\0b'])('refuses %j', (value) => {
    expect(() => option('/FeatureName', value)).toThrow(InputError);
  });

  it('is never another option, whatever the value', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        let word: string;
        try {
          word = option('/Source', value);
        } catch (error) {
          return error instanceof InputError;
        }
        return word.startsWith('/Source:') && !/["\r\n\0]/.test(word);
      }),
    );
  });

  it('is made in linear time', () => {
    const start = performance.now();
    option('/Source', `${'\\'.repeat(200_000)}x`);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('values of a plan', () => {
  it('are refused at their places, all at once, before anything runs', () => {
    const plan = steps(
      { kind: 'addDriver', path: 'C:\\a"', recurse: true, forceUnsigned: false },
      { kind: 'addPackage', packages: ['C:\\fine.cab', 'C:\\x\n.cab'], notApplicable: 'fail' },
      { kind: 'addCapability', name: '', source: 'D:\\"' },
      { kind: 'enableFeature', name: 'NetFx3', all: true },
      { kind: 'setEdition', editionId: 'x"', becomes: 'pro' },
      { kind: 'applyUnattend', file: '"' },
      { kind: 'setLanguage', language: '\r' },
      { kind: 'removeApp', names: ['"'] },
    );
    let thrown: unknown;
    try {
      refuseUnfitValues(plan);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(InputError);
    const { problems } = thrown as InputError;
    expect(problems).toHaveLength(7);
    expect(problems[0]).toMatchObject({
      ...PLACE,
      message: expect.stringContaining('addDriver has the value `C:\\a"`'),
    });
  });

  it('that are fit pass', () => {
    expect(() => refuseUnfitValues(steps({ kind: 'addLanguage', packages: ['/a/de-de.cab'] }))).not.toThrow();
  });
});
