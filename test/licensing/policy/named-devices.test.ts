import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { matches, waiversByDevice } from '../../../src/licensing/policy/named-devices.ts';
import { policy, waiver } from '../../support/policies.ts';

const SOME = fc.stringMatching(/^[ab-]{0,8}$/);

it('matches as the regular expression would, and never slowly', () => {
  fc.assert(
    fc.property(SOME, fc.stringMatching(/^[ab*-]{0,8}$/), (id, pattern) => {
      const expression = new RegExp(`^${pattern.replace(/\*+/g, '[^]*')}$`);
      expect(matches(id, pattern)).toBe(expression.test(id));
    }),
    { numRuns: 2000 },
  );
  const started = performance.now();
  expect(matches('a'.repeat(10_000), `${'a*'.repeat(500)}b`)).toBe(false);
  expect(performance.now() - started).toBeLessThan(1000);
});

it('knows no character but the star', () => {
  expect(matches('PC-1', 'PC-?')).toBe(false);
  expect(matches('pc-1', 'PC-*')).toBe(false);
  expect(matches('PC-[1]', 'PC-[1]*')).toBe(true);
});

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
      const all = patterns.flatMap((pattern, index) => (matches(id, pattern) ? [index] : []));
      expect(of(id) ?? []).toEqual(all);
    }),
  );
});
