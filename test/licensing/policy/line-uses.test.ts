/** Lines of a policy that change nothing: a misspelt withdrawal would make the check laxer, and nobody would notice. */
import { expect, it } from 'vitest';
import type { Policy } from '../../../src/licensing/policy/policy.ts';
import { base, type Data, type Fleet, fleet, image, license } from '../../seeds/build.ts';
import { assessManifest, type DoorOptions } from '../../support/door.ts';
import { policy } from '../../support/policies.ts';

const PRO = base('oem windows 11 pro');
const DEVICE: Data = { base: PRO, licenses: [license('EA windows enterprise upgrade')] };
const FLEET: Fleet = { image: image('windows 11 enterprise'), device: DEVICE };
const WINDOWS = { product: 'windows' } as const;

async function told(sections: Partial<Policy>, parts: Fleet = FLEET, options: DoorOptions = {}) {
  const { findings } = await assessManifest(fleet(parts), { policy: policy(sections), ...options });
  const unused = findings.filter(({ rule }) => rule === 'policy-line-unused');
  return unused.map(({ message, about: [first] }) => `${first?.path}: ${message}`);
}

const withdrawal = (
  license: Policy['withdrawals'][number]['license'],
  right: 'downgrade' | 'per-user' = 'downgrade',
) => ({
  withdrawals: [{ right, license, reference: 'M97' }],
});
const right = (license: Policy['rights'][number]['license']) => ({
  rights: [{ license, gives: { edition: 'education' }, reference: 'M97' }] as const,
});
const system = (more: Partial<Policy['qualifyingSystems'][number]> = {}) => ({
  qualifyingSystems: [
    { versions: ['11'], editions: ['pro'], upgradeTo: ['11'], qualifies: true, reference: 'M97', ...more },
  ] as const,
});

it('an agreement that is misspelt is told with the nearest', async () => {
  expect(await told(withdrawal({ ...WINDOWS, agreement: 'EAA' }))).toEqual([
    'withdrawals.0.license.agreement: The withdrawal by M97 meets no license: no agreement is called EAA; the nearest is EA.',
  ]);
  expect(await told(right({ ...WINDOWS, agreement: 'MPSA-2026' }))).toEqual([
    'rights.0.license.agreement: The right by M97 meets no license: no agreement is called MPSA-2026.',
  ]);
  expect(await told(system({ agreement: 'ae' }))).toEqual([
    'qualifyingSystems.0.agreement: The qualifying system by M97 meets no base license: no agreement is called ae; the nearest is EA.',
  ]);
});

it.each([
  ['a withdrawal', withdrawal({ ...WINDOWS, agreement: 'EA' })],
  ['a withdrawal from the base', withdrawal({ ...WINDOWS, channel: 'oem' })],
  ['a right', right({ ...WINDOWS, kind: 'upgrade', agreement: 'EA' })],
  ['a base', system({ agreement: 'EA' })],
])('%s that meets a license is not told', async (_, sections) => {
  expect(await told(sections)).toEqual([]);
});

it.each([
  [
    'withdrawals.0.license: The withdrawal by M97 meets no license: no device and no user holds one like it.',
    withdrawal({ ...WINDOWS, version: '10' }),
  ],
  ['rights.0.license: The right by M97 meets no license: no device holds one like it.', right({ product: 'office' })],
  [
    'qualifyingSystems.0: The qualifying system by M97 meets no base license: no device has one like it.',
    system({ editions: ['home'] }),
  ],
] as const)('%s', async (line, sections) => {
  expect(await told(sections)).toEqual([line]);
});

it('a base may be met by the edition that its certificate names', async () => {
  const firmware = { ...DEVICE, base: { ...PRO, coa: '[4.0] Core OEM:DM' } };
  expect(await told(system({ editions: ['home'] }), { ...FLEET, device: firmware })).toEqual([]);
});

it('a license of a user is met, also where no device needs the user', async () => {
  const users = [{ id: 'ada', softwareAssurance: { until: '2027-06-30' } }];
  const device = { ...DEVICE, primaryUser: 'ada' };
  const perUser = withdrawal({ ...WINDOWS, edition: 'enterprise', agreement: 'EA' }, 'per-user');
  const noDevice = {
    ...perUser,
    withdrawals: perUser.withdrawals.map((line) => ({
      ...line,
      license: { ...line.license, kind: 'software-assurance' as const },
    })),
  };
  expect(await told(noDevice, { ...FLEET, device, users })).toEqual([]);
  expect(await told(noDevice, { ...FLEET, device })).toHaveLength(1);
});

it('an affiliate that owns a device or gave a form is met', async () => {
  const affiliates = [
    { name: 'Contoso Iberia', reference: 'M97' },
    { name: 'Contoso Italia', reference: 'M97' },
    { name: 'Contoso Nowhere', reference: 'M97' },
  ];
  const parts = {
    ...FLEET,
    device: { ...DEVICE, owner: ' contoso iberia' },
    verifications: [{ customer: 'CONTOSO ITALIA', devices: ['PC-1'] }],
  };
  expect(await told({ affiliates }, parts)).toEqual([
    'affiliates.2.name: The affiliate Contoso Nowhere is met nowhere: it owns no device, and no verification is of it.',
  ]);
});

it('a severity that its rule has anyway is told, and none that could change something', async () => {
  const reason = { reason: 'Our auditor asks for it.', reference: 'M97' };
  const severities = [
    { rule: 'coa-not-affixed', severity: 'warning', ...reason },
    { rule: 'language-mismatch', severity: 'warning', ...reason },
    { rule: 'verification-scope', severity: 'error', ...reason },
  ] as const;
  expect(await told({ severities })).toEqual([
    'severities.0.severity: The severity of coa-not-affixed changes nothing: its findings are warnings anyway.',
  ]);
});

it('nothing is told where one image is decided', async () => {
  const misspelt = withdrawal({ ...WINDOWS, agreement: 'EAA' });
  expect(await told({ ...misspelt, ...right({ product: 'office' }) }, FLEET, { image: 'image' })).toEqual([]);
});

it('what several profiles hold is added up', async () => {
  const devices = [
    { id: 'A', image: 'image', ...DEVICE },
    { id: 'B', image: 'image', base: base('retail windows 10 home') },
  ];
  const lines = [
    { ...WINDOWS, channel: 'oem' },
    { ...WINDOWS, channel: 'retail' },
  ] as const;
  const rights = lines.flatMap((one) => right(one).rights);
  expect(await told({ rights }, { image: image('windows 11 enterprise'), devices })).toEqual([]);
});
