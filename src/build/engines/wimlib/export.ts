import { lstat, rm } from 'node:fs/promises';
import { StepFailed } from '../../../process/step-failed.ts';
import type { ImageReference } from '../../engine.ts';
import type { Compression } from '../../plan/plan.ts';
import { referenceOptions } from './split-source.ts';
import { notWhole, requireWhole, type Wimlib } from './wimlib.ts';

const COMPRESSIONS: Readonly<Record<Compression, readonly string[]>> = {
  none: ['--compress=none'],
  fast: ['--compress=XPRESS'],
  max: ['--compress=LZX'],
  recovery: ['--solid', '--compress=LZMS'],
};

/** Exports one image into a new file, with an integrity table; checks the source's where it has one. */
export async function exportImage(
  wimlib: Wimlib,
  from: ImageReference,
  to: string,
  compress: Compression,
): Promise<void> {
  const title = `Export image ${from.index} of ${wimlib.path.basename(from.file)}`;
  // wimlib would add the image to a file that is there.
  await refuseExisting(to);
  const references = await referenceOptions(wimlib, from.file);
  const words = ['export', from.file, String(from.index), to, ...COMPRESSIONS[compress], '--check', ...references];
  try {
    await wimlib.run({ title, words });
    if (!wimlib.tools.dryRun) await requireOneImage(title, to);
  } catch (error) {
    // It was not there before: what lies there now is half an image.
    await rm(to, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Splits a WIM into parts of at most so many megabytes; a part is longer where a single file in the image is. */
export async function splitImage(
  wimlib: Wimlib,
  image: string,
  folder: string,
  name: string,
  megabytes: number,
): Promise<void> {
  const title = `Split ${wimlib.path.basename(image)}`;
  const first = wimlib.path.join(folder, `${name}.swm`);
  await refuseExisting(first);
  await wimlib.run({ title, words: ['split', image, first, String(megabytes), '--check'] });
  if (!wimlib.tools.dryRun) await requireWhole(title, first);
}

/** Reads all of an image, or of a split set, and compares it with the checksums inside. */
export async function verifyImage(wimlib: Wimlib, image: string): Promise<void> {
  const title = `Verify ${wimlib.path.basename(image)}`;
  const references = await referenceOptions(wimlib, image).catch((error) => notWhole(error, title));
  await wimlib.run({ title, words: ['verify', image, ...references] });
}

async function refuseExisting(file: string): Promise<void> {
  if ((await lstat(file).catch(() => undefined)) === undefined) return;
  throw new StepFailed({ message: `${file} exists already.`, cure: 'Remove it, or name another file.' });
}

async function requireOneImage(title: string, file: string): Promise<void> {
  const { indexes } = await requireWhole(title, file);
  if (indexes.length === 1) return;
  throw new StepFailed({
    message: `${title}: wimlib-imagex succeeded, but left ${indexes.length} images instead of one.`,
    cure: 'See that nothing else writes into the work folder, and start the build again.',
  });
}
