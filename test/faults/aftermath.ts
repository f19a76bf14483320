/** What a build that was stopped leaves: the files around it by their digests, and what is published. */
import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { digestOf } from '../e2e/build-repository.ts';
import type { Machine } from './machine.ts';
import { mountsBelow } from './mounts.ts';

/** Every file below a folder, by its relative path: SHA-256. Folders end in a slash. What is mounted is not looked into. */
export type Snapshot = ReadonlyMap<string, string>;

export function snapshot(folder: string): Snapshot {
  const mounts = mountsBelow(folder);
  const entriesOf = (directory: string): readonly (readonly [string, string])[] =>
    readdirSync(directory).flatMap((name) => {
      const path = join(directory, name);
      if (mounts.includes(path)) return [[`${relative(folder, path)}/`, 'a mount'] as const];
      if (!lstatSync(path).isDirectory()) return [[relative(folder, path), digestOf(path)] as const];
      return [[`${relative(folder, path)}/`, ''] as const, ...entriesOf(path)];
    });
  return new Map(entriesOf(folder));
}

/** Paths that are there in one only, or with other content. */
export function differences(one: Snapshot, other: Snapshot): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path)).sort();
}

const RECORDS = ['out/w11.wim.imagegate-predicate.json', 'out/w11.wim.imagegate.json'];
const COPIES = ['out/w11.wim', 'share/second.wim', 'share/w11.wim'];
/** Up to the end of its name: a folder of parts is one. */
const TEMPORARY = /^[^/]+\/\.[^/]*\.imagegate-[0-9a-f]{8}[^/]*/;

export interface Aftermath {
  readonly published: 'nothing' | 'all' | 'some';
  /** Ours, and still there: temporaries beside targets, areas of the work directory, mounts. */
  readonly left: readonly string[];
  /** What must never be, at no moment. */
  readonly wrong: readonly string[];
}

/** What is there now, the repository's own targets told from everything else. */
export function aftermathOf({ repository, before, others, neighbour }: Machine): Aftermath {
  const { folder, workDirectory } = repository;
  const changed = differences(before, snapshot(folder));
  const temporaries = new Set(changed.flatMap((path) => TEMPORARY.exec(path)?.[0] ?? []));
  const targets = changed.filter((path) => !TEMPORARY.test(path));
  const areas = readdirSync(workDirectory).filter((name) => !others.names.includes(name));
  const mounts = mountsBelow(workDirectory).filter((point) => !others.mounts.includes(point));
  return {
    published: publishedOf(targets),
    left: [
      ...temporaries,
      ...areas.map((name) => `work/${name}`),
      ...mounts.map((point) => `mounted: ${relative(workDirectory, point)}`),
    ],
    wrong: [
      ...targets.filter((path) => !isTarget(path)).map((path) => `${path} was touched`),
      ...targets
        .filter((path) => isTarget(path) && before.has(path) && !existsSync(join(folder, path)))
        .map((path) => `${path} is gone`),
      ...copiesUnlikeTheRecord(folder, targets),
      ...(targets.includes('share/usb/') ? brokenParts(join(folder, 'share/usb')) : []),
      ...harmToOthers(workDirectory, others),
      ...(isRunning(neighbour.pid) ? [] : ['the other runner was stopped']),
    ],
  };
}

function publishedOf(targets: readonly string[]): Aftermath['published'] {
  const wanted = [...RECORDS, ...COPIES, 'share/usb/'];
  const there = wanted.filter((path) => targets.includes(path)).length;
  return there === 0 ? 'nothing' : there === wanted.length ? 'all' : 'some';
}

function isTarget(path: string): boolean {
  return (
    RECORDS.includes(path) || COPIES.includes(path) || path === 'share/usb/' || /^share\/usb\/w11\d*\.swm$/.test(path)
  );
}

/** Records come first: what is published without one that names its digest is not whole, or not what was checked. */
function copiesUnlikeTheRecord(folder: string, targets: readonly string[]): readonly string[] {
  const copies = COPIES.filter((path) => targets.includes(path) && existsSync(join(folder, path)));
  if (copies.length === 0) return [];
  const record = readFileSync(join(folder, 'out/w11.wim.imagegate.json'), 'utf8');
  return copies.flatMap((path) =>
    record.includes(digestOf(join(folder, path))) ? [] : [`${path} is not what the record names`],
  );
}

function brokenParts(folder: string): readonly string[] {
  try {
    execFileSync('wimlib-imagex', ['verify', join(folder, 'w11.swm'), `--ref=${join(folder, 'w11*.swm')}`], {
      stdio: 'pipe',
    });
    return [];
  } catch (error) {
    return [`share/usb is not whole: ${error}`];
  }
}

function harmToOthers(workDirectory: string, { mounts, files }: Machine['others']): readonly string[] {
  const now = snapshot(workDirectory);
  return [
    ...[...files]
      .filter(([path, digest]) => now.get(path) !== digest)
      .map(([path]) => `work/${path} of another was touched`),
    ...mounts.filter((point) => !mountsBelow(workDirectory).includes(point)).map((point) => `${point} was unmounted`),
  ];
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
