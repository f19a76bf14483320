/** The findings of the reports on pull requests: worded, placed and cured as a real check does it. */
import type { FindingGroup } from '../../src/licensing/finding.ts';
import { finding } from './assessments.ts';

export const IMAGE = 'win11-enterprise';

const LABEL = 41;

export function mismatch(devices: readonly string[], standing: 'introduced' | 'existing'): FindingGroup {
  return finding({
    rule: 'language-mismatch',
    image: 'win11-fr',
    message:
      'The image holds Windows 11 Enterprise (fr-FR); the device holds a commercial upgrade license for Windows 11 Enterprise (en-US) under EA-1, another language.',
    clause: 'brief, Reimaging Eligibility, Different languages',
    cures: [{ kind: 'other-image', do: `Give the device the image ${IMAGE}, which it is licensed for.` }],
    devices,
    places: rows(devices, 1),
    frees: devices.length,
    standing,
  });
}

/** It is about the run itself: no device, no image. */
export function exceeded(devices: number): FindingGroup {
  const takes = devices === 1 ? '1 device takes' : `${devices} devices take`;
  const { image: _ofDevices, ...onRun } = finding({
    rule: 'license-count-exceeded',
    message: `${takes} a license for Windows 11 Enterprise (upgrade) of EA-1; only ${devices - 1} ${devices === 2 ? 'was' : 'were'} bought.`,
    clause: 'brief, Reimaging in Open License and Open Value Programs',
    cures: [{ kind: 'license', do: 'Buy 1 more and write the new quantity, or take 1 off the line.' }],
    devices: [],
    places: [{ file: 'imagegate.yml', line: 12, column: 17 }],
    frees: 0,
    standing: 'introduced',
  });
  return onRun;
}

/** A warning that the policy made an error of, and waives. */
export function waivedLabel(devices: readonly string[]): FindingGroup {
  return finding({
    rule: 'coa-not-affixed',
    image: IMAGE,
    message:
      'Only a key in firmware stands for the certificate of authenticity; the verification page asks for one affixed to the computer.',
    clause: 'verification, What is a "qualifying Windows operating system"?',
    cures: [
      {
        kind: 'manifest',
        do: 'If the computer carries a sticker or a Genuine Microsoft label, write that as base.coa.',
      },
    ],
    devices,
    places: rows(devices, LABEL),
    frees: 0,
    standing: 'existing',
    severityReason: { reason: 'Our auditor asks for a label on every PC.', reference: 'EA-1, 4' },
    waived: {
      waiver: 'W-2026-07',
      reason: 'The labels of the Lisbon office are being replaced',
      owner: 'Ines Prata',
      until: '2026-12-31',
    },
  });
}

export function unprovenPurchase(devices: readonly string[]): FindingGroup {
  return finding({
    rule: 'purchase-unproven',
    severity: 'warning',
    image: IMAGE,
    message: 'Nobody wrote down that the base license was purchased.',
    clause: 'verification, What is a "qualifying Windows operating system"?',
    cures: [{ kind: 'paper', do: 'Find the invoice of the base license and write "purchased: true".' }],
    ...listed(devices, rows(devices.slice(0, 100), 1)),
    frees: 0,
    standing: 'introduced',
  });
}

/** It lies on the media of the image. */
export function support(devices: readonly string[]): FindingGroup {
  return finding({
    rule: 'support-not-included',
    severity: 'notice',
    image: IMAGE,
    message:
      "Commercial media go on devices with an OEM license: no Microsoft support comes with that, and the OEM's own may change.",
    clause: 'brief, Q2',
    cures: [{ kind: 'outside', do: 'Read the support and warranty terms of the OEM.' }],
    ...listed(devices, [{ file: 'imagegate.yml', line: 16, column: 23 }]),
    frees: 0,
    standing: 'existing',
  });
}

const FACTS = [
  ['who made the device', 'Write down who made the device.'],
  ['the language of its base license', 'Write down the language of its base license.'],
  ['when it was imaged', 'Write down when it was imaged.'],
  ['who owns the device', 'Write down who owns the device.'],
] as const;

/** The image of the devices that lack a fact: every site has one of its own. */
export function siteOf(kind: number): string {
  return kind < FACTS.length ? IMAGE : `${IMAGE}-site-${Math.floor(kind / FACTS.length)}`;
}

export function missingFact(kind: number, devices: readonly string[]): FindingGroup {
  const [fact = '', cure = ''] = FACTS[kind % FACTS.length] ?? [];
  return finding({
    rule: 'evidence-missing',
    severity: 'unproven',
    image: siteOf(kind),
    message: `Nobody wrote down ${fact}, so the license is not proved.`,
    clause: 'brief, Reimaging Eligibility',
    cures: [{ kind: 'manifest', do: cure }],
    devices,
    places: rows(devices, 1),
    frees: devices.length,
    standing: 'existing',
  });
}

export function turned(devices: readonly string[]): FindingGroup {
  return finding({
    rule: 'enterprise-not-covered',
    image: IMAGE,
    message:
      'The image is Windows 11 Enterprise (en-US); the device holds an OEM license for Windows 11 Pro (en-US), and neither an Enterprise upgrade license, nor Software Assurance, nor a covered primary user.',
    clause: 'brief, Q4',
    cures: [
      {
        kind: 'license',
        do: 'Buy the device an upgrade license for Windows 11 Enterprise (en-US) and write it down in licenses.',
      },
    ],
    devices,
    places: [{ file: 'imagegate.yml', line: 9, column: 5 }, ...rows(devices, 1)],
    frees: devices.length,
    standing: 'introduced',
  });
}

/** Of a warning or notice only the first hundred devices are listed. */
function listed(devices: readonly string[], places: FindingGroup['places']): Partial<FindingGroup> {
  return { count: devices.length, devices: devices.slice(0, 100), places };
}

function rows(devices: readonly string[], column: number) {
  return devices.map((id) => ({ file: 'fleet/devices.csv', line: Number(id.slice(3)) + 1, column }));
}
