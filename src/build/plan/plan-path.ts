/**
 * Paths of a plan: relative to its folder, or absolute. Pure text, so that Windows' rules can be tested anywhere. What comes
 * out is always absolute: no path can be taken for an option of the program that it is handed to.
 */
import { posix, win32 } from 'node:path';
import { windowsNameFault } from './windows-names.ts';

export type PlanPath =
  | { readonly ok: true; readonly path: string }
  /** `fault` is a clause that follows the path: "names no drive". */
  | { readonly ok: false; readonly fault: string; readonly cure: string };

/**
 * Reads a path as written. `\` counts as `/` on every system, so that one plan means the same on all of them.
 *
 * @param folder of the plan, absolute.
 * @param platform whose rules the path follows: drives and network paths are Windows' only.
 * @param isGlob lets `*` and `?` stand in names.
 */
export function readPlanPath(folder: string, written: string, platform: NodeJS.Platform, isGlob = false): PlanPath {
  const path = written.replaceAll('\\', '/');
  const fault = platform === 'win32' ? windowsFault(path, isGlob) : otherFault(path);
  if (fault !== undefined) return { ok: false, ...fault };
  const flavour = flavourOf(platform);
  const whole = flavour.isAbsolute(path) ? flavour.normalize(path) : flavour.join(folder, path);
  const isRoot = whole === '/' || /^[A-Za-z]:\\$/.test(whole);
  // DISM reads a backslash before a closing quote as an escape of the quote.
  return { ok: true, path: isRoot ? whole : whole.replace(/[/\\]$/, '') };
}

/** Where a glob starts, and what of it is left: its own root when it is absolute, else the plan's folder. */
export function globStart(
  folder: string,
  pattern: string,
  platform: NodeJS.Platform,
): { readonly start: string; readonly pattern: string } {
  const written = pattern.replaceAll('\\', '/');
  const { root } = flavourOf(platform).parse(written);
  return root === '' ? { start: folder, pattern: written } : { start: root, pattern: written.slice(root.length) };
}

/** Windows does not tell names apart by case. */
export function isSamePath(left: string, right: string, platform: NodeJS.Platform): boolean {
  return platform === 'win32' ? left.toLowerCase() === right.toLowerCase() : left === right;
}

export function flavourOf(platform: NodeJS.Platform): typeof posix {
  return platform === 'win32' ? win32 : posix;
}

interface Fault {
  readonly fault: string;
  readonly cure: string;
}

function otherFault(path: string): Fault | undefined {
  const cure = 'Run this plan on Windows, or name a folder of this system, where the share or disk is mounted.';
  if (path.startsWith('//')) return { fault: 'is a network (UNC) path, which only Windows has', cure };
  if (DRIVE.test(path)) return { fault: 'names a drive, which only Windows has', cure };
  return undefined;
}

function windowsFault(path: string, isGlob: boolean): Fault | undefined {
  const cure =
    'Write a path relative to the plan, with a drive (`D:/images`), or of a share (`//server/share/images`).';
  if (/^\/\/[?.](?:\/|$)/.test(path)) return { fault: 'is a device path', cure };
  if (path.startsWith('//') && !/^\/\/[^/]+\/[^/]/.test(path)) return { fault: 'names no share', cure };
  if (path.startsWith('/') && !path.startsWith('//')) return { fault: 'names no drive', cure };
  if (DRIVE.test(path) && path[2] !== '/') return { fault: 'hangs on the current folder of a drive', cure };
  for (const name of path.replace(DRIVE, '').split('/')) {
    const fault = name === '..' ? undefined : windowsNameFault(isGlob ? name.replaceAll(/[*?]/g, '') : name);
    if (fault !== undefined) return { fault, cure: 'Write a name that Windows has.' };
  }
  return undefined;
}

const DRIVE = /^[A-Za-z]:/;
