import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type OpenedFile, withOpenedFile } from '../opened-file.ts';
import { refuse } from '../refuse.ts';
import { partName } from '../split-set.ts';
import { fileOnDisc } from './file-on-disc.ts';
import { readWimOnDisc } from './wim-on-disc.ts';

const CHUNK = 4 * 1024 * 1024;

// By what is inside: names on a disc are the disc's own, and no paths for us.
const NAMES = { wim: 'install.wim', esd: 'install.esd', swm: 'install.swm' };

/**
 * Copies the install image (all parts of a split set) of a disc image into the folder `to`, which is there; the names are
 * `install.wim`, `.esd`, or `.swm` and `install2.swm`, and a file of that name is an error (EEXIST). What was copied is
 * deleted again when a part fails. Throws InputError when the image is refused, and the signal's reason.
 */
export async function copyOffDisc(
  isoPath: string,
  label: string,
  to: string,
  signal?: AbortSignal,
  discPath?: string,
): Promise<{ readonly file: string }> {
  return withOpenedFile(isoPath, label, async (disc) => {
    const { wim, parts } = await readWimOnDisc(disc, label, discPath);
    const first = join(to, NAMES[wim.format]);
    const created: string[] = [];
    try {
      for (const [at, part] of parts.entries()) {
        const target = at === 0 ? first : join(to, partName(NAMES[wim.format], at + 1));
        const handle = await open(target, 'wx');
        created.push(target);
        await copyInto(handle, fileOnDisc(disc, part), label, signal);
      }
    } catch (error) {
      for (const target of created) await rm(target, { force: true });
      throw error;
    }
    return { file: first };
  });
}

/** Closes the handle whatever happens. */
async function copyInto(
  handle: FileHandle,
  from: OpenedFile,
  label: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  try {
    for (let at = 0; at < from.sizeBytes; at += CHUNK) {
      signal?.throwIfAborted();
      const length = Math.min(CHUNK, from.sizeBytes - at);
      const bytes = await from.read(at, length);
      if (bytes.length < length)
        refuse(label, 'became shorter while it was read', 'Try again when nothing writes to it.');
      await handle.writeFile(bytes);
    }
  } finally {
    await handle.close();
  }
}
