import { ELIGIBILITY, OPEN_PROGRAMS } from '../clauses.ts';
import type { Finding } from '../finding.ts';
import { nameOf } from '../phrases.ts';
import { defined } from '../rights/held-licenses.ts';
import type { HeldLicense } from '../rights/right.ts';
import type { Version } from '../vocabulary/terms.ts';
import type { Check, Reliance } from './case.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const licenseNotInAgreement: RuleEntry = {
  id: 'license-not-in-agreement',
  family: 'media',
  severities: ['error', 'warning'],
  asks: 'A license that a device claims under an agreement is a line of that agreement.',
  why: 'What was not bought under the agreement cannot be assigned under it. A device that is licensed without the claim keeps its verdict, and the claim is a warning.',
  clauses: [ELIGIBILITY, OPEN_PROGRAMS],
  cures: ['Name the agreement and the line that the license was bought under.', 'Buy it and add the line.'],
};

export const checkClaim: Check<Reliance> = ({ right, software }) =>
  right.license.claim.state === 'absent' ? [claimFinding(right.license, 'error', software.version)] : [];

/** `needed`: the version that the claim would have to reach, where it names none. */
export function claimFinding(license: HeldLicense, severity: 'error' | 'warning', needed?: Version): Finding {
  const { claim } = license;
  const agreement = claim.state === 'none' ? '' : claim.agreement;
  const { product, edition, kind, language } = license;
  const version = license.version ?? needed;
  const written = nameOf({ product, edition, version: license.version });
  const cure = {
    kind: 'license' as const,
    do: `Buy ${written} (${kind}) under ${agreement} and add the line, or name the agreement it was bought under.`,
  };
  const canBeLine = edition !== undefined && version !== undefined;
  return report(licenseNotInAgreement, {
    severity,
    message: `The device claims ${written} (${kind}) under ${agreement}, which has no such line.`,
    about: [license.reference],
    cures: [
      canBeLine
        ? {
            ...cure,
            edit: {
              mode: 'append',
              target: { of: 'agreement', id: agreement, path: 'licenses' },
              value: defined({ product, edition, kind, version, language, quantity: 1 }) as Record<
                string,
                string | number
              >,
            },
          }
        : { ...cure, kind: 'outside' },
    ],
  });
}
