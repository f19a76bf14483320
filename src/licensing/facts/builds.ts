/**
 * Which release a build number belongs to (licensing facts 8.2). One build is several products: the edition and
 * the installation type tell them apart. Media that were made with an enablement package report the build of their
 * base (20H2 to 21H2 say 19041, 1909 says 18362), so a version is found by range, never by an equal build.
 */
import type { Product, VERSIONS, Version } from '../vocabulary/terms.ts';
import type { Fact } from './fact.ts';

export interface Build extends Fact {
  readonly build: number;
  readonly product: Product;
  readonly version: Version;
  /** The feature update's name, where the release has one. One label can be two versions: 21H2 is 10 and 11. */
  readonly label?: string;
}

const EOL = { source: 'EOL; DataForGeeks releases', confidence: 'S', date: '2026-08' } as const;
const XOAP = { source: 'XOAP, metadata of real media', confidence: 'D', date: '2026-02' } as const;

export const BUILDS: readonly Build[] = [
  { build: 2600, product: 'windows', version: 'xp', ...EOL },
  { build: 6002, product: 'windows', version: 'vista', ...EOL },
  { build: 7601, product: 'windows', version: '7', ...EOL },
  { build: 9200, product: 'windows', version: '8', ...EOL },
  { build: 9600, product: 'windows', version: '8.1', ...EOL },
  { build: 10240, product: 'windows', version: '10', label: '1507', ...EOL },
  { build: 10586, product: 'windows', version: '10', label: '1511', ...EOL },
  { build: 14393, product: 'windows', version: '10', label: '1607', ...EOL },
  { build: 15063, product: 'windows', version: '10', label: '1703', ...EOL },
  { build: 16299, product: 'windows', version: '10', label: '1709', ...EOL },
  { build: 17134, product: 'windows', version: '10', label: '1803', ...EOL },
  { build: 17763, product: 'windows', version: '10', label: '1809', ...EOL },
  { build: 18362, product: 'windows', version: '10', label: '1903', ...EOL },
  { build: 18363, product: 'windows', version: '10', label: '1909', ...EOL },
  { build: 19041, product: 'windows', version: '10', label: '2004', ...EOL },
  { build: 19042, product: 'windows', version: '10', label: '20H2', ...EOL },
  { build: 19043, product: 'windows', version: '10', label: '21H1', ...EOL },
  { build: 19044, product: 'windows', version: '10', label: '21H2', ...EOL },
  { build: 19045, product: 'windows', version: '10', label: '22H2', ...EOL },
  { build: 22000, product: 'windows', version: '11', label: '21H2', ...EOL },
  { build: 22621, product: 'windows', version: '11', label: '22H2', ...EOL },
  { build: 22631, product: 'windows', version: '11', label: '23H2', ...EOL },
  { build: 26100, product: 'windows', version: '11', label: '24H2', ...EOL },
  { build: 26200, product: 'windows', version: '11', label: '25H2', ...EOL },
  { build: 28000, product: 'windows', version: '11', label: '26H1', ...EOL },
  { build: 10240, product: 'windows', version: 'ltsc-2015', label: '1507', ...EOL },
  { build: 14393, product: 'windows', version: 'ltsc-2016', label: '1607', ...EOL },
  { build: 17763, product: 'windows', version: 'ltsc-2019', label: '1809', ...EOL },
  { build: 19044, product: 'windows', version: 'ltsc-2021', label: '21H2', ...EOL },
  { build: 26100, product: 'windows', version: 'ltsc-2024', label: '24H2', ...EOL },
  { build: 7601, product: 'windows-server', version: '2008-r2', ...EOL },
  { build: 9200, product: 'windows-server', version: '2012', ...EOL },
  { build: 9600, product: 'windows-server', version: '2012-r2', ...EOL },
  { build: 14393, product: 'windows-server', version: '2016', label: '1607', ...EOL },
  { build: 17763, product: 'windows-server', version: '2019', label: '1809', ...EOL },
  { build: 20348, product: 'windows-server', version: '2022', label: '21H2', ...EOL },
  { build: 26100, product: 'windows-server', version: '2025', label: '24H2', ...EOL },
  { build: 16299, product: 'windows-server', version: '1709', label: '1709', ...XOAP },
  { build: 17134, product: 'windows-server', version: '1803', label: '1803', ...XOAP },
  { build: 17763, product: 'windows-server', version: '1809', label: '1809', ...XOAP },
  { build: 18362, product: 'windows-server', version: '1903', label: '1903', ...XOAP },
  { build: 18363, product: 'windows-server', version: '1909', label: '1909', ...XOAP },
  { build: 19041, product: 'windows-server', version: '2004', label: '2004', ...XOAP },
  { build: 19042, product: 'windows-server', version: '20h2', label: '20H2', ...XOAP },
  { build: 25398, product: 'windows-server', version: '23h2', label: '23H2', ...EOL },
];

export interface BuildRange {
  readonly line: keyof typeof VERSIONS;
  readonly version: Version;
  /** First and last build, both included. */
  readonly builds: readonly [first: number, last: number];
  /** The version number that the kernel reports; 11 and the later servers still say 10.0. */
  readonly kernel: string;
}

/** Builds beyond the last row are unknown, never "the newest". Ranges of one line overlap where media share a base build. */
export const BUILD_RANGES: readonly BuildRange[] = [
  { line: 'windows', version: 'xp', builds: [2600, 2600], kernel: '5.1' },
  { line: 'windows', version: 'vista', builds: [6002, 6002], kernel: '6.0' },
  { line: 'windows', version: '7', builds: [7601, 7601], kernel: '6.1' },
  { line: 'windows', version: '8', builds: [9200, 9200], kernel: '6.2' },
  { line: 'windows', version: '8.1', builds: [9600, 9600], kernel: '6.3' },
  { line: 'windows', version: '10', builds: [10240, 19045], kernel: '10.0' },
  { line: 'windows', version: '11', builds: [22000, 28000], kernel: '10.0' },
  { line: 'windows-ltsc', version: 'ltsc-2015', builds: [10240, 10240], kernel: '10.0' },
  { line: 'windows-ltsc', version: 'ltsc-2016', builds: [14393, 14393], kernel: '10.0' },
  { line: 'windows-ltsc', version: 'ltsc-2019', builds: [17763, 17763], kernel: '10.0' },
  { line: 'windows-ltsc', version: 'ltsc-2021', builds: [19041, 19044], kernel: '10.0' },
  { line: 'windows-ltsc', version: 'ltsc-2024', builds: [26100, 26100], kernel: '10.0' },
  { line: 'windows-server', version: '2008-r2', builds: [7601, 7601], kernel: '6.1' },
  { line: 'windows-server', version: '2012', builds: [9200, 9200], kernel: '6.2' },
  { line: 'windows-server', version: '2012-r2', builds: [9600, 9600], kernel: '6.3' },
  { line: 'windows-server', version: '2016', builds: [14393, 14393], kernel: '10.0' },
  { line: 'windows-server', version: '2019', builds: [17763, 17763], kernel: '10.0' },
  { line: 'windows-server', version: '2022', builds: [20348, 20348], kernel: '10.0' },
  { line: 'windows-server', version: '2025', builds: [26100, 26100], kernel: '10.0' },
  { line: 'windows-server-channel', version: '1709', builds: [16299, 16299], kernel: '10.0' },
  { line: 'windows-server-channel', version: '1803', builds: [17134, 17134], kernel: '10.0' },
  { line: 'windows-server-channel', version: '1809', builds: [17763, 17763], kernel: '10.0' },
  { line: 'windows-server-channel', version: '1903', builds: [18362, 18362], kernel: '10.0' },
  { line: 'windows-server-channel', version: '1909', builds: [18362, 18363], kernel: '10.0' },
  { line: 'windows-server-channel', version: '2004', builds: [19041, 19041], kernel: '10.0' },
  { line: 'windows-server-channel', version: '20h2', builds: [19041, 19042], kernel: '10.0' },
  { line: 'windows-server-channel', version: '23h2', builds: [25398, 25398], kernel: '10.0' },
];

/** The versions of one line that the build can be: none when the table does not reach, several when media share it. */
export function versionsOfBuild(line: keyof typeof VERSIONS, build: number): readonly Version[] {
  const clientLine = line === 'windows' || line === 'windows-ltsc';
  if (clientLine && isServerBuild(build)) return [];
  return rangesOf(build)
    .filter((range) => range.line === line)
    .map((range) => range.version);
}

/** The kernel's version number that goes with the build (`10.0`), or undefined where the table does not reach. */
export function kernelOfBuild(build: number): string | undefined {
  return rangesOf(build)[0]?.kernel;
}

/** True for builds that were released for servers alone: no client image has one. */
export function isServerBuild(build: number): boolean {
  const rows = BUILDS.filter((row) => row.build === build);
  return rows.length > 0 && rows.every((row) => row.product === 'windows-server');
}

/** The feature updates of one version, in lower case. */
export function labelsOf(product: Product, version: Version): readonly string[] {
  return BUILDS.filter((row) => row.product === product && row.version === version).flatMap((row) =>
    row.label === undefined ? [] : [row.label.toLowerCase()],
  );
}

function rangesOf(build: number): readonly BuildRange[] {
  return BUILD_RANGES.filter(({ builds: [first, last] }) => first <= build && build <= last);
}
