import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { failure } from '../grammar/refusal.mjs';

// What WIMMount keeps in the registry: the mounted images of this machine. One JSON file a mount, in a folder that every
// DISM of a test shares. A record says what is being done to the mount and by which process; when that process is gone
// without having finished, the mount is broken.

const PHASES_LEFT_BROKEN = {
  mounting: 'Invalid',
  unmounting: 'Invalid',
  saving: 'Needs Remount',
  servicing: 'Needs Remount',
};
const OPEN_HANDLE = '.open-handle';

export class Mounts {
  #folder;

  constructor(folder) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** Every mount with its status: Ok, Needs Remount or Invalid. */
  list() {
    return readdirSync(this.#folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => this.#read(join(this.#folder, name)))
      .filter((record) => record !== undefined)
      .map((record) => ({ ...record, status: statusOf(record) }));
  }

  /** The mount at a directory; undefined when nothing is mounted there. */
  at(directory) {
    const place = realPath(directory);
    return this.list().find((mount) => mount.mountDir === place);
  }

  /** Enters a mount that is about to be made; another process that is faster has the place. */
  add(record) {
    const entry = { ...record, id: idOf(record.mountDir), phase: 'mounting', pid: process.pid };
    try {
      writeFileSync(this.#file(entry.id), JSON.stringify(entry), { flag: 'wx' });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      throw failure(0xc1420113);
    }
    return entry;
  }

  /** Notes what is being done to a mount now ('mounted' when nothing is). */
  set(mount, changes) {
    const { status, ...record } = { ...mount, pid: process.pid, ...changes };
    const file = this.#file(record.id);
    writeFileSync(`${file}.new`, JSON.stringify(record));
    renameSync(`${file}.new`, file);
    return record;
  }

  forget(mount) {
    rmSync(this.#file(mount.id), { force: true });
  }

  /** Whether a test says that some program has a file of a mount open. */
  hasOpenHandle() {
    return existsSync(join(this.#folder, OPEN_HANDLE));
  }

  /** Does something while no other DISM may do anything to the same mount: 0xc15101fd for the other. */
  async exclusively(mount, work) {
    const lock = join(this.#folder, `${mount.id}.lock`);
    take(lock);
    try {
      return await work();
    } finally {
      rmSync(lock, { force: true });
    }
  }

  #file(id) {
    return join(this.#folder, `${id}.json`);
  }

  #read(path) {
    try {
      return JSON.parse(readFileSync(path, 'utf8'));
    } catch {
      return undefined; // Gone since the folder was listed.
    }
  }
}

/** The path without links, of a directory that may be missing. */
export function realPath(path) {
  const whole = resolve(path);
  return existsSync(whole) ? realpathSync(whole) : whole;
}

/** Empties a directory and leaves it standing, as unmounting does. */
export function emptyDirectory(directory) {
  if (!existsSync(directory)) return;
  for (const name of readdirSync(directory)) rmSync(join(directory, name), { recursive: true, force: true });
}

function statusOf({ phase, pid, broken }) {
  if (broken !== undefined) return broken;
  if (phase === 'mounted' || isAlive(pid)) return 'Ok';
  return PHASES_LEFT_BROKEN[phase];
}

function idOf(directory) {
  return `${basename(directory)}-${createHash('sha1').update(directory).digest('hex').slice(0, 12)}`;
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    // The lock of a process that was killed: Windows would have dropped it with the process.
    if (isAlive(Number(readFileSync(lock, 'utf8')))) throw failure(0xc15101fd);
    writeFileSync(lock, String(process.pid));
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
