/** The bases that the customer's own agreement lets an upgrade stand on, or not. */
import type { Edition, Version } from '../vocabulary/terms.ts';
import type { Policy, QualifyingSystem } from './policy.ts';

/** What is said of the upgrade's own agreement comes before what is said of all; of two that disagree the refusal stands. */
export function ownQualifyingSystem(
  { qualifyingSystems }: Policy,
  base: { readonly version: Version; readonly edition: Edition },
  upgradeTo: Version,
  agreement: string | undefined,
): QualifyingSystem | undefined {
  const rows = qualifyingSystems.filter(
    ({ versions, editions, upgradeTo: reaches }) =>
      versions.includes(base.version) && editions.includes(base.edition) && reaches.includes(upgradeTo),
  );
  const ofAgreement = rows.filter((row) => row.agreement !== undefined && row.agreement === agreement);
  const speaking = ofAgreement.length > 0 ? ofAgreement : rows.filter((row) => row.agreement === undefined);
  return speaking.find(({ qualifies }) => !qualifies) ?? speaking[0];
}
