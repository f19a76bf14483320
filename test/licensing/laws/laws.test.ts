import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessImage, isLicensed } from '../../../src/licensing/assess.ts';
import { findCircumstances } from '../../../src/licensing/circumstances.ts';
import type { Assessment, Verdict } from '../../../src/licensing/finding.ts';
import { assessFleet } from '../../../src/licensing/fleet.ts';
import type { DeviceTerms, Estate } from '../../../src/licensing/model.ts';
import { isBlocking } from '../../../src/licensing/reading-order.ts';
import { rightsOfDevice } from '../../../src/licensing/rights/rights.ts';
import { deviceLicense, estate, primaryUser, terms } from './arbitrary.ts';

const RUNS = { numRuns: 500 };
const RANK: Record<Verdict, number> = { unlicensed: 0, unproven: 1, waived: 2, licensed: 3 };

interface Device {
  readonly id: string;
  readonly primaryUser?: string | undefined;
  readonly terms: DeviceTerms;
}

function assess(manifest: Estate, devices: readonly Device[]): Assessment {
  const fleet = assessFleet(manifest, { asOf: '2026-11-22', all: true, locate: () => [] });
  for (const device of devices) fleet.add(device.id, device.primaryUser, device.terms, { locate: () => [] });
  return fleet.finish();
}

function verdicts(manifest: Estate, device: Device): readonly Verdict[] {
  return assess(manifest, [device]).devices.map(({ verdict }) => verdict);
}

describe('laws of the heart', () => {
  test('adding a license never makes a verdict worse', () => {
    fc.assert(
      fc.property(estate, terms, primaryUser, deviceLicense, (manifest, device, user, added) => {
        const before = verdicts(manifest, { id: 'A', primaryUser: user, terms: device });
        const after = verdicts(manifest, {
          id: 'A',
          primaryUser: user,
          terms: { ...device, licenses: [...device.licenses, added] },
        });
        before.forEach((verdict, at) => {
          expect(RANK[after[at] ?? 'unlicensed']).toBeGreaterThanOrEqual(RANK[verdict]);
        });
      }),
      RUNS,
    );
  });

  test('the order of devices, licenses, lines, forms and users changes nothing', () => {
    fc.assert(
      fc.property(estate, fc.array(fc.tuple(terms, primaryUser), { maxLength: 4 }), (manifest, rows) => {
        const devices = rows.map(([device, user], at) => ({
          id: String.fromCharCode(65 + at),
          primaryUser: user,
          terms: device,
        }));
        const reversed = devices
          .map((device) => ({ ...device, terms: { ...device.terms, licenses: [...device.terms.licenses].reverse() } }))
          .reverse();
        const turned: Estate = {
          ...manifest,
          images: new Map([...manifest.images].reverse()),
          users: new Map([...manifest.users].reverse()),
          verifications: [...manifest.verifications].reverse(),
          agreements: new Map([...manifest.agreements].reverse()),
        };
        expect(withoutPlaces(assess(turned, reversed))).toEqual(withoutPlaces(assess(manifest, devices)));
      }),
      RUNS,
    );
  });

  test('a fact taken away never turns a device into a licensed one', () => {
    fc.assert(
      fc.property(estate, terms, primaryUser, fc.constantFrom(...FACTS), (manifest, device, user, forget) => {
        const before = verdicts(manifest, { id: 'A', primaryUser: user, terms: device });
        const [lessManifest, lessDevice] = forget(manifest, device);
        const after = verdicts(lessManifest, { id: 'A', primaryUser: user, terms: lessDevice });
        before.forEach((verdict, at) => {
          if (verdict !== 'licensed') expect(after[at]).not.toBe('licensed');
        });
      }),
      RUNS,
    );
  });

  test('every blocking finding names a clause and a cure, and nothing throws', () => {
    fc.assert(
      fc.property(estate, terms, primaryUser, (manifest, device, user) => {
        const { findings, verdict } = assess(manifest, [{ id: 'A', primaryUser: user, terms: device }]);
        const blocking = findings.filter(isBlocking);
        expect(blocking.length > 0).toBe(verdict !== 'licensed');
        for (const finding of blocking) {
          expect(finding.clause).toMatch(/^[^,]+, .+/);
          expect(finding.cures.length).toBeGreaterThan(0);
          expect(finding.about.length).toBeGreaterThan(0);
          expect(finding.message).not.toMatch(/undefined|\[object/);
        }
      }),
      RUNS,
    );
  });

  test('the verdict alone is the verdict of the whole assessment', () => {
    fc.assert(
      fc.property(estate, terms, primaryUser, (manifest, device, user) => {
        const circumstances = findCircumstances(manifest).of('A', user, device);
        const rights = rightsOfDevice(device, circumstances, manifest, '2026-11-22');
        for (const image of manifest.images.values()) {
          const installation = { estate: manifest, asOf: '2026-11-22', device, circumstances, rights, image };
          expect(isLicensed(installation)).toBe(assessImage(installation, true).verdict === 'licensed');
          expect(assessImage(installation).findings).toEqual(assessImage(installation, true).findings);
        }
      }),
      RUNS,
    );
  });

  test('devices of one profile get the verdict that each gets alone', () => {
    fc.assert(
      fc.property(estate, terms, fc.array(primaryUser, { minLength: 2, maxLength: 4 }), (manifest, device, users) => {
        const devices = users.map((user, at) => ({
          id: String.fromCharCode(65 + at),
          primaryUser: user,
          terms: device,
        }));
        const together = assess(manifest, devices).devices;
        expect(together).toEqual(devices.flatMap((one) => assess(manifest, [one]).devices));
      }),
      RUNS,
    );
  });
});

/** Each takes one kind of fact away from the manifest. Complete lists (licenses, users, forms) are no facts but what there is. */
const FACTS: readonly ((manifest: Estate, device: DeviceTerms) => readonly [Estate, DeviceTerms])[] = [
  ...(['channel', 'product', 'version', 'edition', 'language', 'coa'] as const).map(
    (field) => (manifest: Estate, device: DeviceTerms) =>
      [manifest, device.base === undefined ? device : { ...device, base: omit(device.base, field) }] as const,
  ),
  ...(['manufacturer', 'firstImagedWith'] as const).map(
    (field) => (manifest: Estate, device: DeviceTerms) => [manifest, omit(device, field)] as const,
  ),
  ...(['product', 'version', 'edition', 'languages', 'architecture'] as const).map(
    (field) => (manifest: Estate, device: DeviceTerms) =>
      [
        withImages(manifest, (image) =>
          image.declared === undefined ? image : { ...image, declared: omit(image.declared, field) },
        ),
        device,
      ] as const,
  ),
  ...(['channel', 'agreement', 'oem', 'modified', 'device'] as const).map(
    (field) => (manifest: Estate, device: DeviceTerms) =>
      [withImages(manifest, (image) => ({ ...image, media: omit(image.media, field) })), device] as const,
  ),
  (manifest, device) => [
    manifest,
    {
      ...device,
      licenses: device.licenses.map((license) =>
        license.agreement === undefined ? omit(license, 'language') : license,
      ),
    },
  ],
  (manifest, device) => [
    manifest,
    {
      ...device,
      licenses: device.licenses.map((license) =>
        license.agreement === undefined ? omit(license, 'version') : license,
      ),
    },
  ],
  (manifest, device) => [
    { ...manifest, verifications: manifest.verifications.map((form) => omit(form, 'document')) },
    device,
  ],
];

type Picture = Estate['images'] extends ReadonlyMap<string, infer I> ? I : never;

function withImages(manifest: Estate, change: (image: Picture) => Picture): Estate {
  return { ...manifest, images: new Map([...manifest.images].map(([id, image]) => [id, change(image)])) };
}

function omit<T extends object>(value: T, field: keyof T): T {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== field)) as T;
}

/** Where a list was turned round, what points into it by number moves with it. */
function withoutPlaces(assessment: Assessment): unknown {
  return JSON.parse(
    JSON.stringify(assessment, (key, value) => (key === 'about' || key === 'edit' ? undefined : value)),
  );
}
