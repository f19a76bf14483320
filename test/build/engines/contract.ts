/** What every engine promises (src/build/engine.ts), asked of it through nothing but that port and the files it leaves. */
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImageReference } from '../../../src/build/engine.ts';
import type { Compression, StepKind } from '../../../src/build/plan/plan.ts';
import { partName } from '../../../src/image/split-set.ts';
import { readWimFile } from '../../../src/image/wim-file.ts';
import { Aborted } from '../../../src/process/tool.ts';
import { type Bench, type BenchOptions, benchOf, copyStep, failureOf, isEmpty, openEntries, runStep } from './bench.ts';

export const HIVE = '/Windows/System32/config/SOFTWARE';
const HIVE_IN_MOUNT = "mount + '/Windows/System32/config/SOFTWARE'";
const RECOVERY: Compression = 'recovery';

/** Files with images, each with a file at HIVE. They are only read. */
export interface Media {
  readonly single: string;
  /** Two images, with different hives. */
  readonly several: string;
  readonly solid: string;
  /** The first of two parts at least. */
  readonly split: string;
  /** Three files of more than a megabyte each, that don't compress. */
  readonly large: string;
  /** A file inside, read by another program than the engine; undefined when it isn't there. */
  read(image: ImageReference, path: string): Buffer | undefined;
}

export interface EngineUnderContract {
  readonly bench: BenchOptions;
  /** Made once. */
  readonly media: () => Media;
  /** Ways in which a run that was killed leaves an image mounted on the bench's folder. */
  readonly leavings: readonly (readonly [how: string, leave: (bench: Bench, image: string) => Promise<void>])[];
}

export function describeEngine(name: string, { bench: options, media: make, leavings }: EngineUnderContract): void {
  const bench = () => benchOf(options);
  let made: Media | undefined;
  const media = () => {
    made ??= make();
    return made;
  };
  const can = (...kinds: readonly StepKind[]) => kinds.every((kind) => bench().engine.steps.has(kind));

  /** A test that is skipped where the engine can't do these steps. */
  const withSteps = (kinds: readonly StepKind[], title: string, test: () => Promise<void>) =>
    it(title, async (context) => {
      if (!can(...kinds)) context.skip();
      await test();
    });

  /** A copy of an image on the bench, to be changed. */
  const imageOn = ({ folder }: Bench, source = media().single): string => {
    const image = join(folder, 'work.wim');
    copyFileSync(source, image);
    chmodSync(image, 0o644);
    return image;
  };
  const exported = async ({ engine, folder }: Bench, source = media().single): Promise<string> => {
    const image = join(folder, 'exported.wim');
    await engine.exportImage({ file: source, index: 1 }, image, 'fast');
    return image;
  };

  const content = (file: string, path: string): string | undefined =>
    media().read({ file, index: 1 }, path)?.toString();

  describe(`${name}: probe`, () => {
    it('says which version it is, and changes nothing', async () => {
      const { engine, folder, workshop } = bench();
      const facts = await engine.probe({ steps: [] });
      expect(facts.version).toMatch(/^(?:DISM|wimlib-imagex) \d+\.\d+/);
      expect(readdirSync(folder).sort()).toEqual(['logs', 'machine', 'mount', 'scratch']);
      expect(isEmpty(workshop.scratchDirectory) && isEmpty(workshop.mountDirectory)).toBe(true);
    });
  });

  describe(`${name}: exportImage`, () => {
    it.each([
      ['the one image of a file', 'single', 1],
      ['the second of several', 'several', 2],
      ['that of a solid file', 'solid', 1],
      ['that of a split set', 'split', 1],
    ] as const)('takes %s, and leaves the source as it is', async (_what, which, index) => {
      const { engine, folder } = bench();
      const from = { file: media()[which], index };
      const before = bytesBeside(from.file);
      const to = join(folder, 'to.wim');
      await engine.exportImage(from, to, 'max');
      const { indexes, format, parts } = await readWimFile(to, 'to.wim');
      expect([indexes.length, format, parts.total]).toEqual([1, 'wim', 1]);
      expect(media().read({ file: to, index: 1 }, HIVE)).toEqual(media().read(from, HIVE));
      expect(bytesBeside(from.file)).toEqual(before);
    });

    it.each([
      ['none', 'to.wim', 'wim', 'none'],
      ['fast', 'to.wim', 'wim', 'xpress'],
      ['max', 'to.wim', 'wim', 'lzx'],
      [RECOVERY, 'to.esd', 'esd', 'lzms'],
    ] as const)('compresses with %s', async (compress, file, format, compression) => {
      const { engine, folder } = bench();
      await engine.exportImage({ file: media().single, index: 1 }, join(folder, file), compress);
      expect(await readWimFile(join(folder, file), file)).toMatchObject({ format, compression });
    });

    it('refuses a target that exists, and leaves it as it is', async () => {
      const { engine, folder } = bench();
      const to = imageOn({ ...bench(), folder });
      const before = digestOf(to);
      const { problem } = await failureOf(engine.exportImage({ file: media().several, index: 2 }, to, 'fast'));
      expect(problem.message).toContain('exists');
      expect(digestOf(to)).toBe(before);
    });

    it('leaves nothing where it fails', async () => {
      const { engine, folder } = bench();
      const to = join(folder, 'to.wim');
      await failureOf(engine.exportImage({ file: media().several, index: 9 }, to, 'fast'));
      const cut = imageOn({ ...bench(), folder }, media().large);
      truncateSync(cut, 1_000_000);
      await expect(engine.exportImage({ file: cut, index: 1 }, to, 'fast')).rejects.toThrow();
      expect(existsSync(to)).toBe(false);
    });

    withSteps(['copy'], 'makes an image that can be changed of one that is read-only', async () => {
      const place = bench();
      const source = imageOn(place);
      chmodSync(source, 0o444);
      const to = await exported(place, source);
      writeFileSync(join(place.folder, 'a.txt'), 'a');
      await place.engine.service(to, [copyStep(join(place.folder, 'a.txt'), '/')], place.workshop);
      expect(content(to, '/a.txt')).toBe('a');
    });
  });

  describe(`${name}: service`, () => {
    withSteps(['copy'], 'copies files and the content of folders over what is there, whatever its case', async () => {
      const place = bench();
      const image = imageOn(place);
      const { folder, engine, workshop } = place;
      writeFileSync(join(folder, 'one file.txt'), 'one');
      writeFileSync(join(folder, 'software'), 'mine');
      mkdirSync(join(folder, 'overlay/windows/SYSTEM32'), { recursive: true });
      writeFileSync(join(folder, 'overlay/windows/SYSTEM32/new.txt'), 'new');
      const steps = [
        copyStep(join(folder, 'one file.txt'), '/New'),
        copyStep(join(folder, 'overlay'), '/'),
        copyStep(join(folder, 'software'), dirname(HIVE).toLowerCase()),
      ];
      await engine.service(image, steps, workshop);
      const read = ['/New/one file.txt', '/Windows/System32/new.txt', HIVE].map((path) => content(image, path));
      expect(read).toEqual(['one', 'new', 'mine']);
      expect(place.isMounted()).toBe(false);
    });

    withSteps(['run'], 'runs a program on the mounted image, saves it, and gives back the hive', async () => {
      const place = bench();
      const image = imageOn(place);
      const script = `fs.writeFileSync(mount + '/new.txt', 'new'); fs.writeFileSync(${HIVE_IN_MOUNT}, 'changed hive')`;
      const hive = await place.engine.service(image, [runStep(script)], place.workshop);
      expect(hive?.toString()).toBe('changed hive');
      expect(content(image, '/new.txt')).toBe('new');
      expect(content(image, HIVE)).toBe('changed hive');
      expect(place.isMounted()).toBe(false);
      await place.engine.verify(image);
    });

    withSteps(['run'], 'writes the mount down before it mounts, and settles it when it is gone', async () => {
      const place = bench();
      const image = imageOn(place);
      let wasMounted: boolean | undefined;
      const settled = place.workshop.journal.settled;
      const journal: typeof place.workshop.journal = {
        ...place.workshop.journal,
        settled: (entry) => {
          wasMounted = place.isMounted();
          return settled(entry);
        },
      };
      await place.engine.service(image, [runStep('')], { ...place.workshop, journal });
      const [entry] = place.events.filter((event) => 'will' in event);
      expect(entry).toMatchObject({
        will: { kind: 'mount', directory: place.workshop.mountDirectory, engine: place.engine.name },
        isMounted: false,
      });
      expect(wasMounted).toBe(false);
      expect(openEntries(place.events)).toEqual([]);
    });

    withSteps(['copy', 'run'], 'does the steps in their order, each with a title', async () => {
      const place = bench();
      const image = imageOn(place);
      const file = join(place.folder, 'a.txt');
      writeFileSync(file, 'a');
      const rename = (from: string, to: string) =>
        runStep(`fs.renameSync(mount + '/x/${from}.txt', mount + '/x/${to}.txt')`);
      await place.engine.service(
        image,
        [copyStep(file, '/x'), rename('a', 'b'), rename('b', 'c'), copyStep(file, '/x')],
        place.workshop,
      );
      expect(['a', 'b', 'c'].map((one) => content(image, `/x/${one}.txt`))).toEqual(['a', undefined, 'a']);
      const titles = place.titles().filter((title) => /^(?:Copy|Run) /.test(title));
      expect(titles.map((title) => title.split(' ')[0])).toEqual(['Copy', 'Run', 'Run', 'Copy']);
      expect(titles[0]).toMatch(/a\.txt to \/x$/);
    });

    withSteps(['run'], 'changes nothing when a program fails, and does no step after it', async () => {
      const place = bench();
      const image = imageOn(place);
      const before = digestOf(image);
      const steps = [
        runStep(`fs.rmSync(${HIVE_IN_MOUNT})`),
        runStep("console.error('why'); process.exit(9)"),
        runStep(`fs.writeFileSync(${JSON.stringify(join(place.folder, 'too far'))}, '')`),
      ];
      const { problem, tail } = await failureOf(place.engine.service(image, steps, place.workshop));
      expect(problem).toMatchObject({ file: 'x.build.yml', line: 4, column: 3 });
      expect(problem.message).toContain('ended with 9');
      expect(tail).toContain('why');
      expect(digestOf(image)).toBe(before);
      expect(place.isMounted()).toBe(false);
      expect(openEntries(place.events)).toEqual([]);
      expect(existsSync(join(place.folder, 'too far'))).toBe(false);
    });

    withSteps(['copy'], 'changes nothing when a copy fails', async () => {
      const place = bench();
      const image = imageOn(place);
      const before = digestOf(image);
      const { problem } = await failureOf(
        place.engine.service(image, [copyStep(join(place.folder, 'missing'), '/')], place.workshop),
      );
      expect(problem).toMatchObject({ file: 'x.build.yml', line: 4 });
      expect(digestOf(image)).toBe(before);
      expect(place.isMounted()).toBe(false);
      expect(openEntries(place.events)).toEqual([]);
    });

    withSteps(['run'], 'leaves the mount to the journal when it is called off', async () => {
      const place = bench();
      const image = imageOn(place);
      const before = digestOf(image);
      const started = join(place.folder, 'started');
      const script = `fs.rmSync(${HIVE_IN_MOUNT}); fs.writeFileSync(${JSON.stringify(started)}, ''); setInterval(() => 0, 1000)`;
      const service = place.engine.service(image, [runStep(script)], place.workshop);
      service.catch(() => undefined);
      await expect.poll(() => existsSync(started), { timeout: 60_000 }).toBe(true);
      place.controller.abort();
      await expect(service).rejects.toBeInstanceOf(Aborted);
      expect(openEntries(place.events)).toHaveLength(1);
      expect(await place.again().discardMount(place.workshop.mountDirectory)).toBe(true);
      expect(place.isMounted()).toBe(false);
      expect(digestOf(image)).toBe(before);
    });
  });

  describe(`${name}: extractFile`, () => {
    it.each([
      ['single', 1],
      ['several', 2],
      ['solid', 1],
      ['split', 1],
    ] as const)('reads a file out of %s, image %i', async (which, index) => {
      const place = bench();
      const from = { file: media()[which], index };
      const before = bytesBeside(from.file);
      expect(await place.engine.extractFile(from, HIVE, place.workshop)).toEqual(media().read(from, HIVE));
      expect(bytesBeside(from.file)).toEqual(before);
      expect(isEmpty(place.workshop.scratchDirectory)).toBe(true);
      expect(place.isMounted()).toBe(false);
      expect(openEntries(place.events)).toEqual([]);
    });

    it.each(['/no/such/folder', '/Windows'])('has no file %s', async (path) => {
      const { engine, workshop } = bench();
      expect(await engine.extractFile({ file: media().single, index: 1 }, path, workshop)).toBeUndefined();
    });

    it('fails for an image that is not there', async () => {
      const place = bench();
      await failureOf(place.engine.extractFile({ file: media().several, index: 3 }, HIVE, place.workshop));
      expect(openEntries(place.events)).toEqual([]);
    });
  });

  describe(`${name}: split and verify`, () => {
    const splitIn = async (place: Bench): Promise<{ readonly folder: string; readonly first: string }> => {
      const folder = join(place.folder, 'parts');
      mkdirSync(folder);
      await place.engine.split(await exported(place, media().large), folder, 'w11', 1);
      return { folder, first: join(folder, 'w11.swm') };
    };

    it('makes a whole set, under one GUID, of the same image', async () => {
      const place = bench();
      const { folder, first } = await splitIn(place);
      const { parts, format, guid } = await readWimFile(first, 'w11.swm');
      expect(format).toBe('swm');
      expect(parts.total).toBeGreaterThanOrEqual(3);
      expect(readdirSync(folder).sort()).toEqual(partNames('w11.swm', parts.total));
      for (const name of readdirSync(folder)) expect(guidOf(join(folder, name)), name).toBe(guid);
      await place.engine.verify(first);
      expect(content(first, HIVE)).toBe(content(media().large, HIVE));
      // A set that is there already is not written over.
      const before = digestOf(first);
      await failureOf(place.engine.split(join(place.folder, 'exported.wim'), folder, 'w11', 1));
      expect(digestOf(first)).toBe(before);
    });

    it('finds one byte that is not what was written', async () => {
      const place = bench();
      const image = await exported(place, media().large);
      await place.engine.verify(image);
      flipByte(image, 500_000);
      await failureOf(place.engine.verify(image));
    });

    it('finds it in every part of a set, and a part that is missing', async () => {
      const place = bench();
      const { folder, first } = await splitIn(place);
      for (const name of readdirSync(folder).filter((part) => statSize(join(folder, part)) > 600_000)) {
        flipByte(join(folder, name), 500_000);
        await failureOf(place.engine.verify(first));
        flipByte(join(folder, name), 500_000);
      }
      await place.engine.verify(first);
      truncateSync(join(folder, 'w112.swm'), 100_000);
      await failureOf(place.engine.verify(first));
    });
  });

  describe(`${name}: discardMount`, () => {
    it.each(leavings)('undoes a mount %s', async (_how, leave) => {
      const place = bench();
      const image = imageOn(place);
      const before = digestOf(image);
      await leave(place, image);
      expect(place.isMounted()).toBe(true);
      expect(await place.engine.discardMount(place.workshop.mountDirectory)).toBe(true);
      expect(place.isMounted()).toBe(false);
      expect(existsSync(place.workshop.mountDirectory)).toBe(false);
      expect(digestOf(image)).toBe(before);
      expect(await place.engine.discardMount(place.workshop.mountDirectory)).toBe(true);
    });

    it('finds nothing to do where nothing was mounted', async () => {
      const { engine, workshop } = bench();
      expect(await engine.discardMount(workshop.mountDirectory)).toBe(true);
    });
  });
}

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** What an image file is made of: itself, and every part of its set. */
function bytesBeside(file: string): readonly string[] {
  const [stem = ''] = basename(file).split('.');
  return readdirSync(dirname(file))
    .filter((name) => name.startsWith(stem))
    .sort()
    .map((name) => `${name} ${digestOf(join(dirname(file), name))}`);
}

function partNames(first: string, total: number): readonly string[] {
  return [first, ...Array.from({ length: total - 1 }, (_, number) => partName(first, number + 2))].sort();
}

function guidOf(file: string): string {
  return readFileSync(file).subarray(0x18, 0x28).toString('hex');
}

function statSize(file: string): number {
  return readFileSync(file).length;
}

function flipByte(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  writeFileSync(file, bytes);
}
