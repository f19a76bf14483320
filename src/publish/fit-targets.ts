import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { standingAt } from '../build/work/fingerprint.ts';
import { InputError } from '../input/problem.ts';
import { explained, problemOf } from './failure.ts';
import type { Target } from './target.ts';

/**
 * Looks whether every target can be placed as far as that can be seen. The folder of the output and of the records is
 * made; that of a copy must be there, because a share that isn't mounted looks just like a folder that is missing.
 *
 * @throws InputError that names the target which can't.
 */
export async function fitTargets(targets: readonly Target[]): Promise<void> {
  for (const target of targets) {
    if (target.kind === 'move' || target.kind === 'text') {
      await explained(target, 'made', () => mkdir(dirname(target.to), { recursive: true }));
    } else await refuseMissingFolder(target);
    await isReplaced(target);
  }
}

/**
 * True when the target stands already as a file, which is replaced.
 *
 * @throws InputError when something stands there that isn't replaced.
 */
export async function isReplaced(target: Target): Promise<boolean> {
  const { to, kind } = target;
  const standing = await explained(target, 'reached', () => standingAt(to));
  if (standing === undefined) return false;
  if (kind === 'split') {
    const message = `${to} exists already, and the parts of a split image go into a new folder.`;
    throw new InputError(problemOf(target, message, 'Remove or rename it, or name another folder.'));
  }
  if (standing.isFile()) return true;
  const found = standing.isDirectory() ? 'a folder' : standing.isSymbolicLink() ? 'a link' : 'no regular file';
  const message = `${to} exists already and is ${found}; only a file is replaced.`;
  throw new InputError(problemOf(target, message, 'Remove it, or name another target.'));
}

async function refuseMissingFolder(target: Target): Promise<void> {
  const folder = dirname(target.to);
  const found = await explained(target, 'reached', () => folderAt(folder));
  if (found) return;
  const message = `The folder ${folder}, where ${target.to} is to go, is not there.`;
  throw new InputError(
    problemOf(target, message, 'Make it, or correct the path; a share must be mounted and reachable.'),
  );
}

/** A link to a folder is one: whoever set up the share chose that. */
async function folderAt(path: string): Promise<boolean> {
  return (await standingAt(path)) !== undefined && (await stat(path)).isDirectory();
}
