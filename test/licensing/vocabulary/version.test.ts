import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Edition, type Product, VERSIONS, type Version } from '../../../src/licensing/vocabulary/terms.ts';
import { compareVersions, isLtsc, readVersion, versionName } from '../../../src/licensing/vocabulary/version.ts';

const ALL_VERSIONS: readonly Version[] = [...new Set(Object.values(VERSIONS).flat())];

describe('readVersion', () => {
  it.each<[string, Product | undefined, Version]>([
    ['Windows 11', undefined, '11'],
    ['Microsoft Windows 11', 'windows', '11'],
    ['Win 11', 'windows', '11'],
    ['windows 8.1', undefined, '8.1'],
    ['Windows 7 SP1', undefined, '7'],
    ['XP', undefined, 'xp'],
    ['2012 R2', undefined, '2012-r2'],
    ['2012r2', undefined, '2012-r2'],
    ['Windows Server 2008 R2 SP1', undefined, '2008-r2'],
    ['Windows Server 2022', undefined, '2022'],
    ['Windows 2012 R2', 'windows-server', '2012-r2'],
    ['Win 2022', 'windows-server', '2022'],
    ['Windows Server, version 20H2', undefined, '20h2'],
    ['1809', 'windows-server', '1809'],
    ['Windows Server 2019 1809', undefined, '2019'],
    ['LTSC 2021', 'windows', 'ltsc-2021'],
    ['2021 LTSC', 'windows', 'ltsc-2021'],
    ['LTSB 2016', 'windows', 'ltsc-2016'],
    ['2015 LTSB', undefined, 'ltsc-2015'],
    ['ltsc-2021', undefined, 'ltsc-2021'],
    ['Windows 10 LTSC 2021', undefined, 'ltsc-2021'],
    ['Windows 11 LTSC 2024', undefined, 'ltsc-2024'],
    ['LTSC 2021', 'office', '2021'],
    ['Office LTSC 2021', undefined, '2021'],
    ['Visio 2019', undefined, '2019'],
    ['365', undefined, 'subscription'],
    ['Office 365', undefined, 'subscription'],
    ['Microsoft 365 Apps', 'office', 'subscription'],
    ['Windows 10 22H2', undefined, '10'],
    ['11 21H2', 'windows', '11'],
    ['Windows 10, version 21H2', undefined, '10'],
  ])('%j beside %s is %s', (text, product, version) => {
    expect(readVersion(text, product)).toEqual({ ok: true, value: version });
  });

  it.each<[string, Product | undefined, Version]>([
    ['10.0.22631', undefined, '11'],
    ['10.0.22631.4602', 'windows', '11'],
    ['10.0 (26100)', 'windows', '11'],
    ['10.0.19041', 'windows', '10'],
    ['6.1.7601', 'windows', '7'],
    ['6.1.7601', 'windows-server', '2008-r2'],
    ['10.0.26100', 'windows-server', '2025'],
    ['10.0.20348', undefined, '2022'],
    ['22631', 'windows', '11'],
    ['OS Build 22631', 'windows', '11'],
  ])('build %j beside %s is %s', (text, product, version) => {
    expect(readVersion(text, product)).toEqual({ ok: true, value: version });
  });

  it.each<[string, Edition, Version]>([
    ['10.0.26100', 'enterprise-ltsc', 'ltsc-2024'],
    ['10.0.19044', 'iot-enterprise-ltsc', 'ltsc-2021'],
    ['10.0.19044', 'enterprise', '10'],
  ])('build %s of %s is %s', (text, edition, version) => {
    expect(readVersion(text, 'windows', edition)).toEqual({ ok: true, value: version });
  });

  it.each<[string, Product | undefined, readonly string[]]>([
    // A feature update is no version: 21H2 is Windows 10 and Windows 11.
    ['21H2', 'windows', ['10', '11', 'ltsc-2021']],
    ['24H2', 'windows', ['11', 'ltsc-2024']],
    ['1809', 'windows', ['10', 'ltsc-2019']],
    ['20H2', undefined, ['10', '20h2']],
    // One build, three products.
    ['10.0.26100', undefined, ['11', '2025']],
    ['LTSC 2021', undefined, ['ltsc-2021', '2021']],
  ])('%j beside %s is refused, and may be %j', (text, product, nearest) => {
    expect(readVersion(text, product)).toEqual({ ok: false, found: text, nearest });
  });

  it.each<[string, Product | undefined]>([
    ['Windows 10', 'office'],
    ['2022', 'windows'],
    ['Windows 11 1809', undefined],
    ['Windows 10 24H2', undefined],
    ['Windows 11 LTSC 2021', undefined],
    ['Windows 10 LTSC', undefined],
    ['Windows 365', undefined],
    ['Windows 11 Pro', 'windows'],
    ['Office LTSC 2019', undefined],
    // Office 2016 to 2024 all say 16.0, Windows 10 and 11 both 10.0.
    ['16.0', 'office'],
    ['10.0', 'windows'],
    ['1 1', 'windows'],
    ['8.10', 'windows'],
    ['10 11', 'windows'],
    ['11 11', 'windows'],
    ['6.1.26100', 'windows'],
    ['10.0.20348', 'windows'],
    ['10.0.25398', 'windows'],
    ['10.0.29999', 'windows'],
    ['10.0.22631', 'windows-server'],
    ['10.0.22631', 'office'],
    ['Windows 8.1', 'windows-server'],
  ])('%j beside %s is refused', (text, product) => {
    expect(readVersion(text, product).ok).toBe(false);
  });
});

describe('compareVersions', () => {
  it.each<[Version, Version, -1 | 0 | 1 | undefined]>([
    ['8.1', '10', -1],
    ['11', '10', 1],
    ['2012', '2012-r2', -1],
    ['ltsc-2021', 'ltsc-2024', -1],
    ['2016', '2019', -1],
    ['11', 'ltsc-2024', undefined],
    ['2019', '1809', undefined],
    ['2021', 'subscription', undefined],
    ['11', '2022', undefined],
    ['2000', '2004', undefined],
  ])('%s, %s: %s', (a, b, order) => {
    expect(compareVersions(a, b)).toBe(order);
  });

  const version = fc.constantFrom(...ALL_VERSIONS);

  test('is antisymmetric, and zero for equal versions alone', () => {
    fc.assert(
      fc.property(version, version, (a, b) => {
        const [there, back] = [compareVersions(a, b), compareVersions(b, a)];
        if (there === undefined) expect(back).toBeUndefined();
        else expect(there + (back ?? Number.NaN)).toBe(0);
        expect(there === 0).toBe(a === b);
      }),
    );
  });

  test('is transitive within a line', () => {
    const three = fc.constantFrom(...Object.values(VERSIONS)).chain((line: readonly Version[]) => {
      const one = fc.constantFrom(...line);
      return fc.tuple(one, one, one);
    });
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        if (compareVersions(a, b) === -1 && compareVersions(b, c) === -1) expect(compareVersions(a, c)).toBe(-1);
        expect(compareVersions(a, b)).toBeDefined();
      }),
    );
  });
});

test('LTSC releases are told from the others', () => {
  expect(ALL_VERSIONS.filter(isLtsc)).toEqual([...VERSIONS['windows-ltsc']]);
});

test('versions have names for sentences', () => {
  expect(versionName('windows', '11')).toBe('Windows 11');
  expect(versionName('windows', 'ltsc-2021')).toBe('Windows 10 LTSC 2021');
  expect(versionName('windows', 'ltsc-2024')).toBe('Windows 11 LTSC 2024');
  expect(versionName('windows-server', '2012-r2')).toBe('Windows Server 2012 R2');
  expect(versionName('windows-server', '20h2')).toBe('Windows Server, version 20H2');
  expect(versionName('office', 'subscription')).toBe('Microsoft 365 Apps');
});
