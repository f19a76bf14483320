import type { Policy, Waiver } from '../../src/licensing/policy/policy.ts';

export const NO_POLICY: Policy = {
  severities: [],
  waivers: [],
  rights: [],
  withdrawals: [],
  qualifyingSystems: [],
  architectures: [],
  affiliates: [],
};

export function policy(sections: Partial<Policy>): Policy {
  return { ...NO_POLICY, ...sections };
}

/** A waiver of a wrong language on PC-1, which holds an OEM license for Windows 11 Pro. */
export function waiver(more: Partial<Waiver> = {}): Waiver {
  return {
    id: 'W-1',
    rule: 'language-mismatch',
    devices: ['PC-1'],
    license: { product: 'windows', channel: 'oem', version: '11', edition: 'pro', language: 'en-US' },
    reason: 'The English image is on order.',
    owner: 'dana@contoso.example',
    until: '2027-01-31',
    ...more,
  };
}
