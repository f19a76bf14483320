/** When a build is stopped: at the beginning of every stage and step, which the log tells, and in the middle of those that take long. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Machine } from './machine.ts';
import type { Hold } from './slow.ts';

export interface Moment {
  readonly name: string;
  readonly plan?: 'copies-only.build.yml';
  /** Where it waits: it does not come further than that. */
  readonly hold?: Hold;
  /** It has come: by what the log says, or by what lies on the disk. */
  readonly when: RegExp | ((machine: Machine) => boolean);
  /** The program behind a mount is no child of the build; it is stopped, too. */
  readonly stopsMount?: boolean;
  /** Targets may have been replaced for good. */
  readonly mayBePublished?: boolean;
}

const HELD = /^ *held$/m;
const LARGE = 2 ** 20;

export const MOMENTS: readonly Moment[] = [
  // What it answers to that is not shown.
  {
    name: 'planning: the engine is asked its version',
    hold: { HOLD: 'after --version' },
    when: /^\$ wimlib-imagex --version$/m,
  },
  { name: 'export begins', hold: { HOLD: 'before export*' }, when: /Export image 1 of install\.wim/ },
  { name: 'exported', hold: { HOLD: 'after export*' }, when: HELD },
  { name: 'copying into the image begins', hold: { HOLD: 'before update*' }, when: HELD },
  {
    name: 'in the middle of copying into the image',
    hold: { HOLD: 'after update*' },
    when: ({ repository, others }) => inArea(repository.workDirectory, others.names, 'work.wim') > LARGE,
  },
  { name: 'mounting begins', hold: { HOLD: 'before mountrw*' }, when: HELD },
  { name: 'mounted', hold: { HOLD: 'after mountrw*' }, when: HELD },
  { name: 'in a step on the mount', hold: { HOLD: 'at the mount' }, when: HELD },
  { name: 'in a step on the mount that does not listen', hold: { HOLD: 'at the mount', STUBBORN: 'yes' }, when: HELD },
  {
    name: 'in a step on the mount; the mount dies, too',
    hold: { HOLD: 'at the mount' },
    when: HELD,
    stopsMount: true,
  },
  { name: 'saving the mount begins', hold: { HOLD: 'before unmount *--commit*' }, when: HELD },
  { name: 'in the middle of saving the mount', when: /Save image 1/ },
  { name: 'saved', hold: { HOLD: 'after unmount *--commit*' }, when: HELD },
  {
    name: 'in the middle of exporting again',
    hold: { HOLD: 'after export */made.wim *' },
    when: ({ repository, others }) => inArea(repository.workDirectory, others.names, 'made.wim') > LARGE,
  },
  {
    name: 'reading the registry',
    plan: 'copies-only.build.yml',
    hold: { HOLD: 'before extract*' },
    when: /Read the registry[\s\S]*\bheld$/m,
  },
  { name: 'hashing begins', when: /Hash the image/ },
  { name: 'copying to the targets begins', when: /Copy to every target/ },
  {
    name: 'in the middle of copying to a target',
    hold: { HOLD: 'before split*' },
    when: ({ repository }) => beside(repository.path('share'), '.w11.wim.imagegate-') > LARGE,
  },
  { name: 'splitting to a target begins', hold: { HOLD: 'before split*' }, when: HELD },
  { name: 'split, and nothing placed', hold: { HOLD: 'after split*' }, when: HELD },
  { name: 'placing begins', hold: { SLOW_RENAMES: '300' }, when: /Put every copy in its place/ },
  {
    name: 'the record is placed',
    hold: { SLOW_RENAMES: '300' },
    when: ({ repository }) => isReplaced(repository.path('out/w11.wim.imagegate.json')),
  },
  {
    name: 'one of the copies is placed',
    hold: { SLOW_RENAMES: '300' },
    when: ({ repository }) => isReplaced(repository.path('share/w11.wim')),
  },
  {
    name: 'placing, and the share no longer answers',
    hold: { SLOW_RENAMES: '60000' },
    when: /Put every copy in its place/,
  },
  { name: 'in a command after placing', hold: { HOLD: 'at the end' }, when: HELD },
  {
    name: 'in a command that does not listen',
    hold: { HOLD: 'at the end', STUBBORN: 'yes' },
    when: HELD,
  },
  { name: 'the last command has ended', when: /Put every copy[\s\S]*Run sh[\s\S]*\d\.\d s$/m, mayBePublished: true },
];

/** Bytes of a file in the area of the build that is stopped; 0 while it isn't there. */
function inArea(workDirectory: string, others: readonly string[], name: string): number {
  const [area] = namesIn(workDirectory).filter((one) => !others.includes(one));
  return area === undefined ? 0 : sizeOf(join(workDirectory, area, name));
}

function beside(folder: string, prefix: string): number {
  const [name] = namesIn(folder).filter((one) => one.startsWith(prefix));
  return name === undefined ? 0 : sizeOf(join(folder, name));
}

/** What stood there has some dozens of bytes. */
function isReplaced(file: string): boolean {
  return sizeOf(file) > 100;
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
