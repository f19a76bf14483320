import { describe, expect, it } from 'vitest';
import { type WindowsClaims, windowsIdentity } from '../../../src/licensing/vocabulary/windows-edition-id.ts';

const ENTERPRISE: WindowsClaims = {
  editionId: 'Enterprise',
  flags: 'Enterprise',
  installationType: 'Client',
  productType: 'WinNT',
  build: 26100,
  major: 10,
  minor: 0,
  languages: ['de-DE', 'en-US', 'de-de'],
  architecture: '9',
};
const SERVER: WindowsClaims = {
  ...ENTERPRISE,
  editionId: 'ServerStandard',
  flags: 'ServerStandard',
  installationType: 'Server',
  productType: 'ServerNT',
};

describe('windowsIdentity', () => {
  it('reads an ordinary image', () => {
    expect(windowsIdentity(ENTERPRISE)).toEqual({
      software: {
        product: 'windows',
        version: '11',
        edition: 'enterprise',
        languages: ['de-DE', 'en-US'],
        architecture: 'x64',
      },
      missing: [],
      conflicts: [],
    });
  });

  it.each<[string, Partial<WindowsClaims>, object]>([
    ['26100 is Windows 11', {}, { product: 'windows', version: '11' }],
    [
      '26100 is LTSC 2024',
      { editionId: 'EnterpriseS', flags: 'EnterpriseS' },
      { version: 'ltsc-2024', edition: 'enterprise-ltsc' },
    ],
    ['26100 is Server 2025', SERVER, { product: 'windows-server', version: '2025' }],
    ['17763 is Windows 10', { build: 17763 }, { version: '10' }],
    ['17763 is LTSC 2019', { editionId: 'EnterpriseS', flags: '', build: 17763 }, { version: 'ltsc-2019' }],
    ['17763 is Server 2019', { ...SERVER, build: 17763 }, { version: '2019', edition: 'standard' }],
    [
      '17763 is Server 1809',
      {
        ...SERVER,
        editionId: 'ServerStandardACor',
        flags: 'ServerStandardACor',
        installationType: 'Server Core',
        build: 17763,
      },
      { version: '1809', edition: 'standard-annual-channel' },
    ],
    ['14393 is LTSC 2016', { editionId: 'EnterpriseS', flags: 'EnterpriseS', build: 14393 }, { version: 'ltsc-2016' }],
    ['media of 20H2 to 21H2 say 19041', { build: 19041 }, { version: '10' }],
    [
      'media of LTSC 2021 may say so too',
      { editionId: 'IoTEnterpriseS', flags: '', build: 19041 },
      { version: 'ltsc-2021' },
    ],
    ['25H2', { build: 26200 }, { version: '11' }],
    ['26H1', { build: 28000 }, { version: '11' }],
    [
      '7',
      { editionId: 'Professional', flags: 'PROFESSIONAL', build: 7601, major: 6, minor: 1 },
      { version: '7', edition: 'pro' },
    ],
    [
      'multi-session is a client, though it says ServerNT',
      { editionId: 'ServerRdsh', flags: 'ServerRdsh', productType: 'ServerNT' },
      { product: 'windows', version: '11', edition: 'enterprise-multi-session' },
    ],
    [
      'Server Core is no edition',
      { ...SERVER, flags: 'ServerStandardCore', installationType: 'Server Core', build: 20348 },
      { product: 'windows-server', version: '2022', edition: 'standard' },
    ],
    [
      'its EditionID may have the suffix as well',
      {
        ...SERVER,
        editionId: 'ServerDatacenterCor',
        flags: 'ServerDataCenterCore',
        installationType: 'Server Core',
        build: 20348,
      },
      { version: '2022', edition: 'datacenter' },
    ],
    [
      'case does not matter',
      { ...SERVER, editionId: 'ServerDatacenter', flags: 'ServerDataCenter', build: 20348 },
      { edition: 'datacenter' },
    ],
    [
      'Azure Edition',
      { ...SERVER, editionId: 'ServerTurbine', flags: '' },
      { edition: 'datacenter-azure-edition', version: '2025' },
    ],
    [
      'evaluation',
      { editionId: 'EnterpriseSEval', flags: 'EnterpriseSEval' },
      { edition: 'enterprise-ltsc', version: 'ltsc-2024', evaluation: true },
    ],
    [
      'evaluation of Server Core',
      { ...SERVER, editionId: 'ServerStandardEval', flags: 'ServerStandardEvalCore', installationType: 'Server Core' },
      { edition: 'standard', evaluation: true },
    ],
  ])('%s', (_, claims, software) => {
    const identity = windowsIdentity({ ...ENTERPRISE, ...claims });
    expect(identity).toMatchObject({ software, missing: [], conflicts: [] });
  });

  it.each<[string, Partial<WindowsClaims>, string]>([
    ['no EditionID (a hive that could not be loaded)', { editionId: '', flags: 'Enterprise' }, 'no EDITIONID is named'],
    ['an EditionID in no table', { editionId: 'CloudE', flags: 'CloudE' }, 'its EDITIONID "CloudE" is in no table'],
    ['an evaluation of it', { editionId: 'CloudEEval', flags: '' }, 'its EDITIONID "CloudEEval" is in no table'],
    ['a hostile EditionID', { editionId: '__proto__', flags: '' }, 'its EDITIONID "__proto__" is in no table'],
    ['a build after the table', { build: 29000 }, 'build 29000 belongs to no known release of Windows Enterprise'],
    [
      'a client build between 10 and 11',
      { build: 19999 },
      'build 19999 belongs to no known release of Windows Enterprise',
    ],
    [
      'an LTSC that never was',
      { editionId: 'EnterpriseS', flags: 'EnterpriseS', build: 22631 },
      'build 22631 belongs to no known release of Windows Enterprise LTSC',
    ],
    [
      'a server with a client build',
      { ...SERVER, build: 22631 },
      'build 22631 belongs to no known release of Windows Server Standard',
    ],
    [
      'a base build that two releases share',
      { ...SERVER, editionId: 'ServerDatacenterACor', flags: '', build: 19041 },
      'build 19041 can be Windows Server, version 2004 or Windows Server, version 20H2',
    ],
    ['no language', { languages: [] }, 'no language is named'],
    ['a language that nobody knows', { languages: ['en-US', 'xx-XX'] }, 'its language "xx-XX" is unknown'],
    ['an architecture that nobody knows', { architecture: '7' }, 'its architecture "7" is unknown'],
  ])('%s', (_, claims, reason) => {
    expect(windowsIdentity({ ...ENTERPRISE, ...claims })).toMatchObject({ missing: [reason], conflicts: [] });
  });

  it('does not take FLAGS for an edition, nor some of the languages for all', () => {
    expect(windowsIdentity({ ...ENTERPRISE, editionId: '' }).software.edition).toBeUndefined();
    expect(windowsIdentity({ ...ENTERPRISE, languages: ['en-US', 'xx'] }).software.languages).toBeUndefined();
  });

  it('says nothing without a build', () => {
    const { build: _, ...claims } = ENTERPRISE;
    expect(windowsIdentity(claims)).toMatchObject({ missing: ['no build number is named'] });
  });

  it('refuses Windows PE', () => {
    const identity = windowsIdentity({
      ...ENTERPRISE,
      editionId: 'WindowsPE',
      flags: '9',
      installationType: 'WindowsPE',
    });
    expect(identity).toEqual({
      software: {},
      missing: ['it is Windows PE, which is no licensable product'],
      conflicts: [],
    });
  });

  it.each<[string, Partial<WindowsClaims>, string, readonly string[]]>([
    [
      'FLAGS of another edition',
      { flags: 'Professional' },
      'edition',
      ['EDITIONID: Enterprise', 'FLAGS: Professional'],
    ],
    ['FLAGS with N', { flags: 'EnterpriseN' }, 'edition', ['EDITIONID: Enterprise', 'FLAGS: EnterpriseN']],
    [
      'FLAGS that hide an evaluation',
      { editionId: 'EnterpriseEval' },
      'edition',
      ['EDITIONID: EnterpriseEval', 'FLAGS: Enterprise'],
    ],
    [
      'Core without Server Core',
      { ...SERVER, flags: 'ServerStandardCore' },
      'edition',
      ['EDITIONID: ServerStandard', 'FLAGS: ServerStandardCore'],
    ],
    [
      'a client edition installed as a server',
      { installationType: 'Server' },
      'product',
      ['EDITIONID: Enterprise', 'INSTALLATIONTYPE: Server', 'PRODUCTTYPE: WinNT'],
    ],
    [
      'ServerNT with Client',
      { productType: 'ServerNT' },
      'product',
      ['EDITIONID: Enterprise', 'INSTALLATIONTYPE: Client', 'PRODUCTTYPE: ServerNT'],
    ],
    [
      'a client edition of a server build',
      { build: 20348 },
      'product',
      ['EDITIONID: Enterprise', 'INSTALLATIONTYPE: Client', 'PRODUCTTYPE: WinNT', 'BUILD: 20348'],
    ],
    [
      'and of the annual channel',
      { build: 25398, editionId: 'ServerRdsh', flags: '' },
      'product',
      ['EDITIONID: ServerRdsh', 'BUILD: 25398'],
    ],
    ['a kernel that the build never had', { major: 6, minor: 1 }, 'version', ['VERSION: 6.1', 'BUILD: 26100']],
  ])('%s is a conflict', (_, claims, field, said) => {
    const { conflicts, software } = windowsIdentity({ ...ENTERPRISE, ...claims });
    expect(conflicts.map((conflict) => conflict.field)).toEqual([field]);
    expect(conflicts[0]?.claims.map(({ witness, value }) => `${witness}: ${value}`)).toEqual(said);
    if (field !== 'edition') expect(software).not.toHaveProperty('version');
  });

  it('prints no claim that looks like a product key', () => {
    const identity = windowsIdentity({ ...ENTERPRISE, flags: 'ABCDE-FGHIJ-KLMNO-PQRST-UVWXY' });
    expect(JSON.stringify(identity)).not.toContain('FGHIJ');
  });
});
