/** Names in a deployment share: written on Windows, where case does not count, and read on any disk. */
import { lstat, readdir, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';

export type SharePath =
  | { readonly ok: true; readonly names: readonly string[] }
  | { readonly ok: false; readonly reason: string };

/**
 * Reads a path as MDT writes it, `.\Operating Systems\W11\install.wim`, into its names below the share. MDT never
 * writes another kind: what could lead out of the share is refused, with the reason as a predicate.
 */
export function readSharePath(written: string): SharePath {
  const path = written.trim().replaceAll('/', '\\');
  if (path === '') return refused('is empty');
  if (path.startsWith('\\\\')) return refused('is a network (UNC) path');
  if (/^[a-z]:/i.test(path)) return refused('names a drive');
  if (path.startsWith('\\')) return refused('is an absolute path');
  const names = path.split('\\').filter((name) => name !== '' && name !== '.');
  // Windows drops blanks and dots at the end of a name: `.. ` may count as `..` too.
  if (names.some((name) => /^[. ]+$/.test(name))) return refused('leaves the share');
  if (path.includes(':')) return refused('names a stream (`:`)');
  return names.length === 0 ? refused('names no file') : { ok: true, names };
}

function refused(reason: string): SharePath {
  return { ok: false, reason };
}

/** The path of a name in a folder as the disk spells it, in whatever case it was written; undefined when it isn't there. */
export async function findName(folder: string, name: string): Promise<string | undefined> {
  const exact = join(folder, name);
  if (await exists(exact)) return exact;
  const wanted = name.toLowerCase();
  const names = await readdir(folder).catch(() => []);
  const found = names.filter((candidate) => candidate.toLowerCase() === wanted).sort()[0];
  return found === undefined ? undefined : join(folder, found);
}

/** The same for several names, each in the folder before it. */
export async function findPath(folder: string, names: readonly string[]): Promise<string | undefined> {
  let path: string | undefined = folder;
  for (const name of names) {
    path = await findName(path, name);
    if (path === undefined) return undefined;
  }
  return path;
}

/** False when a link leads from inside the folder to somewhere else. Both must exist. */
export async function staysInside(folder: string, path: string): Promise<boolean> {
  const below = relative(await realpath(folder), await realpath(path));
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
