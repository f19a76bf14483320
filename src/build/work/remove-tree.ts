import { lstat, readdir, rmdir, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from './flush-folder.ts';
import { retryBusy } from './retry-busy.ts';

/** Something of ours that could not be undone, and why: a predicate. */
export interface Left {
  readonly path: string;
  readonly reason: string;
}

/**
 * Removes a file, a link (never what it points to) or a folder with all in it. A folder on another device than its parent
 * is a mount: it is left alone, and so are the folders above it.
 *
 * @returns what is left of it; nothing when there was nothing.
 */
export async function removeTree(path: string): Promise<readonly Left[]> {
  try {
    const found = await lstat(path);
    if (!found.isDirectory()) {
      await retryBusy(() => unlink(path));
      return [];
    }
    if (found.dev !== (await lstat(dirname(path))).dev)
      return [{ path, reason: 'is a mount, and nothing in it is touched' }];
    return await removeFolder(path);
  } catch (error) {
    // A second sweep may have been quicker.
    return errorCode(error) === 'ENOENT' ? [] : [{ path, reason: `can't be removed (${errorCode(error)})` }];
  }
}

async function removeFolder(path: string): Promise<readonly Left[]> {
  const left: Left[] = [];
  for (const name of await readdir(path)) left.push(...(await removeTree(join(path, name))));
  if (left.length === 0) await retryBusy(() => rmdir(path));
  return left;
}
