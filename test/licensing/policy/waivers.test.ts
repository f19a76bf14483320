/** What a waiver lets pass, for whom and how long, and what is said of the waiver itself. */
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/licensing/finding.ts';
import type { Waiver } from '../../../src/licensing/policy/policy.ts';
import { base, type Data, EA, fleet, image, license } from '../../seeds/build.ts';
import { assessManifest, type DoorOptions } from '../../support/door.ts';
import { policy, waiver } from '../../support/policies.ts';

const FRENCH = image('windows 11 pro', {}, 'fr-FR');
const PRO = base('oem windows 11 pro');

function assess(
  waivers: readonly Waiver[],
  devices: readonly Data[] = [{ id: 'PC-1', image: 'image', base: PRO }],
  options: DoorOptions & { readonly images?: readonly Data[] } = {},
): Promise<Assessment> {
  const manifest = fleet({ image: FRENCH, devices, agreements: [EA], images: options.images ?? [] });
  return assessManifest(manifest, { ...options, policy: policy({ waivers }) });
}

function told(assessment: Assessment): readonly string[] {
  const { findings } = assessment;
  return findings.filter(({ rule }) => rule.startsWith('waiver-')).map(({ rule, severity }) => `${severity} ${rule}`);
}

function verdicts({ devices }: Assessment): readonly string[] {
  return devices.map(({ id, verdict }) => `${id} ${verdict}`);
}

describe('a waiver in force', () => {
  it('lets its finding pass, which keeps its severity and its cures, and licenses nothing', async () => {
    const assessment = await assess([waiver()]);
    expect(verdicts(assessment)).toEqual(['PC-1 waived']);
    expect(assessment.verdict).toBe('waived');
    expect(assessment.counts).toEqual({ devices: 1, licensed: 0, waived: 1, unproven: 0, unlicensed: 0 });
    const [finding] = assessment.findings.filter(({ rule }) => rule === 'language-mismatch');
    expect(finding).toMatchObject({
      severity: 'error',
      frees: 0,
      waived: {
        waiver: 'W-1',
        reason: 'The English image is on order.',
        owner: 'dana@contoso.example',
        until: '2027-01-31',
      },
    });
    expect(finding?.cures.length).toBeGreaterThan(0);
    expect(told(assessment)).toEqual([]);
  });

  it.each([
    ['until the day before', '2026-11-21', 'unlicensed'],
    ['until today', '2026-11-22', 'waived'],
  ])('holds %s', async (_, until, verdict) => {
    expect(verdicts(await assess([waiver({ until })]))).toEqual([`PC-1 ${verdict}`]);
  });

  it('waives its rule only, and counts what it frees without it', async () => {
    const device = { id: 'PC-1', image: 'image', base: { ...PRO, purchased: false } };
    const oem = { ...FRENCH, media: { channel: 'oem-recovery', oem: 'Fabrikam' } };
    const manifest = fleet({ image: oem, devices: [{ ...device, manufacturer: 'Fabrikam' }] });
    const assessment = await assessManifest(manifest, { policy: policy({ waivers: [waiver()] }) });
    const blocking = assessment.findings.filter(({ severity }) => severity === 'error' || severity === 'unproven');
    expect(blocking.filter(({ waived }) => waived !== undefined).map(({ rule }) => rule)).toEqual([
      'language-mismatch',
    ]);
    // The French image would be the device's own but for the language: that it was never bought is asked as well.
    expect(blocking.map(({ rule }) => rule)).toContain('purchase-unproven');
    expect(verdicts(assessment)).toEqual(['PC-1 unlicensed']);
  });

  it('hides no condition that is asked only where the right covers the image', async () => {
    const upgrade = license('EA windows enterprise upgrade', { language: 'en-US' });
    const ofLine = [{ ...EA, licenses: [{ ...(EA.licenses as Data[])[0], language: 'en-US' }] }];
    const device = { id: 'PC-1', image: 'image', base: { ...PRO, coa: 'none' }, licenses: [upgrade] };
    const french = image('windows 11 enterprise', {}, 'fr-FR');
    const manifest = fleet({ image: french, devices: [device], agreements: ofLine });
    const granted = waiver({ license: { product: 'windows', agreement: 'EA', edition: 'enterprise', version: '11' } });
    const assessment = await assessManifest(manifest, { policy: policy({ waivers: [granted] }) });
    expect(assessment.findings.filter((one) => one.severity === 'error').map(({ rule }) => rule)).toEqual([
      'language-mismatch',
      'missing-coa',
    ]);
    expect(verdicts(assessment)).toEqual(['PC-1 unlicensed']);
  });

  it('frees the one finding that is left', async () => {
    const device = { id: 'PC-1', image: 'image', base: PRO };
    const evaluation = { ...FRENCH, media: { channel: 'evaluation' } };
    const manifest = fleet({ image: evaluation, devices: [device] });
    const { findings } = await assessManifest(manifest, {
      policy: policy({
        waivers: [waiver({ rule: 'non-production-media' }), waiver({ id: 'W-2', rule: 'media-not-commercial' })],
      }),
    });
    expect(findings.find(({ rule }) => rule === 'language-mismatch')?.frees).toBe(1);
    expect(findings.find(({ rule }) => rule === 'non-production-media')?.frees).toBe(0);
  });

  it('keeps waived and refused devices apart', async () => {
    const devices = ['PC-1', 'PC-2'].map((id) => ({ id, image: 'image', base: PRO }));
    const assessment = await assess([waiver()], devices);
    expect(verdicts(assessment)).toEqual(['PC-1 waived', 'PC-2 unlicensed']);
    const groups = assessment.findings.filter(({ rule }) => rule === 'language-mismatch');
    expect(groups.map(({ devices: ids, waived }) => [ids, waived?.waiver])).toEqual(
      expect.arrayContaining([
        [['PC-1'], 'W-1'],
        [['PC-2'], undefined],
      ]),
    );
  });

  it('is told of each device by the waiver that names it', async () => {
    const devices = ['PC-1', 'PC-2', 'PC-3'].map((id) => ({ id, image: 'image', base: PRO }));
    const { findings } = await assess([waiver(), waiver({ id: 'W-2', devices: ['PC-2', 'PC-3'] })], devices);
    const groups = findings.filter(({ rule }) => rule === 'language-mismatch');
    expect(groups.map(({ waived, devices: ids }) => [waived?.waiver, ids])).toEqual([
      ['W-1', ['PC-1']],
      ['W-2', ['PC-2', 'PC-3']],
    ]);
  });

  it('is for its image only, where it names one', async () => {
    const second = { ...FRENCH, id: 'second' };
    const devices = [{ id: 'PC-1', image: ['image', 'second'], base: PRO }];
    const assessment = await assess([waiver({ image: 'second' })], devices, { images: [second] });
    expect(assessment.devices.map(({ image: id, verdict }) => `${id} ${verdict}`)).toEqual([
      'image unlicensed',
      'second waived',
    ]);
  });

  it('is the one that lasts longest, where several are', async () => {
    const { findings } = await assess([waiver(), waiver({ id: 'W-2', until: '2027-06-30' })]);
    expect(findings.find(({ rule }) => rule === 'language-mismatch')?.waived?.waiver).toBe('W-2');
  });
});

describe('the license that a waiver was granted for', () => {
  it.each([
    ['another edition', base('oem windows 11 home')],
    ['another channel', base('retail windows 11 pro')],
    ['another version', base('oem windows 10 pro')],
    ['another language', { ...PRO, language: 'de-DE' }],
  ])('is no longer there: %s', async (_, now) => {
    const assessment = await assess([waiver()], [{ id: 'PC-1', image: 'image', base: now }]);
    expect(assessment.devices[0]?.verdict).not.toBe('waived');
  });

  it('is told where it changed and the finding stayed', async () => {
    const devices = [{ id: 'PC-1', image: 'image', base: { ...PRO, language: 'de-DE' } }];
    const assessment = await assess([waiver()], devices);
    expect(assessment.findings.find(({ rule }) => rule === 'waiver-unused')).toMatchObject({
      severity: 'warning',
      message: expect.stringContaining('the license that it was granted for is no longer there'),
      about: [{ of: 'policy', path: 'waivers.0.license' }],
    });
  });

  it('is what the line of its agreement adds, too', async () => {
    const devices = [
      { id: 'PC-1', image: 'image', base: PRO, licenses: [{ agreement: 'EA', product: 'office', kind: 'full' }] },
    ];
    const none = waiver({
      rule: 'missing-base-license',
      license: { product: 'windows', agreement: 'EA', version: '11' },
    });
    const held = [{ id: 'PC-1', image: 'image', licenses: [license('EA windows enterprise upgrade')] }];
    expect((await assess([none], devices)).devices[0]?.verdict).toBe('unlicensed');
    const enterprise = fleet({ image: image('windows 11 enterprise'), devices: held });
    const waived = await assessManifest(enterprise, { policy: policy({ waivers: [none] }) });
    expect(waived.devices[0]?.verdict).toBe('waived');
  });

  it('can be none: no base, no license, no covered primary user', async () => {
    const none = waiver({ rule: 'missing-base-license', license: 'none' });
    const users = [
      { id: 'ada', softwareAssurance: { until: '2027-06-30' } },
      { id: 'bob', licenses: [] },
    ];
    const devices = [
      { id: 'PC-1', image: 'image' },
      { id: 'PC-2', image: 'image', primaryUser: 'bob' },
      { id: 'PC-3', image: 'image', primaryUser: 'ada' },
      { id: 'PC-4', image: 'image', licenses: [license('EA windows enterprise upgrade')] },
    ];
    const assessment = await assessManifest(fleet({ image: image('windows 11 enterprise'), devices, users }), {
      policy: policy({ waivers: [{ ...none, devices: ['PC-*'] }] }),
    });
    const waived = assessment.findings.filter((finding) => finding.waived !== undefined);
    expect(waived.flatMap(({ devices: ids }) => ids)).toEqual(['PC-1', 'PC-2']);
  });
});

describe('what is said of a waiver', () => {
  it.each([
    ['ended, and needed', '2026-11-21', FRENCH, ['error waiver-expired']],
    ['ended, and not needed', '2026-11-21', image('windows 11 pro'), ['warning waiver-expired']],
    ['in force, and not needed', '2027-01-31', image('windows 11 pro'), ['warning waiver-unused']],
    ['needed, its last day today', '2026-11-22', FRENCH, ['warning waiver-ends-soon']],
    ['needed, 14 days left', '2026-12-06', FRENCH, ['warning waiver-ends-soon']],
    ['needed, 15 days left', '2026-12-07', FRENCH, []],
  ])('%s', async (_, until, one, expected) => {
    const manifest = fleet({ image: one, device: { base: PRO } });
    const assessment = await assessManifest(manifest, { policy: policy({ waivers: [waiver({ until })] }) });
    expect(told(assessment)).toEqual(expected);
    const [finding] = assessment.findings.filter(({ rule }) => rule.startsWith('waiver-'));
    if (finding !== undefined) {
      expect(finding.message).toContain('W-1');
      expect(finding.message).toContain('dana@contoso.example');
      expect(finding.about[0]).toMatchObject({ of: 'policy', path: expect.stringMatching(/^waivers\.0/) });
      expect(finding.clause).toBe('policy, waivers');
    }
    if (finding?.rule !== 'waiver-unused') expect(finding?.message ?? until).toContain(until);
  });

  it('counts what a pattern covers', async () => {
    const devices = ['KIOSK-1', 'KIOSK-2', 'PC-1'].map((id) => ({ id, image: 'image', base: PRO }));
    const assessment = await assess([waiver({ devices: ['KIOSK-*', 'PC-1'] })], devices);
    expect(told(assessment)).toEqual(['notice waiver-applied']);
    expect(assessment.findings.find(({ rule }) => rule === 'waiver-applied')?.message).toContain('on 3 devices');
  });

  it('no waiver lets it pass', async () => {
    const ended = waiver({ until: '2026-11-21' });
    const excuse = waiver({ id: 'W-2', rule: 'waiver-expired', devices: ['PC-*'] });
    const assessment = await assess([ended, excuse]);
    expect(told(assessment)).toEqual(['error waiver-expired', 'warning waiver-unused']);
  });

  it('where one image is decided, only of waivers for that one', async () => {
    const second = { ...image('windows 11 pro'), id: 'second' };
    const idle = [
      waiver({ id: 'ANY' }),
      waiver({ id: 'OTHER', image: 'image' }),
      waiver({ id: 'OWN', image: 'second' }),
    ];
    const devices = [{ id: 'PC-1', image: 'second', base: PRO }];
    const assessment = await assess(idle, devices, { images: [second], image: 'second' });
    const unused = assessment.findings.filter(({ rule }) => rule === 'waiver-unused');
    expect(unused.map(({ message }) => message)).toEqual([expect.stringContaining('OWN')]);
  });

  it('a device that needs it for one of its images needs it', async () => {
    const second = { ...image('windows 11 pro'), id: 'second' };
    const devices = [{ id: 'PC-1', image: ['image', 'second'], base: PRO }];
    expect(told(await assess([waiver()], devices, { images: [second] }))).toEqual([]);
  });
});
