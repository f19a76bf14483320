/** Every step of the DISM adapter on the stand-in for dism.exe: what can be seen of it in the image, and what its failures say. */
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BuildStep } from '../../../../src/build/plan/plan.ts';
import { readSoftwareHive } from '../../../../src/image/hive/software-hive.ts';
import { readWimFile } from '../../../../src/image/wim-file.ts';
import { HAS_WIMLIB } from '../../../support/wimlib.ts';
import { type Bench, benchOf, failureOf, openEntries, PLACE, runStep } from '../bench.ts';
import { standInHere } from '../stand-in.ts';
import type { PlainStep } from './scripted-dism.ts';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/images');
const LOG = '/Windows/servicing-log.json';

interface Desk extends Bench {
  readonly image: string;
  /** Writes a file into the bench's folder, and gives its path. */
  file(name: string, content?: string): string;
  service(...steps: readonly PlainStep[]): Promise<Buffer | undefined>;
  fails(...steps: readonly PlainStep[]): ReturnType<typeof failureOf>;
  /** Of the image as it was saved. */
  json(path: string): Promise<unknown>;
}

function desk(fixture = 'win11-pro-en.wim', ...how: Parameters<typeof standInHere>): Desk {
  const bench = benchOf(standInHere(...how));
  const image = join(bench.folder, fixture);
  copyFileSync(join(FIXTURES, fixture), image);
  const service = (...steps: readonly PlainStep[]) =>
    bench.engine.service(
      image,
      steps.map((step) => ({ ...step, place: PLACE }) as BuildStep),
      bench.workshop,
    );
  return {
    ...bench,
    image,
    file: (name, content = '') => {
      const path = join(bench.folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
    service,
    fails: (...steps) => failureOf(service(...steps)),
    json: async (path) => {
      const bytes = await bench.engine.extractFile({ file: image, index: 1 }, path, bench.workshop);
      return bytes === undefined ? undefined : JSON.parse(bytes.toString());
    },
  };
}

const addPackage = (...packages: readonly string[]): PlainStep => ({
  kind: 'addPackage',
  packages,
  notApplicable: 'fail',
});
const setEdition = (editionId: string): PlainStep => ({ kind: 'setEdition', editionId, becomes: 'enterprise' });

describe.skipIf(!HAS_WIMLIB || process.platform !== 'linux')('the DISM adapter on the stand-in', () => {
  describe('a step is seen in the saved image', () => {
    it('addDriver: of a folder and those in it, unsigned ones where that is asked for', async () => {
      const place = desk();
      place.file('drivers/net.inf', '[Version]\nCatalogFile=net.cat\n');
      place.file('drivers/net.cat');
      const inner = dirname(place.file('drivers/audio/sound.inf', '[Version]\n'));
      await place.service(
        { kind: 'addDriver', path: dirname(inner), recurse: false, forceUnsigned: false },
        { kind: 'addDriver', path: inner, recurse: true, forceUnsigned: true },
      );
      expect(await place.json('/Windows/INF/published.json')).toMatchObject([
        { publishedName: 'oem0.inf', originalName: 'net.inf' },
        { publishedName: 'oem1.inf', originalName: 'sound.inf' },
      ]);
    });

    it('addLanguage and setLanguage', async () => {
      const place = desk();
      const pack = place.file('lp.cab', 'language de-DE\n');
      await place.service({ kind: 'addLanguage', packages: [pack] }, { kind: 'setLanguage', language: 'de-DE' });
      const [image] = (await readWimFile(place.image, 'x')).indexes;
      expect(image?.identity.software?.languages).toEqual(expect.arrayContaining(['de-DE', 'en-US']));
    });

    it('addPackage, each by itself, in their order', async () => {
      const place = desk();
      await place.service(addPackage(place.file('a b.msu'), place.file('c.cab')));
      expect(await place.json(LOG)).toMatchObject([{ packages: ['a b.msu'] }, { packages: ['c.cab'] }]);
    });

    it('addPackage that asks for a restart (3010)', async () => {
      const place = desk();
      await place.service(addPackage(place.file('kb.msu', 'reboot\n')));
      expect(await place.json('/Windows/servicing/packages.json')).toEqual([{ name: 'kb', state: 'Installed' }]);
    });

    it('addCapability and enableFeature out of a source', async () => {
      const place = desk();
      const source = dirname(place.file('sxs/netfx3.cab'));
      await place.service(
        { kind: 'addCapability', name: 'Language.Basic~~~de-DE~0.0.1.0', source },
        { kind: 'enableFeature', name: 'netfx3', all: true, source },
        { kind: 'enableFeature', name: 'Microsoft-Hyper-V', all: true },
      );
      expect(await place.json('/Windows/capabilities.json')).toEqual(['Language.Basic~~~de-DE~0.0.1.0']);
      expect(await place.json('/Windows/servicing/features.json')).toMatchObject({
        NetFx3: 'Enabled',
        'Microsoft-Hyper-V': 'Enabled',
        'Microsoft-Hyper-V-All': 'Enabled',
      });
    });

    it('removeApp, by a name and by a part of one', async () => {
      const place = desk();
      const names = ['Microsoft.BingNews', 'Microsoft.XboxApp', 'Microsoft.Xbox.TCUI', 'Microsoft.Paint'];
      const apps = names.map((displayName) => ({
        displayName,
        version: '1.0.0.0',
        architecture: 'neutral',
        resourceId: '~',
        packageName: `${displayName}_1.0.0.0_neutral_~_8wekyb3d8bbwe`,
      }));
      const from = place.file('list/provisioned-apps.json', JSON.stringify(apps));
      await place.service(
        { kind: 'copy', from, to: '/Windows' },
        { kind: 'removeApp', names: ['microsoft.bingnews', '*Xbox*'] },
      );
      expect(await place.json('/Windows/provisioned-apps.json')).toMatchObject([{ displayName: 'Microsoft.Paint' }]);
    });

    it('setEdition: in the XML of the saved image, and in the hive that is given back', async () => {
      const place = desk();
      const hive = await place.service(setEdition('Enterprise'));
      expect(readSoftwareHive(hive ?? Buffer.alloc(0), 'SOFTWARE')).toMatchObject({ editionId: 'Enterprise' });
      expect((await readWimFile(place.image, 'x')).indexes[0]?.editionId).toBe('Enterprise');
    });

    it('applyUnattend', async () => {
      const place = desk();
      const file = place.file('my unattend.xml', '<unattend xmlns="urn:schemas-microsoft-com:unattend"/>');
      await place.service({ kind: 'applyUnattend', file });
      const placed = await place.engine.extractFile(
        { file: place.image, index: 1 },
        '/Windows/Panther/unattend.xml',
        place.workshop,
      );
      expect(placed?.toString()).toContain('<unattend');
    });

    it.each([true, false])('cleanup, with resetBase %s', async (resetBase) => {
      const place = desk();
      await place.service({ kind: 'cleanup', resetBase });
      expect(await place.json(LOG)).toMatchObject([{ what: 'StartComponentCleanup', resetBase }]);
    });

    it('a package that is not applicable is left out where the plan allows it, and told', async () => {
      const place = desk();
      const packages = [place.file('old.msu', 'not-applicable\n'), place.file('new.msu')];
      await place.service({ kind: 'addPackage', packages, notApplicable: 'allow' });
      expect(await place.json(LOG)).toMatchObject([{ packages: ['new.msu'] }]);
      expect(place.titles()).toContainEqual(expect.stringMatching(/^Left out.*old\.msu/));
    });
  });

  describe('a failure is explained', () => {
    const cases: readonly (readonly [what: string, step: (place: Desk) => PlainStep, code: string, cure: RegExp])[] = [
      [
        'a package for another build',
        (p) => addPackage(p.file('a.msu', 'not-applicable')),
        '0x800f081e',
        /notApplicable: allow/,
      ],
      ['no package', (p) => addPackage(p.file('a.cab', 'not-a-package')), '0x800f0805', /\.cab or \.msu/],
      ['a package that is not there', (p) => addPackage(join(p.folder, 'no.msu')), '2', /paths/],
      ['a package without its source', (p) => addPackage(p.file('a.cab', 'missing-source')), '0x800f081f', /`source`/],
      [
        'a feature without its source',
        () => ({ kind: 'enableFeature', name: 'NetFx3', all: false }),
        '0x800f081f',
        /`source`/,
      ],
      [
        'an unknown feature',
        () => ({ kind: 'enableFeature', name: 'NetFx33', all: false }),
        '0x800f080c',
        /Get-Features/,
      ],
      [
        'a parent that is disabled',
        () => ({ kind: 'enableFeature', name: 'Microsoft-Hyper-V', all: false }),
        '50',
        /./,
      ],
      [
        'an unknown capability',
        () => ({ kind: 'addCapability', name: 'Language.Basic' }),
        '0x800f080c',
        /Get-Capabilities/,
      ],
      [
        'a folder without drivers',
        (p) => ({ kind: 'addDriver', path: dirname(p.file('d/a.txt')), recurse: true, forceUnsigned: false }),
        '2',
        /./,
      ],
      [
        'no driver',
        (p) => ({ kind: 'addDriver', path: p.file('a.inf'), recurse: false, forceUnsigned: false }),
        '13',
        /\.inf/,
      ],
      ['an edition that it can not become', () => setEdition('Core'), '87', /This image can become: .*Enterprise/],
      ['a language that is not there', () => ({ kind: 'setLanguage', language: 'fr-FR' }), '87', /./],
      ['no answer file', (p) => ({ kind: 'applyUnattend', file: p.file('u.xml', '<other/>') }), '1465', /schema/],
    ];

    it.each(cases)('%s', async (_what, step, code, cure) => {
      const place = desk();
      const { problem, tail } = await place.fails(step(place));
      expect(problem).toMatchObject({ file: 'x.build.yml', line: 4, column: 3 });
      expect(problem.message).toMatch(new RegExp(`DISM ended with ${code}: .+\\.$`));
      expect(problem.cure).toMatch(cure);
      expect(tail.join('\n')).toContain('Error: ');
      expect([place.isMounted(), openEntries(place.events)]).toEqual([false, []]);
    });

    it('a cleanup while actions are pending', async () => {
      const place = desk();
      const steps = [addPackage(place.file('a.msu', 'pending')), { kind: 'cleanup', resetBase: false }] as const;
      const { problem } = await place.fails(...steps);
      expect(problem.message).toMatch(/0x800f0806: .*pending/);
      expect(problem.cure).toContain('cleanup');
    });

    it('an edition for the second time', async () => {
      const place = desk();
      const { problem } = await place.fails(setEdition('Education'), setEdition('Enterprise'));
      expect(problem.message).toContain('Set the edition Enterprise: DISM ended with 50');
      expect((await readWimFile(place.image, 'x')).indexes[0]?.editionId).toBe('Professional');
    });

    it('an app that the image does not have', async () => {
      const place = desk();
      const { problem } = await place.fails({ kind: 'removeApp', names: ['Microsoft.BingNews'] });
      expect(problem).toMatchObject({ message: 'No app of the image has the name `Microsoft.BingNews`.', line: 4 });
    });

    it('not elevated', async () => {
      const place = desk(undefined, { DISM_STAND_IN_ELEVATED: '0' });
      expect((await failureOf(place.engine.probe({ steps: [] }))).problem).toMatchObject({
        message: 'Ask DISM for its version: DISM ended with 740: it must run elevated.',
      });
    });

    it('older than the image: before anything runs, and when it is only seen then', async () => {
      const place = desk(undefined, { DISM_STAND_IN_VERSION: '10.0.19041.3636' });
      expect((await failureOf(place.engine.probe({ steps: [], imageBuild: 26100 }))).problem.message).toContain(
        'older',
      );
      const { problem } = await place.fails({ kind: 'cleanup', resetBase: false });
      expect(problem.message).toContain('0xc1510200: this DISM is older than the image');
      expect(problem.cure).toContain('ADK');
      expect(place.isMounted()).toBe(false);
    });

    it('mounted by a run before it', async () => {
      const place = desk();
      const other = join(place.folder, 'other mount');
      mkdirSync(other);
      const stuck = place.again().service(place.image, [{ ...runStep('setInterval(() => 0, 1000)') }], {
        ...place.workshop,
        mountDirectory: other,
      });
      stuck.catch(() => undefined);
      await expect.poll(() => place.titles().includes(`Run ${process.execPath}`), { timeout: 20_000 }).toBe(true);
      const { problem } = await place.fails({ kind: 'cleanup', resetBase: false });
      expect(problem.message).toContain('0xc1420127: the image is already mounted for writing');
      expect(problem.cure).toContain('/Get-MountedImageInfo');
      rmSync(other, { recursive: true, force: true });
    });
  });

  describe('a file that something holds open', () => {
    it('is waited for, and what was done is in the image', async () => {
      const held = { file: '' };
      const waits: number[] = [];
      const sleep = async (milliseconds: number) => {
        waits.push(milliseconds);
        if (waits.length === 2) rmSync(held.file);
      };
      const place = desk(undefined, {}, sleep);
      held.file = join(place.machine, '.open-handle');
      writeFileSync(held.file, '');
      await place.service(addPackage(place.file('a.msu')));
      expect(waits).toEqual([1_000, 2_000]);
      expect(await place.json(LOG)).toMatchObject([{ packages: ['a.msu'] }]);
      expect([place.isMounted(), openEntries(place.events)]).toEqual([false, []]);
    });

    it('for ever leaves the mount to the journal', async () => {
      const place = desk();
      writeFileSync(join(place.machine, '.open-handle'), '');
      const { problem } = await place.fails(addPackage(place.file('a.msu')));
      expect(problem.message).toContain('0xc1420117');
      expect(openEntries(place.events)).toHaveLength(1);
      rmSync(join(place.machine, '.open-handle'));
      expect(await place.again().discardMount(place.workshop.mountDirectory)).toBe(true);
      expect(existsSync(place.workshop.mountDirectory)).toBe(false);
    });
  });

  describe.each(['de', 'fr', 'es', 'zh-CN'])('a system in %s makes no difference:', (language) => {
    const LOCALISED = { DISM_STAND_IN_LANGUAGE: language };

    it('its version is read, steps are done and proven', async () => {
      const place = desk(undefined, LOCALISED);
      expect((await place.engine.probe({ steps: [], imageBuild: 26100 })).version).toBe('DISM 10.0.26100.5074');
      await place.service(setEdition('Enterprise'), addPackage(place.file('a.msu')));
      expect((await readWimFile(place.image, 'x')).indexes[0]?.editionId).toBe('Enterprise');
    });

    it('failures say the same', async () => {
      const place = desk(undefined, LOCALISED);
      const { problem } = await place.fails(setEdition('Core'));
      expect(problem.cure).toMatch(/This image can become: .*Enterprise/);
    });
  });
});
