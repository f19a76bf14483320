import { COMPLETE, QUALIFYING, WHICH_CUSTOMERS } from '../clauses.ts';
import { type FormSubject, formReference } from '../verification/judged-form.ts';
import { type Check, deviceReference } from './case.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const verificationLate: RuleEntry = {
  id: 'verification-late',
  family: 'third-party',
  severities: ['error'],
  asks: 'The form is signed, and received where that is written, on or before the day of installation.',
  why: 'The verification must be complete and with the installer before an image can be installed. Without imagedOn, the installation is held to be today (the as-of date).',
  clauses: [QUALIFYING, WHICH_CUSTOMERS, COMPLETE],
  cures: ['Wait with the installation until the form is in.', 'Image the device again after it.'],
};

export const checkLate: Check<FormSubject> = (subject) => {
  const { form, device, asOf } = subject;
  const installation = device.imagedOn ?? asOf;
  const days = [
    { field: 'signedOn', word: 'signed', day: form.signedOn },
    { field: 'receivedOn', word: 'received', day: form.receivedOn },
  ] as const;
  return days.flatMap(({ field, word, day }) => {
    if (day === undefined || day <= installation) return [];
    return [
      report(verificationLate, {
        message: `The license verification was ${word} on ${day}, after the installation on ${installation}.`,
        about: [formReference(subject, field), deviceReference('imagedOn')],
        cures: [
          {
            kind: 'paper',
            do: `Image the device again on or after ${day}, and write that day as imagedOn.`,
            edit: {
              mode: 'set',
              target: deviceReference('imagedOn'),
              value: latest(form.signedOn, form.receivedOn, day),
            },
          },
        ],
      }),
    ];
  });
};

function latest(...days: readonly (string | undefined)[]): string {
  return days.reduce<string>((last, day) => (day !== undefined && day > last ? day : last), '');
}
