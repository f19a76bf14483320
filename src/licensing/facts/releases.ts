/**
 * When a version was generally available. Software Assurance reaches what had been released while it ran, so a
 * verdict can turn on these days. Source: Microsoft's lifecycle pages, as collected by DataForGeeks (MIT).
 */
import type { IsoDate } from '../model.ts';
import type { Version } from '../vocabulary/terms.ts';
import type { Fact } from './fact.ts';

export interface Release extends Fact {
  readonly version: Version;
  readonly on: IsoDate;
}

const LIFECYCLE = { source: 'Microsoft Lifecycle, start date', confidence: 'D', date: '2026-02' } as const;
// Not in the lifecycle rows we hold: taken from the feature update of the same build.
const SAME_BUILD = { source: 'EOL, start date of the same build', confidence: 'S', date: '2026-08' } as const;

export const RELEASES: readonly Release[] = [
  { version: '10', on: '2015-07-29', ...LIFECYCLE },
  { version: '11', on: '2021-10-04', ...LIFECYCLE },
  { version: 'ltsc-2015', on: '2015-07-29', ...SAME_BUILD },
  { version: 'ltsc-2016', on: '2016-08-02', ...LIFECYCLE },
  { version: 'ltsc-2019', on: '2018-11-13', ...LIFECYCLE },
  { version: 'ltsc-2021', on: '2021-11-16', ...LIFECYCLE },
  { version: 'ltsc-2024', on: '2024-10-01', ...SAME_BUILD },
];

const OLDER_THAN_THE_TABLE: readonly Version[] = ['2000', 'xp', 'vista', '7', '8', '8.1'];

/** Had it been released on that day? Undefined where the table does not reach. */
export function wasReleasedBy(version: Version, day: IsoDate): boolean | undefined {
  const release = RELEASES.find((row) => row.version === version);
  if (release !== undefined) return release.on <= day;
  const allOlderOnesWere = day >= '2015-07-29';
  return OLDER_THAN_THE_TABLE.includes(version) && allOlderOnesWere ? true : undefined;
}
