/** The brief: Frequently Asked Questions. */
import { agreement, base, given, image, license, line, type Sentence, sentence, software } from './build.ts';

const OEM_PRO = { base: base('oem windows 11 pro') };
const ENTERPRISE = image('windows 11 enterprise');
const ASSURED = { softwareAssurance: { until: '2027-01-31' } };
const alice = (more: object = ASSURED) => ({ id: 'alice', ...more });
const bob = (more: object = {}) => ({ id: 'bob', ...more });
const OPEN_VALUE = agreement('EA', 'open-value', [line({ version: '10', edition: 'pro' })]);

export const QUESTIONS: readonly Sentence[] = [
  sentence(
    'Q1',
    'Commercial media come from the portal or its disk kits; other media are none.',
    'non-production-media',
    [
      given('evaluation media', {
        image: image('windows 11 pro', { media: { channel: 'evaluation' } }),
        device: OEM_PRO,
      }),
      given('developer media', {
        image: image('windows 11 pro', { media: { channel: 'developer' } }),
        device: OEM_PRO,
      }),
    ],
    [given('commercial media', { image: image('windows 11 pro'), device: OEM_PRO })],
  ),
  sentence(
    'Q2',
    "Support and warranty are the OEM's, and to be looked into first.",
    'support-not-included',
    [
      given(
        'commercial media on an OEM device',
        { image: image('windows 11 pro'), device: OEM_PRO },
        { verdict: 'licensed' },
      ),
    ],
    [
      given('commercial media on a retail device', {
        image: image('windows 11 pro'),
        device: { base: base('retail windows 11 pro') },
      }),
    ],
  ),
  sentence(
    'Q3',
    'The commercial Office is another product than the OEM or retail one.',
    'component-mismatch',
    [
      given('retail Professional Plus, commercial Professional Plus', {
        image: image('windows 11 pro', { software: [software('office 2016 professional-plus')] }),
        device: {
          ...OEM_PRO,
          licenses: [license('retail office professional-plus full', { version: '2016', language: 'en-US' })],
        },
      }),
    ],
    [
      given('commercial Professional Plus', {
        image: image('windows 11 pro', { software: [software('office 2016 professional-plus')] }),
        device: { ...OEM_PRO, licenses: [license('EA office professional-plus full')] },
        agreements: [
          agreement('EA', 'enterprise-agreement', [
            line(),
            line({ product: 'office', version: '2016', edition: 'professional-plus', kind: 'full' }),
          ]),
        ],
      }),
    ],
  ),
  sentence(
    'Q4',
    'Enterprise on a Pro PC is covered in one of three ways.',
    'enterprise-not-covered',
    [given('none of them', { image: ENTERPRISE, device: OEM_PRO })],
    [
      given('an Enterprise upgrade on the PC', {
        image: ENTERPRISE,
        device: { ...OEM_PRO, licenses: [license('EA windows enterprise upgrade')] },
      }),
      given('Software Assurance on the PC', {
        image: ENTERPRISE,
        device: { ...OEM_PRO, licenses: [license('EA windows enterprise software-assurance', { edition: undefined })] },
        agreements: [agreement('EA', 'enterprise-agreement', [line({ edition: 'pro', ...ASSURED })])],
      }),
      given('Software Assurance per user on the primary user', {
        image: ENTERPRISE,
        device: { ...OEM_PRO, primaryUser: 'alice' },
        users: [alice()],
      }),
      given('Enterprise E3 on the primary user', {
        image: ENTERPRISE,
        device: { ...OEM_PRO, primaryUser: 'alice' },
        users: [alice({ subscription: 'enterprise-e3' })],
      }),
    ],
  ),
  sentence(
    'Q4',
    'The covered user is the primary user.',
    'user-not-primary',
    [
      given('another user is covered', {
        image: ENTERPRISE,
        device: { ...OEM_PRO, primaryUser: 'bob', otherUsers: ['alice'] },
        users: [alice(), bob()],
      }),
    ],
    [
      given('the primary user is covered', {
        image: ENTERPRISE,
        device: { ...OEM_PRO, primaryUser: 'alice' },
        users: [alice()],
      }),
    ],
  ),
  sentence(
    'Q5',
    'The leaver: the PC goes to somebody licensed likewise, or its coverage has ended.',
    'user-coverage-ended',
    [
      given('the coverage ended', {
        image: ENTERPRISE,
        device: { ...OEM_PRO, primaryUser: 'alice' },
        users: [alice({ softwareAssurance: { until: '2026-06-30' } })],
      }),
    ],
    [
      given('a successor covered likewise', {
        image: ENTERPRISE,
        device: { ...OEM_PRO, primaryUser: 'bob' },
        users: [alice({ softwareAssurance: { until: '2026-06-30' } }), bob(ASSURED)],
      }),
      given('on its last day', {
        image: ENTERPRISE,
        device: { ...OEM_PRO, primaryUser: 'alice' },
        users: [alice({ softwareAssurance: { until: '2026-11-22' } })],
      }),
    ],
  ),
  sentence(
    'Q5',
    'A second user who is not covered needs coverage of the device.',
    'other-user-not-covered',
    [
      given('a second user without coverage', {
        image: ENTERPRISE,
        device: { ...OEM_PRO, primaryUser: 'alice', otherUsers: ['bob'] },
        users: [alice(), bob()],
      }),
    ],
    [
      given('a second user covered likewise', {
        image: ENTERPRISE,
        device: { ...OEM_PRO, primaryUser: 'alice', otherUsers: ['bob'] },
        users: [alice(), bob(ASSURED)],
      }),
      given('the PC covered itself', {
        image: ENTERPRISE,
        device: {
          ...OEM_PRO,
          primaryUser: 'alice',
          otherUsers: ['bob'],
          licenses: [license('EA windows enterprise upgrade')],
        },
        users: [alice(), bob()],
      }),
    ],
  ),
  sentence(
    'Q5',
    'Ended per-user coverage: the PC goes back to the system it was licensed with.',
    'user-coverage-ended',
    [
      given('still on Enterprise', {
        image: ENTERPRISE,
        device: { ...OEM_PRO, primaryUser: 'alice' },
        users: [alice({ softwareAssurance: { until: '2025-12-31' } })],
      }),
    ],
    [
      given('reverted to Pro', {
        image: image('windows 11 pro'),
        device: { ...OEM_PRO, primaryUser: 'alice' },
        users: [alice({ softwareAssurance: { until: '2025-12-31' } })],
      }),
    ],
  ),
  sentence(
    'Q6',
    'Reimaging needs no Software Assurance.',
    'must pass',
    [
      given('but the identity tests hold', {
        image: image('windows 11 pro'),
        device: { base: base('oem windows 11 home') },
      }),
    ],
    [
      given('no Software Assurance anywhere, Pro', { image: image('windows 11 pro'), device: OEM_PRO }),
      given('no Software Assurance anywhere, Enterprise upgrade', {
        image: ENTERPRISE,
        device: { ...OEM_PRO, licenses: [license('EA windows enterprise upgrade')] },
      }),
    ],
  ),
  sentence(
    'Q7',
    'Open License and Open Value customers get a key with the first unit.',
    'volume-key-unavailable',
    [
      given('no unit of what is in the image', {
        image: image('windows 11 pro'),
        device: OEM_PRO,
        agreements: [OPEN_VALUE],
      }),
    ],
    [
      given('one unit', {
        image: image('windows 10 pro'),
        device: { base: base('oem windows 10 pro') },
        agreements: [OPEN_VALUE],
      }),
    ],
  ),
  sentence(
    'Q8',
    'A MAK needs activations for every device.',
    'mak-activations-short',
    [
      given(
        'one left for two',
        {
          image: image('windows 11 pro', { activation: { kind: 'mak', remaining: 1 } }),
          devices: ['PC-1', 'PC-2'].map((id) => ({ id, image: 'image', ...OEM_PRO })),
        },
        { verdict: 'licensed' },
      ),
    ],
    [
      given('two left for two', {
        image: image('windows 11 pro', { activation: { kind: 'mak', remaining: 2 } }),
        devices: ['PC-1', 'PC-2'].map((id) => ({ id, image: 'image', ...OEM_PRO })),
      }),
      given('activation by KMS', { image: image('windows 11 pro', { activation: { kind: 'kms' } }), device: OEM_PRO }),
    ],
  ),
  sentence(
    'Q9',
    'A prior version only where the license terms permit it.',
    'downgrade-not-granted',
    [
      given('a retail license names none', {
        image: image('windows 10 pro'),
        device: { base: base('retail windows 11 pro') },
      }),
    ],
    [given('an OEM license names it', { image: image('windows 10 pro'), device: OEM_PRO })],
  ),
  sentence(
    'Q10',
    '32 and 64 bit are one product.',
    'must pass',
    [
      given(
        'arm64 is in no source',
        {
          image: image('windows 11 pro', { identity: { ...software('windows 11 pro'), architecture: 'arm64' } }),
          device: OEM_PRO,
        },
        { verdict: 'unproven' },
      ),
    ],
    [
      given('a 32-bit license, a 64-bit image', {
        image: image('windows 10 pro', { identity: { ...software('windows 10 pro'), architecture: 'x64' } }),
        device: { base: base('oem windows 10 pro', { architecture: 'x86' }) },
      }),
    ],
  ),
];
