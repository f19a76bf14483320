/**
 * What becomes of a build that is stopped at every moment, and what it says when the machine fails it. It prints one table:
 *
 *     npx vitest run test/faults
 *
 * On Linux, with wimlib-imagex and FUSE, on real WIM files.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAS_FUSE } from '../support/fuse.ts';
import { NODES } from '../support/nodes.ts';
import { HAS_WIMLIB, missingWimlib } from '../support/wimlib.ts';
import { failAt } from './failing.ts';
import { FAILURES } from './failures.ts';
import { type Machine, setUpMachine } from './machine.ts';
import { MOMENTS } from './moments.ts';
import { whyNoMounts } from './mounts.ts';
import { stopAt } from './stopping.ts';
import { type Row, tableOf } from './table.ts';
import { WAYS, type Way } from './ways.ts';

const rows: Row[] = [];
// What runs in production.
const [, node] = NODES.at(-1) ?? ['', process.execPath];
/** Seconds do on a machine that is not busy. */
const TIMEOUT = 90_000;
const CAN_BUILD = HAS_WIMLIB && process.platform === 'linux';

afterAll(() => console.log(`\n${tableOf(rows)}\n`));

it('has what it is tested with', () => {
  expect(missingWimlib()).toBeUndefined();
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
    it(moment.name, { timeout: TIMEOUT }, async () => {
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
    it(failure.name, { timeout: TIMEOUT }, async ({ skip }) => {
      const missing = failure.needs?.map((need) => lacks[need]).find((reason) => reason !== undefined);
      if (missing !== undefined) skip(missing);
      const { row, wrong } = await failAt(failure, node);
      rows.push(row);
      expect(wrong).toEqual([]);
    });
  }
});
