/**
 * What proves that an image was imported. MDT's cmdlets answer nothing to rely on, and imports in quick succession lose
 * entries: so the share itself is looked at.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { readImageClaims } from '../../../image/mdt/image-list.ts';
import { findPath } from '../../../image/mdt/share-path.ts';
import { readWimFile } from '../../../image/wim-file.ts';
import { StepFailed } from '../../../process/step-failed.ts';
import { orFailed } from './or-failed.ts';

const LOOK =
  'Look at the share in the Deployment Workbench, remove what the import left there, close the Workbench, and publish again.';

/**
 * The list names the copy below `Operating Systems` with every index of the image, and its bytes are those of the image.
 *
 * @param sha256 of the image, lower-case hexadecimal.
 * @throws StepFailed when any of this is not so.
 */
export async function proveImport(share: string, image: string, folder: string, sha256: string): Promise<void> {
  const copyNames = ['Operating Systems', folder, basename(image)];
  const shown = `Operating Systems\\${folder}\\${basename(image)}`;
  const [claims, { indexes }] = await orFailed(LOOK, () =>
    Promise.all([readImageClaims(share, share), readWimFile(image, image)]),
  );
  const listed = new Set(claims.filter(({ names }) => isSame(names, copyNames)).map(({ index }) => index));
  const missing = indexes.filter(({ index }) => !listed.has(index)).map(({ index }) => index);
  if (missing.length > 0) {
    const which = missing.slice(0, 10).join(', ');
    fail(`MDT reported no error, but OperatingSystems.xml of the share does not list ${shown}, index ${which}.`);
  }
  const copy = await findPath(share, copyNames);
  if (copy === undefined) fail(`MDT lists ${shown}, but the file is not in the share.`);
  const found = await hashOf(copy);
  if (found !== sha256) fail(`${shown} in the share is not the image: SHA-256 ${found}, expected ${sha256}.`);
}

function isSame(names: readonly string[], others: readonly string[]): boolean {
  return names.join('\\').toLowerCase() === others.join('\\').toLowerCase();
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(file, { highWaterMark: 1024 * 1024 }), hash);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    fail(`The image that MDT copied into the share can't be read (${code}).`);
  }
  return hash.digest('hex');
}

function fail(message: string): never {
  throw new StepFailed({ message, cure: LOOK });
}
