import { COMPLETE } from '../clauses.ts';
import { type FormSubject, formReference } from '../verification/judged-form.ts';
import type { Check } from './case.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const verificationIncomplete: RuleEntry = {
  id: 'verification-incomplete',
  family: 'third-party',
  severities: ['error'],
  asks: 'The form is complete: returned to somebody, signed and dated.',
  why: 'The customer completes, signs and dates the form before it is returned; what is not written down is not on the form.',
  clauses: [COMPLETE],
  cures: ['Have the form signed and dated, and write down by whom and when.'],
};

export const checkComplete: Check<FormSubject> = (subject) => {
  const { form, asOf, device, installer } = subject;
  const fields = [
    { field: 'returnedTo', word: 'returned to nobody', example: installer.id },
    { field: 'signedBy', word: 'not signed', example: 'name of the person who signed' },
    { field: 'signedOn', word: 'not dated', example: device.imagedOn ?? asOf },
  ] as const;
  return fields
    .filter(({ field }) => form[field] === undefined)
    .map(({ field, word, example }) =>
      report(verificationIncomplete, {
        message: `The license verification for ${installer.name ?? installer.id} is ${word}.`,
        about: [formReference(subject, field)],
        cures: [
          {
            kind: 'paper',
            do: `Complete the form and write down ${field}.`,
            edit: { mode: 'set', target: formReference(subject, field), value: example },
          },
        ],
      }),
    );
};
