/** Makes one target ready: its bytes are beside it, whole, flushed, and those that were checked. */
import { link, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Journal } from '../build/work/journal.ts';
import { InputError } from '../input/problem.ts';
import { StepFailed } from '../process/step-failed.ts';
import type { Candidate } from './candidate.ts';
import { problemOf } from './failure.ts';
import { freeBytes } from './free-space.ts';
import { copyHashed, type Digest, hashFile } from './hash-file.ts';
import { requireParts } from './split-parts.ts';
import type { Target } from './target.ts';
import { fingerprintAt, type Ready, ready, type Unfinished } from './unfinished.ts';

export interface PublishOptions {
  readonly journal: Journal;
  readonly signal: AbortSignal;
  /** Told when the whole number changes. `what` is a few words: `copy to ...`. */
  progress(what: string, percent: number): void;
  /** Writes `folder`/`name`.swm, `name`2.swm ...; the engine's. */
  split(image: string, folder: string, name: string, megabytes: number): Promise<void>;
  /** Reads all parts of a split image, named by its first, and compares them with the checksums inside; the engine's. */
  verify(image: string): Promise<void>;
}

type Made<Kind extends Target['kind']> = Unfinished & { readonly target: Extract<Target, { kind: Kind }> };

export async function makeTextReady(unfinished: Made<'text'>, { signal }: PublishOptions): Promise<Ready> {
  const { target, temporary } = unfinished;
  const file = await open(temporary, 'wx');
  try {
    await file.writeFile(target.text);
    await file.sync();
  } finally {
    await file.close();
  }
  return ready(unfinished, { kind: 'file', to: target.to, ...(await hashFile(temporary, signal, () => undefined)) });
}

export async function makeCopyReady(
  unfinished: Made<'copy' | 'move'>,
  candidate: Candidate,
  options: PublishOptions,
): Promise<Ready> {
  const { target, temporary } = unfinished;
  await refuseFullDisk(target, candidate);
  const sent = await copyHashed(
    candidate.file,
    temporary,
    options.signal,
    percents(`copy to ${target.to}`, candidate, options),
  );
  requireChecked(target, sent, candidate);
  if (target.kind === 'copy' && target.verify) await readBack(target, temporary, candidate, options);
  return ready(unfinished, { kind: 'file', to: target.to, ...sent });
}

/** A second name of the candidate where that is possible, and only where it isn't a copy: both can be taken back. */
export async function makeMoveReady(
  unfinished: Made<'move'>,
  candidate: Candidate,
  options: PublishOptions,
): Promise<Ready> {
  const { target, temporary } = unfinished;
  const linked = await link(candidate.file, temporary).then(
    () => true,
    () => false,
  );
  if (!linked) return makeCopyReady(unfinished, candidate, options);
  const { fingerprint } = await whileUnchanged(target, temporary, candidate, options, () => flushFile(temporary));
  return { ...unfinished, copy: { kind: 'file', to: target.to, ...digestOf(candidate) }, fingerprint };
}

/** The folder `temporary` is there, and empty. */
export async function makeSplitReady(
  unfinished: Made<'split'>,
  candidate: Candidate,
  options: PublishOptions,
): Promise<Ready> {
  const { target, temporary } = unfinished;
  const { name, megabytes, verify, to } = target;
  await refuseFullDisk(target, candidate);
  await whileUnchanged(target, candidate.file, candidate, options, () =>
    options.split(candidate.file, temporary, name, megabytes),
  );
  try {
    const parts = await requireParts(temporary, target, candidate, options.signal);
    if (verify) await options.verify(parts.first);
    return await ready(unfinished, { kind: 'split', to, parts: parts.published });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    // What was split is ours: that it can't be read is no mistake in the input.
    const [{ message, cure }] = error.problems;
    throw new StepFailed(problemOf(target, `The split image for ${to} is not whole: ${message}`, cure));
  }
}

/** Hashes the candidate, under either of its names, and sees that nobody writes to it from before until `act` is done. */
async function whileUnchanged(
  target: Target,
  file: string,
  candidate: Candidate,
  options: PublishOptions,
  act: () => Promise<void>,
): Promise<{ readonly fingerprint: string }> {
  const fingerprint = await fingerprintAt(file);
  const progress = percents(`check ${candidate.file} again`, candidate, options);
  requireChecked(target, await hashFile(file, options.signal, progress), candidate);
  await act();
  if ((await fingerprintAt(file)) !== fingerprint) throw changed(target, candidate);
  return { fingerprint };
}

function requireChecked(target: Target, sent: Digest, candidate: Candidate): void {
  if (sent.sha256 !== candidate.sha256 || sent.sizeBytes !== candidate.sizeBytes) throw changed(target, candidate);
}

function changed(target: Target, { file }: Candidate): StepFailed {
  const message = `${target.to} is not published: the bytes of ${file} changed after the check.`;
  return new StepFailed(problemOf(target, message, 'Find what writes to it, and build again.'));
}

/** What the file system answers for what was just written; it may answer out of its cache. */
async function readBack(
  target: Target,
  temporary: string,
  candidate: Candidate,
  options: PublishOptions,
): Promise<void> {
  const found = await hashFile(temporary, options.signal, percents(`read back ${target.to}`, candidate, options));
  if (found.sha256 === candidate.sha256 && found.sizeBytes === candidate.sizeBytes) return;
  const message = `${target.to} is not published: what was read back from there is not what was sent.`;
  throw new StepFailed(problemOf(target, message, 'Check the disk, the network and the share, and publish again.'));
}

async function refuseFullDisk(target: Target, { sizeBytes }: Candidate): Promise<void> {
  const free = await freeBytes(dirname(target.to));
  if (free >= sizeBytes) return;
  const message = `${target.to} needs ${sizeBytes} bytes, and its disk has ${free} free.`;
  throw new StepFailed(problemOf(target, message, 'Free some space there, and publish again.'));
}

async function flushFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

function digestOf({ sha256, sizeBytes }: Candidate): Digest {
  return { sha256, sizeBytes };
}

function percents(what: string, { sizeBytes }: Candidate, { progress }: PublishOptions): (bytes: number) => void {
  let told = -1;
  return (bytes) => {
    const percent = Math.min(100, Math.floor((100 * bytes) / Math.max(1, sizeBytes)));
    if (percent === told) return;
    told = percent;
    progress(what, percent);
  };
}
