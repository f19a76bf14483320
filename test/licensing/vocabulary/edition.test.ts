import { describe, expect, it, test } from 'vitest';
import { type EditionReading, editionName, readEdition } from '../../../src/licensing/vocabulary/edition.ts';
import type { Product, Version } from '../../../src/licensing/vocabulary/terms.ts';

describe('readEdition', () => {
  it.each<[string, Product | undefined, EditionReading]>([
    ['Professional', 'windows', { edition: 'pro', product: 'windows' }],
    ['Professional', 'office', { edition: 'professional', product: 'office' }],
    ['Professional', 'visio', { edition: 'professional', product: 'visio' }],
    ['Pro', 'project', { edition: 'professional', product: 'project' }],
    ['Standard', 'office', { edition: 'standard', product: 'office' }],
    ['Core', undefined, { edition: 'home', product: 'windows' }],
    ['CoreSingleLanguage', undefined, { edition: 'home-single-language', product: 'windows' }],
    ['EnterpriseS', undefined, { edition: 'enterprise-ltsc', product: 'windows' }],
    ['ServerRdsh', undefined, { edition: 'enterprise-multi-session', product: 'windows' }],
    ['ServerStandard', undefined, { edition: 'standard', product: 'windows-server' }],
    ['ServerDataCenterCore', undefined, { edition: 'datacenter', product: 'windows-server' }],
    ['Datacenter (Desktop Experience)', undefined, { edition: 'datacenter', product: 'windows-server' }],
    ['Pro Plus', undefined, { edition: 'professional-plus', product: 'office' }],
    ['Pro N', undefined, { edition: 'pro-n', product: 'windows' }],
    ['Windows 10 Pro N', undefined, { edition: 'pro-n', product: 'windows', version: '10' }],
    ['Windows 11 Pro', undefined, { edition: 'pro', product: 'windows', version: '11' }],
    ['Microsoft Windows 11 Enterprise ', undefined, { edition: 'enterprise', product: 'windows', version: '11' }],
    ['Windows 7 Professional', undefined, { edition: 'pro', product: 'windows', version: '7' }],
    ['Windows(R), Enterprise edition', undefined, { edition: 'enterprise', product: 'windows' }],
    ['Windows 10 Pro, version 22H2', undefined, { edition: 'pro', product: 'windows', version: '10' }],
    ['Windows 10 S', undefined, { edition: 's', product: 'windows', version: '10' }],
    ['Windows 10 Pro in S mode', undefined, { edition: 'pro', product: 'windows', version: '10' }],
    ['Windows Server 2022 Standard', undefined, { edition: 'standard', product: 'windows-server', version: '2022' }],
    [
      'Windows Server 2019 SERVERSTANDARDCORE',
      undefined,
      { edition: 'standard', product: 'windows-server', version: '2019' },
    ],
    [
      'Windows Server 2022 Datacenter: Azure Edition',
      undefined,
      { edition: 'datacenter-azure-edition', product: 'windows-server', version: '2022' },
    ],
    [
      'Windows 2012 R2 Standard',
      'windows-server',
      { edition: 'standard', product: 'windows-server', version: '2012-r2' },
    ],
    [
      'Office 365 ProPlus',
      undefined,
      { edition: 'microsoft-365-apps-enterprise', product: 'office', version: 'subscription' },
    ],
    [
      'Microsoft 365 Apps for enterprise',
      undefined,
      { edition: 'microsoft-365-apps-enterprise', product: 'office', version: 'subscription' },
    ],
    ['Office Professional Plus 2016', undefined, { edition: 'professional-plus', product: 'office', version: '2016' }],
    [
      'Office LTSC Professional Plus 2021',
      undefined,
      { edition: 'professional-plus', product: 'office', version: '2021' },
    ],
    ['Visio LTSC Professional 2024', undefined, { edition: 'professional', product: 'visio', version: '2024' }],
    ['Visio Plan 2', undefined, { edition: 'plan', product: 'visio', version: 'subscription' }],
  ])('%j beside %s', (text, product, reading) => {
    expect(readEdition(text, product)).toEqual({ ok: true, value: reading });
  });

  describe('LTSC is an edition and a version of its own', () => {
    it.each<[string, EditionReading]>([
      ['Enterprise LTSC 2021', { edition: 'enterprise-ltsc', product: 'windows', version: 'ltsc-2021' }],
      ['Windows 10 Enterprise 2021 LTSC', { edition: 'enterprise-ltsc', product: 'windows', version: 'ltsc-2021' }],
      ['Windows 10 Enterprise LTSB 2016', { edition: 'enterprise-ltsc', product: 'windows', version: 'ltsc-2016' }],
      ['Windows 10 Enterprise N LTSC 2021', { edition: 'enterprise-ltsc-n', product: 'windows', version: 'ltsc-2021' }],
      [
        'Windows 11 IoT Enterprise LTSC 2024',
        { edition: 'iot-enterprise-ltsc', product: 'windows', version: 'ltsc-2024' },
      ],
      // Which of them, the text does not say: 10 would be wrong.
      ['Windows 10 Enterprise LTSC', { edition: 'enterprise-ltsc', product: 'windows' }],
      ['Windows 10 EnterpriseS', { edition: 'enterprise-ltsc', product: 'windows' }],
    ])('%j', (text, reading) => {
      expect(readEdition(text, undefined)).toEqual({ ok: true, value: reading });
    });

    it.each<[string, Version, string]>([
      ['Enterprise', 'ltsc-2021', 'enterprise-ltsc'],
      ['IoT Enterprise', 'ltsc-2024', 'iot-enterprise-ltsc'],
      ['EnterpriseS', 'ltsc-2024', 'enterprise-ltsc'],
      ['Windows 10 Enterprise LTSC', 'ltsc-2019', 'enterprise-ltsc'],
      ['Windows 10 Enterprise LTSC 2021', '10', 'enterprise-ltsc'],
      ['Enterprise', '11', 'enterprise'],
    ])('%j beside %s is %s', (text, version, edition) => {
      expect(readEdition(text, 'windows', version)).toMatchObject({ ok: true, value: { edition } });
    });
  });

  it.each<[string, Product | undefined, Version, string]>([
    ['Professional Plus', 'office', 'subscription', 'microsoft-365-apps-enterprise'],
    ['Datacenter', 'windows-server', '23h2', 'datacenter-annual-channel'],
    ['Standard', undefined, '2022', 'standard'],
    ['Professional', undefined, '11', 'pro'],
  ])('%j of %s beside %s is %s', (text, product, version, edition) => {
    expect(readEdition(text, product, version)).toMatchObject({ ok: true, value: { edition } });
  });

  describe('a firmware description names edition and channel, not the version', () => {
    it.each([
      ['[4.0] Professional OEM:DM', 'pro'],
      ['[4.0] Core OEM:DM', 'home'],
      ['[4.0] CoreSingleLanguage OEM:DM', 'home-single-language'],
      ['[4.0] CoreCountrySpecific OEM:DM', 'home-china'],
    ])('%j', (text, edition) => {
      expect(readEdition(text, undefined)).toEqual({
        ok: true,
        value: { edition, product: 'windows', channel: 'oem' },
      });
    });

    it.each(['[4.0] Pro OEM:DM', '[4.0] Professional OEM:SLP', '[4.0] CloudE OEM:DM', '[4.0]'])('not %j', (text) => {
      expect(readEdition(text, 'windows').ok).toBe(false);
    });
  });

  it.each<[string, readonly string[]]>([
    ['Professional', ['pro', 'professional']],
    ['Pro', ['pro', 'professional']],
    ['Standard', ['standard']],
    ['Enterprise', ['enterprise']],
    ['Standard 2019', ['standard']],
  ])('%j alone can be several products', (text, nearest) => {
    expect(readEdition(text, undefined)).toEqual({ ok: false, found: text, nearest });
  });

  it.each([
    'EnterpriseEval',
    'ServerStandardEval',
    'EnterpriseSEval',
    'ServerStandardEvalCore',
    'Enterprise Evaluation',
  ])('%s is no edition of a licence', (text) => {
    expect(readEdition(text, undefined)).toEqual({ ok: false, found: text, nearest: [] });
  });

  it.each<[string, Product | undefined, Version | undefined]>([
    ['Pro', 'office', undefined],
    ['Windows 11 Pro', 'office', undefined],
    ['Windows 11 Pro', 'windows', '10'],
    ['Windows 11 Pro', 'windows-server', undefined],
    ['Windows 10 24H2 Pro', undefined, undefined],
    ['Windows 10 Enterprise LTSC 2024', undefined, undefined],
    ['Windows 10 Enterprise LTSC', 'windows', 'ltsc-2024'],
    ['Enterprise LTSC 2021', 'windows', 'ltsc-2019'],
    ['Pro LTSC 2021', undefined, undefined],
    ['Pro', 'windows', 'ltsc-2021'],
    ['EnterpriseS', 'windows', '7'],
    // Which LTSC release, neither of the two says.
    ['EnterpriseS', 'windows', '10'],
    ['Windows 7 EnterpriseS', undefined, undefined],
    ['Office 365 ProPlus', 'office', '2019'],
    ['Microsoft 365 Apps for enterprise 2021', undefined, undefined],
    ['Standard', 'office', 'subscription'],
    ['Visio Plan 1', undefined, undefined],
    ['Windows 11', undefined, undefined],
    ['Windows Server Core', undefined, undefined],
    ['Office 365', undefined, undefined],
    ['ServerSolution', undefined, undefined],
    ['Windows 11 Entreprise', undefined, undefined],
    ['Windows 11 Pro Pro', undefined, undefined],
    ['S mode', 'windows', undefined],
  ])('%j beside %s %s is refused', (text, product, version) => {
    expect(readEdition(text, product, version).ok).toBe(false);
  });

  it('names what comes nearest', () => {
    expect(readEdition('Windows 11 Entreprise', undefined)).toMatchObject({
      nearest: ['enterprise', 'enterprise-n', 'enterprise-ltsc'],
    });
    expect(readEdition('Pro Plsu', 'office')).toMatchObject({
      nearest: ['professional-plus', expect.anything(), expect.anything()],
    });
  });
});

test('editions have names for sentences', () => {
  expect(editionName('windows', 'pro')).toBe('Pro');
  expect(editionName('office', 'professional-plus')).toBe('Professional Plus');
  expect(editionName(undefined, 'datacenter')).toBe('Datacenter');
  expect(editionName('office', 'enterprise-ltsc')).toBe('Enterprise LTSC');
});
