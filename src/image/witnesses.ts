/** Two witnesses of what Windows an image is: its XML, and the SOFTWARE hive inside it. */
import { versionsOfBuild } from '../licensing/facts/builds.ts';
import type { IdentityConflict, ImageIdentity, SoftwareIdentity } from '../licensing/model.ts';
import { softwareText } from '../licensing/phrases.ts';
import { editionName } from '../licensing/vocabulary/edition.ts';
import { lineOfEdition } from '../licensing/vocabulary/edition-lines.ts';
import { productName } from '../licensing/vocabulary/product.ts';
import { displayed } from '../licensing/vocabulary/reading.ts';
import { versionName } from '../licensing/vocabulary/version.ts';
import { isWindowsPe } from '../licensing/vocabulary/windows-claims.ts';
import { type WindowsIdentity, windowsIdentity } from '../licensing/vocabulary/windows-edition-id.ts';
import { HIVE_WITNESS, XML_WITNESS } from '../licensing/witnesses.ts';
import type { HiveClaims } from './hive/software-hive.ts';

const WHOLE = ['product', 'version', 'edition', 'languages', 'architecture'] as const;

/** Both witnesses side by side, with the name that the hive goes by. */
interface Confrontation {
  readonly xml: SoftwareIdentity;
  readonly claims: HiveClaims;
  readonly hive: WindowsIdentity;
  readonly name: string;
}

/**
 * Holds the hive of an image against the identity that its XML gave (imaging facts 1.7 and 1.8).
 *
 * - The hive can take `known` away and never gives it: what the XML leaves open stays `unknown`, and the reason says what
 *   the hive names. Setup and deployment tools go by the XML, and a hive says nothing of the languages.
 * - It is a second witness only where it names product, edition and version itself; one that names less and contradicts
 *   nothing changes nothing.
 * - The EditionID decides; CompositionEditionID and ProductName are no identity. Builds are compared by the version they
 *   belong to: media made with an enablement package say one build in their XML and another in their hive.
 * - One conflict it can settle: that of EDITIONID with the label FLAGS.
 * - A hive with unreplayed logs is told as such. Its disagreement counts like any other, and so does its agreement: a
 *   policy that asks for a clean witness finds the mark in the name.
 */
export function withHiveWitness(identity: ImageIdentity, claims: HiveClaims): ImageIdentity {
  const name = claims.unreplayedLogs ? `${HIVE_WITNESS} (logs not replayed)` : HIVE_WITNESS;
  const hive = windowsIdentity(claims);
  const conflicts = conflictsBetween({ xml: identity.software, claims, hive, name });
  const witnesses = [...identity.witnesses, name];
  if (conflicts.length === 0 && !claims.unreplayedLogs && isOutvotedLabel(identity, hive)) {
    return { state: 'known', software: identity.software, witnesses };
  }
  if (conflicts.length > 0) {
    const earlier = identity.state === 'conflicting' ? identity.conflicts : [];
    const software = uncontested(identity.software, hive, conflicts);
    return { state: 'conflicting', software, witnesses, conflicts: [...earlier, ...conflicts] };
  }
  const { product, edition, version } = hive.software;
  if (product === undefined || edition === undefined || version === undefined) return identity;
  if (identity.state !== 'unknown') return { ...identity, witnesses };
  const reason = `${identity.reason}; its ${name} says ${softwareText(hive.software)}, which its XML must say as well`;
  return { ...identity, witnesses, reason };
}

/**
 * Whether all that is wrong with an identity is the label FLAGS, which is typed by hand and which DISM leaves as it was when
 * it changes the edition (`/Set-Edition`): there EDITIONID and the hive agree, and outvote it.
 */
function isOutvotedLabel(identity: ImageIdentity, { software: { edition } }: WindowsIdentity): boolean {
  if (identity.state !== 'conflicting' || edition === undefined || identity.software.edition !== edition) return false;
  const isLabel = ({ field, claims }: IdentityConflict) =>
    field === 'edition' && claims.some(({ witness }) => witness === 'FLAGS');
  return identity.conflicts.every(isLabel) && WHOLE.every((field) => identity.software[field] !== undefined);
}

function conflictsBetween(both: Confrontation): readonly IdentityConflict[] {
  const { xml, claims, hive, name } = both;
  if (isWindowsPe(claims)) {
    return xml.product === undefined ? [] : [conflict(both, 'product', productName(xml.product), 'Windows PE')];
  }
  const inHive = hive.conflicts.map(({ field, claims: values }) => ({
    field,
    claims: values.map(({ witness, value }) => ({ witness: `${name} (${witness})`, value })),
  }));
  return [
    ...inHive,
    ...productConflict(both),
    ...editionConflict(both),
    ...versionConflict(both),
    ...evaluationConflict(both),
  ];
}

function productConflict(both: Confrontation): readonly IdentityConflict[] {
  const [said, found] = [both.xml.product, both.hive.software.product];
  if (said === undefined || found === undefined || said === found) return [];
  return [conflict(both, 'product', productName(said), productName(found))];
}

/** An EditionID that is in no table is another one than the XML's, which was. */
function editionConflict(both: Confrontation): readonly IdentityConflict[] {
  const { xml, claims, hive } = both;
  const found = hive.software.edition;
  if (xml.edition === undefined || claims.editionId === undefined || xml.edition === found) return [];
  const named = found === undefined ? displayed(claims.editionId) : editionName(hive.software.product, found);
  return [conflict(both, 'edition', editionName(xml.product, xml.edition), named)];
}

function versionConflict(both: Confrontation): readonly IdentityConflict[] {
  const { product, version, edition } = both.xml;
  const { build } = both.claims;
  const found = both.hive.software;
  if (product === undefined || version === undefined || edition === undefined || build === undefined) return [];
  // Of another product every version is another: that has been said.
  if (found.product !== product) return [];
  const possible = versionsOfBuild(lineOfEdition(product, found.edition ?? edition), build);
  if (possible.includes(version)) return [];
  const named = [...possible.map((one) => versionName(product, one)), `build ${build}`].join(', ');
  return [conflict(both, 'version', versionName(product, version), named)];
}

/** Whether it is an evaluation an edition says, so that both must name one. */
function evaluationConflict(both: Confrontation): readonly IdentityConflict[] {
  const { xml, claims, hive } = both;
  const [said, found] = [xml.evaluation === true, hive.software.evaluation === true];
  if (claims.editionId === undefined || (xml.edition === undefined && !said) || said === found) return [];
  return [conflict(both, 'evaluation', said ? 'yes' : 'no', found ? 'yes' : 'no')];
}

function conflict(
  { name }: Confrontation,
  field: keyof SoftwareIdentity,
  said: string,
  found: string,
): IdentityConflict {
  const claims = [
    { witness: XML_WITNESS, value: said },
    { witness: name, value: found },
  ];
  return { field, claims };
}

/** What is contested is not known; but an evaluation is one whichever of them says so. */
function uncontested(
  software: SoftwareIdentity,
  hive: WindowsIdentity,
  conflicts: readonly IdentityConflict[],
): SoftwareIdentity {
  const contested = new Set<string>(conflicts.map(({ field }) => field));
  const kept = Object.fromEntries(Object.entries(software).filter(([field]) => !contested.has(field)));
  const evaluation = software.evaluation === true || hive.software.evaluation === true;
  return { ...(kept as SoftwareIdentity), ...(evaluation && { evaluation }) };
}
