import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { StepFailed } from '../../../process/step-failed.ts';

/** A SOFTWARE hive has about 100 MiB. */
const MOST_BYTES = 512 * 2 ** 20;

/**
 * Where a path of the image (`/Windows/Web`) lies on disk, in whatever case it stands there; what isn't there yet, as it is
 * written. Throws StepFailed for a link that leads out of the image: `Documents and Settings` is one, to C:\Users of the
 * computer that the image is for, and would be that of the host.
 */
export async function locateInside(mount: string, path: string): Promise<string> {
  const root = await realpath(mount);
  let current = root;
  for (const name of path.split(/[\\/]/).filter((part) => part !== '')) current = await childOf(root, current, name);
  return current;
}

/** One name further down. `root` is the real path of the mounted folder, `folder` one inside it. */
export async function childOf(root: string, folder: string, name: string): Promise<string> {
  if (name === '.' || name === '..' || FOREIGN.test(name)) refuseName(name);
  const path = await asOnDisk(folder, name);
  const status = await lstat(path).catch(() => undefined);
  if (status?.isSymbolicLink() !== true) return path;
  const target = await realpath(path).catch(() => undefined);
  if (target !== undefined && (target === root || target.startsWith(root + sep))) return target;
  throw new StepFailed({
    message: `/${relative(root, path).replaceAll(sep, '/')} in the image is a link that leads out of it.`,
    cure: 'Name the folder itself: `/Users`, not `/Documents and Settings`.',
  });
}

/** A file of the image; undefined when it isn't there. Throws StepFailed when it can't be read or is above 512 MiB. */
export async function readFromImage(mount: string, path: string): Promise<Buffer | undefined> {
  const file = await locateInside(mount, path);
  try {
    const status = await stat(file);
    if (!status.isFile()) return undefined;
    if (status.size > MOST_BYTES) refuseSize(path, status.size);
    return await readFile(file);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    if (code === undefined) throw error;
    throw new StepFailed({
      message: `${path} in the mounted image can't be read (${code}).`,
      cure: 'Unload what a script loaded of it (`reg unload`, and `[gc]::Collect()` in PowerShell before that); DISM would lose parts of the image too.',
    });
  }
}

/** What the file system says of a failure, `EACCES`; undefined for any other error. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

// What Windows allows in no name; a colon would name a stream of a file.
const FOREIGN = /[<>:"|?*\0]/;

async function asOnDisk(folder: string, name: string): Promise<string> {
  const asWritten = join(folder, name);
  if ((await lstat(asWritten).catch(() => undefined)) !== undefined) return asWritten;
  const names = await readdir(folder).catch((): string[] => []);
  const found = names.find((other) => other.toLowerCase() === name.toLowerCase());
  return found === undefined ? asWritten : join(folder, found);
}

function refuseName(name: string): never {
  throw new StepFailed({
    message: `${JSON.stringify(name)} can't be the name of a file in an image.`,
    cure: 'Name it without . or .. and without any of < > : " | ? *.',
  });
}

function refuseSize(path: string, bytes: number): never {
  throw new StepFailed({
    message: `${path} in the image has ${bytes} bytes, at most ${MOST_BYTES} (512 MiB) are read.`,
    cure: 'Build from an image whose registry was not filled up.',
  });
}
