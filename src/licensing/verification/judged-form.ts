/** One verification form held against one installation: which of the verification rules it meets. */
import type { Finding } from '../finding.ts';
import type { Installer, Reference, Verification } from '../model.ts';
import type { SoftwareInstallation } from '../rules/case.ts';

export interface FormSubject extends SoftwareInstallation {
  readonly installer: Installer;
  readonly form: Verification;
  readonly index: number;
  /** How the form covers the device: by its id, by its order, by a bare `all`, or not. */
  readonly coverage: 'id' | 'order' | 'all' | 'none';
  /** Returned to the installer that does the work, by id or name. */
  readonly directed: boolean;
}

export interface JudgedForm extends FormSubject {
  readonly findings: readonly Finding[];
}

export function formSubject(
  subject: SoftwareInstallation,
  installer: Installer,
  form: Verification,
  index: number,
): FormSubject {
  return {
    ...subject,
    installer,
    form,
    index,
    coverage: coverageOf(subject, form, index),
    directed: isReturnedTo(form, installer),
  };
}

export function formReference({ index }: FormSubject, path: string): Reference {
  return { of: 'verification', index, path };
}

export function isReturnedTo(form: Verification, installer: Installer): boolean {
  const to = form.returnedTo?.trim().toLowerCase();
  return to !== undefined && (to === installer.id.toLowerCase() || to === installer.name?.trim().toLowerCase());
}

function coverageOf(
  { circumstances, device }: SoftwareInstallation,
  form: Verification,
  index: number,
): FormSubject['coverage'] {
  if (circumstances.namedInVerifications.includes(index)) return 'id';
  if (form.order !== undefined && form.order === device.order) return 'order';
  return form.devices === 'all' ? 'all' : 'none';
}
