import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { lstat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { claimArea } from '../../../src/build/work/claim.ts';
import { fingerprintOf } from '../../../src/build/work/fingerprint.ts';
import type { Owner } from '../../../src/build/work/owner.ts';
import { sweep, sweepArea } from '../../../src/build/work/sweep.ts';
import type { MountEntry } from '../../../src/build/work/undo-journal.ts';
import { openWorkArea } from '../../../src/build/work/work-area.ts';
import { folderWith } from '../../support/folder.ts';
import { ALIVE, DEAD, UNDO } from '../../support/work-areas.ts';

it('makes an area that only its user looks into, and leaves nothing of it', async () => {
  const work = join(folderWith(), 'not/there/yet');
  const notes: string[] = [];
  {
    await using area = await openWorkArea(work, ALIVE, UNDO.discardMount, (note) => notes.push(note));
    if (process.platform !== 'win32') expect(statSync(area.directory).mode & 0o777).toBe(0o700);
    expect(basename(area.directory)).toMatch(/^[0-9a-f]{8}$/);
    for (const folder of [area.mountDirectory, area.scratchDirectory, area.logDirectory])
      expect(readdirSync(folder)).toEqual([]);
    await area.journal.will({ kind: 'temporary', path: join(work, 'elsewhere') });
    mkdirSync(join(work, 'elsewhere/deep'), { recursive: true });
    writeFileSync(join(area.scratchDirectory, 'x'), 'x');
  }
  expect(readdirSync(work)).toEqual([]);
  expect(notes).toEqual([]);
});

it('sweeps what a dead run left, and touches nothing of a live one', async () => {
  const work = folderWith({ 'note.txt': 'not ours' });
  const dead = await left(work, DEAD);
  const live = await left(work, ALIVE);
  const notes: string[] = [];
  expect(await sweep(work, ALIVE, UNDO, (note) => notes.push(note))).toEqual({ swept: 1, live: 1, left: [] });
  expect(existsSync(dead)).toBe(false);
  expect(readdirSync(work).sort()).toEqual([basename(live), 'note.txt'].sort());
  expect(readdirSync(live)).toContain('scratch');
  expect(notes).toHaveLength(1);
  expect(await sweep(join(work, 'nowhere'), ALIVE, UNDO, () => undefined)).toEqual({ swept: 0, live: 0, left: [] });
});

it('undoes in reverse order', async () => {
  const work = folderWith();
  const undone: string[] = [];
  await left(work, DEAD, async (journal) => {
    for (const directory of ['/m/1', '/m/2', '/m/3'])
      await journal.will({ kind: 'mount', directory, engine: 'dism', program: 'dism' });
    await journal.settled(2);
  });
  const discardMount = async ({ directory }: MountEntry) => undone.push(directory) > 0;
  await sweep(work, ALIVE, { ...UNDO, discardMount }, () => undefined);
  expect(undone).toEqual(['/m/3', '/m/1']);
});

it('leaves a mount that can not be discarded and what was there before it, and tries again the next time', async () => {
  const work = folderWith();
  const outside = folderWith({ 'before.wim': 'x', 'after.wim': 'x' });
  const area = await left(work, DEAD, async (journal, scratch) => {
    await journal.will({ kind: 'temporary', path: join(outside, 'before.wim') });
    await journal.will({ kind: 'mount', directory: scratch, engine: 'wimlib', program: 'wimlib-imagex' });
    await journal.will({ kind: 'temporary', path: join(outside, 'after.wim') });
  });
  const stuck = { ...UNDO, discardMount: async () => false };
  const result = await sweep(work, DEAD, stuck, () => undefined);
  expect(result.left.map(({ path }) => path)).toEqual([join(area, 'scratch'), join(outside, 'before.wim')]);
  expect(readdirSync(outside)).toEqual(['before.wim']);
  // The sweeper is dead by now, and its claim with it.
  expect(await sweep(work, ALIVE, UNDO, () => undefined)).toMatchObject({ swept: 1, left: [] });
  expect([readdirSync(work), readdirSync(outside)]).toEqual([[], []]);
});

it('leaves alone what is none of ours, and tells what looks like ours or is damaged', async () => {
  const work = folderWith({ 'theirs/file': 'x', '0123abcd/file': 'x' });
  const damaged = await left(work, DEAD);
  appendFileSync(join(damaged, 'journal.ndjson'), 'damage\n');
  const notes: string[] = [];
  const { left: told } = await sweep(work, ALIVE, UNDO, (note) => notes.push(note));
  const expected = ['0123abcd', basename(damaged)].map((name) => join(work, name)).sort();
  expect(told.map(({ path }) => path).sort()).toEqual(expected);
  expect(notes).toHaveLength(2);
  expect(readdirSync(join(work, 'theirs'))).toEqual(['file']);
  expect(existsSync(join(damaged, 'scratch'))).toBe(true);
});

it('follows no link', async () => {
  const work = folderWith();
  const outside = folderWith({ 'precious/file': 'x' });
  const area = await left(work, DEAD, async (journal) => {
    await journal.will({ kind: 'temporary', path: join(outside, 'link') });
  });
  symlinkSync(join(outside, 'precious'), join(outside, 'link'));
  symlinkSync(join(outside, 'precious'), join(area, 'scratch/link'));
  symlinkSync(outside, join(work, 'fedcba98'));
  expect(await sweep(work, ALIVE, UNDO, () => undefined)).toEqual({ swept: 1, live: 0, left: [] });
  expect(readdirSync(outside)).toEqual(['precious']);
  expect(readFileSync(join(outside, 'precious/file'), 'utf8')).toBe('x');
});

it.runIf(canMount())('goes through no mount', async () => {
  const work = folderWith();
  const area = await left(work, DEAD);
  const mount = join(area, 'scratch/deep');
  mkdirSync(mount);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', mount]);
  writeFileSync(join(mount, 'theirs'), 'x');
  const { left: told } = await sweep(work, DEAD, UNDO, () => undefined);
  const kept = readFileSync(join(mount, 'theirs'), 'utf8');
  execFileSync('umount', [mount]);
  expect(told.map(({ path }) => path)).toEqual([mount]);
  expect(kept).toBe('x');
  expect(await sweep(work, ALIVE, UNDO, () => undefined)).toMatchObject({ swept: 1 });
});

it('removes a folder in which nothing was begun yet; who was just beginning begins anew', async () => {
  const work = folderWith({ '0123abcd/journal.new': '{"own' });
  mkdirSync(join(work, '4567abcd'));
  expect(await sweep(work, ALIVE, UNDO, () => undefined)).toEqual({ swept: 2, live: 0, left: [] });
  const beginning = Array.from({ length: 8 }, () => openWorkArea(work, ALIVE, UNDO.discardMount, () => undefined));
  const sweeping = Array.from({ length: 8 }, () => sweep(work, ALIVE, UNDO, () => undefined));
  const areas = await Promise.all(beginning);
  await Promise.all(sweeping);
  for (const { directory } of areas) expect(readdirSync(directory)).toContain('journal.ndjson');
  expect(readdirSync(work).sort()).toEqual(areas.map(({ directory }) => basename(directory)).sort());
});

it('lets one of several sweeps do it', async () => {
  const work = folderWith();
  for (let run = 0; run < 4; run += 1) {
    let discards = 0;
    await left(work, DEAD, async (journal) => {
      await journal.will({ kind: 'mount', directory: '/m', engine: 'dism', program: 'dism' });
    });
    const discardMount = async () => {
      discards += 1;
      return true;
    };
    const results = await Promise.all(
      Array.from({ length: 6 }, () => sweep(work, ALIVE, { ...UNDO, discardMount }, () => undefined)),
    );
    expect(discards).toBe(1);
    expect(results.flatMap((result) => result.left)).toEqual([]);
    expect(readdirSync(work)).toEqual([]);
  }
});

it('takes an area over from a sweep that was killed itself, and from no other', async () => {
  const work = folderWith();
  const area = await left(work, DEAD);
  const isAlive = UNDO.isAlive;
  expect(await claimArea(area, DEAD, isAlive)).toBe(true);
  expect(await claimArea(area, ALIVE, isAlive)).toBe(true);
  expect(await claimArea(area, ALIVE, isAlive)).toBe(false);
  expect(await sweepArea(area, ALIVE, UNDO)).toBe('live');
  expect(existsSync(area)).toBe(true);
});

it.each([
  ['puts back what was there when ours stands there', 'ours', ['target=earlier']],
  ['puts back what was there when nothing stands there', undefined, ['target=earlier']],
  ['leaves what someone else put there since', 'theirs', ['kept=earlier', 'target=theirs']],
])('%s', async (_what, standing, expected) => {
  const work = folderWith();
  const share = folderWith({ kept: 'earlier', temporary: 'ours' });
  const [target, temporary, kept] = ['target', 'temporary', 'kept'].map((name) => join(share, name)) as [
    string,
    string,
    string,
  ];
  const fingerprint = fingerprintOf(await lstat(temporary, { bigint: true }));
  await left(work, DEAD, async (journal) => {
    await journal.will({ kind: 'temporary', path: temporary });
    await journal.will({ kind: 'placement', target, temporary, kept, fingerprint });
  });
  if (standing === 'ours') renameSync(temporary, target);
  else if (standing !== undefined) writeFileSync(target, standing);
  const { left: told } = await sweep(work, ALIVE, UNDO, () => undefined);
  expect(contents(share)).toEqual(expected);
  expect(told).toHaveLength(standing === 'theirs' ? 1 : 0);
});

it('puts back over anything where the journal says that whatever stands there is ours', async () => {
  const work = folderWith();
  const share = folderWith({ kept: 'earlier', target: 'half of what a program wrote' });
  const [target, kept] = [join(share, 'target'), join(share, 'kept')];
  await left(work, DEAD, async (journal) => {
    await journal.will({ kind: 'placement', target, temporary: target, kept, fingerprint: '' });
  });
  await sweep(work, ALIVE, UNDO, () => undefined);
  expect(contents(share)).toEqual(['target=earlier']);
});

it('is done when the folder of a target is gone with all in it', async () => {
  const work = folderWith();
  const gone = join(folderWith(), 'out');
  await left(work, DEAD, async (journal) => {
    await journal.will({ kind: 'temporary', path: join(gone, '.a') });
    await journal.will({
      kind: 'placement',
      target: join(gone, 'a'),
      temporary: join(gone, '.a'),
      fingerprint: '1:2:3',
    });
  });
  expect(await sweep(work, ALIVE, UNDO, () => undefined)).toMatchObject({ swept: 1, left: [] });
});

/** An area as its owner leaves it who is killed. */
async function left(
  work: string,
  owner: Owner,
  fill: (
    journal: Awaited<ReturnType<typeof openWorkArea>>['journal'],
    scratch: string,
  ) => Promise<unknown> = async () => undefined,
): Promise<string> {
  const area = await openWorkArea(work, owner, UNDO.discardMount, () => undefined);
  writeFileSync(join(area.scratchDirectory, 'some.wim'), 'x');
  await fill(area.journal, area.scratchDirectory);
  return area.directory;
}

function contents(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => `${name}=${readFileSync(join(folder, name), 'utf8')}`);
}

function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    const probe = dirname(execFileSync('mktemp', ['-u']).toString().trim());
    execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'none', probe], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
