/** What a machine can do to a build, and the one thing that the build then says. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { buildRepository, plan, type Repository } from '../e2e/build-repository.ts';
import { ROOT } from '../support/bundles.ts';
import { folderWith } from '../support/folder.ts';
import { AS_ROOT, makeReadOnly, mountsBelow, mountTmpfs, unmount } from './mounts.ts';

export interface Failure {
  readonly name: string;
  /** What this machine must let us do; a step of a plan runs on a FUSE mount. */
  readonly needs?: readonly ('mounts' | 'fuse')[];
  /** Makes the machine as it should not be. */
  readonly arrange: () => Arranged;
  readonly code: 2 | 3;
  readonly says: RegExp;
  readonly cure: RegExp;
}

export interface Arranged {
  readonly repository: Repository;
  readonly environment?: Readonly<Record<string, string>>;
}

const COPY = 'copy: { from: overlay, to: / }';
const STAND_IN = join(ROOT, 'test/support/dism/dism.mjs');
/** Nothing makes it smaller. */
const NOISE = randomBytes(2 ** 20);
/** Larger than what it holds. */
const SMALL = 'size=256k';

export const FAILURES: readonly Failure[] = [
  {
    name: "a target's disk is too small",
    needs: ['mounts'],
    arrange: () => ({ repository: withTarget(SMALL) }),
    code: 3,
    says: /w11\.build\.yml:8:\d+: \S+share\/w11\.wim needs \d+ bytes, and its disk has \d+ free\./,
    cure: /Free some space there/,
  },
  {
    name: "a target's disk is full",
    needs: ['mounts'],
    // No more files, however much room: only writing shows it.
    arrange: () => ({ repository: withTarget('size=64m,nr_inodes=1') }),
    code: 3,
    says: /w11\.build\.yml:8:\d+: \S+share\/w11\.wim can't be written: the disk is full \(ENOSPC\)\./,
    cure: /Free some space there/,
  },
  {
    name: 'the work disk becomes full while it works',
    needs: ['mounts'],
    arrange: () => ({ repository: withWorkDisk(SMALL) }),
    code: 3,
    says: /Copy .*overlay to \/: wimlib-imagex ended with \d+: .*\./,
    cure: /Free space on the disk of the work folder|Check the disk/,
  },
  {
    name: 'the work disk is too small for the image',
    needs: ['mounts'],
    arrange: () => ({ repository: withWorkDisk('size=12k') }),
    code: 3,
    says: /The disk of \S+work has 0\.0 GB free; a build of this image needs about/,
    cure: /Free some, or name a work directory on a larger disk/,
  },
  {
    name: 'the engine is missing',
    arrange: () => ({ repository: repositoryWith([COPY]), environment: { PATH: folderWith() } }),
    code: 3,
    says: /The program wimlib-imagex was not found/,
    cure: /Install it/,
  },
  {
    name: 'the engine is too old for the image (stand-in for DISM)',
    arrange: () => dism({ DISM_STAND_IN_VERSION: '10.0.19041.1' }),
    code: 3,
    says: /DISM is of build 19041 \(10\.0\.19041\.1\), older than the image, which is of build \d+/,
    cure: /Windows ADK/,
  },
  {
    name: 'not elevated (stand-in for DISM)',
    arrange: () => dism({ DISM_STAND_IN_ELEVATED: '0' }),
    code: 3,
    // Off Windows nobody else can be asked than DISM itself, and of its exit code 740 only the last 8 bits come through.
    says: /Elevated permissions are required to run DISM\.[\s\S]*Ask DISM for its version: DISM ended with 228\./,
    cure: /Read what DISM wrote/,
  },
  {
    name: 'a target exists: the folder for a split image',
    arrange: () => {
      const repository = repositoryWith([COPY], ['copy: { to: share/usb, split: 100 }']);
      mkdirSync(repository.path('share/usb'));
      return { repository };
    },
    code: 2,
    says: /w11\.build\.yml:8:\d+: \S+share\/usb is there already; a split image goes into a new folder\./,
    cure: /Remove it, or name another/,
  },
  {
    name: "a target can't be written to",
    needs: ['mounts'],
    arrange: () => {
      const repository = withTarget('size=64m');
      makeReadOnly(repository.path('share'));
      return { repository };
    },
    code: 3,
    says: /w11\.build\.yml:8:\d+: The folder \S+share, where \S+w11\.wim is to go, can't be written to\./,
    cure: /Let the user that runs this write there/,
  },
  {
    name: "a target's folder goes away during the build",
    needs: ['fuse'],
    arrange: () => ({ repository: withStep(['rmdir', 'share']) }),
    code: 3,
    says: /w11\.build\.yml:9:\d+: The folder \S+share, where \S+w11\.wim is to go, is gone: it was there when the build began\./,
    cure: /See whether the share is still connected/,
  },
  {
    name: "a target's share is unmounted during the build",
    needs: ['mounts', 'fuse'],
    arrange: () => {
      const repository = withStep([...AS_ROOT, 'umount', '--lazy', 'share']);
      mount(repository.path('share'), 'size=64m');
      return { repository };
    },
    code: 3,
    says: /w11\.build\.yml:9:\d+: \S+w11\.wim is not published: the disk or share that was mounted on \S+share is gone\./,
    cure: /Mount it again/,
  },
  {
    name: "a target's share becomes read-only during the build",
    needs: ['mounts', 'fuse'],
    arrange: () => {
      const repository = withStep([...AS_ROOT, 'mount', '-o', 'remount,ro', 'share']);
      mount(repository.path('share'), 'size=64m');
      return { repository };
    },
    code: 3,
    says: /w11\.build\.yml:9:\d+: \S+share\/w11\.wim can't be written: the file system is read-only \(EROFS\)\./,
    cure: /Make it writable/,
  },
];

function repositoryWith(steps: readonly string[], publish: readonly string[] = ['copy: share/w11.wim']): Repository {
  const repository = buildRepository({ steps, publish, files: { 'overlay/noise.bin': NOISE } });
  mkdirSync(repository.path('out'));
  return repository;
}

function withTarget(options: string): Repository {
  const repository = repositoryWith([COPY]);
  mount(repository.path('share'), options);
  return repository;
}

function withWorkDisk(options: string): Repository {
  const repository = repositoryWith([COPY]);
  mkdirSync(repository.workDirectory);
  mount(repository.workDirectory, options);
  return repository;
}

/** A program of the plan, at whose end the machine is another one. */
function withStep(command: readonly string[]): Repository {
  return repositoryWith([COPY, `run: ${JSON.stringify(command)}`]);
}

function mount(folder: string, options: string): void {
  mountTmpfs(folder, options);
  onTestFinished(() => mountsBelow(folder).forEach(unmount));
}

function dism(environment: Readonly<Record<string, string>>): Arranged {
  const text = plan([COPY], ['copy: share/w11.wim']).replace('engine: wimlib', `engine: dism\ndism: ${STAND_IN}`);
  const repository = buildRepository({ plan: text });
  mkdirSync(repository.path('out'));
  const PATH = [pathWithNode(), process.env.PATH].join(delimiter);
  return { repository, environment: { PATH, DISM_STAND_IN_STATE: folderWith(), ...environment } };
}

/** The stand-in looks for node by that name. */
function pathWithNode(): string {
  const folder = folderWith();
  symlinkSync(process.execPath, join(folder, 'node'));
  return folder;
}
