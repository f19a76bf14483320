import { mkdir, rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { StepFailed } from '../../../process/step-failed.ts';
import { Aborted } from '../../../process/tool.ts';
import type { Workshop } from '../../engine.ts';
import { discardMount } from './discard.ts';
import { MOUNT_BUSY } from './exit-codes.ts';
import { becomesUnmounted, isMounted } from './mounts.ts';
import { failure, requireWhole, type Wimlib } from './wimlib.ts';

// Files are closed a moment after the program that had them open has ended: FUSE is told of it later.
const ATTEMPTS = 10;
const BETWEEN_ATTEMPTS = 200;

/**
 * Mounts image 1, does the work, and saves it: all of it, or nothing when something fails. It is in the journal before it is
 * mounted. When the run is called off, nothing can be run any more: the entry stays there for whoever sweeps.
 */
export async function whileMounted(
  wimlib: Wimlib,
  image: string,
  workshop: Workshop,
  work: () => Promise<void>,
): Promise<void> {
  const { mountDirectory: directory, journal, step } = workshop;
  const { tools, program, path } = wimlib;
  const name = path.basename(image);
  const staging = path.join(workshop.scratchDirectory, 'staging');
  const entry = tools.dryRun ? undefined : await journal.will({ kind: 'mount', directory, engine: 'wimlib', program });
  try {
    await step(`Mount image 1 of ${name}`, () => mount(wimlib, image, directory, staging));
    await work();
    await step(`Save image 1 of ${name} and unmount it`, () => commit(wimlib, image, directory));
    if (entry !== undefined) await journal.settled(entry);
  } catch (error) {
    if (entry !== undefined && !(error instanceof Aborted)) {
      const discarded = await step('Discard the mounted image', () => discardMount(wimlib, directory)).catch(
        () => false,
      );
      if (discarded) await journal.settled(entry);
    }
    throw error;
  } finally {
    // What was changed lies here until it is saved; a program that was killed leaves it behind.
    if (!tools.dryRun && !(await isMounted(directory))) await rm(staging, { recursive: true, force: true });
  }
}

async function mount(wimlib: Wimlib, image: string, directory: string, staging: string): Promise<void> {
  const title = `Mount image 1 of ${wimlib.path.basename(image)}`;
  if (!wimlib.tools.dryRun) await mkdir(staging, { recursive: true });
  await wimlib.run({ title, words: ['mountrw', image, '1', directory, `--staging-dir=${staging}`] });
  if (wimlib.tools.dryRun || (await isMounted(directory))) return;
  throw new StepFailed({
    message: `${title}: wimlib-imagex succeeded, but nothing is mounted on ${directory}.`,
    cure: 'Look into the log of the system for what FUSE says, and start the build again.',
  });
}

async function commit(wimlib: Wimlib, image: string, directory: string): Promise<void> {
  const title = `Save image 1 of ${wimlib.path.basename(image)}`;
  const words = ['unmount', directory, '--commit', '--check'];
  let result = await wimlib.attempt(words);
  for (let attempt = 1; attempt < ATTEMPTS && result.exitCode === MOUNT_BUSY; attempt += 1) {
    await wait(BETWEEN_ATTEMPTS);
    result = await wimlib.attempt(words);
  }
  if (result.exitCode !== 0) throw failure({ title }, result);
  if (wimlib.tools.dryRun) return;
  if (!(await becomesUnmounted(directory))) {
    throw new StepFailed({
      message: `${title}: wimlib-imagex succeeded, but ${directory} is still mounted.`,
      cure: 'End what uses the folder, and start the build again.',
    });
  }
  await requireWhole(title, image);
}
