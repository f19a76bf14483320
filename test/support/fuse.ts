import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

/**
 * Whether this machine lets us mount by FUSE: no package brings that along, so that where it is missing, in a container above
 * all, what needs it is skipped, and the log says so.
 */
export const HAS_FUSE = process.platform === 'linux' && canOpen('/dev/fuse') && canMount();

function canOpen(path: string): boolean {
  try {
    closeSync(openSync(path, 'r+'));
    return true;
  } catch {
    return false;
  }
}

/** The superuser mounts by himself where he is allowed to; everybody else by fusermount. */
function canMount(): boolean {
  if (process.getuid?.() !== 0) return ['fusermount3', 'fusermount'].some((name) => !spawnSync(name, ['-V']).error);
  return spawnSync('unshare', ['--mount', 'true']).status === 0;
}
