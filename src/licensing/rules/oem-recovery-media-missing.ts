import { THIRD_PARTIES } from '../clauses.ts';
import { type Check, deviceReference, isCommercialDesktop, type SoftwareInstallation } from './case.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const oemRecoveryMediaMissing: RuleEntry = {
  id: 'oem-recovery-media-missing',
  family: 'media',
  severities: ['notice'],
  asks: 'Devices that an OEM images for the customer come with OEM recovery media.',
  why: 'Such devices keep their OEM license underneath and should come with recovery media, although the customer never had them with the OEM image on.',
  clauses: [THIRD_PARTIES],
  cures: ['Ask the OEM for its recovery media, and write "recoveryMedia: true".'],
};

export const checkRecoveryMedia: Check<SoftwareInstallation> = (subject) => {
  const { device, estate } = subject;
  const role = device.installer === undefined ? undefined : estate.installers.get(device.installer)?.role;
  if (role !== 'oem' || !isCommercialDesktop(subject) || device.recoveryMedia === true) return [];
  return [
    report(oemRecoveryMediaMissing, {
      message: 'The OEM images the device for you: it should come with OEM recovery media, and none is written down.',
      about: [deviceReference('recoveryMedia')],
      cures: [
        {
          kind: 'manifest',
          do: 'Ask the OEM for its recovery media, and write "recoveryMedia: true".',
          edit: { mode: 'set', target: deviceReference('recoveryMedia'), value: true },
        },
      ],
    }),
  ];
};
