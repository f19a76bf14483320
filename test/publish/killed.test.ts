/**
 * The law of publishing: killed at any moment and swept, every target holds what it held before or, once that was decided,
 * all of the new; nothing else is left of the run; and what others have is untouched.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it, vi } from 'vitest';
import { sweep } from '../../src/build/work/sweep.ts';
import { openWorkArea } from '../../src/build/work/work-area.ts';
import { preparePublication } from '../../src/publish/publication.ts';
import type { Target } from '../../src/publish/target.ts';
import { folderWith } from '../support/folder.ts';
import { type Stop, untilStopped } from '../support/stopped-disk.ts';
import { ALIVE, DEAD, UNDO } from '../support/work-areas.ts';
import { candidateAt, everythingIn, IMAGES, publishOptions, shown, splitFrom } from './publishing.ts';

vi.mock('node:fs/promises', async (original) => (await import('../support/stopped-disk.ts')).stoppedDisk(original));

const IMAGE = join(IMAGES, 'win11-pro-en.wim');
const parts = { folder: '' };

beforeAll(() => {
  parts.folder = mkdtempSync(join(tmpdir(), 'imagegate-test-'));
  execFileSync('wimlib-imagex', ['split', IMAGE, join(parts.folder, 'parts.swm'), '1'], { stdio: 'ignore' });
  return () => rmSync(parts.folder, { recursive: true });
});

it.each(['before', 'after'] as const)('holds whatever call it is killed %s', async (when) => {
  const whole = await published(undefined, 'publish');
  expect(whole.state).toBe('new');
  const states = new Set<string>();
  for (let at = 1; at <= whole.calls; at += 1) states.add((await published({ at, when }, 'publish')).state);
  expect([...states].sort()).toEqual(['earlier', 'new']);
});

it.each(['before', 'after'] as const)('holds when it is killed while it takes back, %s a call', async (when) => {
  const { calls: placed } = await published(undefined, 'place');
  const { calls, state } = await published(undefined, 'take back');
  expect(state).toBe('earlier');
  for (let at = placed; at <= calls; at += 1)
    expect((await published({ at, when }, 'take back')).state).toBe('earlier');
});

it.each(['before', 'after'] as const)('holds when the sweep is killed too, %s a call', async (when) => {
  // In the middle of placing: the sweep has files to put back and files to remove.
  const { calls } = await published(undefined, 'place');
  for (const at of [calls - 4, calls]) {
    for (let sweepAt = 1, ended = false; !ended; sweepAt += 1) {
      const result = await published({ at, when: 'after' }, 'place', { at: sweepAt, when });
      expect(result.state).toBe('earlier');
      ended = result.sweepEnded;
      if (ended) expect(sweepAt).toBeGreaterThan(5);
    }
  }
});

/** One run that is killed and the sweep after it, held against the law. A sweep that is killed has another one after it. */
async function published(stop: Stop | undefined, how: 'publish' | 'place' | 'take back', sweepStop?: Stop) {
  const root = folderWith({ 'share/a.wim': 'earlier a', 'share/other.wim': 'theirs', 'out/a.json': 'earlier record' });
  const work = folderWith();
  mkdirSync(join(root, 'usb'));
  const earlier = JSON.stringify(everythingIn(root));
  const { calls } = await untilStopped(stop, () => publishIn(work, root, how));
  const first = await untilStopped(sweepStop, () => sweep(work, sweepStop ? DEAD : ALIVE, UNDO, () => undefined));
  const { left } = await sweep(work, ALIVE, UNDO, () => undefined);
  expect(left).toEqual([]);
  expect(readdirSync(work)).toEqual([]);
  const found = JSON.stringify(everythingIn(root));
  if (found !== earlier) expect(found).toBe(JSON.stringify(whatIsNew()));
  return { calls, sweepEnded: first.ended, state: found === earlier ? 'earlier' : 'new' };
}

async function publishIn(work: string, root: string, how: 'publish' | 'place' | 'take back'): Promise<void> {
  const area = await openWorkArea(work, DEAD, UNDO.discardMount, () => undefined);
  const made = join(area.directory, 'made.wim');
  copyFileSync(IMAGE, made);
  const publication = await preparePublication(
    candidateAt(made),
    targetsIn(root),
    publishOptions(area.journal, { split: splitFrom(parts.folder), verify: async () => undefined }),
  );
  await publication.place();
  if (how === 'publish') await publication.settle();
  if (how === 'take back') await publication.rollback();
  if (how !== 'place') await area[Symbol.asyncDispose]();
}

function targetsIn(root: string): readonly Target[] {
  return [
    { kind: 'copy', to: join(root, 'share/a.wim'), verify: true },
    { kind: 'split', to: join(root, 'usb/parts'), name: 'install', megabytes: 1, verify: true },
    { kind: 'move', to: join(root, 'out/a.wim') },
    { kind: 'text', to: join(root, 'out/a.json'), text: 'record' },
  ];
}

function whatIsNew(): Readonly<Record<string, string>> {
  const image = shown(readFileSync(IMAGE));
  return {
    'out/': '',
    'out/a.json': 'record',
    'out/a.wim': image,
    'share/': '',
    'share/a.wim': image,
    'share/other.wim': 'theirs',
    'usb/': '',
    'usb/parts/': '',
    'usb/parts/install.swm': shown(readFileSync(join(parts.folder, 'parts.swm'))),
  };
}
