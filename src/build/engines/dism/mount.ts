import { rm } from 'node:fs/promises';
import { StepFailed } from '../../../process/step-failed.ts';
import { Aborted, type ToolResult } from '../../../process/tool.ts';
import type { ImageReference, Workshop } from '../../engine.ts';
import { type Dism, type DismCall, succeeded } from './dism.ts';
import { NOT_FULLY_UNMOUNTED } from './exit-codes.ts';
import { findMount } from './mounted-list.ts';
import { option } from './option.ts';

/** Between two attempts to unmount: handles go away when the scanner or the indexer that holds them is done. */
const WAITS_MILLISECONDS = [1_000, 2_000, 4_000, 8_000, 15_000];

const SAVING = 'Save the image';
const UNMOUNTING = 'Unmount the image';
const DISCARDING = 'Discard the mounted image';

export type Ending = 'commit' | 'discard';

/**
 * Mounts an image, does the work, and unmounts it. It is in the journal before it is mounted. When something fails it is
 * discarded, and the first error is the one that is thrown; when the run was called off, nothing can be run any more in the
 * seconds that are left: the entry stays in the journal, and the discard is the business of whoever sweeps it.
 */
export async function whileMounted<Result>(
  dism: Dism,
  image: ImageReference,
  ending: Ending,
  workshop: Workshop,
  work: () => Promise<Result>,
): Promise<Result> {
  const { mountDirectory: directory, journal } = workshop;
  const entry = dism.tools.dryRun
    ? undefined
    : await journal.will({ kind: 'mount', directory, engine: 'dism', program: dism.program });
  try {
    const title = `Mount image ${image.index} of ${dism.path.basename(image.file)}`;
    await workshop.step(title, () => mount(dism, title, image, ending, directory));
    const result = await work();
    if (ending === 'commit') await workshop.step(SAVING, () => dism.run(saveCall(directory)));
    await workshop.step(UNMOUNTING, () => unmount(dism, directory));
    if (entry !== undefined) await journal.settled(entry);
    return result;
  } catch (error) {
    if (entry !== undefined && !(error instanceof Aborted)) {
      const discarded = workshop
        .step(DISCARDING, () => requireDiscard(dism, directory))
        .then(() => journal.settled(entry));
      // The step has told of its own failure; what is thrown is what came first.
      await discarded.catch(() => undefined);
    }
    throw error;
  }
}

async function requireDiscard(dism: Dism, directory: string): Promise<void> {
  if (await discard(dism, directory)) return;
  throw new StepFailed({
    message: `${directory} is still mounted.`,
    cure: 'Close what is open in it; the next start tries again.',
  });
}

async function mount(
  dism: Dism,
  title: string,
  image: ImageReference,
  ending: Ending,
  directory: string,
): Promise<void> {
  refuseUnlistable(directory);
  await dism.run({
    title,
    words: [
      '/Mount-Image',
      option('/ImageFile', image.file),
      `/Index:${image.index}`,
      option('/MountDir', directory),
      ...(ending === 'discard' ? ['/ReadOnly'] : []),
    ],
  });
  if (dism.tools.dryRun) return;
  const mounted = await findMount(dism, directory);
  const found = mounted === undefined ? 'does not list it' : `lists it as "${mounted.status}"`;
  if (mounted?.status === 'Ok' && (mounted.writable || ending === 'discard')) return;
  throw new StepFailed({
    message: `${title}: DISM succeeded, but ${mounted?.status === 'Ok' ? 'mounted it read-only' : found}.`,
    cure: 'Clear the read-only attribute of the image, keep virus scanners out of the work folder, and start the build again.',
  });
}

/** DISM's list is in an OEM code page: another letter would not come back as it was given. */
function refuseUnlistable(directory: string): void {
  if (/^[\x20-\x7e]+$/.test(directory)) return;
  throw new StepFailed({
    message: `The folder to mount into, ${directory}, has letters in its path that DISM can't list.`,
    cure: 'Name a `work-dir` whose path has only plain English letters, figures and punctuation.',
  });
}

/**
 * By itself, and not while unmounting: when that is left half done (0xc1420117), DISM can't be asked any more whether the
 * changes are in the image, and refuses to save it once more (0xc142011d: "the commit probably succeeded").
 */
function saveCall(directory: string): DismCall {
  return { title: SAVING, words: ['/Commit-Image', option('/MountDir', directory), '/CheckIntegrity'] };
}

/** What is to be kept has been saved. */
async function unmount(dism: Dism, directory: string): Promise<void> {
  const call = unmountCall(UNMOUNTING, directory);
  const result = await unmountPatiently(dism, call);
  if (!succeeded(result)) throw dism.failure(call, result);
}

function unmountCall(title: string, directory: string): DismCall {
  return { title, words: ['/Unmount-Image', option('/MountDir', directory), '/Discard'] };
}

async function unmountPatiently(dism: Dism, call: DismCall): Promise<ToolResult> {
  let result = await dism.attempt(call);
  for (const wait of WAITS_MILLISECONDS) {
    if (result.exitCode !== NOT_FULLY_UNMOUNTED) break;
    await dism.sleep(wait);
    result = await dism.attempt(call);
  }
  return result;
}

/**
 * Undoes one mount; true when DISM lists it no more. In the order that helps (imaging facts 2.6): /Cleanup-Mountpoints
 * comes last and only for a mount of ours that stays, since it also takes what other jobs of this host left.
 */
async function discard(dism: Dism, directory: string): Promise<boolean> {
  const mounted = await findMount(dism, directory);
  if (mounted === undefined) return true;
  if (mounted.status === 'Needs Remount')
    await dism.attempt({ title: 'Mount it again', words: ['/Remount-Image', option('/MountDir', directory)] });
  await unmountPatiently(dism, unmountCall(DISCARDING, directory));
  if ((await findMount(dism, directory)) === undefined) return true;
  await dism.attempt({ title: 'Clean up mount points', words: ['/Cleanup-Mountpoints'] });
  return (await findMount(dism, directory)) === undefined;
}

/** As the engine promises it: undoes a mount of a killed run, and removes its folder. */
export async function discardMount(dism: Dism, directory: string): Promise<boolean> {
  try {
    if (dism.tools.dryRun) {
      await dism.attempt(unmountCall(DISCARDING, directory));
      return false;
    }
    if (!(await discard(dism, directory))) return false;
    await rm(directory, { recursive: true, force: true, maxRetries: 3, retryDelay: 500 });
    return true;
  } catch (error) {
    if (error instanceof Aborted) throw error;
    return false;
  }
}
