import { rm } from 'node:fs/promises';
import type { ImageReference, Workshop } from '../../engine.ts';
import type { Dism } from './dism.ts';
import { exportImage } from './export.ts';
import { readFromImage } from './inside-mount.ts';
import { whileMounted } from './mount.ts';

/** DISM can't take one file out of an image: it is mounted read-only, and what can't be mounted is exported before. */
export async function extractFile(
  dism: Dism,
  from: ImageReference,
  path: string,
  workshop: Workshop,
): Promise<Buffer | undefined> {
  const read = (image: ImageReference): Promise<Buffer | undefined> =>
    whileMounted(dism, image, 'discard', workshop, async () =>
      dism.tools.dryRun ? undefined : readFromImage(workshop.mountDirectory, path),
    );
  if (!NOT_MOUNTABLE.has(dism.path.extname(from.file).toLowerCase())) return read(from);
  const copy = dism.path.join(workshop.scratchDirectory, 'extract.wim');
  try {
    await workshop.step(`Export image ${from.index} of ${dism.path.basename(from.file)}`, () =>
      exportImage(dism, from, copy, 'fast'),
    );
    return await read({ file: copy, index: 1 });
  } finally {
    await rm(copy, { force: true });
  }
}

/** By their names, as DISM goes: solid files and parts of a split set. */
const NOT_MOUNTABLE: ReadonlySet<string> = new Set(['.esd', '.swm']);
