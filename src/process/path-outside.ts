/** Which folders of PATH a change that is checked has no say in. */
import { realpathSync } from 'node:fs';
import nodePath from 'node:path';

/**
 * The value of PATH without the folders inside another one. A step of the workflow may have put one of the workspace there
 * (`node_modules/.bin`), where a pull request can put a program of any name.
 *
 * @param directory absolute.
 */
export function pathOutside(value: string, directory: string, platform: NodeJS.Platform): string {
  const path = platform === 'win32' ? nodePath.win32 : nodePath.posix;
  const root = realPathOf(directory);
  const isInside = (folder: string) => {
    const below = path.relative(root, realPathOf(folder));
    return below !== '..' && !below.startsWith(`..${path.sep}`) && !path.isAbsolute(below);
  };
  return value
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(unquoted(folder)) && !isInside(unquoted(folder)))
    .join(path.delimiter);
}

/** Windows lets a folder on PATH stand in quotes. */
function unquoted(folder: string): string {
  return folder.replaceAll('"', '');
}

function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
