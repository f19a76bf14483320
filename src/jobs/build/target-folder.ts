/** The folder of a target as it was when the build began: a share that goes away meanwhile leaves an empty one, or none. */
import { dirname } from 'node:path';
import type { Place } from '../../licensing/model.ts';
import { StepFailed } from '../../process/step-failed.ts';
import { statusOf } from '../status.ts';
import { isUnmounted, type MountPoint, mountPointOf } from './mount-point.ts';

export interface TargetFolder {
  /** Absolute: the target. */
  readonly to: string;
  readonly place?: Place;
  readonly mountPoint?: MountPoint;
}

/** Remembers the folder of a target; it is there. */
export async function rememberFolder(to: string, place: Place | undefined): Promise<TargetFolder> {
  const mountPoint = await mountPointOf(dirname(to));
  return { to, ...(place && { place }), ...(mountPoint && { mountPoint }) };
}

/** @throws StepFailed when the folder is gone, or is no longer on the disk or share that it was on. */
export async function refuseGone({ to, place, mountPoint }: TargetFolder): Promise<void> {
  const folder = dirname(to);
  if ((await statusOf(folder))?.isDirectory() !== true) {
    const message = `The folder ${folder}, where ${to} is to go, is gone: it was there when the build began.`;
    throw new StepFailed({ ...place, message, cure: 'See whether the share is still connected, and build again.' });
  }
  if (mountPoint === undefined || !(await isUnmounted(mountPoint))) return;
  const message = `${to} is not published: the disk or share that was mounted on ${mountPoint.folder} is gone.`;
  throw new StepFailed({ ...place, message, cure: 'Mount it again, and build again.' });
}
