import { describe, expect, it } from 'vitest';
import type { HiveClaims } from '../../src/image/hive/software-hive.ts';
import { readWimFile } from '../../src/image/wim-file.ts';
import { withHiveWitness } from '../../src/image/witnesses.ts';
import type { ImageIdentity } from '../../src/licensing/model.ts';
import { fixturePath } from './wim-bytes.ts';

const CLIENT: HiveClaims = { installationType: 'Client', build: 26100, unreplayedLogs: false };
const PRO: HiveClaims = { ...CLIENT, editionId: 'Professional' };
const ENTERPRISE: HiveClaims = { ...CLIENT, editionId: 'Enterprise' };

const pro = await identityOf('win11-pro-en.wim');
const enterprise = await identityOf('win11-enterprise-en.wim');
const evaluation = await identityOf('win11-enterprise-eval.wim');
const server = await identityOf('server-2022-standard.wim');

async function identityOf(name: string): Promise<ImageIdentity> {
  const [image] = (await readWimFile(fixturePath(name), name)).indexes;
  if (image === undefined) throw new Error('No image.');
  return image.identity;
}

const OTHER_CONFLICT = {
  field: 'version',
  claims: [
    { witness: 'a', value: '10' },
    { witness: 'b', value: '11' },
  ],
} as const;

/** `edition: Enterprise by XML, Pro by SOFTWARE hive` of every conflict. */
function conflictsOf(identity: ImageIdentity): readonly string[] {
  if (identity.state !== 'conflicting') return [];
  return identity.conflicts.map(
    ({ field, claims }) => `${field}: ${claims.map(({ value, witness }) => `${value} by ${witness}`).join(', ')}`,
  );
}

describe('a hive that agrees', () => {
  it('is a second witness and changes nothing else', () => {
    expect(pro).toMatchObject({ state: 'known', witnesses: ['XML'] });
    expect(withHiveWitness(pro, PRO)).toEqual({ ...pro, witnesses: ['XML', 'SOFTWARE hive'] });
  });

  it('agrees in another case, and with another build of the same version', () => {
    const updated = { ...PRO, editionId: 'PROFESSIONAL', build: 26200 };
    expect(withHiveWitness(pro, updated)).toEqual({ ...pro, witnesses: ['XML', 'SOFTWARE hive'] });
  });

  it('agrees on an evaluation, and on a server of either installation type', () => {
    expect(withHiveWitness(evaluation, { ...CLIENT, editionId: 'EnterpriseEval' }).state).toBe('known');
    const core = { ...CLIENT, editionId: 'ServerStandard', installationType: 'Server Core', build: 20348 };
    expect(withHiveWitness(server, core)).toEqual({ ...server, witnesses: ['XML', 'SOFTWARE hive'] });
  });

  it('agrees where its packages are those of another edition, and its name is that of Windows 10', () => {
    const virtual = { ...PRO, compositionEditionId: 'Enterprise', productName: 'Windows 10 Pro' };
    expect(withHiveWitness(pro, virtual).state).toBe('known');
  });

  it('carries the mark of logs that were not replayed', () => {
    const marked = withHiveWitness(pro, { ...PRO, unreplayedLogs: true });
    expect(marked).toEqual({ ...pro, witnesses: ['XML', 'SOFTWARE hive (logs not replayed)'] });
  });
});

describe('a hive that disagrees', () => {
  it.each<[string, ImageIdentity, HiveClaims, readonly string[]]>([
    ['on the edition', enterprise, PRO, ['edition: Enterprise by XML, Pro by SOFTWARE hive']],
    [
      'on an edition that no table has',
      enterprise,
      { ...CLIENT, editionId: 'CloudE' },
      ['edition: Enterprise by XML, CloudE by SOFTWARE hive'],
    ],
    [
      'on the version',
      pro,
      { ...PRO, build: 19045 },
      ['version: Windows 11 by XML, Windows 10, build 19045 by SOFTWARE hive'],
    ],
    [
      'by a build that no table has',
      pro,
      { ...PRO, build: 99_999 },
      ['version: Windows 11 by XML, build 99999 by SOFTWARE hive'],
    ],
    [
      'on what is an evaluation',
      enterprise,
      { ...CLIENT, editionId: 'EnterpriseEval' },
      ['evaluation: no by XML, yes by SOFTWARE hive'],
    ],
    ['on what is none', evaluation, ENTERPRISE, ['evaluation: yes by XML, no by SOFTWARE hive']],
    [
      'on the product',
      pro,
      { editionId: 'ServerStandard', installationType: 'Server', build: 26100, unreplayedLogs: false },
      ['product: Windows by XML, Windows Server by SOFTWARE hive', 'edition: Pro by XML, Standard by SOFTWARE hive'],
    ],
    [
      'with itself, by its installation type',
      pro,
      { ...PRO, installationType: 'Server' },
      ['product: Professional by SOFTWARE hive (EDITIONID), Server by SOFTWARE hive (INSTALLATIONTYPE)'],
    ],
    [
      'by its installation type alone',
      pro,
      { installationType: 'Server', unreplayedLogs: false },
      ['product: Windows by XML, Windows Server by SOFTWARE hive'],
    ],
    [
      'by being Windows PE',
      pro,
      { ...PRO, installationType: 'WindowsPE' },
      ['product: Windows by XML, Windows PE by SOFTWARE hive'],
    ],
    [
      'though its logs were not replayed',
      enterprise,
      { ...PRO, unreplayedLogs: true },
      ['edition: Enterprise by XML, Pro by SOFTWARE hive (logs not replayed)'],
    ],
  ])('%s', (_name, identity, claims, conflicts) => {
    const held = withHiveWitness(identity, claims);
    expect(conflictsOf(held)).toEqual(conflicts);
    expect(held.witnesses).toHaveLength(2);
  });

  it('leaves out what is contested, and keeps an evaluation whoever says so', () => {
    const { edition: _edition, ...rest } = enterprise.software;
    expect(withHiveWitness(enterprise, PRO).software).toEqual(rest);
    const secret = withHiveWitness(enterprise, { ...CLIENT, editionId: 'EnterpriseEval' });
    expect(secret.software).toEqual({ ...enterprise.software, evaluation: true });
    expect(withHiveWitness(evaluation, ENTERPRISE).software.evaluation).toBe(true);
  });

  it('never shows a product key', () => {
    const key = ['ABCDE', 'FGHIJ', 'KLMNO', 'PQRST', 'UVWXY'].join('-');
    expect(JSON.stringify(withHiveWitness(pro, { ...CLIENT, editionId: key }))).not.toContain('FGHIJ');
  });
});

describe('an identity that the XML does not give', () => {
  it('stays unknown, and the reason says what the hive names', async () => {
    const stripped = await identityOf('stripped.wim');
    const held = withHiveWitness(stripped, PRO);
    if (stripped.state !== 'unknown' || held.state !== 'unknown') throw new Error('It is known.');
    expect(held.software).toEqual(stripped.software);
    expect(held.reason).toBe(
      `${stripped.reason}; its SOFTWARE hive says Windows 11 Pro, which its XML must say as well`,
    );
    expect(held.witnesses).toEqual(['XML', 'SOFTWARE hive']);
    expect(withHiveWitness(await identityOf('unstaged.wim'), PRO).state).toBe('unknown');
    expect(withHiveWitness(await identityOf('data-only.wim'), PRO).state).toBe('unknown');
  });

  it('is settled where EDITIONID and the hive outvote the label FLAGS, and nothing else is in doubt', async () => {
    const conflicting = await identityOf('conflicting.wim');
    expect(conflictsOf(conflicting)).toHaveLength(1);
    expect(withHiveWitness(conflicting, PRO)).toEqual({ ...pro, witnesses: ['XML', 'SOFTWARE hive'] });
    const dirty = withHiveWitness(conflicting, { ...PRO, unreplayedLogs: true });
    expect(conflictsOf(dirty)).toEqual(conflictsOf(conflicting));
    const elsewhere: ImageIdentity = {
      state: 'conflicting',
      software: pro.software,
      witnesses: ['XML'],
      conflicts: [...(conflicting.state === 'conflicting' ? conflicting.conflicts : []), OTHER_CONFLICT],
    };
    expect(withHiveWitness(elsewhere, PRO).state).toBe('conflicting');
  });

  it('stays conflicting where the hive says a third thing, and the hive adds its own conflicts', async () => {
    const conflicting = await identityOf('conflicting.wim');
    const third = withHiveWitness(conflicting, { ...CLIENT, editionId: 'Education' });
    expect(conflictsOf(third)).toEqual([
      ...conflictsOf(conflicting),
      'edition: Pro by XML, Education by SOFTWARE hive',
    ]);
  });
});

describe('a hive that says too little', () => {
  it.each<[string, HiveClaims]>([
    ['nothing', { unreplayedLogs: false }],
    ['nothing, with logs', { unreplayedLogs: true }],
    ['no edition', CLIENT],
    ['no build', { editionId: 'Professional', installationType: 'Client', unreplayedLogs: false }],
  ])('%s: is no witness', (_name, claims) => {
    expect(withHiveWitness(pro, claims)).toBe(pro);
  });
});
