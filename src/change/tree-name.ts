/** A tree in git can hold any name, also one that leads out of the folder that it is written into. */
import nodePath, { type PlatformPath } from 'node:path';

// Nothing but dots and spaces, which Windows drops; git's own folder; a drive.
const HOSTILE = /(?:^|\/)(?:[. ]*|\.git[. ]*|[a-z]:[^/]*)(?:\/|$)|[\0\\]/i;

/** Whether a path out of a tree stays below the folder that it is joined to, and names no more than a file there. */
export function isPlainPath(path: string, { sep }: Pick<PlatformPath, 'sep'> = nodePath): boolean {
  // On Windows what follows a colon is a stream of the file.
  return !HOSTILE.test(path) && (sep === '/' || !path.includes(':'));
}
