/**
 * What was bought under an agreement, measured by the rights of each line: "that software" is whatever a bought
 * licence's own rights reach. Language and base license are questions for the device, not for the purchase.
 */
import type { Agreement, IsoDate } from '../model.ts';
import type { Policy } from '../policy/policy.ts';
import { differences, type IdentifiedSoftware } from '../rights/differences.ts';
import { rightsOfLicense } from '../rights/rights.ts';

export function hasLineFor(
  agreement: Agreement,
  software: IdentifiedSoftware,
  asOf: IsoDate,
  policy: Policy | undefined,
): boolean {
  return agreement.licenses.some((line, index) => {
    const held = {
      held: 'device' as const,
      channel: 'commercial' as const,
      ...line,
      claim: { state: 'matched' as const, agreement: agreement.id, program: agreement.program, line: index },
      reference: { of: 'agreement' as const, id: agreement.id, path: `licenses.${index}` },
    };
    return rightsOfLicense(held, asOf, policy).some(
      (right) =>
        right.undecided === undefined &&
        right.withdrawn === undefined &&
        right.missing === undefined &&
        differences(software, right).every(({ dimension }) => dimension === 'language'),
    );
  });
}

/** Windows media are for customers who license Windows by an upgrade license (brief, Windows Desktop OS). */
export function hasWindowsUpgrade(agreement: Agreement): boolean {
  return agreement.licenses.some(({ product, kind }) => product === 'windows' && kind !== 'full');
}
