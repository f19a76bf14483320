/**
 * What becomes of a build that is stopped at every moment, and what it says when the machine fails it. It prints one table:
 *
 *     npx vitest run test/faults
 *
 * On Linux, with wimlib-imagex and FUSE, on real WIM files.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NODES } from '../support/nodes.ts';
import { HAS_WIMLIB, missingWimlib } from '../support/wimlib.ts';
import { aftermathOf } from './aftermath.ts';
import { type Machine, setUpMachine } from './machine.ts';
import { MOMENTS, type Moment } from './moments.ts';
import { type Row, tableOf } from './table.ts';
import { come, killMounts, MOST_SECONDS, WAYS, type Way } from './ways.ts';

const rows: Row[] = [];
// What runs in production.
const [, node] = NODES.at(-1) ?? ['', process.execPath];
const CAN_BUILD = HAS_WIMLIB && process.platform === 'linux';

afterAll(() => console.log(`\n${tableOf(rows)}\n`));

it('has what it is tested with', () => expect(missingWimlib()).toBeUndefined());

describe.skipIf(!CAN_BUILD)('a build that is stopped', () => {
  const ways = Object.keys(WAYS) as readonly Way[];
  let machines: readonly (readonly [Way, Machine])[] = [];

  // Each way has a machine of its own: they are tried at the same time.
  beforeAll(async () => {
    machines = await Promise.all(ways.map(async (way) => [way, await setUpMachine(node)] as const));
  });
  afterAll(async () => {
    for (const [, machine] of machines) await machine.remove();
  });

  it.each(MOMENTS)('$name', async (moment) => {
    const results = await Promise.all(machines.map(([way, machine]) => stopAt(moment, way, machine)));
    rows.push(...results.map(({ row }) => row));
    expect(results.flatMap(({ wrong }) => wrong)).toEqual([]);
  });

  it('leaves the other runners alone, which end well', async () => {
    for (const [, { others }] of machines)
      expect(others.names).toEqual(
        expect.arrayContaining(['0badcafe', 'notes', expect.stringMatching(/^[0-9a-f]{8}$/)]),
      );
    expect(await Promise.all(machines.map(([, machine]) => machine.release()))).toEqual(machines.map(() => 0));
  });
});

async function stopAt(moment: Moment, way: Way, machine: Machine) {
  const build = WAYS[way](machine, moment);
  await come(moment, machine, build.running);
  const start = performance.now();
  await build.stop();
  const seconds = (performance.now() - start) / 1000;
  if (moment.stopsMount) killMounts(machine);
  const { code } = await build.running.finished;
  const then = aftermathOf(machine);
  const undoing = await build.undo();
  const afterwards = aftermathOf(machine);
  const wrong = [
    ...(seconds < MOST_SECONDS ? [] : [`it took ${seconds} s`]),
    ...then.wrong,
    ...undoing,
    ...afterwards.wrong,
    ...afterwards.left.map((what) => `${what} is left`),
    ...(afterwards.published === 'some' ? ['published in part'] : []),
    ...(afterwards.published === 'all' && !moment.mayBePublished ? ['published, though it was stopped before'] : []),
    ...(code === 0 && afterwards.published !== 'all' ? ['it ended with 0, and nothing is published'] : []),
  ];
  machine.restore();
  const row: Row = {
    fault: moment.name,
    way,
    ended: `${code ?? 'killed'} in ${seconds.toFixed(1)} s`,
    published: then.published,
    left: then.left.length === 0 ? 'nothing' : `${then.left.length}: ${then.left.join(', ')}`.slice(0, 60),
    afterwards:
      wrong.length === 0 ? `${afterwards.published} published, clean` : `WRONG: ${wrong.join('; ')}`.slice(0, 200),
  };
  return { row, wrong: wrong.map((what) => `${way}: ${what}`) };
}
