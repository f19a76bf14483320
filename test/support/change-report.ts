/** Reports on pull requests, the same every time: over any number of devices, and of one that turns a whole fleet. */
import type { FindingGroup } from '../../src/licensing/finding.ts';
import { buildReport } from '../../src/report/build-report.ts';
import type { Report } from '../../src/report/report-schema.ts';
import { assessment, finding } from './assessments.ts';

const BASE = '4f1c0de2a98b7c6d5e4f3a2b1c0d9e8f7a6b5c4d';
const IMAGE = 'win11-enterprise';
const POLICY = { file: '.github/imagegate-policy.yml', commit: BASE };
const WAIVED = {
  waiver: 'W-2026-07',
  reason: 'The labels of the Lisbon office are being replaced',
  owner: 'Ines Prata',
  until: '2026-12-31',
};

/** Introduces, fixes and keeps findings. One of them is waived. */
export function pullRequestReport(devices: number): Report {
  const fifth = Math.ceil(devices / 5);
  const tenth = Math.ceil(devices / 10);
  const french = ids(1, fifth);
  const old = ids(fifth + 1, Math.floor(devices / 25));
  const unproven = ids(fifth + old.length + 1, Math.floor(devices / 10));
  const kinds = Math.min(unproven.length, 9 + Math.floor(devices / 2_000));
  const findings: FindingGroup[] = [
    finding({ ...mismatch, devices: french, places: rows(french), frees: fifth, standing: 'introduced' }),
    ...some(old, finding({ ...mismatch, devices: old, places: rows(old), frees: old.length, standing: 'existing' })),
    finding({ ...exceeded(devices), standing: 'introduced' }),
    finding({ ...missingCoa, devices: ids(devices, 1), places: rows(ids(devices, 1)), standing: 'existing' }),
    ...Array.from({ length: kinds }, (_, kind) => missingFact(kind, kinds, unproven)),
    finding({ ...coaWarning, ...listed(ids(1, tenth)), standing: 'introduced' }),
    finding({ ...support, ...listed(ids(1, devices)), standing: 'existing' }),
  ];
  const unlicensed = french.length + old.length;
  const report = buildReport(
    assessment({
      counts: {
        devices,
        licensed: Math.max(0, devices - unlicensed - unproven.length - 1),
        unlicensed,
        unproven: unproven.length,
        waived: devices > unlicensed ? 1 : 0,
      },
      images: [image(IMAGE, 'en-US', devices - unlicensed), image('win11-fr', 'fr-FR', unlicensed)],
      devices: [...french, ...old].map((id) => ({ id, image: 'win11-fr', verdict: 'unlicensed' as const })),
      findings,
    }),
  );
  return compared(touching(report, 'language-mismatch'), [
    fixed(
      'edition-mismatch',
      'The image holds Windows 11 Enterprise (en-US); the device holds an OEM license for Windows 11 Home (en-US), another edition.',
      ids(1, tenth),
    ),
    fixed('verification-incomplete', 'The license verification for Northwind Imaging is not signed.', []),
  ]);
}

/** One line of the agreement was taken out: no device is covered any more. */
export function agreementChangeReport(devices: number): Report {
  const all = ids(1, devices);
  const line = { file: 'imagegate.yml', line: 9, column: 5 };
  const turned = finding({
    rule: 'enterprise-not-covered',
    image: IMAGE,
    message:
      'The image is Windows 11 Enterprise (en-US); the device holds an OEM license for Windows 11 Pro (en-US), and neither an Enterprise upgrade license, nor Software Assurance, nor a covered primary user.',
    clause: 'brief, Windows Enterprise',
    cures: [{ kind: 'license', do: 'Buy Windows 11 Enterprise upgrade licenses under EA-1 and write them down.' }],
    devices: all,
    places: [line, ...rows(all)],
    frees: devices,
    standing: 'introduced',
  });
  const report = buildReport(
    assessment({
      counts: { devices, licensed: 0, unlicensed: devices, unproven: 0, waived: 0 },
      images: [image(IMAGE, 'en-US', devices)],
      devices: all.map((id) => ({ id, image: IMAGE, verdict: 'unlicensed' as const })),
      findings: [turned, finding({ ...support, ...listed(all), standing: 'existing' })],
    }),
  );
  return compared(touching(report, 'enterprise-not-covered'), []);
}

const mismatch = {
  rule: 'language-mismatch',
  image: 'win11-fr',
  message:
    'The image holds Windows 11 Enterprise (fr-FR); the device holds a commercial upgrade license for Windows 11 Enterprise (en-US) under EA-1, another language.',
  clause: 'brief, Reimaging Eligibility, Different languages',
  cures: [{ kind: 'other-image', do: `Give the device the image ${IMAGE}, which it is licensed for.` }],
} satisfies Partial<FindingGroup>;

const missingCoa = {
  rule: 'missing-coa',
  image: IMAGE,
  message: 'The computer carries no certificate of authenticity for its base license.',
  clause: 'verification, What is a "qualifying Windows operating system"?',
  cures: [],
  frees: 0,
  waived: WAIVED,
} satisfies Partial<FindingGroup>;

const coaWarning = {
  rule: 'coa-not-affixed',
  severity: 'warning',
  image: IMAGE,
  message:
    'Only a key in firmware stands for the certificate of authenticity; the verification page asks for one affixed to the computer.',
  clause: 'verification, What is a "qualifying Windows operating system"?',
  cures: [
    { kind: 'manifest', do: 'If the computer carries a sticker or a Genuine Microsoft label, write that as base.coa.' },
  ],
  frees: 0,
} satisfies Partial<FindingGroup>;

const support = {
  rule: 'support-not-included',
  severity: 'notice',
  image: IMAGE,
  message:
    "Commercial media go on devices with an OEM license: no Microsoft support comes with that, and the OEM's own may change.",
  clause: 'brief, Q2',
  cures: [{ kind: 'outside', do: 'Read the support and warranty terms of the OEM.' }],
  frees: 0,
} satisfies Partial<FindingGroup>;

function exceeded(devices: number): Partial<FindingGroup> {
  const takes = devices === 1 ? '1 device takes' : `${devices} devices take`;
  return {
    rule: 'license-count-exceeded',
    image: IMAGE,
    message: `${takes} a license for Windows 11 Enterprise (upgrade) of EA-1; only ${devices - 1} were bought.`,
    clause: 'brief, Reimaging Eligibility',
    cures: [{ kind: 'license', do: 'Buy 1 more and write the new quantity, or take 1 off the line.' }],
    devices: [],
    places: [{ file: 'imagegate.yml', line: 12, column: 17 }],
    frees: 0,
  };
}

function missingFact(kind: number, kinds: number, devices: readonly string[]): FindingGroup {
  const share = devices.filter((_, index) => index % kinds === kind);
  const facts = [
    'who made the device',
    'the language of its base license',
    'when it was imaged',
    'who owns the device',
  ];
  const fact = facts[kind % facts.length];
  return finding({
    rule: 'evidence-missing',
    severity: 'unproven',
    image: IMAGE,
    message: `Nobody wrote down ${fact} for order PO-${4_400 + kind}, so the license is not proved.`,
    clause: 'brief, Reimaging Eligibility',
    cures: [{ kind: 'manifest', do: `Write down ${fact}.` }],
    devices: share,
    places: [{ file: 'imagegate.yml', line: 30 + kind, column: 7 }],
    frees: share.length,
    standing: 'existing',
  });
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

function compared(report: Report, fixed: NonNullable<Report['change']>['fixed']): Report {
  const count = (wanted: string) => report.findings.filter(({ standing }) => standing === wanted).length;
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

function fixed(rule: string, message: string, devices: readonly string[]) {
  return { rule, severity: 'error', image: IMAGE, message, count: devices.length, devices } as const;
}

/** Of a warning or notice only the first hundred devices are listed. */
function listed(devices: readonly string[]): Partial<FindingGroup> {
  return { count: devices.length, devices: devices.slice(0, 100), places: rows(devices.slice(0, 100)) };
}

function some<T>(devices: readonly string[], item: T): readonly T[] {
  return devices.length === 0 ? [] : [item];
}

function ids(first: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `PC-${String(first + index).padStart(5, '0')}`);
}

function rows(devices: readonly string[]) {
  return devices.map((id) => ({ file: 'fleet/devices.csv', line: Number(id.slice(3)) + 1, column: 19 }));
}
