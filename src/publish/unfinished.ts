/** What is made ready for a target, under a name of its own beside it: on the same file system, so that a rename places it. */
import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { fingerprintOf, standingAt } from '../build/work/fingerprint.ts';
import type { Journal } from '../build/work/journal.ts';
import type { PublishedCopy, Target } from './target.ts';

export interface Unfinished {
  readonly target: Target;
  /** Absolute; in the journal before it is there. */
  readonly temporary: string;
  /** Its number in the journal. */
  readonly entry: number;
}

/** Whole, flushed and compared with the candidate: fit to be placed. */
export interface Ready extends Unfinished {
  readonly copy: PublishedCopy;
  /** What it was then: nothing else is placed. */
  readonly fingerprint: string;
}

// A name holds 255 bytes, and a character up to 4 of them.
const LONGEST_SHOWN = 50;

/** Announces the temporary of a target. Nothing is made yet. */
export async function announce(target: Target, journal: Journal): Promise<Unfinished> {
  const temporary = nameBeside(target.to);
  const entry = await journal.will({ kind: 'temporary', path: temporary });
  return { target, temporary, entry };
}

/** `.install.wim.imagegate-1f0c9a2b` beside `install.wim`, a name that nothing has yet. */
export function nameBeside(path: string): string {
  const shown = Array.from(basename(path)).slice(0, LONGEST_SHOWN).join('');
  return join(dirname(path), `.${shown}.imagegate-${randomBytes(4).toString('hex')}`);
}

export async function ready(unfinished: Unfinished, copy: PublishedCopy): Promise<Ready> {
  return { ...unfinished, copy, fingerprint: await fingerprintAt(unfinished.temporary) };
}

/** Empty where nothing stands, which no fingerprint is. */
export async function fingerprintAt(path: string): Promise<string> {
  const standing = await standingAt(path);
  return standing === undefined ? '' : fingerprintOf(standing);
}
