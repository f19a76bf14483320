/** The folder of one run in the work directory: its name, and how it goes away. */
import { readdir, rmdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './flush-folder.ts';
import { JOURNAL_NAME, UNFINISHED_JOURNAL_NAME } from './journal-file.ts';
import { type Left, removeTree } from './remove-tree.ts';

/** Short: the paths inside an image are long, and Windows counts them together. */
export const AREA_NAME = /^[0-9a-f]{8}$/;

const CLAIM_NAME = /^claim-[0-9a-f.]+$/;

/**
 * Removes an area whose journal is undone. The journal goes last but for the claims: while anything else is left, the next
 * sweep can see whose it was.
 *
 * @returns what is left; the journal stays then.
 */
export async function removeArea(area: string): Promise<readonly Left[]> {
  const left: Left[] = [];
  for (const name of await namesIn(area)) {
    if (name !== JOURNAL_NAME && !CLAIM_NAME.test(name)) left.push(...(await removeTree(join(area, name))));
  }
  if (left.length > 0) return left;
  left.push(...(await removeTree(join(area, JOURNAL_NAME))));
  return left.length > 0 ? left : removeUnbegun(area);
}

/**
 * Removes an area in which nothing was ever made, or nothing is any more, as far as there is no journal in it. A run that
 * is only just making its journal notices, and begins again with another folder.
 */
export async function removeUnbegun(area: string): Promise<readonly Left[]> {
  for (const name of await namesIn(area)) {
    if (name === UNFINISHED_JOURNAL_NAME || CLAIM_NAME.test(name)) await gone(unlink(join(area, name)));
  }
  // Another sweep that came to the same area may have its claim in it still; it removes the folder then.
  await gone(rmdir(area));
  return [];
}

/** True when nothing but the beginnings of a journal and claims are in it. */
export async function isUnbegun(area: string): Promise<boolean> {
  return (await namesIn(area)).every((name) => name === UNFINISHED_JOURNAL_NAME || CLAIM_NAME.test(name));
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  });
}

async function gone(removal: Promise<void>): Promise<void> {
  await removal.catch((error: unknown) => {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(errorCode(error))) throw error;
  });
}
