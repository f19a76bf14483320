import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment, FindingGroup } from '../../../src/licensing/finding.ts';
import { type Before, baselineOf, fixedBetween } from '../../../src/licensing/fleet/baseline.ts';
import { assessFleet } from '../../../src/licensing/fleet.ts';
import type { DeviceTerms, Estate } from '../../../src/licensing/model.ts';
import { isBlocking } from '../../../src/licensing/reading-order.ts';
import { assessment, finding } from '../../support/assessments.ts';
import { estate, primaryUser, terms } from '../laws/arbitrary.ts';

const IMAGES = new Set(['win11-fr']);

/** Whether a device had a finding before. */
function had(before: FindingGroup, now: FindingGroup, device = 'PC-1', images = IMAGES): boolean {
  return standing([before], [now], images)[0]?.has(device) === true;
}

function standing(before: readonly FindingGroup[], now: readonly FindingGroup[], images = IMAGES): readonly Before[] {
  const held = now.map((group) => ({ finding: group, entries: group.devices.map((id) => ({ id })) }));
  return baselineOf(assessment({ findings: before }), images).restatedBy(held);
}

describe('what a finding restates', () => {
  it('is what was there in the same words, of the devices that had it', () => {
    expect(had(finding(), finding())).toBe(true);
    expect(had(finding(), finding(), 'PC-3')).toBe(false);
  });

  it('is what was there in other words of the same value', () => {
    const about = [{ of: 'device', path: 'licenses.2.language' }] as const;
    const restated = finding({
      message: 'The image is German.',
      about: [{ of: 'device', path: 'licenses.0.language' }],
    });
    expect(had(finding({ about }), restated)).toBe(true);
    expect(had(finding({ about: [{ of: 'device', path: 'base.language' }] }), restated)).toBe(false);
  });

  it('is never of another product', () => {
    const about = [{ of: 'device', path: 'licenses' }] as const;
    const lacks = (product: 'office' | 'visio') => finding({ message: `No license for ${product}.`, about, product });
    expect(had(lacks('office'), lacks('visio'))).toBe(false);
    expect(had(lacks('office'), { ...lacks('office'), message: 'In other words.' })).toBe(true);
  });

  it('is never another missing fact of the same rule', () => {
    const missing = (fact: string) =>
      finding({
        rule: 'evidence-missing',
        severity: 'unproven',
        message: `Nobody wrote down the ${fact}.`,
        about: [{ of: 'device', path: `base.${fact}` }],
      });
    expect(had(missing('language'), missing('version'))).toBe(false);
    expect(had(missing('language'), missing('language'))).toBe(true);
  });

  it('is never of another rule or another image', () => {
    expect(had(finding({ rule: 'edition-mismatch' }), finding())).toBe(false);
    expect(had(finding({ image: 'win11-en' }), finding(), 'PC-1', new Set(['win11-en', 'win11-fr']))).toBe(false);
  });

  it('is the same in the same words where only the id of the image changed', () => {
    expect(had(finding({ image: 'old-name' }), finding())).toBe(true);
    expect(had(finding({ image: 'old-name', message: 'Another.' }), finding())).toBe(false);
  });

  it('is never what was less severe, or was waived and is no longer', () => {
    const waived = { waiver: 'W-1', reason: 'a', owner: 'b', until: '2027-01-01' };
    expect(had(finding({ severity: 'unproven' }), finding())).toBe(false);
    expect(had(finding(), finding({ severity: 'unproven' }))).toBe(true);
    expect(had(finding({ waived }), finding())).toBe(false);
    expect(had(finding(), finding({ waived }))).toBe(true);
  });

  it('is of a quantity what was exceeded by as much', () => {
    const exceeded = (by: number, of = 'line 1', message = `${by} too many`) => {
      const { image: _, ...run } = finding({ rule: 'license-count-exceeded', message, devices: [] });
      return { ...run, measure: { of, by } };
    };
    const isOld = (before: FindingGroup, now: FindingGroup) => standing([before], [now])[0]?.any;
    expect(isOld(exceeded(10), exceeded(10))).toBe(true);
    expect(isOld(exceeded(10), exceeded(5))).toBe(true);
    expect(isOld(exceeded(10), exceeded(11))).toBe(false);
    expect(isOld(exceeded(10, 'line 2'), exceeded(5, 'line 1', '10 too many'))).toBe(false);
    const uncounted = { ...exceeded(0), severity: 'unproven' } as const;
    expect(isOld(uncounted, uncounted)).toBe(true);
    expect(isOld(exceeded(10), uncounted)).toBe(false);
  });

  it('is one, where a device had one and has two', () => {
    const about = (at: number) => [{ of: 'device', path: `licenses.${at}` }] as const;
    const lacks = (product: string, at: number) => finding({ message: `No license for ${product}.`, about: about(at) });
    const isOld = (before: readonly FindingGroup[], now: readonly FindingGroup[]) =>
      standing(before, now).map((one) => one.has('PC-1'));
    const [office, visio, project] = [lacks('Office', 0), lacks('Visio', 1), lacks('Project', 2)];
    expect(isOld([office], [visio, office])).toEqual([false, true]);
    expect(isOld([office], [visio, project])).toEqual([false, true]);
    expect(isOld([visio, office], [office, visio])).toEqual([true, true]);
    expect(isOld([finding({ image: 'old' })], [finding({ image: 'a' }), finding({ image: 'b' })])).toEqual([
      true,
      false,
    ]);
    const fixed = fixedBetween(assessment({ findings: [office, visio] }), assessment({ findings: [project] }));
    expect(fixed).toMatchObject([{ message: 'No license for Visio.' }]);
  });

  it('is of a waiver that of the same one', () => {
    const expired = (at: number) => {
      const about = [{ of: 'policy', path: `waivers.${at}.until` }] as const;
      const { image: _, ...run } = finding({
        rule: 'waiver-expired',
        message: `Waiver ${at} ended.`,
        about,
        devices: [],
      });
      return run;
    };
    expect(standing([expired(1)], [expired(2)])[0]?.any).toBe(false);
    expect(standing([expired(1)], [expired(1)])[0]?.any).toBe(true);
  });
});

describe('what a change fixed', () => {
  it('is told of the devices that no longer have it', () => {
    const now = assessment({ findings: [finding({ devices: ['PC-2'] })] });
    expect(fixedBetween(assessment(), now)).toEqual([
      {
        rule: 'language-mismatch',
        severity: 'error',
        image: 'win11-fr',
        message: 'The image is French and the license is for English.',
        count: 1,
        devices: ['PC-1'],
      },
    ]);
  });

  it('is not what is still there, less severe or in other words', () => {
    const about = [{ of: 'device', path: 'base.language' }] as const;
    const milder = finding({ severity: 'unproven', message: 'Nobody knows.', about });
    expect(fixedBetween(assessment({ findings: [finding({ about })] }), assessment({ findings: [milder] }))).toEqual(
      [],
    );
  });

  it('is no warning', () => {
    const before = assessment({ findings: [finding({ severity: 'warning' })] });
    expect(fixedBetween(before, assessment({ findings: [] }))).toEqual([]);
  });
});

interface Row {
  readonly id: string;
  readonly user: string | undefined;
  readonly terms: DeviceTerms;
}

function assess(manifest: Estate, rows: readonly Row[], before?: Assessment): Assessment {
  const baseline = before && baselineOf(before, new Set(manifest.images.keys()));
  const fleet = assessFleet(manifest, { asOf: '2026-11-22', locate: () => [], ...(baseline && { baseline }) });
  for (const row of rows) fleet.add(row.id, row.user, row.terms, { locate: () => [] });
  return fleet.finish();
}

const rows = fc
  .array(fc.tuple(terms, primaryUser), { maxLength: 5 })
  .map((all) => all.map(([one, user], at) => ({ id: String.fromCharCode(65 + at), user, terms: one })));

describe('laws of a change', () => {
  it('brings and fixes nothing where nothing changed', () => {
    fc.assert(
      fc.property(estate, rows, (manifest, fleet) => {
        const before = assess(manifest, fleet);
        const now = assess(manifest, fleet, before);
        expect(now.findings.filter(({ standing }) => standing !== 'existing')).toEqual([]);
        expect(fixedBetween(before, now)).toEqual([]);
      }),
    );
  });

  it('brings everything where there was nothing', () => {
    fc.assert(
      fc.property(estate, rows, (manifest, fleet) => {
        const now = assess(manifest, fleet, assessment({ findings: [], images: [] }));
        expect(now.findings.filter(({ standing }) => standing !== 'introduced')).toEqual([]);
      }),
    );
  });

  it('never hides that a device was licensed and no longer is', () => {
    fc.assert(
      fc.property(estate, estate, rows, rows, (earlier, later, some, others) => {
        const before = assess(earlier, some);
        const now = assess(later, others, before);
        const failed = new Set(before.devices.map(({ id, image }) => JSON.stringify([id, image])));
        const brought = now.findings.filter((group) => group.standing === 'introduced' && isBlocking(group));
        for (const { id, image } of now.devices) {
          if (failed.has(JSON.stringify([id, image])) || before.images.every((known) => known.id !== image)) continue;
          expect(brought.some((group) => group.image === image && group.devices.includes(id))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('divides findings, and neither loses nor doubles a device', () => {
    fc.assert(
      fc.property(estate, estate, rows, rows, (earlier, later, some, others) => {
        const whole = assess(later, others);
        const divided = assess(later, others, assess(earlier, some));
        expect(total(divided.findings)).toEqual(total(whole.findings));
        expect({ ...divided, findings: [] }).toEqual({ ...whole, findings: [] });
      }),
      { numRuns: 500 },
    );
  });
});

/** Devices, and devices freed, of each finding. */
function total(findings: Assessment['findings']): Record<string, readonly unknown[]> {
  const sums: Record<string, [number, number, readonly string[]]> = {};
  for (const { rule, severity, image, message, cures, count, frees, devices } of findings) {
    const key = JSON.stringify([rule, severity, image, message, cures]);
    const [counted, freed, named] = sums[key] ?? [0, 0, []];
    sums[key] = [counted + count, freed + frees, [...named, ...devices].sort()];
  }
  return sums;
}
