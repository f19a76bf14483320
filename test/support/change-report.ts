/** Reports on pull requests, the same every time: over any number of devices, and of one that turns a whole fleet. */
import type { FindingGroup } from '../../src/licensing/finding.ts';
import { buildReport } from '../../src/report/build-report.ts';
import type { Report } from '../../src/report/report-schema.ts';
import { isOpen } from '../../src/report/standing.ts';
import { assessment } from './assessments.ts';
import {
  exceeded,
  IMAGE,
  mismatch,
  missingFact,
  siteOf,
  support,
  turned,
  unprovenPurchase,
  waivedLabel,
} from './change-findings.ts';

const BASE = '4f1c0de2a98b7c6d5e4f3a2b1c0d9e8f7a6b5c4d';
const POLICY = { file: '.github/imagegate-policy.yml', commit: BASE };

/** Introduces, fixes and keeps findings. One of them is waived. */
export function pullRequestReport(devices: number): Report {
  const all = ids(1, devices);
  const tenth = Math.ceil(devices / 10);
  const waived = devices > 2 ? all.slice(-1) : [];
  const french = all.slice(0, Math.ceil(devices / 5));
  const old = all.slice(french.length, french.length + Math.floor(devices / 25));
  const unlicensed = [...french, ...old];
  const unproven = all.slice(unlicensed.length, unlicensed.length + Math.floor(devices / 10));
  const rest = all.slice(unlicensed.length + unproven.length, devices - waived.length);
  const kinds = Math.min(unproven.length, 9 + Math.floor(devices / 2_000));
  const facts = Array.from({ length: kinds }, (_, kind) => unproven.filter((_id, index) => index % kinds === kind));
  const english = all.slice(unlicensed.length).filter((id) => siteFor(id, unproven, kinds) === IMAGE);
  const findings: FindingGroup[] = [
    mismatch(french, 'introduced'),
    ...some(old, (ids) => mismatch(ids, 'existing')),
    exceeded(devices),
    ...some(waived, waivedLabel),
    ...facts.map((share, kind) => missingFact(kind, share)),
    ...some(rest.slice(0, tenth), unprovenPurchase),
    ...some(english, support),
  ];
  const counts = { unlicensed: unlicensed.length, unproven: unproven.length, waived: waived.length };
  const report = buildReport(
    assessment({
      counts: { devices, licensed: rest.length, ...counts },
      images: [
        image(IMAGE, 'en-US', english.length),
        image('win11-fr', 'fr-FR', unlicensed.length),
        ...sites(facts).map(([id, count]) => image(id, 'en-US', count)),
      ],
      devices: [
        ...unlicensed.map((id) => ({ id, image: 'win11-fr', verdict: 'unlicensed' as const })),
        ...unproven.map((id) => ({ id, image: siteFor(id, unproven, kinds), verdict: 'unproven' as const })),
        ...waived.map((id) => ({ id, image: IMAGE, verdict: 'waived' as const })),
      ],
      findings,
    }),
  );
  const home = rest.slice(-tenth);
  return compared(touching(report, 'language-mismatch'), [
    ...some(home, (ids) => fixed('edition-mismatch', HOME, ids)),
    fixed(
      'license-count-exceeded',
      '9 devices take a license for Office LTSC Standard 2024 of EA-1; only 8 were bought.',
    ),
  ]);
}

/** One line of the agreement was taken out: no device is covered any more. */
export function agreementChangeReport(devices: number): Report {
  const all = ids(1, devices);
  const report = buildReport(
    assessment({
      counts: { devices, licensed: 0, unlicensed: devices, unproven: 0, waived: 0 },
      images: [image(IMAGE, 'en-US', devices)],
      devices: all.map((id) => ({ id, image: IMAGE, verdict: 'unlicensed' as const })),
      findings: [turned(all), support(all)],
    }),
  );
  return compared(touching(report, 'enterprise-not-covered'), []);
}

const HOME =
  'The image holds Windows 11 Enterprise (en-US); the device holds an OEM license for Windows 11 Home (en-US), another edition.';

function siteFor(id: string, unproven: readonly string[], kinds: number): string {
  const index = unproven.indexOf(id);
  return index < 0 ? IMAGE : siteOf(index % kinds);
}

/** Devices by the images of their own that sites have. */
function sites(facts: readonly (readonly string[])[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const [kind, share] of facts.entries()) counts.set(siteOf(kind), (counts.get(siteOf(kind)) ?? 0) + share.length);
  return [...counts].filter(([id]) => id !== IMAGE);
}

function image(id: string, language: 'en-US' | 'fr-FR', devices: number) {
  const software = {
    product: 'windows',
    version: '11',
    edition: 'enterprise',
    languages: [language],
    architecture: 'x64',
  } as const;
  return { id, identity: { state: 'known', software, witnesses: ['XML', 'registry'] }, devices } as const;
}

/** As the check counts: errors and unproven facts that nothing waives. */
function compared(report: Report, fixed: NonNullable<Report['change']>['fixed']): Report {
  const open = report.findings.filter(isOpen);
  const count = (wanted: string) => open.filter(({ standing }) => standing === wanted).length;
  return {
    ...report,
    policy: POLICY,
    change: { base: BASE, introduced: count('introduced'), existing: count('existing'), fixed },
  };
}

function touching(report: Report, rule: string): Report {
  const findings = report.findings.map((one) =>
    one.rule === rule && one.standing === 'introduced' ? { ...one, touched: true } : one,
  );
  return { ...report, findings };
}

/** Without devices it was about the run itself. */
function fixed(rule: string, message: string, devices: readonly string[] = []) {
  const what = { rule, severity: 'error', message, count: devices.length, devices } as const;
  return devices.length === 0 ? what : { ...what, image: IMAGE };
}

function some<T>(devices: readonly string[], make: (devices: readonly string[]) => T): readonly T[] {
  return devices.length === 0 ? [] : [make(devices)];
}

function ids(first: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `PC-${String(first + index).padStart(5, '0')}`);
}
