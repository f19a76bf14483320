/** Publishes an image to all its targets or to none. */
import { mkdir } from 'node:fs/promises';
import { removeTree } from '../build/work/remove-tree.ts';
import { Aborted } from '../process/tool.ts';
import type { Candidate } from './candidate.ts';
import { explained } from './failure.ts';
import { fitTargets } from './fit-targets.ts';
import { makeCopyReady, makeMoveReady, makeSplitReady, makeTextReady, type PublishOptions } from './make-ready.ts';
import { type Placed, placeOne } from './place.ts';
import { clearAway, takeBack } from './take-back.ts';
import type { PublishedCopy, Target } from './target.ts';
import { announce, type Ready, type Unfinished } from './unfinished.ts';

/** Everything is ready beside its target, and nothing is placed. */
export interface Publication {
  /**
   * Renames everything to its target: records first, then copies, then the output. When one can't be placed, those before
   * it are taken back and all that was made ready is removed.
   *
   * @throws StepFailed or InputError about the target that can't be; Aborted.
   */
  place(): Promise<readonly PublishedCopy[]>;
  /** From here on what was placed stays: what stood there before goes away. */
  settle(): Promise<void>;
  /**
   * Puts back what stood at every target and removes all that was made ready. Does nothing once it is settled.
   *
   * @throws StepFailed that tells what could not be put back; the journal keeps it for the next sweep.
   */
  rollback(): Promise<void>;
}

const ORDER: readonly Target['kind'][] = ['text', 'copy', 'split', 'move'];

/**
 * Makes every target ready. What was made until then is removed again when one can't be.
 *
 * @throws InputError when a target can't be placed, StepFailed when it can't be written or when the bytes of the candidate
 *   are no longer those that were checked; Aborted.
 */
export async function preparePublication(
  candidate: Candidate,
  targets: readonly Target[],
  options: PublishOptions,
): Promise<Publication> {
  await fitTargets(targets);
  const announced: Unfinished[] = [];
  const ready: Ready[] = [];
  try {
    for (const target of targets.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))) {
      if (options.signal.aborted) throw new Aborted();
      const unfinished = await announce(target, options.journal);
      announced.push(unfinished);
      ready.push(await explained(target, 'written', () => makeReady(unfinished, candidate, options)));
    }
  } catch (error) {
    // What can't be removed stays in the journal: whoever ends the work area tries again, and tells.
    await takeBack([], announced, options.journal).catch(() => undefined);
    throw error;
  }
  return publicationOf(candidate, ready, options);
}

async function makeReady(unfinished: Unfinished, candidate: Candidate, options: PublishOptions): Promise<Ready> {
  const { target } = unfinished;
  switch (target.kind) {
    case 'text':
      return makeTextReady({ ...unfinished, target }, options);
    case 'copy':
      return makeCopyReady({ ...unfinished, target }, candidate, options);
    case 'split':
      await mkdir(unfinished.temporary);
      return makeSplitReady({ ...unfinished, target }, candidate, options);
    case 'move':
      return makeMoveReady({ ...unfinished, target }, candidate, options);
  }
}

function publicationOf(
  candidate: Candidate,
  ready: readonly Ready[],
  { journal, signal }: PublishOptions,
): Publication {
  const placed: Placed[] = [];
  let settled = false;
  const rollback = async () => {
    if (!settled) await takeBack(placed, ready, journal);
  };
  return {
    rollback,
    async place() {
      try {
        for (const one of ready) {
          if (signal.aborted) throw new Aborted();
          await explained(one.target, 'placed', () => placeOne(one, journal, (announced) => placed.push(announced)));
        }
      } catch (error) {
        await rollback().catch(() => undefined);
        throw error;
      }
      return ready.map(({ copy }) => copy);
    },
    async settle() {
      await journal.committed();
      settled = true;
      await clearAway(placed, ready, journal);
      const moves = ready.filter(({ target }) => target.kind === 'move');
      if (moves.length > 0 && moves.every(({ target }) => target.to !== candidate.file))
        await removeTree(candidate.file);
    },
  };
}
