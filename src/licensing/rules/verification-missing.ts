import { THIRD_PARTIES, WHICH_CUSTOMERS } from '../clauses.ts';
import type { Finding } from '../finding.ts';
import type { Installer } from '../model.ts';
import type { InstallerRole } from '../vocabulary/terms.ts';
import { deviceReference, type SoftwareInstallation } from './case.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const verificationMissing: RuleEntry = {
  id: 'verification-missing',
  family: 'third-party',
  severities: ['error', 'warning'],
  asks: "The customer's written license verification exists before an OEM or LSP installs the image.",
  why: 'Whoever orders the installation of a Windows upgrade from an OEM or licensing solution provider must first certify in writing that a qualifying base license was bought for these computers. For another third party the form is asked by its title only, so it is a warning there.',
  clauses: [WHICH_CUSTOMERS, THIRD_PARTIES],
  cures: ['Complete, sign and date the form, return it to the installer, and write it down in verifications.'],
};

const ROLE_NAMES: Record<InstallerRole, string> = { oem: 'OEM', lsp: 'LSP', 'third-party': 'third party' };

export function verificationMissingFinding(subject: SoftwareInstallation, installer: Installer): Finding {
  const { device, asOf } = subject;
  return report(verificationMissing, {
    severity: installer.role === 'third-party' ? 'warning' : 'error',
    message: `${installer.name ?? installer.id} (${ROLE_NAMES[installer.role]}) installs the image, and no license verification of the customer covers the device.`,
    about: [deviceReference('installer')],
    cures: [
      {
        kind: 'paper',
        do: `Complete, sign and date the license verification form, return it to ${installer.name ?? installer.id}, and write it down.`,
        edit: {
          mode: 'append',
          target: { of: 'manifest', path: 'verifications' },
          value: {
            returnedTo: installer.id,
            signedBy: 'name of the person who signed',
            signedOn: device.imagedOn ?? asOf,
            ...(device.order === undefined ? { devices: 'all' } : { order: device.order }),
          },
        },
      },
    ],
  });
}
