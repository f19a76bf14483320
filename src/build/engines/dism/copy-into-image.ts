import { copyFile, mkdir, readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { StepFailed } from '../../../process/step-failed.ts';
import type { BuildStep } from '../../plan/plan.ts';
import { childOf, errorCode, locateInside } from './inside-mount.ts';

type Copy = Extract<BuildStep, { readonly kind: 'copy' }>;

/**
 * Copies a folder's content, or a file under its own name, into the folder `to` of the mounted image. Not fs.cp: it writes
 * through the links of the image, and knows no case but the one on disk.
 */
export async function copyIntoImage(mount: string, { from, to, place }: Copy): Promise<void> {
  try {
    const root = await realpath(mount);
    const target = await locateInside(mount, to);
    const source = await realpath(from);
    if ((await stat(source)).isDirectory()) return await copyFolder(root, source, target);
    await mkdir(target, { recursive: true });
    await copyFile(source, await childOf(root, target, basename(from)));
  } catch (error) {
    throw told(error, from, to, place);
  }
}

async function copyFolder(root: string, source: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  for (const entry of await readdir(source, { withFileTypes: true })) {
    const from = join(source, entry.name);
    const to = await childOf(root, target, entry.name);
    if (entry.isDirectory()) await copyFolder(root, from, to);
    else if (entry.isFile()) await copyFile(from, to);
    else refuseOther(from);
  }
}

/** A link of the build machine means nothing, or another file, on the machine that the image is for. */
function refuseOther(path: string): never {
  throw new StepFailed({
    message: `${path} is neither a file nor a folder, and is not copied.`,
    cure: 'Put the file itself in the place of a link.',
  });
}

function told(error: unknown, from: string, to: string, place: Copy['place']): unknown {
  if (error instanceof StepFailed) return new StepFailed({ ...place, ...error.problem });
  const code = errorCode(error);
  if (code === undefined) return error;
  return new StepFailed({
    ...place,
    message: `${from} can't be copied to ${to} in the image (${code}).`,
    cure:
      code === 'ENOSPC'
        ? 'Free some disk in the work folder.'
        : 'Check that both can be accessed: files of the system itself belong to TrustedInstaller, and may only be replaced by servicing.',
  });
}
