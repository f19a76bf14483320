/** Where a field of the licence relied on is written, so that a finding lies on the very value. */
import type { Reference } from '../model.ts';
import { deviceReference, type Reliance } from './case.ts';

export function licenseField({ right }: Reliance, field: 'edition' | 'version' | 'language' | 'product'): Reference {
  const { held, reference } = right.license;
  if (field === 'language' && right.languageFrom === 'base') return deviceReference('base.language');
  const perUser = held === 'primary-user' || held === 'other-user';
  if (perUser || reference.of !== 'device') return reference;
  return deviceReference(`${reference.path}.${field}`);
}
