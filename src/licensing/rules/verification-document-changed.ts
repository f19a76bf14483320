import { QUALIFYING, WHICH_CUSTOMERS } from '../clauses.ts';
import type { Finding, Severity } from '../finding.ts';
import { type FormSubject, formReference } from '../verification/judged-form.ts';
import type { Check } from './case.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const verificationDocumentChanged: RuleEntry = {
  id: 'verification-document-changed',
  family: 'third-party',
  severities: ['error', 'unproven', 'warning'],
  asks: 'The written form is on file and is the one whose digest was recorded.',
  why: 'The verification is given in writing, and whoever images must be able to show it when mis-licensing is investigated. No document, or one that is gone, proves nothing; a changed one is refused; one without a recorded digest passes with a warning.',
  clauses: [WHICH_CUSTOMERS, QUALIFYING],
  cures: ['File the signed form, and record its path and SHA-256.', 'Put the document back that was recorded.'],
};

export const checkDocument: Check<FormSubject> = (subject) => {
  const { document, sha256, documentDigest: digest } = subject.form;
  if (document === undefined)
    return [
      tell(
        subject,
        'unproven',
        'No document of the license verification is named, and it must be in writing.',
        'document',
      ),
    ];
  if (digest === undefined || digest === 'missing') {
    return [
      tell(subject, 'unproven', `The document of the license verification, ${document}, is not there.`, 'document'),
    ];
  }
  if (sha256 === undefined) {
    return [
      tell(subject, 'warning', `No digest of ${document} was recorded, so a change would go unseen.`, 'sha256', digest),
    ];
  }
  if (sha256 === digest) return [];
  return [
    tell(
      subject,
      'error',
      `The document of the license verification, ${document}, is not the one whose digest was recorded.`,
      'sha256',
    ),
  ];
};

function tell(
  subject: FormSubject,
  severity: Severity,
  message: string,
  field: 'document' | 'sha256',
  digest?: string,
): Finding {
  return report(verificationDocumentChanged, {
    severity,
    message,
    about: [formReference(subject, field)],
    cures: [
      digest === undefined
        ? { kind: 'outside', do: 'File the form that was signed, and record its path and SHA-256.' }
        : {
            kind: 'paper',
            do: `Record its SHA-256 (${digest}) after comparing it with the form that was signed.`,
            edit: { mode: 'set', target: formReference(subject, 'sha256'), value: digest },
          },
    ],
  });
}
