/** Which paths may be named: those inside the workspace. Pure text, so that Windows' rules can be tested anywhere. */
import nodePath, { type PlatformPath } from 'node:path';

export type WorkspacePath =
  | { readonly ok: true; readonly relative: string }
  | { readonly ok: false; readonly reason: string };

/**
 * Reads a path as written in a manifest. `\` counts as `/` on every system, so that one manifest means the same on
 * all of them.
 *
 * @param root absolute.
 * @param folder that relative paths start from, relative to the root, with `/`.
 * @param flavour whose rules the root and absolute paths follow: `path.posix` or `path.win32`.
 * @returns the path relative to the workspace, with `/`, or why it may not be named.
 */
export function readWorkspacePath(
  root: string,
  written: string,
  folder = '.',
  flavour: PlatformPath = nodePath,
): WorkspacePath {
  if (written.trim() === '') return refused('is empty');
  if (written.includes('\0')) return refused('holds a zero byte');
  const path = written.replaceAll('\\', '/');
  if (path.startsWith('//')) return refused('is a network (UNC) path');
  const absolute = flavour.isAbsolute(path) && (flavour.sep === '/' || DRIVE.test(path));
  if (DRIVE.test(path) && !absolute) return refused('names a drive');
  if (path.startsWith('/') && !absolute) return refused('leaves the workspace');
  const relative = absolute ? flavour.relative(root, path) : flavour.join(folder, path);
  const named = relative.replaceAll('\\', '/');
  if (named === '..' || named.startsWith('../') || flavour.isAbsolute(relative)) return refused('leaves the workspace');
  if (!absolute && named.includes(':') && flavour.sep === '\\') return refused('names a stream (`:`)');
  return { ok: true, relative: named === '' ? '.' : named.replace(/\/$/, '') };
}

const DRIVE = /^[A-Za-z]:/;

function refused(reason: string): WorkspacePath {
  return { ok: false, reason };
}
