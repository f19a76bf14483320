import type { Cure, Finding } from '../finding.ts';
import type { CountedWaiver } from '../policy/waiver-uses.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const waiverUnused: RuleEntry = {
  id: 'waiver-unused',
  family: 'policy',
  severities: ['warning'],
  asks: 'Every waiver in force lets something pass, on every device that it names by its id.',
  why: 'A waiver that meets nothing lies in wait for a device or a finding that nobody thought of when it was granted, and a misspelt id lets nothing pass. A waiver holds only for the license that the device had then: a device that has another one by now needs a decision of its own.',
  clauses: [{ source: 'policy', heading: 'waivers' }],
  cures: [
    'Correct the ids that it names.',
    'Have it granted anew for the license that the device has now.',
    'Delete the waiver.',
  ],
};

const MOST_NAMED = 10;

/** It meets nothing that it could waive. */
export function unusedFinding(counted: CountedWaiver): Finding {
  const { waiver, count } = counted;
  const { id, owner, rule } = waiver;
  if (count['other-license'] > 0) {
    return unused(counted, 'license', `${rule} is found${onOthers(counted)}, but ${OTHER_LICENSE}`, [
      outside(`Ask ${owner} to grant it anew for the license that is there now, and delete ${id}.`),
      deletion(counted),
    ]);
  }
  const severity = count.warning > 0 ? 'warning' : 'notice';
  if (count[severity] > 0) {
    return unused(counted, 'rule', `${rule} is a ${severity} here, and a ${severity} needs no waiver`);
  }
  return unused(counted, '', `no device that it names has a finding of ${rule}`);
}

/** It names ids that no device has: all that it names, or some. */
export function unknownDevicesFinding(counted: CountedWaiver): Finding {
  const { waiver, unknownDevices } = counted;
  const { id, owner } = waiver;
  const more = unknownDevices.length - MOST_NAMED;
  const names = `${unknownDevices.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` (and ${more} more)` : ''}`;
  const correction = outside(`Correct the ids, or take them out of ${id}.`);
  const missing = `no device is called ${names}`;
  if (namesNobody(counted)) return unused(counted, 'devices', missing, [correction, deletion(counted)]);
  return report(waiverUnused, {
    message: `The waiver ${id} of ${owner} names devices that are not there: ${missing}.`,
    about: [{ of: 'policy', path: `waivers.${counted.index}.devices` }],
    cures: [correction],
  });
}

/** Every id that it names is unknown. */
export function namesNobody({ waiver, unknownDevices }: CountedWaiver): boolean {
  return unknownDevices.length === new Set(waiver.devices).size;
}

export function unknownImageFinding(counted: CountedWaiver, image: string, nearest: string | undefined): Finding {
  const near = nearest === undefined ? '' : `; the nearest is ${nearest}`;
  const correction = nearest === undefined ? 'Write the id of an image.' : `Write ${nearest}, if that is meant.`;
  return unused(counted, 'image', `no image is called ${image}${near}`, [outside(correction), deletion(counted)]);
}

const OTHER_LICENSE = 'the license that it was granted for is no longer there';

function unused(counted: CountedWaiver, field: string, why: string, cures = [deletion(counted)]): Finding {
  const { waiver, index } = counted;
  return report(waiverUnused, {
    message: `The waiver ${waiver.id} of ${waiver.owner} waives nothing: ${why}.`,
    about: [{ of: 'policy', path: field === '' ? `waivers.${index}` : `waivers.${index}.${field}` }],
    cures,
  });
}

/** ` on PC-1, PC-2, PC-3 and 4 more`. */
function onOthers({ count, otherLicenseOf }: CountedWaiver): string {
  const more = count['other-license'] - otherLicenseOf.length;
  return ` on ${otherLicenseOf.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function deletion({ waiver }: CountedWaiver): Cure {
  return outside(`Delete ${waiver.id} from the policy.`);
}

function outside(sentence: string): Cure {
  return { kind: 'outside', do: sentence };
}
