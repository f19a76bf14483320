/** Reach in versions: earlier ones of the same line, and those that came out while Software Assurance ran. */
import { wasReleasedBy } from '../facts/releases.ts';
import type { IsoDate } from '../model.ts';
import { type Product, VERSIONS, type Version } from '../vocabulary/terms.ts';

type Line = readonly Version[];

function lineOf(version: Version, product: Product): Line {
  if (product === 'windows') return lineWith(version, [VERSIONS.windows, VERSIONS['windows-ltsc']]);
  if (product === 'windows-server')
    return lineWith(version, [VERSIONS['windows-server'], VERSIONS['windows-server-channel']]);
  return lineWith(version, [VERSIONS.office, VERSIONS['office-subscription']]);
}

function lineWith(version: Version, lines: readonly Line[]): Line {
  return lines.find((line) => line.includes(version)) ?? [];
}

/** The versions before this one, oldest first. */
export function earlierVersions(version: Version, product: Product): readonly Version[] {
  const line = lineOf(version, product);
  return line.slice(0, line.indexOf(version));
}

export function isEarlier(version: Version, than: Version, product: Product): boolean {
  return earlierVersions(than, product).includes(version);
}

/** Its own version and all earlier ones. */
export function upTo(version: Version, product: Product): readonly Version[] {
  return [...earlierVersions(version, product), version];
}

/** The desktop (or LTSC) versions that had come out by a day, and those of which no source says. */
export function releasedBy(
  line: 'windows' | 'windows-ltsc',
  day: IsoDate,
): { readonly reached: readonly Version[]; readonly unknown: readonly Version[] } {
  const versions: Line = VERSIONS[line];
  return {
    reached: versions.filter((version) => wasReleasedBy(version, day) === true),
    unknown: versions.filter((version) => wasReleasedBy(version, day) === undefined),
  };
}
