import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessImage, isLicensed } from '../../../src/licensing/assess.ts';
import { findCircumstances } from '../../../src/licensing/circumstances.ts';
import type { Verdict } from '../../../src/licensing/finding.ts';
import { assessFleet } from '../../../src/licensing/fleet.ts';
import type { DeviceTerms, Estate } from '../../../src/licensing/model.ts';
import type { Policy, Waiver } from '../../../src/licensing/policy/policy.ts';
import { isBlocking } from '../../../src/licensing/reading-order.ts';
import { rightsOfDevice } from '../../../src/licensing/rights/rights.ts';
import { NO_POLICY, policy, waiver } from '../../support/policies.ts';
import { estate, primaryUser, terms } from './arbitrary.ts';
import { grantedRight, policySeverity, qualifyingSystem, selector, withdrawal } from './arbitrary-policy.ts';

const RUNS = { numRuns: 300 };
const RANK: Record<Verdict, number> = { unlicensed: 0, unproven: 1, waived: 2, licensed: 3 };

function assess(manifest: Estate, added: Policy | undefined, device: DeviceTerms, user: string | undefined) {
  const fleet = assessFleet(added === undefined ? manifest : { ...manifest, policy: added }, {
    asOf: '2026-11-22',
    all: true,
    locate: () => [],
  });
  fleet.add('A', user, device, { locate: () => [] });
  return fleet.finish();
}

/** A policy of everything but waivers, which are bound to the very finding that a device has. */
const anyPolicy = fc.record({
  severities: fc.uniqueArray(policySeverity, { maxLength: 3, selector: ({ rule }) => rule }),
  rights: fc.array(grantedRight, { maxLength: 2 }),
  withdrawals: fc.array(withdrawal, { maxLength: 2 }),
  qualifyingSystems: fc.array(qualifyingSystem, { maxLength: 2 }),
});

/** Under the second policy no image of a device may stand worse than under the first. */
function expectNoWorse(
  [manifest, device, user]: readonly [Estate, DeviceTerms, string | undefined],
  first: Policy,
  second: Policy,
): void {
  const [before, after] = [first, second].map((one) => assess(manifest, one, device, user).devices);
  before?.forEach(({ verdict }, at) => {
    expect(RANK[after?.[at]?.verdict ?? 'unlicensed']).toBeGreaterThanOrEqual(RANK[verdict]);
  });
}

const installation = fc.tuple(estate, terms, primaryUser);

describe('laws of the policy', () => {
  test('a policy that says nothing changes nothing', () => {
    fc.assert(
      fc.property(installation, ([manifest, device, user]) => {
        expect(assess(manifest, NO_POLICY, device, user)).toEqual(assess(manifest, undefined, device, user));
      }),
      RUNS,
    );
  });

  test('a granted right never makes a verdict worse', () => {
    fc.assert(
      fc.property(installation, anyPolicy, grantedRight, (given, sections, right) => {
        const before = policy({ ...sections, severities: sections.severities.filter(isHarmless) });
        expectNoWorse(given, before, { ...before, rights: [...before.rights, right] });
      }),
      RUNS,
    );
  });

  test('a withdrawal never makes a verdict better', () => {
    fc.assert(
      fc.property(installation, anyPolicy, withdrawal, (given, sections, taken) => {
        const before = policy({ ...sections, severities: sections.severities.filter(isHarmless) });
        expectNoWorse(given, { ...before, withdrawals: [...before.withdrawals, taken] }, before);
      }),
      RUNS,
    );
  });

  test('a raised severity never makes a verdict better', () => {
    fc.assert(
      fc.property(installation, anyPolicy, policySeverity, ([manifest, device, user], sections, low) => {
        const others = sections.severities.filter(({ rule }) => rule !== low.rule);
        const before = policy({ ...sections, severities: [...others, low] });
        const raised = policy({ ...sections, severities: [...others, { ...low, severity: 'error' }] });
        expectNoWorse([manifest, device, user], raised, before);
      }),
      RUNS,
    );
  });

  test('a waiver never licenses, changes no finding but to waive it, and an ended one changes no verdict', () => {
    fc.assert(
      fc.property(
        installation,
        fc.constantFrom('2026-11-21', '2026-11-22', '2027-06-30'),
        fc.oneof(selector, fc.constant('none' as const)),
        fc.nat(),
        ([manifest, device, user], until, license, choice) => {
          const before = assess(manifest, undefined, device, user);
          const blocking = before.findings.filter(isBlocking);
          const rule = blocking[choice % Math.max(1, blocking.length)]?.rule ?? 'language-mismatch';
          const one: Waiver = waiver({ rule, license, until, devices: choice % 2 === 0 ? ['A'] : ['A*'] });
          const after = assess(manifest, policy({ waivers: [one] }), device, user);
          after.devices.forEach(({ verdict }, at) => {
            const was = before.devices[at]?.verdict ?? 'unlicensed';
            if (was !== 'licensed') expect(verdict).not.toBe('licensed');
            if (was === 'licensed' || until < '2026-11-22') expect(verdict).toBe(was);
            expect(['waived', 'unproven', was]).toContain(verdict);
          });
          for (const { rule: told, waived } of after.findings) if (waived !== undefined) expect(told).toBe(rule);
          const kept = after.findings.map(({ rule: told, message }) => `${told} ${message}`);
          for (const { rule: told, message } of before.findings) expect(kept).toContain(`${told} ${message}`);
        },
      ),
      RUNS,
    );
  });

  test('the verdict alone is the verdict of the whole assessment', () => {
    fc.assert(
      fc.property(installation, anyPolicy, ([manifest, device, user], sections) => {
        const given = { ...manifest, policy: policy(sections) };
        const circumstances = findCircumstances(given).of('A', user, device);
        const rights = rightsOfDevice(device, circumstances, given, '2026-11-22');
        for (const image of given.images.values()) {
          const one = { estate: given, asOf: '2026-11-22', device, circumstances, rights, image };
          expect(isLicensed(one)).toBe(assessImage(one).verdict === 'licensed');
        }
      }),
      RUNS,
    );
  });

  test('devices that waivers name get the verdict that each gets alone', () => {
    fc.assert(
      fc.property(
        estate,
        terms,
        fc.shuffledSubarray(['A', 'B*', '*C', '*'], { minLength: 4 }),
        selector,
        (manifest, device, named, license) => {
          const rules = ['language-mismatch', 'missing-base-license', 'evidence-missing', 'edition-mismatch'];
          const waivers = rules.map((rule, at) =>
            waiver({ id: `W-${at}`, rule, license, devices: [named[at] ?? 'A'] }),
          );
          const together = fleetOf({ ...manifest, policy: policy({ waivers }) }, device, ['A', 'B1', 'XC', 'D']);
          const alone = ['A', 'B1', 'D', 'XC'].flatMap((id) =>
            fleetOf({ ...manifest, policy: policy({ waivers }) }, device, [id]),
          );
          expect(together).toEqual(alone);
        },
      ),
      RUNS,
    );
  });
});

/** Lowered, these license what is another product, or what has no right at all: then any right only stands in the way. */
function isHarmless({ rule, severity }: Policy['severities'][number]): boolean {
  return severity === 'error' || !['product-mismatch', 'missing-base-license'].includes(rule);
}

function fleetOf(manifest: Estate, device: DeviceTerms, ids: readonly string[]) {
  const fleet = assessFleet(manifest, { asOf: '2026-11-22', all: true, locate: () => [] });
  for (const id of ids) fleet.add(id, undefined, device, { locate: () => [] });
  return fleet.finish().devices;
}
