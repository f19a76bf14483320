import { ELIGIBILITY } from '../clauses.ts';
import type { Cure } from '../finding.ts';
import type { IdentityConflict, ImageIdentity } from '../model.ts';
import { HIVE_WITNESS } from '../witnesses.ts';
import { type Check, type ItemInstallation, imageReference } from './case.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const imageUnidentified: RuleEntry = {
  id: 'image-unidentified',
  family: 'evidence',
  severities: ['unproven'],
  asks: 'The image says what it is: product, version, edition and languages, and nothing in it says otherwise.',
  why: 'Identity cannot be compared with something unknown. The name of an image is free text and is never taken for its identity.',
  clauses: [ELIGIBILITY, { source: 'EOL; DataForGeeks; XOAP', heading: 'the builds of each release' }],
  cures: [
    'Choose the index of the image.',
    'Capture or export the image again so that its XML is whole.',
    'Apply the image and capture it again where its XML is older than its SOFTWARE hive.',
    'Declare the identity that "imagegate inspect" prints.',
  ],
};

export const checkIdentified: Check<ItemInstallation> = (subject) => {
  const { identity } = subject.item;
  if (identity.state === 'known') return [];
  return [
    report(imageUnidentified, {
      message: `What the image holds is not known: ${whyNot(identity)}.`,
      about: [imageReference(subject, subject.item.path === '' ? 'file' : subject.item.path)],
      cures: [cureOf(identity)],
    }),
  ];
};

function cureOf({ witnesses }: ImageIdentity): Cure {
  if (witnesses.some((witness) => witness.startsWith(HIVE_WITNESS))) return { kind: 'outside', do: REFRESH_XML };
  return {
    kind: 'outside',
    do: 'Run "imagegate inspect" on the file; choose an index, capture or export the image again, or declare the identity it prints.',
  };
}

// Updating a file of the image, mounting and exporting all leave the XML as it was (imaging facts 1.7).
const REFRESH_XML =
  'Find out which of the two is right. If the hive is, its XML is out of date: apply the image and capture it again, or set what differs ("wimlib-imagex info FILE INDEX --image-property WINDOWS/EDITIONID=..."). If the XML is, make the image again.';

function whyNot(identity: Exclude<ImageIdentity, { state: 'known' }>): string {
  return identity.state === 'unknown' ? identity.reason : identity.conflicts.map(conflictText).join('; ');
}

export function conflictText({ field, claims }: IdentityConflict): string {
  return `${field} is ${claims.map(({ witness, value }) => `${value} by its ${witness}`).join(' and ')}`;
}
