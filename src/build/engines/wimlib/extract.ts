import { constants } from 'node:fs';
import { lstat, mkdtemp, open, readdir, rm } from 'node:fs/promises';
import { StepFailed } from '../../../process/step-failed.ts';
import type { ImageReference, Workshop } from '../../engine.ts';
import { PATH_NOT_IN_IMAGE } from './exit-codes.ts';
import { referenceOptions } from './split-source.ts';
import { failure, type Wimlib } from './wimlib.ts';

// A SOFTWARE hive has 60 to 130 MB.
const MOST_BYTES = 512 * 1024 * 1024;

/**
 * One file out of an image; undefined when it isn't there, or is a folder or a link. It goes through the scratch folder: what
 * wimlib writes to its standard output is kept to 1 MiB.
 */
export async function extractFile(
  wimlib: Wimlib,
  from: ImageReference,
  path: string,
  { scratchDirectory }: Workshop,
): Promise<Buffer | undefined> {
  const title = `Extract ${path} of image ${from.index} of ${wimlib.path.basename(from.file)}`;
  const folder = wimlib.tools.dryRun
    ? wimlib.path.join(scratchDirectory, 'extracted')
    : await mkdtemp(wimlib.path.join(scratchDirectory, 'extracted-'));
  try {
    const options = ['--no-globs', '--no-acls', '--no-attributes', `--dest-dir=${folder}`];
    const references = await referenceOptions(wimlib, from.file);
    const inside = path.startsWith('/') ? path : `/${path}`;
    const result = await wimlib.attempt(['extract', from.file, String(from.index), inside, ...options, ...references]);
    if (result.exitCode === PATH_NOT_IN_IMAGE || wimlib.tools.dryRun) return undefined;
    if (result.exitCode !== 0) throw failure({ title }, result);
    const [name] = await readdir(folder);
    if (name === undefined) throw nothingExtracted(title);
    return await readExtracted(title, wimlib.path.join(folder, name));
  } finally {
    if (!wimlib.tools.dryRun) await rm(folder, { recursive: true, force: true });
  }
}

/** A link out of an image may lead anywhere on this machine: it is not followed. */
async function readExtracted(title: string, file: string): Promise<Buffer | undefined> {
  const found = await lstat(file);
  if (!found.isFile()) return undefined;
  if (found.size > MOST_BYTES) throw tooLarge(title, found.size);
  const handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

function nothingExtracted(title: string): StepFailed {
  return new StepFailed({
    message: `${title}: wimlib-imagex succeeded, but extracted nothing.`,
    cure: 'Check that the scratch folder can be written, and start the build again.',
  });
}

function tooLarge(title: string, size: number): StepFailed {
  return new StepFailed({
    message: `${title}: the file has ${size} bytes, expected at most ${MOST_BYTES}.`,
    cure: 'Check the image: no registry hive of Windows is that large.',
  });
}
