/** Both engines under the one contract: the DISM adapter on its stand-in, and wimlib itself. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PATH_NOT_IN_IMAGE } from '../../../src/build/engines/wimlib/exit-codes.ts';
import { mountPoints } from '../../../src/build/engines/wimlib/mounts.ts';
import { wimlibEngine } from '../../../src/build/engines/wimlib/wimlib-engine.ts';
import { HAS_FUSE } from '../../support/fuse.ts';
import { HAS_WIMLIB, missingWimlib } from '../../support/wimlib.ts';
import type { Bench, BenchOptions } from './bench.ts';
import { describeEngine, HIVE, type Media } from './contract.ts';
import { STAND_IN, standIn } from './stand-in.ts';
import { killMountProgram } from './wimlib/workbench.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/images');
const work = mkdtempSync(join(tmpdir(), 'imagegate-contract-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

it('has what it is tested with', () => expect(missingWimlib()).toBeUndefined());

const wimlib: BenchOptions = {
  make: (tools) => {
    const engine = wimlibEngine(tools, { platform: 'linux' });
    // What needs a mount is skipped where nothing can be mounted.
    return HAS_FUSE ? engine : { ...engine, steps: new Set([...engine.steps].filter((kind) => kind !== 'run')) };
  },
  isMounted: (directory) => mountPoints(readFileSync('/proc/self/mounts', 'utf8')).includes(directory),
};

describe.skipIf(!HAS_WIMLIB || process.platform !== 'linux')('engines', () => {
  describeEngine('DISM', {
    bench: standIn(),
    media,
    leavings: [
      ['that a killed run left', (bench, image) => dism(bench, mountWords(bench, image))],
      ['that was killed while it mounted', (bench, image) => killed(bench, mountWords(bench, image), 'Mounting image')],
      [
        'that was killed while it was saved',
        async (bench, image) => {
          await dism(bench, mountWords(bench, image));
          rmSync(join(bench.workshop.mountDirectory, HIVE));
          await killed(bench, ['/Commit-Image', `/MountDir:${bench.workshop.mountDirectory}`], 'Saving image');
        },
      ],
      [
        'that was killed while it was unmounted',
        async (bench, image) => {
          await dism(bench, mountWords(bench, image));
          const words = ['/Unmount-Image', `/MountDir:${bench.workshop.mountDirectory}`, '/Discard'];
          await killed(bench, words, 'Unmounting image');
        },
      ],
    ],
  });

  describeEngine('wimlib', {
    bench: wimlib,
    media,
    leavings: HAS_FUSE
      ? [
          ['that a killed run left', async (bench, image) => mountByWimlib(bench, image)],
          [
            'whose program was killed',
            async (bench, image) => {
              mountByWimlib(bench, image);
              rmSync(join(bench.workshop.mountDirectory, HIVE));
              killMountProgram(image);
            },
          ],
        ]
      : [],
  });
});

function media(): Media {
  const tree = join(work, 'tree');
  mkdirSync(join(tree, dirname(HIVE)), { recursive: true });
  writeFileSync(join(tree, HIVE), 'the hive of the large image');
  for (const name of ['one', 'two', 'three']) writeFileSync(join(tree, name), randomBytes(1_100_000));
  const large = join(work, 'large.wim');
  rmSync(large, { force: true });
  execFileSync('wimlib-imagex', ['capture', tree, large, 'Large', '--compress=LZX'], { stdio: 'ignore' });
  // Copies: that the sources stay as they are is asked of them.
  cpSync(FIXTURES, join(work, 'images'), { recursive: true });
  const image = (name: string) => join(work, 'images', name);
  return {
    single: image('win11-pro-en.wim'),
    several: image('multi-index.wim'),
    solid: image('solid.esd'),
    split: image('split.swm'),
    large,
    read: ({ file, index }, path) => {
      const parts = file.endsWith('.swm') ? [`--ref=${file.replace(/\.swm$/, '*.swm')}`] : [];
      const words = ['extract', file, String(index), path, '--no-globs', '--to-stdout', ...parts];
      // As Windows reads names; where two differ in case only, the one that is written like this counts.
      const env = { ...process.env, WIMLIB_IMAGEX_IGNORE_CASE: '1' };
      const { status, stdout, stderr } = spawnSync('wimlib-imagex', words, { env });
      if (status === 0) return stdout;
      if (status === PATH_NOT_IN_IMAGE) return undefined;
      throw new Error(stderr.toString());
    },
  };
}

function mountWords({ workshop }: Bench, image: string): readonly string[] {
  return ['/Mount-Image', `/ImageFile:${image}`, '/Index:1', `/MountDir:${workshop.mountDirectory}`];
}

async function dism({ machine }: Bench, words: readonly string[]): Promise<void> {
  execFileSync(STAND_IN, ['/English', ...words], {
    env: { ...process.env, DISM_STAND_IN_STATE: machine },
    stdio: 'ignore',
  });
}

/** Kills the stand-in, slowed down, as soon as it says what it does. */
async function killed({ machine }: Bench, words: readonly string[], at: string): Promise<void> {
  const child = spawn(STAND_IN, ['/English', ...words], {
    env: { ...process.env, DISM_STAND_IN_STATE: machine, DISM_STAND_IN_SLOW: '400' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (said.includes(at)) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.on('close', resolve));
  expect(child.signalCode).toBe('SIGKILL');
}

function mountByWimlib({ workshop }: Bench, image: string): void {
  execFileSync('wimlib-imagex', ['mountrw', image, '1', workshop.mountDirectory], { stdio: 'ignore' });
}
