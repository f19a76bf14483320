/**
 * The contract on the real DISM: on Windows, elevated, and only where IMAGEGATE_REAL_DISM says so
 * (.github/workflows/windows-engine.yml). The images are data that DISM itself captures; packages and drivers need an image
 * with a Windows in it, the ADK's winpe.wim (IMAGEGATE_WINPE), with its packages beside it (IMAGEGATE_WINPE_PACKAGES) and
 * exported drivers (IMAGEGATE_DRIVERS).
 */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ImageReference } from '../../../src/build/engine.ts';
import { dismEngine } from '../../../src/build/engines/dism/dism-engine.ts';
import { type Bench, type BenchOptions, benchOf, failureOf, openEntries, PLACE, runStep } from './bench.ts';
import { describeEngine, HIVE, type Media } from './contract.ts';

const {
  IMAGEGATE_REAL_DISM,
  IMAGEGATE_WINPE = '',
  IMAGEGATE_WINPE_PACKAGES = '',
  IMAGEGATE_DRIVERS = '',
} = process.env;
const IS_ASKED_FOR = process.platform === 'win32' && IMAGEGATE_REAL_DISM === '1';

const work = mkdtempSync(join(tmpdir(), 'imagegate-dism-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const bench: BenchOptions = {
  make: (tools, machine) =>
    dismEngine(tools, { program: 'dism', platform: 'win32', logFile: join(machine, 'dism.log') }),
  isMounted: (directory) => {
    const listed = dism('/Get-MountedImageInfo').toLowerCase();
    // The temporary folder may be written with a short name (RUNNER~1), and listed with its long one.
    const names = existsSync(directory) ? [directory, realpathSync.native(directory)] : [directory];
    return names.some((name) => listed.includes(`mount dir : ${name.toLowerCase()}\r\n`));
  },
};

describe.runIf(IS_ASKED_FOR)('the real DISM', () => {
  describeEngine('DISM', {
    bench,
    media,
    leavings: [['that a killed run left', async (place, image) => mount(place, image)]],
  });

  describe.runIf(existsSync(IMAGEGATE_WINPE))('on Windows PE', () => {
    it.runIf(existsSync(join(IMAGEGATE_WINPE_PACKAGES, 'WinPE-WMI.cab')))('adds a package', async () => {
      const { place, image } = windowsPe();
      const packages = [join(IMAGEGATE_WINPE_PACKAGES, 'WinPE-WMI.cab')];
      const list = join(place.folder, 'packages.txt');
      const steps = [
        { kind: 'addPackage', packages, notApplicable: 'fail', place: PLACE },
        listing('/Get-Packages', list),
      ] as const;
      await place.engine.service(image, steps, place.workshop);
      expect(readFileSync(list, 'latin1')).toContain('WinPE-WMI');
    });

    it.runIf(existsSync(IMAGEGATE_DRIVERS))('adds drivers', async () => {
      const { place, image } = windowsPe();
      const list = join(place.folder, 'drivers.txt');
      const driver = {
        kind: 'addDriver',
        path: IMAGEGATE_DRIVERS,
        recurse: true,
        forceUnsigned: false,
        place: PLACE,
      } as const;
      await place.engine.service(image, [driver, listing('/Get-Drivers', list)], place.workshop);
      expect(readFileSync(list, 'latin1')).toMatch(/oem0\.inf/i);
    });

    it('explains a file that is no package, and changes nothing', async () => {
      const { place, image } = windowsPe();
      const file = join(place.folder, 'no package.cab');
      writeFileSync(file, 'no cabinet');
      const before = readFileSync(image);
      const step = { kind: 'addPackage', packages: [file], notApplicable: 'fail', place: PLACE } as const;
      const { problem } = await failureOf(place.engine.service(image, [step], place.workshop));
      expect(problem).toMatchObject({ file: PLACE.file, line: PLACE.line });
      expect(problem.message).toMatch(/^Add the package no package\.cab: DISM ended with \S+/);
      expect(readFileSync(image).equals(before)).toBe(true);
      expect([place.isMounted(), openEntries(place.events)]).toEqual([false, []]);
    });
  });
});

function media(): Media {
  const single = captured('single', 'one', []);
  const several = captured('several', 'first', []);
  const second = treeWith('several-second', 'second', []);
  dism('/Append-Image', `/ImageFile:${several}`, `/CaptureDir:${second}`, '/Name:second', '/CheckIntegrity');
  const large = captured('large', 'large', ['one', 'two', 'three']);
  const solid = join(work, 'solid.esd');
  const target = [`/DestinationImageFile:${solid}`, '/Compress:recovery', '/CheckIntegrity'];
  dism('/Export-Image', `/SourceImageFile:${single}`, '/SourceIndex:1', ...target);
  const split = join(work, 'split.swm');
  dism('/Split-Image', `/ImageFile:${large}`, `/SWMFile:${split}`, '/FileSize:1');
  return { single, several, solid, split, large, read: readApplied };
}

function captured(name: string, hive: string, noise: readonly string[]): string {
  const file = join(work, `${name}.wim`);
  const tree = treeWith(name, hive, noise);
  dism(
    '/Capture-Image',
    `/ImageFile:${file}`,
    `/CaptureDir:${tree}`,
    `/Name:${name}`,
    '/Compress:max',
    '/CheckIntegrity',
  );
  return file;
}

function treeWith(name: string, hive: string, noise: readonly string[]): string {
  const tree = join(work, name);
  mkdirSync(join(tree, dirname(HIVE)), { recursive: true });
  writeFileSync(join(tree, HIVE), `the hive of ${hive}`);
  for (const file of noise) writeFileSync(join(tree, file), randomBytes(1_100_000));
  return tree;
}

function readApplied({ file, index }: ImageReference, path: string): Buffer | undefined {
  const folder = mkdtempSync(join(work, 'applied-'));
  const parts = file.endsWith('.swm') ? [`/SWMFile:${file.replace(/\.swm$/, '*.swm')}`] : [];
  dism('/Apply-Image', `/ImageFile:${file}`, ...parts, `/Index:${index}`, `/ApplyDir:${folder}`);
  const applied = join(folder, path);
  return existsSync(applied) ? readFileSync(applied) : undefined;
}

function mount({ workshop }: Bench, image: string): void {
  dism('/Mount-Image', `/ImageFile:${image}`, '/Index:1', `/MountDir:${workshop.mountDirectory}`);
}

function windowsPe(): { readonly place: Bench; readonly image: string } {
  const place = benchOf(bench);
  const image = join(place.folder, 'winpe.wim');
  copyFileSync(IMAGEGATE_WINPE, image);
  return { place, image };
}

/** What DISM lists of the mounted image, in a file: as a step of the plan, for it is gone afterwards. */
function listing(action: string, file: string) {
  const words = `['/English', '/Image:' + mount, '${action}']`;
  return runStep(`fs.writeFileSync(${JSON.stringify(file)}, require('child_process').execFileSync('dism', ${words}))`);
}

function dism(...words: readonly string[]): string {
  return execFileSync('dism', ['/English', ...words], { encoding: 'latin1', maxBuffer: 2 ** 26 });
}
