/**
 * Does one form meet every point for this installation? All are judged, the best decides: a second, worse form takes
 * nothing away, and the order of forms changes nothing (verification, all of it; brief, Using OEMs).
 */
import type { Finding } from '../finding.ts';
import type { Installer } from '../model.ts';
import { withSeverities } from '../policy/severities.ts';
import { compareReadings, compareWarnings } from '../reading-order.ts';
import { isCommercialDesktop, type SoftwareInstallation } from '../rules/case.ts';
import { checkDocument } from '../rules/verification-document-changed.ts';
import { checkComplete } from '../rules/verification-incomplete.ts';
import { checkLate } from '../rules/verification-late.ts';
import { checkDirected } from '../rules/verification-misdirected.ts';
import { verificationMissingFinding } from '../rules/verification-missing.ts';
import { checkScope } from '../rules/verification-scope.ts';
import { type FormSubject, formSubject, isReturnedTo, type JudgedForm } from './judged-form.ts';

const CHECKS = [checkComplete, checkDirected, checkScope, checkLate, checkDocument];

export function verificationFindings(subject: SoftwareInstallation): readonly Finding[] {
  const { device, estate } = subject;
  const installer = device.installer === undefined ? undefined : estate.installers.get(device.installer);
  if (installer === undefined || !isCommercialDesktop(subject)) return [];
  const forms = estate.verifications.map((form, index) => judge(formSubject(subject, installer, form, index)));
  const [best] = forms.filter((form) => isRelevant(form, subject, installer)).sort(compareForms);
  if (best === undefined) return [verificationMissingFinding(subject, installer)];
  // Another third party is asked for a form by its title only, so no point of the form refuses it.
  return installer.role === 'third-party' ? [] : best.findings;
}

function judge(subject: FormSubject): JudgedForm {
  const findings = CHECKS.flatMap((check) => check(subject));
  return { ...subject, findings: withSeverities(findings, subject.estate.policy) };
}

/** A form for "all" devices that another of our installers holds speaks of that installer's devices. */
function isRelevant(form: JudgedForm, { estate }: SoftwareInstallation, installer: Installer): boolean {
  if (form.directed || form.coverage === 'id' || form.coverage === 'order') return true;
  const another = [...estate.installers.values()].some(
    (other) => other.id !== installer.id && isReturnedTo(form.form, other),
  );
  return form.coverage === 'all' && !another;
}

function compareForms(a: JudgedForm, b: JudgedForm): number {
  return (
    compareReadings(a.findings, b.findings) ||
    compareWarnings(a.findings, b.findings) ||
    (JSON.stringify(a.form) < JSON.stringify(b.form) ? -1 : 1)
  );
}
