/** The folder that holds everything a manifest may name: the checkout in a workflow, the current folder at a desk. */
import { lstat, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, posix, relative, sep } from 'node:path';
import { filesMatching, GlobError, isPattern } from './glob.ts';
import { InputError } from './problem.ts';
import { readWorkspacePath, type WorkspacePath } from './workspace-path.ts';

export interface Workspace {
  /** Absolute and real: no symbolic link on the way. */
  readonly root: string;
  /**
   * Of a folder that is filled by need: brings what a path names, or what a glob names that starts in a folder, before it
   * is looked at. Relative to the root, with `/`. A glob that is too wide is a GlobError.
   */
  readonly bring?: (path: string, globStart?: string) => Promise<void>;
  /**
   * The root, absolute and real, of another workspace, whose place this one takes: links may lead there, and absolute
   * paths name what lies there.
   */
  readonly lender?: string;
}

/** Where a path was written. */
export interface PathOrigin {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** @throws InputError when there is no such folder. */
export async function openWorkspace(root: string): Promise<Workspace> {
  const real = await realpath(root).catch(() => undefined);
  if (real === undefined || !(await lstat(real)).isDirectory()) {
    throw new InputError({ message: `The workspace ${root} is no folder.`, cure: 'Name a folder that exists.' });
  }
  return { root: real };
}

/**
 * The absolute path of a path as written: relative to the folder of the document it was written in (of none: to the
 * workspace), or absolute and inside the workspace. The file need not exist.
 *
 * @throws InputError when it leaves the workspace: by `..`, a drive, a network path or a symbolic link.
 */
export async function resolveInside(workspace: Workspace, path: string, from?: PathOrigin): Promise<string> {
  const read = readIn(workspace, path, folderOf(from));
  if (!read.ok) throw outside(path, read.reason, from);
  await workspace.bring?.(read.relative);
  const absolute = join(workspace.root, read.relative);
  const real = await realPathOf(absolute);
  if (real === undefined || !mayHold(workspace, real)) throw outside(path, 'leaves the workspace by a link', from);
  return absolute;
}

/** The name that problems and reports carry: relative to the workspace, with `/`; `.` for the workspace itself. */
export function relativeName(workspace: Workspace, absolute: string): string {
  return relative(workspace.root, absolute).split(sep).join('/') || '.';
}

/**
 * Absolute paths of the files that match a glob, which starts where `resolveInside` starts; sorted by the UTF-16 code
 * units of their names. A link to a file is
 * a file; links to folders are not followed; folders whose name begins with a dot, and node_modules, are left out
 * unless the glob names them.
 *
 * @throws InputError when the glob or a file that matches leaves the workspace, or too many files match.
 */
export async function findFiles(workspace: Workspace, pattern: string, from?: PathOrigin): Promise<readonly string[]> {
  const folder = folderOf(from);
  const read = readIn(workspace, pattern, folder);
  if (!read.ok) throw outside(pattern, read.reason, from);
  // The folder's own name is no pattern, whatever characters it holds: the glob starts inside it.
  const below = posix.relative(folder, read.relative);
  const tooWide = (error: unknown) => {
    if (!(error instanceof GlobError)) throw error;
    const message = `The glob \`${pattern}\` ${error.message}.`;
    throw new InputError({ ...from, message, cure: 'Write a narrower glob.' });
  };
  await workspace.bring?.(below, folder).catch(tooWide);
  await resolveInside(workspace, fixedFolder(read.relative));
  const found = await filesMatching(join(workspace.root, folder), below).catch(tooWide);
  const names = found.map((name) => posix.join(folder, name)).sort(byCodeUnits);
  if (names.length > FILE_LIMIT) {
    const message = `The glob \`${pattern}\` matches ${names.length} files, at most ${FILE_LIMIT} are read.`;
    throw new InputError({ message, cure: 'Write a narrower glob.' });
  }
  return Promise.all(names.map((name) => resolveInside(workspace, name)));
}

function readIn({ root, lender }: Workspace, written: string, folder: string): WorkspacePath {
  return readWorkspacePath(lender ?? root, written, folder);
}

function folderOf(from: PathOrigin | undefined): string {
  return from === undefined ? '.' : posix.dirname(from.file);
}

/** A fleet of a million devices in files of a hundred. */
export const FILE_LIMIT = 10_000;

/** The folder that a glob starts from: its segments before the first that is a pattern. */
function fixedFolder(pattern: string): string {
  const segments = pattern.split('/').slice(0, -1);
  const first = segments.findIndex((segment) => isPattern(segment));
  return (first === -1 ? segments : segments.slice(0, first)).join('/') || '.';
}

/** The real path of the file, or, where it does not exist, of the nearest folder that does; none behind a dead link. */
async function realPathOf(absolute: string): Promise<string | undefined> {
  for (let path = absolute; ; path = dirname(path)) {
    const real = await realpath(path).catch(() => undefined);
    if (real !== undefined) return real;
    const link = await lstat(path).catch(() => undefined);
    if (link !== undefined || dirname(path) === path) return undefined;
  }
}

function mayHold({ root, lender }: Workspace, real: string): boolean {
  return contains(root, real) || (lender !== undefined && contains(lender, real));
}

function contains(root: string, path: string): boolean {
  const below = relative(root, path);
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}

function outside(path: string, reason: string, from?: PathOrigin): InputError {
  const message = `The path \`${path}\` ${reason}, expected a path inside the workspace.`;
  const start = from === undefined ? 'the folder you work in' : 'the file that names it';
  return new InputError({ ...from, message, cure: `Name a file inside it, relative to ${start}, with \`/\`.` });
}

function byCodeUnits(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
