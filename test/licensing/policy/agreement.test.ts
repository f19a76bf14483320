/** What the customer's own agreement adds and takes away: rights, bases, architectures, affiliates, severities. */
import { describe, expect, it } from 'vitest';
import { explainDevice } from '../../../src/licensing/explain.ts';
import type { Estate } from '../../../src/licensing/model.ts';
import type { Policy } from '../../../src/licensing/policy/policy.ts';
import { agreement, base, type Data, EA, type Fleet, FROM_EA, fleet, image, license, line } from '../../seeds/build.ts';
import { assessManifest } from '../../support/door.ts';
import { NO_POLICY, policy, waiver } from '../../support/policies.ts';

const REFERENCE = 'EA-7731, amendment M97, section 4';
const PRO = base('oem windows 11 pro');
const UPGRADE = license('EA windows enterprise upgrade');
/** Of an empty file. */
const SHA = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const ENTERPRISE = { base: PRO, licenses: [UPGRADE] };

async function decide(parts: Fleet, sections: Partial<Policy>) {
  const { verdict, findings } = await assessManifest(fleet(parts), { policy: policy(sections) });
  const blocking = findings.filter(({ severity }) => severity === 'error' || severity === 'unproven');
  return { verdict, findings, blocking: blocking.map(({ rule }) => rule) };
}

describe('a granted right', () => {
  const RETAIL = base('retail windows 11 pro');
  const grant = (gives: Policy['rights'][number]['gives']) => ({
    rights: [{ license: { product: 'windows', channel: 'retail' } as const, gives, reference: REFERENCE }],
  });

  it('licenses what the documents refuse, and only for the licenses that it names', async () => {
    const ten = image('windows 10 pro');
    expect((await decide({ image: ten, device: { base: RETAIL } }, {})).blocking).toEqual(['downgrade-not-granted']);
    expect((await decide({ image: ten, device: { base: RETAIL } }, grant({ versions: ['10'] }))).verdict).toBe(
      'licensed',
    );
    const home = base('oem windows 11 home');
    expect((await decide({ image: ten, device: { base: home } }, grant({ versions: ['10'] }))).verdict).toBe(
      'unlicensed',
    );
  });

  it('takes what it leaves out from the license', async () => {
    const french = image('windows 11 pro', {}, 'fr-FR');
    expect((await decide({ image: french, device: { base: RETAIL } }, grant({ language: 'fr-FR' }))).verdict).toBe(
      'licensed',
    );
    const both = image('windows 10 pro', {}, 'fr-FR');
    expect((await decide({ image: both, device: { base: RETAIL } }, grant({ language: 'fr-FR' }))).verdict).toBe(
      'unlicensed',
    );
  });

  it('adds nothing to a license that there is not: a full one of the desktop from Commercial Licensing', async () => {
    const rights = [{ license: { product: 'windows', agreement: 'EA' }, gives: {}, reference: REFERENCE }] as const;
    const parts = {
      image: image('windows 11 enterprise'),
      agreements: [agreement('EA', 'enterprise-agreement', [line({ kind: 'full' })]), agreement('EA2', 'mpsa')],
      device: { base: PRO, licenses: [license('EA windows enterprise full')] },
    };
    expect((await decide(parts, { rights })).blocking).toEqual(['enterprise-not-covered']);
    const upgrade = { ...parts, agreements: [EA], device: ENTERPRISE };
    expect((await decide(upgrade, { rights })).verdict).toBe('licensed');
  });

  it('stands on a base license where the license is an upgrade', async () => {
    const rights = [
      {
        license: { product: 'windows', agreement: 'EA', kind: 'upgrade' },
        gives: { edition: 'education' },
        reference: REFERENCE,
      },
    ] as const;
    const education = image('windows 11 education');
    expect((await decide({ image: education, device: ENTERPRISE }, { rights })).verdict).toBe('licensed');
    const retail = { ...education, media: { channel: 'retail', device: 'PC-1' } };
    const bare = await decide({ image: retail, device: { licenses: [UPGRADE] } }, { rights });
    expect(bare.blocking).toContain('missing-base-license');
  });
});

describe('a withdrawal', () => {
  const withdraw = (right: Policy['withdrawals'][number]['right'], more: Data = {}) => ({
    withdrawals: [
      { right, license: { product: 'windows', ...more }, reference: REFERENCE } as Policy['withdrawals'][number],
    ],
  });
  const SERVER = agreement('EA', 'enterprise-agreement', [
    line({
      product: 'windows-server',
      version: '2022',
      edition: 'datacenter',
      kind: 'full',
      quantity: 'enterprise-wide',
    }),
  ]);
  const server = { licenses: [license('EA windows-server datacenter full')] };

  it.each([
    [
      'a downgrade of a commercial upgrade',
      image('windows 10 enterprise'),
      ENTERPRISE,
      withdraw('downgrade', { agreement: 'EA' }),
    ],
    ['a downgrade of an OEM license', image('windows 10 pro'), { base: PRO }, withdraw('downgrade')],
    ['Pro by an Enterprise license', image('windows 11 pro', {}, 'fr-FR'), ENTERPRISE, withdraw('down-edition')],
  ])('refuses %s, and says where it stands', async (_, one, device, sections) => {
    const before = await decide({ image: one, device }, {});
    expect(before.verdict).toBe('licensed');
    const { blocking, findings } = await decide({ image: one, device }, sections);
    expect(blocking).toEqual(['right-withdrawn']);
    expect(findings.find(({ rule }) => rule === 'right-withdrawn')?.clause).toBe(`policy, ${REFERENCE}`);
  });

  it('leaves the version that was bought, and what Software Assurance made of it', async () => {
    expect(
      (await decide({ image: image('windows 11 enterprise'), device: ENTERPRISE }, withdraw('downgrade'))).verdict,
    ).toBe('licensed');
    const assured = agreement('EA', 'enterprise-agreement', [
      line({ version: '10', softwareAssurance: { until: '2027-06-30' } }),
    ]);
    const newer = { image: image('windows 11 enterprise'), agreements: [assured], device: ENTERPRISE };
    expect((await decide(newer, withdraw('downgrade'))).verdict).toBe('licensed');
    const older = { image: image('windows 8.1 enterprise'), agreements: [assured], device: ENTERPRISE };
    expect((await decide(older, withdraw('downgrade'))).blocking).toEqual(['right-withdrawn']);
  });

  it('offers another image that the device may have', async () => {
    const fits = image('windows 11 enterprise', { id: 'fits' });
    const parts = { image: image('windows 10 enterprise'), images: [fits], device: ENTERPRISE };
    const { findings } = await decide(parts, withdraw('downgrade', { agreement: 'EA' }));
    const cures = findings.find(({ rule }) => rule === 'right-withdrawn')?.cures ?? [];
    expect(cures[0]).toMatchObject({ kind: 'other-image', do: expect.stringContaining('the image fits,') });
    expect(cures.length).toBeGreaterThan(1);
  });

  it('of Software Assurance does not take the license itself', async () => {
    const assured = agreement('EA', 'enterprise-agreement', [line({ softwareAssurance: { until: '2027-06-30' } })]);
    const ltsc = { image: image('windows ltsc-2024 enterprise-ltsc'), agreements: [assured], device: ENTERPRISE };
    expect((await decide(ltsc, {})).verdict).toBe('licensed');
    expect((await decide(ltsc, withdraw('software-assurance'))).blocking).toEqual(['right-withdrawn']);
    const own = { image: image('windows 11 enterprise'), agreements: [assured], device: ENTERPRISE };
    expect((await decide(own, withdraw('software-assurance'))).verdict).toBe('licensed');
  });

  it('of per-user rights needs no agreement that nobody writes down for a user', async () => {
    const users = [{ id: 'ada', softwareAssurance: { until: '2027-06-30' } }];
    const parts = { image: image('windows 11 enterprise'), device: { base: PRO, primaryUser: 'ada' }, users };
    expect((await decide(parts, {})).verdict).toBe('licensed');
    expect((await decide(parts, withdraw('per-user', { agreement: 'EA' }))).blocking).toEqual(['right-withdrawn']);
  });

  it('of lower server editions leaves earlier versions', async () => {
    const standard = { image: image('windows-server 2022 standard'), agreements: [SERVER], device: server };
    const sections = withdraw('down-edition', { product: 'windows-server' });
    expect((await decide(standard, {})).blocking).toEqual([]);
    expect((await decide(standard, sections)).blocking).toEqual(['right-withdrawn']);
    const earlier = { image: image('windows-server 2019 datacenter'), agreements: [SERVER], device: server };
    expect((await decide(earlier, sections)).blocking).toEqual([]);
  });

  it('of a downgrade leaves no purchase of the earlier version behind its media', async () => {
    const agreements = [EA, agreement('OV', 'open-value')];
    const ten = image('windows 10 enterprise', { media: { channel: 'commercial', agreement: 'OV' } });
    expect((await decide({ image: ten, agreements, device: ENTERPRISE }, {})).verdict).toBe('licensed');
    const sections = withdraw('downgrade', { agreement: 'OV' });
    expect((await decide({ image: ten, agreements, device: ENTERPRISE }, sections)).blocking).toEqual([
      'agreement-without-license',
    ]);
  });

  it('takes it from the other users of the PC', async () => {
    const users = [
      { id: 'ada', subscription: { plan: 'enterprise-e3', until: '2027-06-30' } },
      { id: 'bob', softwareAssurance: { until: '2027-06-30' } },
    ];
    const device = { base: PRO, primaryUser: 'ada', otherUsers: ['bob'] };
    const parts = { image: image('windows 10 enterprise'), device, users };
    expect((await decide(parts, {})).blocking).toEqual([]);
    expect((await decide(parts, withdraw('downgrade', { kind: 'software-assurance' }))).blocking).toEqual([
      'other-user-not-covered',
    ]);
  });

  it('is undone by a right that is granted on top', async () => {
    const rights = [
      { license: { product: 'windows', agreement: 'EA' }, gives: { versions: ['10'] }, reference: REFERENCE },
    ] as const;
    const sections = { ...withdraw('downgrade', { agreement: 'EA' }), rights };
    expect((await decide({ image: image('windows 10 enterprise'), device: ENTERPRISE }, sections)).verdict).toBe(
      'licensed',
    );
  });

  it('offers no line that is withdrawn as a cure', async () => {
    const parts = { image: image('windows 10 enterprise'), device: ENTERPRISE };
    const { findings } = await decide(parts, withdraw('downgrade'));
    const cures = findings.find(({ rule }) => rule === 'right-withdrawn')?.cures.map((cure) => cure.do) ?? [];
    expect(cures.join()).not.toContain('Assign the device a license of EA');
  });
});

describe('a qualifying system', () => {
  const HOME = {
    image: image('windows 11 enterprise'),
    device: { base: base('oem windows 11 home'), licenses: [UPGRADE] },
  };
  const system = (qualifies: boolean, more: object = {}) =>
    ({ versions: ['11'], editions: ['home'], upgradeTo: ['11'], qualifies, reference: REFERENCE, ...more }) as const;

  it('carries the upgrade that the tables refuse', async () => {
    expect((await decide(HOME, {})).blocking).toEqual(['base-license-not-qualifying']);
    expect((await decide(HOME, { qualifyingSystems: [system(true)] })).verdict).toBe('licensed');
  });

  it.each([
    ['of another agreement', system(true, { agreement: 'OTHER' })],
    ['of another version', system(true, { upgradeTo: ['10'] })],
    ['of another base', system(true, { editions: ['home-n'] })],
  ])('%s changes nothing', async (_, row) => {
    expect((await decide(HOME, { qualifyingSystems: [row] })).blocking).toEqual(['base-license-not-qualifying']);
  });

  it("of the upgrade's own agreement comes before one of all", async () => {
    const own = system(true, { agreement: 'EA' });
    expect((await decide(HOME, { qualifyingSystems: [system(false), own] })).verdict).toBe('licensed');
  });

  it('refuses what the tables accept, by its own clause', async () => {
    const parts = { image: image('windows 11 enterprise'), device: ENTERPRISE };
    const { blocking, findings } = await decide(parts, { qualifyingSystems: [system(false, { editions: ['pro'] })] });
    expect(blocking).toEqual(['base-license-not-qualifying']);
    expect(findings.find(({ rule }) => rule === blocking[0])?.clause).toBe(`policy, ${REFERENCE}`);
  });

  it('is what a certificate may name', async () => {
    const firmware = { ...PRO, coa: '[4.0] Core OEM:DM' };
    const parts = { image: image('windows 11 enterprise'), device: { base: firmware, licenses: [UPGRADE] } };
    expect((await decide(parts, {})).blocking).toEqual(['missing-coa']);
    expect((await decide(parts, { qualifyingSystems: [system(true)] })).blocking).toEqual([]);
  });
});

it('an architecture that the agreement covers is decided', async () => {
  const arm = image('windows 11 enterprise', {
    identity: { product: 'windows', version: '11', edition: 'enterprise', languages: 'en-US', architecture: 'arm64' },
  });
  const parts = { image: arm, device: { ...ENTERPRISE, base: { ...PRO, architecture: 'arm64' } } };
  expect((await decide(parts, {})).blocking).toEqual(['facts-undecided']);
  const covered = [{ architecture: 'arm64', reference: REFERENCE }] as const;
  expect((await decide(parts, { architectures: covered })).verdict).toBe('licensed');
  expect((await decide(parts, { architectures: [{ architecture: 'arm', reference: REFERENCE }] })).blocking).toEqual([
    'facts-undecided',
  ]);
});

describe('an affiliate', () => {
  const parts = (customer: string, owner?: string): Fleet => ({
    image: image('windows 11 enterprise'),
    installers: [{ id: 'oem', role: 'oem' }],
    verifications: [
      {
        returnedTo: 'oem',
        signedBy: 'Dana',
        signedOn: '2026-11-01',
        devices: ['PC-1'],
        document: 'form.pdf',
        sha256: SHA,
        customer,
      },
    ],
    device: { ...ENTERPRISE, installer: 'oem', ...(owner && { owner }) },
  });
  const affiliates = [{ name: 'Contoso Iberia', reference: REFERENCE }];
  const refused = async (one: Fleet, sections: Partial<Policy>) => {
    const { findings } = await assessManifest(fleet(one), { policy: policy(sections), files: { 'form.pdf': '' } });
    return findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
  };

  it.each([
    ['signs for the organization', parts('contoso iberia ')],
    ['is signed for by the organization', parts('Contoso', 'Contoso Iberia')],
  ])('%s', async (_, one) => {
    expect(await refused(one, {})).toEqual(['verification-scope']);
    expect(await refused(one, { affiliates })).toEqual([]);
  });

  it('signs for nobody else', async () => {
    expect(await refused(parts('Contoso Iberia', 'Fabrikam'), { affiliates })).toEqual(['verification-scope']);
    expect(await refused(parts('Fabrikam'), { affiliates })).toEqual(['verification-scope']);
  });
});

describe('a severity', () => {
  const set = (rule: string, severity: 'error' | 'warning' | 'notice') => ({
    severities: [{ rule, severity, reason: 'Our auditor asks for it.', reference: REFERENCE }],
  });
  const FIRMWARE = {
    image: image('windows 11 enterprise'),
    device: { ...ENTERPRISE, base: { ...PRO, coa: 'firmware' } },
  };
  const FRENCH = { image: image('windows 11 pro', {}, 'fr-FR'), device: { base: PRO } };

  it('raises a warning', async () => {
    expect((await decide(FIRMWARE, {})).verdict).toBe('licensed');
    const { verdict, blocking } = await decide(FIRMWARE, set('coa-not-affixed', 'error'));
    expect([verdict, blocking]).toEqual(['unlicensed', ['coa-not-affixed']]);
  });

  it('says why with each finding that it changes, and with no other', async () => {
    const { findings } = await decide(FIRMWARE, set('coa-not-affixed', 'error'));
    const reasons = findings.map(({ rule, severityReason }) => [rule, severityReason]);
    expect(reasons.filter(([, reason]) => reason !== undefined)).toEqual([
      ['coa-not-affixed', { reason: 'Our auditor asks for it.', reference: REFERENCE }],
    ]);
    const unwritten = { ...FIRMWARE, device: { ...ENTERPRISE, base: { ...PRO, coa: undefined } } };
    const kept = await decide(unwritten, set('evidence-missing', 'notice'));
    expect(kept.findings.some(({ severityReason }) => severityReason !== undefined)).toBe(false);
    const run = await decide(
      { ...FIRMWARE, images: [image('windows 10 pro', { id: 'idle' })] },
      set('image-without-devices', 'error'),
    );
    expect(run.findings.find(({ rule }) => rule === 'image-without-devices')?.severityReason?.reason).toMatch(
      /auditor/,
    );
  });

  it('lowers an error', async () => {
    const { verdict, findings } = await decide(FRENCH, set('language-mismatch', 'warning'));
    expect(verdict).toBe('licensed');
    expect(findings.find(({ rule }) => rule === 'language-mismatch')?.severity).toBe('warning');
  });

  it('raises what is unproven and never lowers it', async () => {
    const unwritten = {
      image: image('windows 11 enterprise'),
      device: { ...ENTERPRISE, base: { ...PRO, coa: undefined } },
    };
    expect((await decide(unwritten, set('evidence-missing', 'notice'))).verdict).toBe('unproven');
    expect((await decide(unwritten, set('evidence-missing', 'error'))).verdict).toBe('unlicensed');
  });

  it('hides no condition behind what it lowers', async () => {
    const ofLine = [{ ...EA, licenses: [line({ language: 'en-US' })] }];
    const parts = {
      image: image('windows 11 enterprise', {}, 'fr-FR'),
      agreements: ofLine,
      device: { ...ENTERPRISE, base: { ...PRO, coa: 'none' } },
    };
    expect((await decide(parts, set('language-mismatch', 'notice'))).blocking).toEqual(['missing-coa']);
  });

  it('decides which right is the best one', async () => {
    // The OEM license differs in language, the upgrade is a claim that its agreement does not have.
    const claim = license('EA windows pro upgrade', { version: '11', language: 'fr-FR' });
    const parts = { image: image('windows 11 pro', {}, 'fr-FR'), device: { base: PRO, licenses: [claim] } };
    expect((await decide(parts, {})).verdict).toBe('unlicensed');
    expect((await decide(parts, set('language-mismatch', 'warning'))).verdict).toBe('licensed');
    expect((await decide(parts, set('license-not-in-agreement', 'notice'))).verdict).toBe('licensed');
  });

  it('counts for a claim that nothing relies on', async () => {
    const claim = license('EA windows pro upgrade', { version: '10' });
    const parts = { image: image('windows 11 pro'), device: { base: PRO, licenses: [claim] } };
    expect((await decide(parts, {})).verdict).toBe('licensed');
    expect((await decide(parts, set('license-not-in-agreement', 'error'))).blocking).toEqual([
      'license-not-in-agreement',
    ]);
  });

  it('counts for such a claim where something else is missing, too', async () => {
    const claim = license('EA windows pro upgrade', { version: '10' });
    const device = { base: { ...PRO, coa: undefined }, licenses: [UPGRADE, claim] };
    const parts = { image: image('windows 11 enterprise'), device };
    expect((await decide(parts, {})).blocking).toEqual(['evidence-missing']);
    expect((await decide(parts, set('license-not-in-agreement', 'error'))).verdict).toBe('unlicensed');
  });

  it('decides which form is the best one', async () => {
    const form = { returnedTo: 'oem', signedBy: 'Dana', document: 'form.pdf', sha256: SHA };
    const late = { ...form, signedOn: '2026-12-24', devices: 'all' };
    const elsewhere = { ...form, signedOn: '2026-11-01', devices: ['PC-2'] };
    const manifest = fleet({
      image: image('windows 11 enterprise'),
      installers: [{ id: 'oem', role: 'oem' }],
      verifications: [late, elsewhere],
      devices: [
        { id: 'PC-1', image: 'image', installer: 'oem', ...ENTERPRISE },
        { id: 'PC-2', image: 'image', ...ENTERPRISE },
      ],
    });
    const lowered = policy(set('verification-late', 'notice'));
    const { verdict } = await assessManifest(manifest, { policy: lowered, files: { 'form.pdf': '' } });
    expect(verdict).toBe('licensed');
  });

  it('counts for the findings of the run', async () => {
    const idle = {
      ...FRENCH,
      image: image('windows 11 pro'),
      images: [image('windows 10 pro', { id: 'idle', media: FROM_EA })],
    };
    expect((await decide(idle, {})).verdict).toBe('licensed');
    expect((await decide(idle, set('image-without-devices', 'error'))).verdict).toBe('unlicensed');
  });
});

it('is explained: what it grants, what it withdraws, what is waived', () => {
  const estate: Estate = {
    organization: 'Contoso',
    agreements: new Map(),
    images: new Map([
      [
        'image',
        {
          id: 'image',
          declared: { product: 'windows', version: '11', edition: 'pro', languages: ['fr-FR'], architecture: 'x64' },
          software: [],
          media: { channel: 'oem-recovery', oem: 'Fabrikam' },
        },
      ],
    ]),
    installers: new Map(),
    verifications: [],
    users: new Map(),
    policy: {
      ...NO_POLICY,
      waivers: [waiver()],
      rights: [
        { license: { product: 'windows', channel: 'oem' }, gives: { edition: 'education' }, reference: REFERENCE },
      ],
      withdrawals: [{ right: 'downgrade', license: { product: 'windows', channel: 'oem' }, reference: 'section 5' }],
    },
  };
  const terms = {
    images: ['image'],
    manufacturer: 'Fabrikam',
    firstImagedWith: 'image',
    base: { channel: 'oem', product: 'windows', version: '11', edition: 'pro', language: 'en-US', purchased: true },
    licenses: [],
  } as const;
  const [explained] = explainDevice(estate, '2026-11-22', { id: 'PC-1', terms }).images;
  const licenses = explained?.software[0]?.licenses ?? [];
  expect(licenses.map(({ gives }) => gives)).toEqual(
    expect.arrayContaining([
      'Pro: 11 (identical)',
      'Pro: 10 (downgrade, withdrawn by section 5)',
      'Education: 11 (policy)',
    ]),
  );
  expect(licenses.flatMap(({ clauses }) => clauses)).toEqual(
    expect.arrayContaining([`policy, ${REFERENCE}`, 'policy, section 5']),
  );
  expect(explained?.findings.filter(({ waived }) => waived !== undefined).map(({ rule }) => rule)).toEqual([
    'language-mismatch',
  ]);
});
