import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { waiversByDevice } from '../../../src/licensing/policy/named-devices.ts';
import { matchesWildcards } from '../../../src/licensing/vocabulary/wildcards.ts';
import { policy, waiver } from '../../support/policies.ts';

const SOME = fc.stringMatching(/^[ab-]{0,8}$/);

it('finds the waivers that name a device, each once, in their order', () => {
  const of = waiversByDevice(
    policy({
      waivers: [
        waiver({ devices: ['KIOSK-*', 'KIOSK-0*', 'PC-1'] }),
        waiver({ devices: ['PC-1', 'PC-1'] }),
        waiver({ devices: ['*-1'] }),
        waiver({ devices: ['P*1'] }),
      ],
    }),
  );
  expect(of('KIOSK-01')).toEqual([0]);
  expect(of('PC-1')).toEqual([0, 1, 2, 3]);
  expect(of('PC-2')).toBeUndefined();
  expect(of('')).toBeUndefined();
});

it('finds the same as trying every pattern', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[ab*]{1,6}$/), { maxLength: 6 }), SOME, (patterns, id) => {
      const of = waiversByDevice(policy({ waivers: patterns.map((device) => waiver({ devices: [device] })) }));
      const all = patterns.flatMap((pattern, index) => (matchesWildcards(id, pattern) ? [index] : []));
      expect(of(id) ?? []).toEqual(all);
    }),
  );
});
