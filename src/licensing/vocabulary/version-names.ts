import { labelsOf } from '../facts/builds.ts';
import type { Product, Version } from './terms.ts';

/** One way to say a version, in the words of `wordsOf`, product and vendor left away. */
export interface VersionName {
  readonly product: Product;
  readonly version: Version;
  /** For sentences, the product with it. */
  readonly name: string;
  /** Words that must all be there. */
  readonly says: readonly string[];
  /** Details that may stand beside them and change nothing: service packs, feature updates, the release an LTSC came from. */
  readonly maySay: readonly string[];
}

export const VERSION_NAMES: readonly VersionName[] = [
  client('2000', 'Windows 2000', 'sp1', 'sp2', 'sp3', 'sp4'),
  client('xp', 'Windows XP', 'sp1', 'sp2', 'sp3'),
  client('vista', 'Windows Vista', 'sp1', 'sp2'),
  client('7', 'Windows 7', 'sp1'),
  client('8', 'Windows 8'),
  client('8.1', 'Windows 8.1'),
  client('10', 'Windows 10'),
  client('11', 'Windows 11'),
  ltsc('ltsc-2015', '10', '2015'),
  ltsc('ltsc-2016', '10', '2016'),
  ltsc('ltsc-2019', '10', '2019'),
  ltsc('ltsc-2021', '10', '2021'),
  ltsc('ltsc-2024', '11', '2024'),
  server('2008', 'Windows Server 2008', ['2008'], 'sp1', 'sp2'),
  server('2008-r2', 'Windows Server 2008 R2', ['2008', 'r2'], 'sp1'),
  server('2012', 'Windows Server 2012', ['2012']),
  server('2012-r2', 'Windows Server 2012 R2', ['2012', 'r2']),
  server('2016', 'Windows Server 2016', ['2016']),
  server('2019', 'Windows Server 2019', ['2019']),
  server('2022', 'Windows Server 2022', ['2022']),
  server('2025', 'Windows Server 2025', ['2025']),
  server('1709', 'Windows Server, version 1709', ['1709']),
  server('1803', 'Windows Server, version 1803', ['1803']),
  server('1809', 'Windows Server, version 1809', ['1809']),
  server('1903', 'Windows Server, version 1903', ['1903']),
  server('1909', 'Windows Server, version 1909', ['1909']),
  server('2004', 'Windows Server, version 2004', ['2004']),
  server('20h2', 'Windows Server, version 20H2', ['20h2']),
  server('23h2', 'Windows Server, version 23H2', ['23h2']),
  ...suite('office', 'Office'),
  ...suite('visio', 'Visio'),
  ...suite('project', 'Project'),
  ...subscription('office', 'Microsoft 365 Apps'),
  ...subscription('visio', 'Visio subscription'),
  ...subscription('project', 'Project subscription'),
];

function client(version: Version, name: string, ...servicePacks: readonly string[]): VersionName {
  return {
    product: 'windows',
    version,
    name,
    says: [version],
    maySay: [...servicePacks, ...labelsOf('windows', version)],
  };
}

function ltsc(version: Version, from: '10' | '11', year: string): VersionName {
  return {
    product: 'windows',
    version,
    name: `Windows ${from} LTSC ${year}`,
    says: ['ltsc', year],
    maySay: [from, ...labelsOf('windows', version)],
  };
}

function server(
  version: Version,
  name: string,
  says: readonly string[],
  ...servicePacks: readonly string[]
): VersionName {
  const labels = labelsOf('windows-server', version).filter((label) => !says.includes(label));
  return { product: 'windows-server', version, name, says, maySay: [...servicePacks, ...labels] };
}

function suite(product: Product, name: string): readonly VersionName[] {
  const years = ['2010', '2013', '2016', '2019', '2021', '2024'] as const;
  // 'Office LTSC' began with 2021 (facts 5.2); what an LTSC of an earlier year would be, nobody knows.
  return years.map((version) => ({
    product,
    version,
    name: `${name} ${version}`,
    says: [version],
    maySay: version === '2021' || version === '2024' ? ['ltsc'] : [],
  }));
}

function subscription(product: Product, name: string): readonly VersionName[] {
  const version = 'subscription';
  return [
    { product, version, name, says: ['365'], maySay: product === 'office' ? ['apps'] : [] },
    { product, version, name, says: ['subscription'], maySay: [] },
  ];
}
