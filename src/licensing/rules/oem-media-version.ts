import { OEM_INFORMATION } from '../clauses.ts';
import { softwareText } from '../phrases.ts';
import { versionName } from '../vocabulary/version.ts';
import { type Check, deviceReference, type SoftwareInstallation } from './case.ts';
import { missingFact } from './evidence-missing.ts';
import { commercialMediaCure } from './media-cures.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const oemMediaVersion: RuleEntry = {
  id: 'oem-media-version',
  family: 'media',
  severities: ['error'],
  asks: 'OEM recovery media match the version that was preinstalled.',
  why: 'Recovery media put back what the device came with, one device at a time: the version preinstalled, which is not always the version licensed (a 10 Pro shipped with 7).',
  clauses: [OEM_INFORMATION],
  cures: ['Recover with the media that came with the device.', 'Build the image from Commercial Licensing media.'],
};

export const checkOemVersion: Check<SoftwareInstallation> = (subject) => {
  const { item, device, software } = subject;
  if (item.media.channel !== 'oem-recovery' || item.path !== '') return [];
  const preinstalled = device.preinstalledVersion ?? device.base?.version;
  const path = device.preinstalledVersion === undefined ? 'base.version' : 'preinstalled.version';
  if (preinstalled === undefined) {
    return [
      missingFact({
        fact: 'which version was preinstalled',
        find: "Take it from the OEM's order, and write preinstalled.version.",
        about: [deviceReference('preinstalled.version')],
        clause: OEM_INFORMATION,
      }),
    ];
  }
  if (preinstalled === software.version) return [];
  return [
    report(oemMediaVersion, {
      message: `The image holds ${softwareText(software)} from OEM recovery media; the device came with ${versionName(software.product, preinstalled)}.`,
      about: [deviceReference(path)],
      cures: [commercialMediaCure(subject)],
    }),
  ];
};
