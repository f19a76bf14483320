/** Reading discs in memory, and refusals of them. */
import type { Disc } from '../../../src/image/iso/disc.ts';
import { fileOnDisc } from '../../../src/image/iso/file-on-disc.ts';
import { openDisc } from '../../../src/image/iso/open-disc.ts';
import { InputError, type Problem } from '../../../src/input/problem.ts';
import { type DiscImage, opened } from '../../support/disc-image.ts';

export function discIn(image: DiscImage): Promise<Disc> {
  return openDisc(opened(image), 'media/win.iso');
}

/** The content of a file on a disc, or undefined when there is none. */
export async function contentOn(image: DiscImage, path: string): Promise<Buffer | undefined> {
  const file = opened(image);
  const found = await (await openDisc(file, 'media/win.iso')).find(path);
  return found === undefined ? undefined : fileOnDisc(file, found).read(0, found.sizeBytes);
}

/** Whether a file on a disc is just these bytes. */
export async function isOn(image: DiscImage, path: string, bytes: Buffer): Promise<boolean> {
  return (await contentOn(image, path))?.equals(bytes) ?? false;
}

/** The one problem of what must be refused. */
export async function refusal(attempt: Promise<unknown>): Promise<Problem> {
  const result = await attempt.catch((error: unknown) => error);
  if (!(result instanceof InputError)) throw new Error(`Not refused with an InputError: ${String(result)}`);
  const [problem, ...others] = result.problems;
  if (others.length > 0) throw new Error('More than one problem.');
  return problem;
}
