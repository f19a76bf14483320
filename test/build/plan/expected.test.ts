import { expect, test } from 'vitest';
import { expectedIdentity, refuseLanguage } from '../../../src/build/plan/expected.ts';
import type { BuildStep, Making } from '../../../src/build/plan/plan.ts';
import type { SoftwareIdentity } from '../../../src/licensing/model.ts';
import { rejected } from './planning.ts';

const place = { file: 'p.yml', line: 5, column: 5 };
const PRO: SoftwareIdentity = {
  product: 'windows',
  version: '11',
  edition: 'pro',
  languages: ['en-US'],
  architecture: 'x64',
};
const DECLARED: SoftwareIdentity = { ...PRO, edition: 'enterprise', languages: ['en-US', 'de-DE'] };
const ALL = ['product', 'version', 'edition', 'languages', 'architecture', 'evaluation'];

const ENTERPRISE: BuildStep = { kind: 'setEdition', editionId: 'Enterprise', becomes: 'enterprise', place };
const LANGUAGE: BuildStep = { kind: 'addLanguage', packages: ['/lp.cab'], place };
const PACKAGE: BuildStep = { kind: 'addPackage', packages: ['/kb.msu'], notApplicable: 'fail', place };
const UNATTEND: BuildStep = { kind: 'applyUnattend', file: '/unattend.xml', place };
const RUN: BuildStep = { kind: 'run', command: ['make'], place };
const GERMAN: BuildStep = { kind: 'setLanguage', language: 'de-DE', place };
const HARMLESS: readonly BuildStep[] = [
  { kind: 'addDriver', path: '/drivers', recurse: true, forceUnsigned: false, place },
  { kind: 'addCapability', name: 'Language.Basic~~~de-DE~0.0.1.0', place },
  { kind: 'removeApp', names: ['*'], place },
  { kind: 'enableFeature', name: 'NetFx3', all: true, place },
  { kind: 'copy', from: '/overlay', to: '/', place },
  { kind: 'cleanup', resetBase: true, place },
];

function making(...steps: readonly BuildStep[]): Making {
  return { kind: 'steps', source: { file: '/install.wim', place }, steps, compress: 'max' };
}

test('steps that change nothing that is licensed: the source, whatever is declared', () => {
  const { software, provisional } = expectedIdentity(PRO, making(...HARMLESS), DECLARED);
  expect(software).toEqual(PRO);
  expect([...provisional]).toEqual([]);
});

test('an edition that is set is certain, and no evaluation', () => {
  const { software, provisional } = expectedIdentity({ ...PRO, evaluation: true }, making(ENTERPRISE), PRO);
  expect(software).toEqual({ ...PRO, edition: 'enterprise' });
  expect([...provisional]).toEqual([]);
});

test('an edition of another line of releases leaves the version open', () => {
  const step: BuildStep = { kind: 'setEdition', editionId: 'IoTEnterpriseS', becomes: 'iot-enterprise-ltsc', place };
  const { software, provisional } = expectedIdentity(PRO, making(step), { version: 'ltsc-2024' });
  expect(software).toMatchObject({ edition: 'iot-enterprise-ltsc', version: 'ltsc-2024' });
  expect([...provisional]).toEqual(['version']);
});

test.each([
  ['addLanguage', LANGUAGE, ['languages']],
  ['addPackage', PACKAGE, ['version', 'languages']],
  ['applyUnattend', UNATTEND, ['version', 'languages']],
  ['run', RUN, ALL],
])('%s leaves open what it may change', (_, step, fields) => {
  const declared = { ...DECLARED, version: '10' as const };
  const { software, provisional } = expectedIdentity(PRO, making(step), declared);
  expect([...provisional]).toEqual(fields);
  expect(software.version).toBe(fields.includes('version') ? '10' : '11');
  expect(software.edition).toBe(fields.includes('edition') ? 'enterprise' : 'pro');
  expect(software.languages).toEqual(['en-US', 'de-DE']);
});

test('what is open and not declared stays as in the source', () => {
  expect(expectedIdentity(PRO, making(RUN), undefined).software).toEqual(PRO);
  expect(expectedIdentity(PRO, making(PACKAGE), { edition: 'enterprise' }).software).toEqual(PRO);
});

test('an edition set after a program ran is certain, before it is not', () => {
  const declared = { ...PRO, edition: 'education' as const };
  const after = expectedIdentity(PRO, making(RUN, ENTERPRISE), declared);
  expect(after.software.edition).toBe('enterprise');
  expect(after.provisional.has('edition')).toBe(false);
  const before = expectedIdentity(PRO, making(ENTERPRISE, RUN), declared);
  expect(before.software.edition).toBe('education');
  expect(before.provisional.has('edition')).toBe(true);
});

test('a language that is set after one was added is in the image', () => {
  expect(expectedIdentity(PRO, making(LANGUAGE, GERMAN), undefined).software.languages).toEqual(['en-US', 'de-DE']);
  expect(expectedIdentity(PRO, making(GERMAN), undefined).software.languages).toEqual(['en-US']);
});

test.each<Making>([
  { kind: 'run', command: ['make'], place },
  { kind: 'media', share: '/share', media: 'MEDIA001', place },
])('$kind: what is declared, and all of it open', (shape) => {
  const { software, provisional } = expectedIdentity(undefined, shape, DECLARED);
  expect(software).toEqual(DECLARED);
  expect([...provisional]).toEqual(ALL);
  expect(expectedIdentity(undefined, shape, undefined).software).toEqual({});
});

test('a source that could not be read: only what the plan says', () => {
  expect(expectedIdentity(undefined, making(ENTERPRISE), DECLARED).software).toEqual({ edition: 'enterprise' });
});

test('a language that nothing brings', async () => {
  const other: BuildStep = { ...GERMAN, language: 'fr-FR', place: { ...place, line: 9 } };
  const problems = await rejected((async () => refuseLanguage(making(...HARMLESS, GERMAN, other), PRO))());
  expect(problems).toEqual([
    {
      ...place,
      message: 'The language de-DE is not in the source (en-US), and no step before adds one.',
      cure: 'Add its language pack before it (`addLanguage`), or set one that is there.',
    },
    expect.objectContaining({ line: 9, message: expect.stringContaining('fr-FR') }),
  ]);
});

test.each([
  ['in the source', making({ ...GERMAN, language: 'en-US' }), PRO],
  ['added before', making(LANGUAGE, GERMAN), PRO],
  ['perhaps in a package', making(PACKAGE, GERMAN), PRO],
  ['perhaps in an answer file', making(UNATTEND, GERMAN), PRO],
  ['perhaps from a program', making(RUN, GERMAN), PRO],
  ['into languages nobody knows', making(GERMAN), { product: 'windows' as const }],
  ['into the multilingual pack', making(GERMAN), { languages: ['mui'] }],
  ['of a source that could not be read', making(GERMAN), undefined],
  ['by a program', { kind: 'run' as const, command: ['make'] as const, place }, PRO],
])('a language that is %s', (_, shape, source) => {
  expect(() => refuseLanguage(shape, source)).not.toThrow();
});

test('a language that is added too late', () => {
  expect(() => refuseLanguage(making(GERMAN, LANGUAGE), PRO)).toThrow('no step before adds one');
});
