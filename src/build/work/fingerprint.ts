import type { BigIntStats } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { errorCode } from './flush-folder.ts';

/**
 * Tells a file or folder from every other that may come to stand under its name. It stays through a rename. The device's
 * number is no part of it: after a restart the same disk may have another one.
 */
export function fingerprintOf({ ino, size, mtimeNs }: BigIntStats): string {
  return `${ino}:${size}:${mtimeNs}`;
}

/** What stands at a path, a link for itself; undefined when nothing does. */
export async function standingAt(path: string): Promise<BigIntStats | undefined> {
  try {
    return await lstat(path, { bigint: true });
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return undefined;
    throw error;
  }
}
