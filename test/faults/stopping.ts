/** Stops a build at a moment, undoes what it left, and looks what is there before and after that. */
import { killTree } from '../support/cancel.ts';
import { aftermathOf } from './aftermath.ts';
import type { Machine } from './machine.ts';
import type { Moment } from './moments.ts';
import type { Row } from './table.ts';
import { come, killMounts, MOST_SECONDS, type Started, WAYS, type Way } from './ways.ts';

type Outcome = Awaited<ReturnType<typeof stopAndUndo>>;

export async function stopAt(moment: Moment, way: Way, machine: Machine) {
  const build = WAYS[way](machine, moment);
  try {
    await come(moment, machine, build.running);
    const outcome = await stopAndUndo(moment, machine, build);
    return { row: rowOf(moment, way, outcome), wrong: outcome.wrong.map((what) => `${way}: ${what}`) };
  } catch (error) {
    await killTree(build.running.pid);
    return { row: undefined, wrong: [`${way}: ${error}`] };
  } finally {
    machine.restore();
  }
}

async function stopAndUndo(moment: Moment, machine: Machine, build: Started) {
  const start = performance.now();
  await build.stop();
  const seconds = (performance.now() - start) / 1000;
  if (moment.stopsMount) killMounts(machine);
  const { code } = await build.running.finished;
  const then = aftermathOf(machine);
  const undoing = await build.undo();
  const afterwards = aftermathOf(machine);
  const { published } = afterwards;
  const wrong = [
    ...(seconds < MOST_SECONDS ? [] : [`it took ${seconds} s`]),
    ...then.wrong,
    ...undoing,
    ...afterwards.wrong,
    ...afterwards.left.map((what) => `${what} is left`),
    ...(published === 'some' ? ['published in part'] : []),
    ...(published === 'all' && !moment.mayBePublished ? ['published, though it was stopped before'] : []),
    ...((code === 0) === (published === 'all') || code === null
      ? []
      : [`it ended with ${code}, and published ${published}`]),
  ];
  return { code, seconds, then, published, wrong };
}

function rowOf({ name }: Moment, way: Way, { code, seconds, then, published, wrong }: Outcome): Row {
  return {
    fault: name,
    way,
    ended: `${code ?? 'killed'} in ${seconds.toFixed(1)} s`,
    found: `${then.published} published, ${told(then.left)} left`,
    afterwards: wrong.length === 0 ? `${published} published, nothing left` : `WRONG: ${wrong[0]?.split('\n')[0]}`,
  };
}

/** `an area, a mount, 4 temporaries`. */
function told(left: readonly string[]): string {
  const kinds = [/^work\//, /^mounted/, /^(?!work\/|mounted)/].map(
    (kind) => left.filter((what) => kind.test(what)).length,
  );
  const [areas = 0, mounts = 0, temporaries = 0] = kinds;
  const parts = [
    areas > 0 ? 'area' : '',
    mounts > 0 ? 'mount' : '',
    temporaries > 0 ? `${temporaries} beside targets` : '',
  ];
  return parts.filter((part) => part !== '').join(', ') || 'nothing';
}
