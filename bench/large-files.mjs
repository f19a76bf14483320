/** Where files of gigabytes are made. */
import { existsSync, mkdtempSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';

const MEMORY = '/dev/shm';

/**
 * A new folder: in memory where there is room, so that no disk is measured, else in the temporary folder.
 *
 * @param {number} bytes that must have room.
 * @param {string | undefined} named where it is made instead.
 */
export function folderForLargeFiles(bytes, named) {
  return mkdtempSync(join(named ?? (hasRoom(bytes) ? MEMORY : tmpdir()), 'imagegate-bench-'));
}

function hasRoom(bytes) {
  if (!existsSync(MEMORY)) return false;
  const { bavail, bsize } = statfsSync(MEMORY);
  return Math.min(bavail * bsize, freemem()) > bytes * 1.25;
}
