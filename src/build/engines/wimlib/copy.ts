import { realpath, stat, writeFile } from 'node:fs/promises';
import type { PlatformPath } from 'node:path';
import { StepFailed } from '../../../process/step-failed.ts';
import type { Workshop } from '../../engine.ts';
import type { BuildStep } from '../../plan/plan.ts';
import type { Wimlib } from './wimlib.ts';

export type CopyStep = Extract<BuildStep, { readonly kind: 'copy' }>;

/** Adds a folder's content, or a file, to image 1 without mounting it. What is there under the same name is replaced. */
export async function copyInto(wimlib: Wimlib, image: string, step: CopyStep, workshop: Workshop): Promise<void> {
  const title = `Copy ${step.from} to ${step.to}`;
  const { from, to, isFile } = await placesOf(wimlib, step);
  const command = `--command=add ${quotedPath(from, step)} ${quotedPath(to, step)}`;
  await workshop.step(title, async () => {
    const everything = await takeEverything(wimlib, workshop);
    await wimlib.run({ title, words: ['update', image, '1', command, everything], place: step.place });
    // Exit 0 is no proof: sockets and the like are left out with no more than a warning.
    if (isFile) await wimlib.run({ title, words: ['dir', image, '1', `--path=${to}`], place: step.place });
  });
}

/** wimlib takes what a link's name stands for as a link: the source itself is looked up first. */
async function placesOf(
  { path, tools }: Wimlib,
  step: CopyStep,
): Promise<{ readonly from: string; readonly to: string; readonly isFile: boolean }> {
  const from = await realpath(step.from).catch(() => undefined);
  const found = from === undefined ? undefined : await stat(from);
  if (from === undefined && tools.dryRun) return { from: step.from, to: step.to, isFile: false };
  if (from === undefined || (found?.isFile() !== true && found?.isDirectory() !== true)) {
    throw new StepFailed({
      ...step.place,
      message: `${step.from} can't be copied into the image: expected a file or a folder.`,
      cure: 'Check the path, and that it is there when the step runs.',
    });
  }
  if (found.isDirectory()) return { from, to: step.to, isFile: false };
  return { from, to: inFolder(step, path), isFile: true };
}

/** wimlib would take a backslash in a name of this system for a folder of the image. */
function inFolder(step: CopyStep, path: PlatformPath): string {
  const name = path.basename(step.from);
  if (name.includes('\\')) throw inexpressible(step, step.from, 'a backslash, which no name on Windows may hold');
  return `${step.to === '/' ? '' : step.to}/${name}`;
}

/**
 * A path as one word of an update command, whose reader knows two quotes and no escapes; a line end would begin another
 * command. Both kinds of quote in one path can not be written.
 */
function quotedPath(path: string, step: CopyStep): string {
  if (/[\n\0]/.test(path)) throw inexpressible(step, path, 'a line end');
  if (!path.includes("'")) return `'${path}'`;
  if (!path.includes('"')) return `"${path}"`;
  throw inexpressible(step, path, 'both kinds of quotes');
}

function inexpressible(step: CopyStep, path: string, what: string): StepFailed {
  return new StepFailed({
    ...step.place,
    message: `${path} can't be copied with wimlib: its path holds ${what}.`,
    cure: 'Rename it, or put it into a folder that is copied as a whole.',
  });
}

/** An empty list of exceptions: by default wimlib leaves out pagefile.sys, $RECYCLE.BIN and others of an overlay, silently. */
async function takeEverything({ path, tools }: Wimlib, { scratchDirectory }: Workshop): Promise<string> {
  const file = path.join(scratchDirectory, 'copy-everything.ini');
  if (!tools.dryRun) await writeFile(file, '');
  return `--config=${file}`;
}
