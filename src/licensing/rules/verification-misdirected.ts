import { COMPLETE } from '../clauses.ts';
import { type FormSubject, formReference } from '../verification/judged-form.ts';
import type { Check } from './case.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const verificationMisdirected: RuleEntry = {
  id: 'verification-misdirected',
  family: 'third-party',
  severities: ['error'],
  asks: 'The form was returned to the installer that does the work.',
  why: 'The form goes back to the OEM or LSP that performs the installation. Sent to Microsoft, or to another installer, it verifies nothing here.',
  clauses: [COMPLETE],
  cures: ['Return the form to the installer that images the device.'],
};

export const checkDirected: Check<FormSubject> = (subject) => {
  const { form, installer, directed } = subject;
  if (directed || form.returnedTo === undefined) return [];
  return [
    report(verificationMisdirected, {
      message: `The license verification was returned to ${form.returnedTo}, and ${installer.name ?? installer.id} images the device.`,
      about: [formReference(subject, 'returnedTo')],
      cures: [
        {
          kind: 'paper',
          do: `Return the form to ${installer.name ?? installer.id}.`,
          edit: { mode: 'set', target: formReference(subject, 'returnedTo'), value: installer.id },
        },
      ],
    }),
  ];
};
