import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Journal } from '../../src/build/work/journal.ts';
import { createJournal } from '../../src/build/work/journal-file.ts';
import { readJournal } from '../../src/build/work/read-journal.ts';
import { readWimFile } from '../../src/image/wim-file.ts';
import { InputError } from '../../src/input/problem.ts';
import { StepFailed } from '../../src/process/step-failed.ts';
import { Aborted } from '../../src/process/tool.ts';
import type { PublishOptions } from '../../src/publish/make-ready.ts';
import { preparePublication } from '../../src/publish/publication.ts';
import type { Target } from '../../src/publish/target.ts';
import { folderWith } from '../support/folder.ts';
import { ALIVE } from '../support/work-areas.ts';
import { candidateAt, everythingIn, IMAGES, publishOptions } from './publishing.ts';

const PLACE = { file: 'win.build.yml', line: 7, column: 5 };

it('publishes all, leaves nothing beside it, and tells what it published', async () => {
  const { root, journal, candidate } = await started({ 'share/a.wim': 'earlier', 'made.wim': 'image' });
  const targets: Target[] = [
    { kind: 'move', to: join(root, 'out/deep/a.wim') },
    { kind: 'copy', to: join(root, 'share/a.wim'), verify: true },
    { kind: 'copy', to: join(root, 'share/b.wim'), verify: false },
    { kind: 'text', to: join(root, 'out/a.json'), text: '{"é":1}' },
  ];
  const told: string[] = [];
  const progress = (what: string, percent: number) => told.push(`${what} ${percent}`);
  const publication = await preparePublication(candidate, targets, publishOptions(journal, { progress }));
  expect(readFileSync(join(root, 'share/a.wim'), 'utf8')).toBe('earlier');
  expect(existsSync(join(root, 'out/deep/a.wim'))).toBe(false);
  const copies = await publication.place();
  expect(copies.map(({ to }) => to)).toEqual([3, 1, 2, 0].map((at) => targets[at]?.to));
  expect(copies.slice(1)).toEqual(
    copies.slice(1).map(({ to }) => ({ kind: 'file', to, sha256: candidate.sha256, sizeBytes: 5 })),
  );
  await publication.settle();
  expect(everythingIn(root)).toEqual({
    'out/': '',
    'out/a.json': '{"é":1}',
    'out/deep/': '',
    'out/deep/a.wim': 'image',
    'share/': '',
    'share/a.wim': 'image',
    'share/b.wim': 'image',
  });
  expect(told).toContain(`copy to ${join(root, 'share/a.wim')} 100`);
  expect(await readJournal(journal.file)).toMatchObject({ open: [], committed: true });
  await publication.rollback();
  expect(readFileSync(join(root, 'share/a.wim'), 'utf8')).toBe('image');
});

it.each(['before', 'after'])('rolls back %s it was placed to what was there', async (when) => {
  const { root, journal, candidate } = await started({ 'share/a.wim': 'earlier', 'made.wim': 'image', 'out/x': '' });
  const before = everythingIn(root);
  const publication = await preparePublication(
    candidate,
    [
      { kind: 'move', to: join(root, 'out/a.wim') },
      { kind: 'copy', to: join(root, 'share/a.wim'), verify: false },
    ],
    publishOptions(journal),
  );
  if (when === 'after') await publication.place();
  await publication.rollback();
  await publication.rollback();
  expect(everythingIn(root)).toEqual(before);
  expect((await readJournal(journal.file)).open).toEqual([]);
});

it.each<Target['kind']>(['copy', 'move', 'split'])('refuses bytes that changed after the check: %s', async (kind) => {
  const { root, journal, candidate } = await started({ 'made.wim': 'image', 'share/a.wim': 'earlier' });
  writeFileSync(candidate.file, 'iMage');
  const before = everythingIn(root);
  const target = targetOf(kind, join(root, kind === 'split' ? 'share/new' : 'share/a.wim'));
  const publishing = preparePublication(candidate, [target], publishOptions(journal));
  await expect(publishing).rejects.toThrow('changed after the check');
  await expect(publishing).rejects.toMatchObject({ problem: PLACE });
  expect(everythingIn(root)).toEqual(before);
});

it('refuses bytes that change between the comparison and the rename', async () => {
  const { root, journal, candidate } = await started({ 'made.wim': 'image', 'share/a.wim': 'earlier' });
  const targets = [targetOf('copy', join(root, 'share/a.wim')), targetOf('move', join(root, 'a.wim'))];
  const publication = await preparePublication(candidate, targets, publishOptions(journal));
  appendFileSync(candidate.file, '!');
  await expect(publication.place()).rejects.toThrow('changed after it was compared');
  expect(everythingIn(root)).toEqual({ 'made.wim': 'image!', 'share/': '', 'share/a.wim': 'earlier' });
});

it.each<[string, Target['kind'], string, string]>([
  ['a folder in its place', 'copy', 'folder', 'is a folder; only a file is replaced'],
  ['a link in its place', 'copy', 'link', 'is a link; only a file is replaced'],
  ['a link to nothing in its place', 'move', 'dangling', 'is a link; only a file is replaced'],
  ['a missing share', 'copy', 'gone/a.wim', 'is not there'],
  ['a file for a folder', 'copy', 'file/a.wim', 'is not there'],
  ['a folder of parts that is there', 'split', 'folder', 'exists already'],
])('refuses %s, and changes nothing', async (_what, kind, to, message) => {
  const { root, journal, candidate } = await started({ 'made.wim': 'image', 'folder/x': '', file: '' });
  symlinkSync('file', join(root, 'link'));
  symlinkSync('nothing', join(root, 'dangling'));
  const targets = [targetOf('copy', join(root, 'fine.wim')), targetOf(kind, join(root, to))];
  const publishing = preparePublication(candidate, targets, publishOptions(journal));
  await expect(publishing).rejects.toThrow(InputError);
  await expect(publishing).rejects.toMatchObject({
    problems: [{ ...PLACE, message: expect.stringContaining(message) }],
  });
  expect(readdirSync(root).sort()).toEqual(['dangling', 'file', 'folder', 'link', 'made.wim']);
});

it('puts back everything when one target became a folder meanwhile', async () => {
  const { root, journal, candidate } = await started({ 'made.wim': 'image', 'a.wim': 'earlier' });
  const targets = [targetOf('copy', join(root, 'a.wim')), targetOf('copy', join(root, 'b.wim'))];
  const publication = await preparePublication(candidate, targets, publishOptions(journal));
  mkdirSync(join(root, 'b.wim'));
  await expect(publication.place()).rejects.toThrow(InputError);
  expect(everythingIn(root)).toEqual({ 'a.wim': 'earlier', 'b.wim/': '', 'made.wim': 'image' });
});

it('keeps an output that the candidate is already, under its name or another', async () => {
  const { root, journal, candidate } = await started({ 'made.wim': 'image' });
  linkSync(candidate.file, join(root, 'other.wim'));
  const targets = [targetOf('move', candidate.file), targetOf('move', join(root, 'other.wim'))];
  const publication = await preparePublication(candidate, targets, publishOptions(journal));
  await publication.place();
  await publication.settle();
  expect(everythingIn(root)).toEqual({ 'made.wim': 'image', 'other.wim': 'image' });
});

it('stops when it is called off, and removes what it made', async () => {
  const { root, journal, candidate } = await started({ 'made.wim': 'x'.repeat(5 << 20) });
  const calledOff = new AbortController();
  const options = publishOptions(journal, {
    signal: calledOff.signal,
    progress: (_what, percent) => percent >= 40 && calledOff.abort(),
  } as Partial<PublishOptions>);
  await expect(preparePublication(candidate, [targetOf('copy', join(root, 'a.wim'))], options)).rejects.toThrow(
    Aborted,
  );
  expect(readdirSync(root)).toEqual(['made.wim']);
});

it('finds out by reading back what a bad disk made of it', async () => {
  const { root, journal, candidate } = await started({ 'made.wim': 'image' });
  const damage = (what: string) => {
    if (!what.startsWith('copy')) return;
    const temporary = readdirSync(root).find((name) => name.startsWith('.a.wim')) ?? '';
    // The write behind this piece may come after: what is appended is there in any case.
    writeFileSync(join(root, temporary), 'damage, and longer', { flag: 'r+' });
  };
  const target: Target = { kind: 'copy', to: join(root, 'a.wim'), verify: true };
  const publishing = preparePublication(candidate, [target], publishOptions(journal, { progress: damage }));
  await expect(publishing).rejects.toThrow('read back');
  expect(readdirSync(root)).toEqual(['made.wim']);
});

it.runIf(canMount())('says that the disk is full, and leaves nothing on it', async () => {
  const { root, journal, candidate } = await started({ 'made.wim': 'x'.repeat(1 << 20), 'full/x': '' });
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'none', join(root, 'full')]);
  try {
    const small = { ...candidate, sizeBytes: 1 };
    for (const claimed of [candidate, small]) {
      const publishing = preparePublication(
        claimed,
        [targetOf('copy', join(root, 'full/a.wim'))],
        publishOptions(journal),
      );
      await expect(publishing).rejects.toThrow(StepFailed);
      await expect(publishing).rejects.toThrow(claimed === small ? 'the disk is full (ENOSPC)' : 'has 262144 free');
      expect(readdirSync(join(root, 'full'))).toEqual([]);
    }
    // And a move from another file system is a copy, and the candidate is gone afterwards.
    writeFileSync(candidate.file, 'small');
    const moved = candidateAt(candidate.file);
    const targets = [targetOf('move', join(root, 'full/a.wim'))];
    const publication = await preparePublication(moved, targets, publishOptions(journal));
    await publication.place();
    await publication.settle();
    expect(everythingIn(root)).toEqual({ 'full/': '', 'full/a.wim': 'small' });
    execFileSync('mount', ['-o', 'remount,ro', join(root, 'full')]);
    writeFileSync(candidate.file, 'small');
    const refused = preparePublication(moved, [targetOf('copy', join(root, 'full/a.wim'))], publishOptions(journal));
    await expect(refused).rejects.toThrow('the file system is read-only (EROFS)');
  } finally {
    execFileSync('umount', [join(root, 'full')]);
  }
});

it('publishes a split set as a folder that appears whole', async () => {
  const { root, journal } = await started({ 'made.wim': '' });
  const image = incompressibleImage(root);
  const target: Target = { kind: 'split', to: join(root, 'usb'), name: 'install', megabytes: 1, verify: true };
  const verified: string[] = [];
  const options = publishOptions(journal, {
    split: wimlibSplit,
    verify: async (first) => {
      execFileSync('wimlib-imagex', ['verify', first, `--ref=${first.replace('.swm', '*.swm')}`], { stdio: 'ignore' });
      verified.push(first);
    },
  });
  const publication = await preparePublication(candidateAt(image), [target], options);
  expect(existsSync(target.to)).toBe(false);
  const [published] = await publication.place();
  await publication.settle();
  expect(readdirSync(target.to)).toEqual(['install.swm', 'install2.swm', 'install3.swm']);
  expect(await readWimFile(join(target.to, 'install.swm'), 'install.swm')).toMatchObject({ parts: { total: 3 } });
  expect(published).toEqual({
    kind: 'split',
    to: target.to,
    parts: readdirSync(target.to).map((name) => {
      const { sha256, sizeBytes } = candidateAt(join(target.to, name));
      return { name, sha256, sizeBytes };
    }),
  });
  expect(verified).toHaveLength(1);
  expect(readdirSync(root).filter((name) => name.startsWith('.'))).toEqual([]);
});

it.each<[string, PublishOptions['split'], string]>([
  [
    'a part is missing',
    async (image, folder, name) => {
      await wimlibSplit(image, folder, name, 1);
      execFileSync('rm', [join(folder, `${name}2.swm`)]);
    },
    'incomplete',
  ],
  [
    'there is a file too many',
    async (image, folder, name) => {
      await wimlibSplit(image, folder, name, 1);
      writeFileSync(join(folder, 'other'), '');
    },
    'beside its 3 parts: other',
  ],
  [
    'it is another image',
    async (_image, folder, name) => {
      await wimlibSplit(join(IMAGES, 'multi-index.wim'), folder, name, 1);
    },
    'holds other images',
  ],
  [
    'the image changes meanwhile',
    async (image, folder, name) => {
      await wimlibSplit(image, folder, name, 1);
      appendFileSync(image, '!');
    },
    'changed after the check',
  ],
])('publishes no split set when %s', async (_what, split, message) => {
  const { root, journal } = await started({ 'made.wim': '' });
  const image = incompressibleImage(root);
  const target: Target = { kind: 'split', to: join(root, 'usb'), name: 'install', megabytes: 1, verify: false };
  const publishing = preparePublication(candidateAt(image), [target], publishOptions(journal, { split }));
  await expect(publishing).rejects.toThrow(StepFailed);
  await expect(publishing).rejects.toThrow(message);
  expect(readdirSync(root).sort()).toEqual(['big.wim', 'content', 'made.wim']);
});

async function started(files: Readonly<Record<string, string>>) {
  const root = folderWith(files);
  const journal: Journal = await createJournal(folderWith(), ALIVE);
  return { root, journal, candidate: candidateAt(join(root, 'made.wim')) };
}

function targetOf(kind: Target['kind'], to: string): Target {
  if (kind === 'split') return { kind, to, name: 'install', megabytes: 1, verify: false, place: PLACE };
  if (kind === 'text') return { kind, to, text: 'text', place: PLACE };
  return kind === 'copy' ? { kind, to, verify: false, place: PLACE } : { kind, to, place: PLACE };
}

/** Several files of about a megabyte each: a part holds no piece of a file. */
function incompressibleImage(root: string): string {
  const content = join(root, 'content');
  mkdirSync(content);
  for (const name of ['a', 'b', 'c'])
    execFileSync('dd', ['if=/dev/urandom', `of=${join(content, name)}`, 'bs=900k', 'count=1'], { stdio: 'ignore' });
  const image = join(root, 'big.wim');
  execFileSync('wimlib-imagex', ['capture', content, image, '--compress=none'], { stdio: 'ignore' });
  return image;
}

async function wimlibSplit(image: string, folder: string, name: string, megabytes: number): Promise<void> {
  execFileSync('wimlib-imagex', ['split', image, join(folder, `${name}.swm`), String(megabytes)], { stdio: 'ignore' });
}

function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'none', '/tmp'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
