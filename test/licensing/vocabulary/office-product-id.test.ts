import { describe, expect, it } from 'vitest';
import { officeIdentity } from '../../../src/licensing/vocabulary/office-product-id.ts';

describe('officeIdentity', () => {
  it.each<[string, object]>([
    // 'Retail' is no channel here.
    ['O365ProPlusRetail', { product: 'office', edition: 'microsoft-365-apps-enterprise', version: 'subscription' }],
    [
      'O365ProPlusEEANoTeamsRetail',
      { product: 'office', edition: 'microsoft-365-apps-enterprise', version: 'subscription' },
    ],
    ['O365BusinessRetail', { product: 'office', edition: 'microsoft-365-apps-business', version: 'subscription' }],
    ['ProPlus2021Volume', { product: 'office', edition: 'professional-plus', version: '2021' }],
    ['proplus2024volume', { product: 'office', edition: 'professional-plus', version: '2024' }],
    ['StandardSPLA2021Volume', { product: 'office', edition: 'standard', version: '2021' }],
    ['HomeBusiness2019Retail', { product: 'office', edition: 'home-and-business', version: '2019' }],
    ['VisioProXVolume', { product: 'visio', edition: 'professional', version: '2016' }],
    ['ProjectStd2021Volume', { product: 'project', edition: 'standard', version: '2021' }],
    // The subscription and retail both: the version stays unknown.
    ['VisioProRetail', { product: 'visio', edition: 'professional' }],
    ['ProjectProRetail', { product: 'project', edition: 'professional' }],
    ['ProPlusRetail', { product: 'office', edition: 'professional-plus' }],
  ])('%s', (id, identity) => {
    expect(officeIdentity(id)).toEqual({ ok: true, value: identity });
  });

  it.each(['LanguagePack', 'ProofingTools', 'AccessRuntimeRetail', 'languagepack'])('%s adds to a product', (id) => {
    expect(officeIdentity(id)).toBe('add-on');
  });

  it('refuses what it does not know, with the ids that come nearest', () => {
    expect(officeIdentity('ProPlus2022Volume')).toMatchObject({
      ok: false,
      nearest: expect.arrayContaining(['ProPlus2021Volume', 'ProPlus2024Volume']),
    });
    expect(officeIdentity('__proto__')).toMatchObject({ ok: false });
    expect(officeIdentity('')).toEqual({ ok: false, found: '', nearest: [] });
  });
});
