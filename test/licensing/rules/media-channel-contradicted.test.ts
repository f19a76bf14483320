/** Every declared channel against every claim of an ei.cfg, through the files beside a manifest. */
import { expect, it } from 'vitest';
import { fixtureBytes } from '../../image/wim-bytes.ts';
import { agreement, base, fleet, license } from '../../seeds/build.ts';
import { assessManifest } from '../../support/door.ts';

const RULE = 'media-channel-contradicted';
const WIM = fixtureBytes('win11-enterprise-en.wim');
const CLAIMS = {
  volume: '[Channel]\r\nVolume\r\n[VL]\r\n1\r\n',
  retail: '[Channel]\r\nRetail\r\n[VL]\r\n0\r\n',
  oem: '[Channel]\r\nOEM\r\n[VL]\r\n0\r\n',
  'left open': '[Channel]\r\n_Default\r\n[VL]\r\n0\r\n',
  conflicting: '[Channel]\r\nRetail\r\n[VL]\r\n1\r\n',
};
const AGREES: Readonly<Record<string, keyof typeof CLAIMS>> = {
  commercial: 'volume',
  retail: 'retail',
  'oem-recovery': 'oem',
  'oem-custom': 'oem',
};
const PAIRS = Object.keys(AGREES).flatMap((channel) =>
  (Object.keys(CLAIMS) as (keyof typeof CLAIMS)[]).map((claim) => [channel, claim] as const),
);

function findingsOf(channel: string | undefined, eiCfg: string | undefined) {
  const media = { ...(channel && { channel }), ...(channel === 'commercial' && { agreement: 'EA' }) };
  const manifest = fleet({
    image: { id: 'image', file: 'install.wim', media },
    agreements: [agreement('EA', 'enterprise-agreement')],
    device: { base: base('oem windows 11 pro'), licenses: [license('EA windows enterprise upgrade')] },
  });
  const files = { 'install.wim': WIM, ...(eiCfg !== undefined && { 'ei.cfg': eiCfg }) };
  return assessManifest(manifest, { files });
}

it.each(PAIRS)('declared %s, ei.cfg %s', async (channel, claim) => {
  const { findings, verdict } = await findingsOf(channel, CLAIMS[claim]);
  const own = findings.filter(({ rule }) => rule === RULE);
  const silent = claim === AGREES[channel] || claim === 'left open' || claim === 'conflicting';
  expect(own.map(({ severity }) => severity)).toEqual(silent ? [] : ['unproven']);
  if (channel === 'commercial') expect(verdict).toBe(silent ? 'licensed' : 'unproven');
});

it('says what is declared, what the ei.cfg says, and where', async () => {
  const { findings } = await findingsOf('commercial', CLAIMS.retail);
  const [finding] = findings.filter(({ rule }) => rule === RULE);
  expect(finding).toMatchObject({
    message: 'The media are declared as commercial; ei.cfg says that they are retail media.',
    about: [{ of: 'image', id: 'image', path: 'media.channel' }],
    image: 'image',
  });
});

it('offers the declaration that the ei.cfg agrees with, where that is commercial', async () => {
  const { findings } = await findingsOf('retail', CLAIMS.volume);
  const [finding] = findings.filter(({ rule }) => rule === RULE);
  expect(finding?.cures.map(({ edit }) => edit)).toMatchObject([
    undefined,
    { mode: 'set', value: { channel: 'commercial', agreement: 'EA' } },
  ]);
});

it('never proves a channel, and finds nothing where none is declared or the file is not there', async () => {
  const undeclared = (await findingsOf(undefined, CLAIMS.volume)).findings.map(({ rule }) => rule);
  expect(undeclared).toContain('evidence-missing');
  expect(undeclared).not.toContain(RULE);
  expect((await findingsOf('commercial', undefined)).verdict).toBe('licensed');
});
