import { describe, expect, it } from 'vitest';
import {
  BUILD_RANGES,
  BUILDS,
  isServerBuild,
  kernelOfBuild,
  labelsOf,
  versionsOfBuild,
} from '../../../src/licensing/facts/builds.ts';
import { VERSIONS, type Version } from '../../../src/licensing/vocabulary/terms.ts';
import { lineOf, type VersionLine } from '../../../src/licensing/vocabulary/version-words.ts';

describe('builds', () => {
  it.each(BUILDS.map((row) => [row.build, row.product, row.version] as const))(
    '%i of %s %s lies in its range',
    (build, product, version) => {
      const line = lineOf(product, version);
      expect(line === undefined ? [] : versionsOfBuild(line, build)).toContain(version);
    },
  );

  it.each(BUILD_RANGES.map((range) => [range.line, range.version, range] as const))(
    '%s %s has a range that a row stands in',
    (line, version, range) => {
      const versions: readonly Version[] = VERSIONS[line];
      expect(versions).toContain(version);
      expect(
        BUILDS.some((row) => row.version === version && range.builds[0] <= row.build && row.build <= range.builds[1]),
      ).toBe(true);
    },
  );

  it.each<[VersionLine, number, readonly Version[]]>([
    ['windows', 19045, ['10']],
    ['windows', 19046, []],
    ['windows', 21999, []],
    ['windows', 22000, ['11']],
    ['windows', 27999, ['11']],
    ['windows', 28001, []],
    ['windows', 20348, []],
    ['windows', 25398, []],
    ['windows-ltsc', 19045, []],
    ['windows-server-channel', 18362, ['1903', '1909']],
    ['windows-server-channel', 18363, ['1909']],
    ['windows-server-channel', 19041, ['2004', '20h2']],
    ['office', 26100, []],
    ['windows', Number.NaN, []],
  ])('%s, build %i: %j', (line, build, versions) => {
    expect(versionsOfBuild(line, build)).toEqual(versions);
  });

  it('knows the builds of servers alone', () => {
    expect([20348, 25398, 26100, 17763, 19041, 12345].filter(isServerBuild)).toEqual([20348, 25398]);
  });

  it('knows the kernel', () => {
    expect([2600, 7601, 9600, 22631, 99999].map(kernelOfBuild)).toEqual(['5.1', '6.1', '6.3', '10.0', undefined]);
  });

  it('knows that 21H2 is a feature update of two versions', () => {
    expect(labelsOf('windows', '10')).toContain('21h2');
    expect(labelsOf('windows', '11')).toContain('21h2');
    expect(labelsOf('windows', '7')).toEqual([]);
  });
});
