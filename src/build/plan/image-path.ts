import { posix } from 'node:path';
import type { PlanPath } from './plan-path.ts';
import { windowsNameFault } from './windows-names.ts';

/**
 * Reads a path inside an image: from its root, with `/` (`\` counts as one), normalised, without a slash at its end but for
 * the root itself. Inside an image Windows' rules for names hold on every system.
 */
export function readImagePath(written: string): PlanPath {
  const path = written.replaceAll('\\', '/');
  const names = path.split('/');
  if (/^[A-Za-z]:/.test(path)) return refused('names a drive');
  if (!path.startsWith('/')) return refused('does not begin with `/`');
  if (names.includes('..')) return refused('holds `..`');
  const fault = names.map(windowsNameFault).find((one) => one !== undefined);
  if (fault !== undefined) return refused(fault);
  const whole = posix.normalize(path).replace(/^\/+/, '/');
  return { ok: true, path: whole === '/' ? whole : whole.replace(/\/$/, '') };
}

function refused(fault: string): PlanPath {
  const cure = 'Write where it goes in the image, from its root: `/`, `/Windows/Web`.';
  return { ok: false, fault, cure };
}
