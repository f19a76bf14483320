import { describe, expect, it } from 'vitest';
import {
  bannerVersion,
  currentEdition,
  linesOf,
  mountedImages,
  percentOf,
  provisionedApps,
  targetEditions,
} from '../../../../src/build/engines/dism/answers.ts';
import { BANNER, mountedList, NOTHING_MOUNTED } from './scripted-dism.ts';

const lines = (text: string): readonly string[] => linesOf({ output: Buffer.from(text, 'latin1') }) ?? [];

describe('progress', () => {
  it.each([
    ['[==========================100.0%==========================] ', 100],
    ['[===========================65.0%=====                     ] ', 65],
    ['[=                           3.8%                           ] ', 3.8],
    ['[                           0.0%                           ]', 0],
    ['[===========================58,0%=                         ] ', 58],
  ])('%s', (line, percent) => {
    expect(percentOf(line)).toBe(Math.floor(percent));
  });

  it.each(['Mounting image', '[INFO] 50.0% done', '100%', '[== 50%', '[=999.0%=]', ''])('is not in %j', (line) => {
    expect(percentOf(line)).toBeUndefined();
  });

  it('is looked for in linear time', () => {
    const start = performance.now();
    percentOf('['.repeat(100_000));
    percentOf(`[${'= '.repeat(100_000)}`);
    percentOf('[=1'.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('the version in the banner', () => {
  it.each([
    ['English', BANNER, '10.0.26100.5074'],
    [
      'German',
      '\r\nTool zur Imageverwaltung f\u0081r die Bereitstellung\r\nVersion: 10.0.26100.1\r\n\r\nAbbildversion: 10.0.26200.8524',
      '10.0.26100.1',
    ],
    [
      'Chinese, in bytes of code page 936',
      '\r\n\xb2\xbf\xca\xf0\r\n\xb0\xe6\xb1\xbe: 10.0.17763.1\r\n',
      '10.0.17763.1',
    ],
  ])('in %s', (_language, text, version) => {
    expect(bannerVersion(lines(text))).toBe(version);
  });

  it('is not taken from further down, nor from something longer', () => {
    expect(bannerVersion(lines('a\nb\nImage Version: 10.0.26200.6584\n'))).toBeUndefined();
    expect(bannerVersion(lines('Version: 10.0.26100.5074.1\n'))).toBeUndefined();
    expect(bannerVersion([])).toBeUndefined();
  });
});

describe('the mounted images', () => {
  it('are listed with their state', () => {
    expect(mountedImages(lines(mountedList('C:\\ImageGate\\m 1', 'Needs Remount', 'No')))).toEqual([
      { directory: 'C:\\ImageGate\\m 1', writable: false, status: 'Needs Remount' },
    ]);
  });

  it('may be several', () => {
    const text = mountedList('C:\\a', 'Ok').replace(
      '\nThe operation',
      '\nMount Dir : D:\\b\nImage File : x\nImage Index : 2\nMounted Read/Write : Yes\nStatus : Invalid\n\nThe operation',
    );
    expect(
      mountedImages(lines(text.replaceAll('\n', '\r\n')))?.map(({ directory, status }) => [directory, status]),
    ).toEqual([
      ['C:\\a', 'Ok'],
      ['D:\\b', 'Invalid'],
    ]);
  });

  it('may be none', () => {
    expect(mountedImages(lines(NOTHING_MOUNTED))).toEqual([]);
  });

  it.each([
    ['another language', '\nBereitgestellte Abbilder:\n\nBereitstellungsverzeichnis : C:\\m\nStatus : Ok\n'],
    ['another language for none', '\nEs wurden keine bereitgestellten Abbilder gefunden.\n'],
    ['half another language', '\nMount Dir : C:\\m\nImage File : x\nMounted Read/Write : Ja\nStatus : Ok\n'],
    ['no status', '\nMount Dir : C:\\m\nMounted Read/Write : Yes\n'],
    ['nothing', ''],
  ])('are not guessed from %s', (_what, text) => {
    expect(mountedImages(lines(text))).toBeUndefined();
  });
});

const APPS = `${BANNER}Image Version: 10.0.26100.1742

DisplayName : Clipchamp.Clipchamp
Version : 4.4.10720.0
Architecture : neutral
ResourceId : ~
PackageName : Clipchamp.Clipchamp_4.4.10720.0_neutral_~_yxz26nhyzhsrt
Regions : all

DisplayName : Microsoft.BingNews
Version : 4.2.27001.0
Architecture : neutral
ResourceId : ~
PackageName : Microsoft.BingNews_4.2.27001.0_neutral_~_8wekyb3d8bbwe
Regions : None

The operation completed successfully.
`;

describe('the provisioned apps', () => {
  it('are names and packages', () => {
    expect(provisionedApps(lines(APPS))).toEqual([
      { displayName: 'Clipchamp.Clipchamp', packageName: 'Clipchamp.Clipchamp_4.4.10720.0_neutral_~_yxz26nhyzhsrt' },
      { displayName: 'Microsoft.BingNews', packageName: 'Microsoft.BingNews_4.2.27001.0_neutral_~_8wekyb3d8bbwe' },
    ]);
  });

  it('may be none', () => {
    expect(provisionedApps(lines(`${BANNER}The operation completed successfully.\n`))).toEqual([]);
  });

  it.each([
    ['a package before its name', 'PackageName : A_1\nDisplayName : A\n\nPackageName : B_1\nDisplayName : B\n'],
    ['a name without a package', APPS.replace(/PackageName : Clip.*\n/, '')],
    ['a package without a name', APPS.replace(/DisplayName : Microsoft.*\n/, '')],
    ['a package that is no name', 'DisplayName : A\nPackageName : A_1 /Online\n'],
  ])('are not guessed from %s', (_what, text) => {
    expect(provisionedApps(lines(text))).toBeUndefined();
  });
});

describe('the editions', () => {
  const CURRENT = `${BANNER}Image Version: 10.0.26200.8037\n\nCurrent edition is:\n\nCurrent Edition : Core\n\nThe operation completed successfully.\n`;

  it('are read by their label', () => {
    expect(currentEdition(lines(CURRENT))).toBe('Core');
    const targets = 'Editions that can be upgraded to:\n\nTarget Edition : Professional\nTarget Edition : Education\n';
    expect(targetEditions(lines(targets))).toEqual(['Professional', 'Education']);
    expect(targetEditions(lines('(The current edition cannot be upgraded to any target editions.)'))).toEqual([]);
  });

  it.each([
    ['another language', 'Aktuelle Edition : EnterpriseS\n'],
    [
      'a language with one word for version and edition',
      '\xb0\xe6\xb1\xbe : 10.0.17763.1\n\xb0\xe6\xb1\xbe : Professional\n',
    ],
    ['two answers', 'Current Edition : Core\nCurrent Edition : Professional\n'],
    ['no value', 'Current Edition : \n'],
  ])('are not guessed from %s', (_what, text) => {
    expect(currentEdition(lines(text))).toBeUndefined();
  });
});

it('does not read an answer that may be cut', () => {
  expect(linesOf({ output: Buffer.alloc(2 ** 20) })).toBeUndefined();
  expect(linesOf({ output: Buffer.alloc(2 ** 20 - 1) })).toHaveLength(1);
});
