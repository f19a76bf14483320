import { chmod, lstat, rm, stat } from 'node:fs/promises';
import { readWimFile } from '../../../image/wim-file.ts';
import { InputError } from '../../../input/problem.ts';
import { StepFailed } from '../../../process/step-failed.ts';
import type { ImageReference } from '../../engine.ts';
import type { Compression } from '../../plan/plan.ts';
import type { Dism } from './dism.ts';
import { option } from './option.ts';

/**
 * Exports one image into a new file, with an integrity table. Throws InputError for `recovery` to anything but an .esd, as
 * DISM demands, and StepFailed when it fails or the result isn't whole.
 */
export async function exportImage(dism: Dism, from: ImageReference, to: string, compress: Compression): Promise<void> {
  const { basename, extname } = dism.path;
  if (compress === 'recovery' && extname(to).toLowerCase() !== '.esd') refuseRecovery(basename(to));
  // DISM would add the image to a file that is there.
  await refuseExisting(to);
  const title = `Export image ${from.index} of ${basename(from.file)}`;
  const words = [
    '/Export-Image',
    option('/SourceImageFile', from.file),
    ...otherParts(dism, from.file),
    `/SourceIndex:${from.index}`,
    option('/DestinationImageFile', to),
    `/Compress:${compress}`,
    '/CheckIntegrity',
  ];
  try {
    await dism.run({ title, words });
    if (dism.tools.dryRun) return;
    await requireWhole(title, to, basename(to));
    // A source from a medium is read-only, and its copy may be: then it could not be mounted for writing.
    await chmod(to, ((await stat(to)).mode & 0o777) | 0o200);
  } catch (error) {
    // It was not there before: what lies there now is half an image.
    if (!dism.tools.dryRun) await rm(to, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Splits a WIM into parts of at most so many megabytes; a part is longer where a single file is. */
export async function splitImage(
  dism: Dism,
  image: string,
  folder: string,
  name: string,
  megabytes: number,
): Promise<void> {
  const first = dism.path.join(folder, `${name}.swm`);
  const title = `Split ${dism.path.basename(image)}`;
  await refuseExisting(first);
  await dism.run({
    title,
    words: [
      '/Split-Image',
      option('/ImageFile', image),
      option('/SWMFile', first),
      `/FileSize:${megabytes}`,
      '/CheckIntegrity',
    ],
  });
  if (!dism.tools.dryRun) await requireWhole(title, first, `${name}.swm`);
}

/** DISM finds the parts of a split source by a pattern: `install*.swm`. */
function otherParts({ path }: Dism, file: string): readonly string[] {
  const { dir, name, ext } = path.parse(file);
  return ext.toLowerCase() === '.swm' ? [option('/SWMFile', path.join(dir, `${name}*${ext}`))] : [];
}

function refuseRecovery(name: string): never {
  throw new InputError({
    message: `The compression "recovery" makes an .esd, and the image is to be named ${name}.`,
    cure: 'Name the output with the ending .esd, or compress it with `max`.',
  });
}

async function refuseExisting(file: string): Promise<void> {
  if ((await lstat(file).catch(() => undefined)) === undefined) return;
  throw new StepFailed({ message: `${file} exists already.`, cure: 'Remove it, or name another file.' });
}

/** Exit 0 is no proof: header, XML, and with a split set every part, must be there. */
async function requireWhole(title: string, file: string, label: string): Promise<void> {
  try {
    await readWimFile(file, label);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const [{ message, cure }] = error.problems;
    throw new StepFailed({ message: `${title}: DISM succeeded, but left no whole image: ${message}`, cure });
  }
}
