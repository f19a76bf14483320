import { realpath, stat } from 'node:fs/promises';
import { dirname, sep } from 'node:path';

/** Where the disk or share of a folder is mounted, and the device of the folder that shows when it is not. */
export interface MountPoint {
  readonly folder: string;
  readonly below: number;
}

/** What a folder is on; undefined where that is the system's own disk. */
export async function mountPointOf(folder: string): Promise<MountPoint | undefined> {
  const real = await realpath(folder);
  return search(real, await deviceOf(real));
}

/** What was mounted there is so no more: the folder that is seen now is the empty one below. */
export async function isUnmounted({ folder, below }: MountPoint): Promise<boolean> {
  return (await deviceOf(folder)) === below;
}

async function search(folder: string, device: number): Promise<MountPoint | undefined> {
  const above = dirname(folder);
  if (above === folder) return undefined;
  const below = await deviceOf(above);
  return below === device ? search(above, device) : { folder, below };
}

/** By a path that leads into it: a share that is mounted when it is needed is mounted by that. */
async function deviceOf(folder: string): Promise<number> {
  return (await stat(`${folder}${sep}.`)).dev;
}
