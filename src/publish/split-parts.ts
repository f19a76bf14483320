import { open, readdir, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { flushFolder } from '../build/work/flush-folder.ts';
import { partName } from '../image/split-set.ts';
import { readWimFile } from '../image/wim-file.ts';
import { StepFailed } from '../process/step-failed.ts';
import type { Candidate } from './candidate.ts';
import { problemOf } from './failure.ts';
import { hashFile } from './hash-file.ts';
import type { PublishedPart, Target } from './target.ts';

/**
 * Holds a folder of parts against the image that was split: one set, complete, the same images, and nothing else beside.
 * Flushes them.
 *
 * @throws InputError when the set isn't whole, StepFailed when it is another than it should be.
 */
export async function requireParts(
  folder: string,
  target: Extract<Target, { kind: 'split' }>,
  candidate: Candidate,
  signal: AbortSignal,
): Promise<{ readonly first: string; readonly published: readonly PublishedPart[] }> {
  const firstName = `${target.name}.swm`;
  const first = join(folder, firstName);
  const [set, image] = [await readWimFile(first, firstName), await readWimFile(candidate.file, candidate.file)];
  if (!isDeepStrictEqual(set.indexes, image.indexes)) {
    const message = `The split image for ${target.to} holds other images than ${candidate.file}.`;
    throw new StepFailed(
      problemOf(target, message, 'Publish again; if it stays, split with another version of the tool.'),
    );
  }
  const names = Array.from({ length: set.parts.total }, (_, at) =>
    at === 0 ? firstName : partName(firstName, at + 1),
  );
  const strange = (await readdir(folder)).find((name) => !names.includes(name));
  if (strange !== undefined) {
    const message = `The split image for ${target.to} has a file beside its ${names.length} parts: ${strange}.`;
    throw new StepFailed(problemOf(target, message, 'See what else writes there, and publish again.'));
  }
  const published: PublishedPart[] = [];
  for (const name of names) published.push(await flushed(folder, name, signal));
  // A time that is set stays, where a share may change one that it gave itself: the folder is known again by it.
  const seconds = Math.floor((await stat(candidate.file)).mtimeMs / 1000);
  await utimes(folder, seconds, seconds);
  await flushFolder(folder);
  return { first, published };
}

async function flushed(folder: string, name: string, signal: AbortSignal): Promise<PublishedPart> {
  const path = join(folder, name);
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  return { name, ...(await hashFile(path, signal, () => undefined)) };
}
