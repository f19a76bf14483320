import { ELIGIBILITY } from '../clauses.ts';
import type { IdentityConflict, ImageIdentity } from '../model.ts';
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
      cures: [
        {
          kind: 'outside',
          do: 'Run "imagegate inspect" on the file; choose an index, capture or export the image again, or declare the identity it prints.',
        },
      ],
    }),
  ];
};

function whyNot(identity: Exclude<ImageIdentity, { state: 'known' }>): string {
  return identity.state === 'unknown' ? identity.reason : identity.conflicts.map(conflictText).join('; ');
}

export function conflictText({ field, claims }: IdentityConflict): string {
  return `${field} is ${claims.map(({ witness, value }) => `${value} by its ${witness}`).join(' and ')}`;
}
