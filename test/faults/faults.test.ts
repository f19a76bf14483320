/**
 * What becomes of a build that is stopped at every moment, and what it says when the machine fails it. It prints one table:
 *
 *     npx vitest run test/faults
 *
 * On Linux, with wimlib-imagex and FUSE, on real WIM files.
 */
import { existsSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLI } from '../support/bundles.ts';
import { killTree } from '../support/cancel.ts';
import { HAS_FUSE } from '../support/fuse.ts';
import { NODES } from '../support/nodes.ts';
import { runProgram } from '../support/run-program.ts';
import { HAS_WIMLIB, missingWimlib } from '../support/wimlib.ts';
import { aftermathOf, differences, snapshot } from './aftermath.ts';
import { FAILURES, type Failure } from './failures.ts';
import { type Machine, setUpMachine } from './machine.ts';
import { MOMENTS, type Moment } from './moments.ts';
import { whyNoMounts } from './mounts.ts';
import { type Row, tableOf } from './table.ts';
import { come, killMounts, MOST_SECONDS, type Started, WAYS, type Way } from './ways.ts';

type Outcome = Awaited<ReturnType<typeof stopAndUndo>>;

const rows: Row[] = [];
// What runs in production.
const [, node] = NODES.at(-1) ?? ['', process.execPath];
const CAN_BUILD = HAS_WIMLIB && process.platform === 'linux';

afterAll(() => console.log(`\n${tableOf(rows)}\n`));

it('has what it is tested with', () => {
  expect(missingWimlib()).toBeUndefined();
  if (CAN_BUILD && process.env.CI === 'true') expect(whyNoMounts()).toBeUndefined();
});

describe.skipIf(!CAN_BUILD || !HAS_FUSE)('a build that is stopped', () => {
  const ways = Object.keys(WAYS) as readonly Way[];
  let machines: readonly (readonly [Way, Machine])[] = [];

  // Each way has a machine of its own: they are tried at the same time.
  beforeAll(async () => {
    machines = await Promise.all(ways.map(async (way) => [way, await setUpMachine(node)] as const));
  });
  afterAll(async () => {
    for (const [, machine] of machines) await machine.remove();
  });

  for (const moment of MOMENTS) {
    it(moment.name, async () => {
      const results = await Promise.all(machines.map(([way, machine]) => stopAt(moment, way, machine)));
      rows.push(...results.flatMap(({ row }) => row ?? []));
      expect(results.flatMap(({ wrong }) => wrong)).toEqual([]);
    });
  }

  it('leaves the other runners alone, which end well', async () => {
    for (const [, { others }] of machines)
      expect(others.names).toEqual(
        expect.arrayContaining(['0badcafe', 'notes', expect.stringMatching(/^[0-9a-f]{8}$/)]),
      );
    expect(await Promise.all(machines.map(([, machine]) => machine.release()))).toEqual(machines.map(() => 0));
  });
});

describe.skipIf(!CAN_BUILD)('a machine that fails a build', () => {
  const lacks = { mounts: whyNoMounts(), fuse: HAS_FUSE ? undefined : 'this machine does not let us mount by FUSE' };

  for (const failure of FAILURES) {
    it(failure.name, async ({ skip }) => {
      const missing = failure.needs?.map((need) => lacks[need]).find((reason) => reason !== undefined);
      if (missing !== undefined) skip(missing);
      const { row, wrong } = await failAt(failure);
      rows.push(row);
      expect(wrong).toEqual([]);
    });
  }
});

async function failAt({ name, arrange, code, says, cure }: Failure) {
  const { repository, environment = {} } = arrange();
  const { folder, words, workDirectory } = repository;
  const before = snapshot(folder);
  const start = performance.now();
  const ended = await runProgram(node, [CLI, 'build', ...words], { cwd: folder, environment });
  const seconds = (performance.now() - start) / 1000;
  const problems = ended.stderr.match(/^ +cure: .*$/gm) ?? [];
  const changed = differences(before, snapshot(folder)).filter((path) => path !== 'share/');
  const areas = existsSync(workDirectory) ? readdirSync(workDirectory) : [];
  const wrong = [
    ...(ended.code === code ? [] : [`it ended with ${ended.code}, not ${code}`]),
    ...(says.test(ended.stderr) ? [] : [`it said ${ended.stderr}`]),
    ...(problems.length === 1 ? [] : [`it told ${problems.length} problems: ${ended.stderr}`]),
    ...(cure.test(problems.join()) ? [] : [`no cure: ${problems.join()}`]),
    ...changed.map((path) => `${path} was changed`),
    ...areas.map((area) => `work/${area} is left`),
  ];
  const row: Row = {
    fault: name,
    way: 'machine',
    ended: `${ended.code} in ${seconds.toFixed(1)} s`,
    found: `${changed.length === 0 ? 'nothing' : 'something'} published, ${areas.length === 0 ? 'nothing' : 'work'} left`,
    afterwards: wrong[0] === undefined ? `says: ${says.exec(ended.stderr)?.[0]}` : `WRONG: ${wrong[0]}`,
  };
  return { row, wrong };
}

async function stopAt(moment: Moment, way: Way, machine: Machine) {
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
