import { QUALIFYING, WHICH_CUSTOMERS } from '../clauses.ts';
import type { Finding } from '../finding.ts';
import type { Estate } from '../model.ts';
import { type FormSubject, formReference } from '../verification/judged-form.ts';
import { type Check, deviceReference } from './case.ts';
import { missingFact } from './evidence-missing.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const verificationScope: RuleEntry = {
  id: 'verification-scope',
  family: 'third-party',
  severities: ['error', 'warning'],
  asks: "One form covers the device by its id or its order, and comes from the device's own organization.",
  why: 'The installer collects the certification directly from its customer, and it speaks of each computer that gets the image. A form for "all" devices covers this one with a warning, because it names none.',
  clauses: [QUALIFYING, WHICH_CUSTOMERS],
  cures: ['Have a form signed that names the device or its order.'],
};

export const checkScope: Check<FormSubject> = (subject) => [...coverage(subject), ...customer(subject)];

function coverage(subject: FormSubject): readonly Finding[] {
  if (subject.coverage === 'id' || subject.coverage === 'order') return [];
  const bare = subject.coverage === 'all';
  const { order } = subject.device;
  const field = order === undefined ? 'devices' : 'order';
  return [
    report(verificationScope, {
      severity: bare ? 'warning' : 'error',
      message: bare
        ? 'The license verification covers "all" devices and names neither this one nor its order.'
        : 'The license verification names neither the device nor its order.',
      about: [formReference(subject, bare ? 'devices' : field), deviceReference('order')],
      cures: [
        {
          kind: 'paper',
          do:
            order === undefined
              ? 'Have a form signed that names the device, or give the device its order.'
              : `Have a form signed for order ${order}.`,
          edit: { mode: 'set', target: formReference(subject, field), value: order ?? 'all' },
        },
      ],
    }),
  ];
}

/** The customer is the organization whose device it is; left out, it is. Affiliates that the policy names are the organization. */
function customer(subject: FormSubject): readonly Finding[] {
  const { form, device, estate } = subject;
  const owner = device.owner ?? estate.organization;
  const by = form.customer ?? estate.organization;
  if (by === owner) return [];
  const about = [formReference(subject, 'customer')];
  if (by === undefined || owner === undefined) {
    return [
      missingFact({
        fact: 'whose devices these are',
        find: 'Write the name of the customer as organization.',
        about: [...about, { of: 'manifest', path: 'organization' }],
        clause: WHICH_CUSTOMERS,
      }),
    ];
  }
  if (isSameName(by, owner) || (isOwnName(by, estate) && isOwnName(owner, estate))) return [];
  return [
    report(verificationScope, {
      message: `The license verification was given by ${by}, and the device belongs to ${owner}.`,
      about,
      cures: [
        {
          kind: 'paper',
          do: `Have the form signed by ${owner}.`,
          edit: { mode: 'set', target: formReference(subject, 'customer'), value: owner },
        },
      ],
      clause: WHICH_CUSTOMERS,
    }),
  ];
}

function isOwnName(name: string, { organization, policy }: Estate): boolean {
  if (organization !== undefined && isSameName(name, organization)) return true;
  return policy?.affiliates.some((affiliate) => isSameName(name, affiliate.name)) === true;
}

function isSameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
