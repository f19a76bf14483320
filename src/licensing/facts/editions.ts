/** Groups of Windows editions that the sources treat alike (licensing facts 1.3 and 8.1). */
import type { Edition } from '../vocabulary/terms.ts';

/** Editions that never qualify outside academic programmes. */
export const HOME_EDITIONS: readonly Edition[] = [
  'home',
  'home-n',
  'home-single-language',
  'home-china',
  'home-premium',
  'home-basic',
  'starter',
];

/** "Pro and up" of the qualifying tables. N and KN qualify like their parents (WUE lists them). */
export const BUSINESS_EDITIONS: readonly Edition[] = [
  'pro',
  'pro-n',
  'pro-workstation',
  'pro-workstation-n',
  'enterprise',
  'enterprise-n',
];

export const EDUCATION_EDITIONS: readonly Edition[] = ['education', 'education-n'];

/** What a PC "licensed for Windows Pro" (brief, Q4) may hold. Version 7 calls it Professional. */
export const PRO_EDITIONS: readonly Edition[] = [
  'pro',
  'pro-n',
  'pro-single-language',
  'pro-china',
  'pro-workstation',
  'pro-workstation-n',
  'pro-education',
  'pro-education-n',
  'business',
  'ultimate',
  'ultimate-n',
];

/** The editions that Q4 of the brief is about. LTSC releases are versions and editions of their own. */
export const ENTERPRISE_EDITIONS: readonly Edition[] = ['enterprise', 'enterprise-n'];

/** Microsoft 365 Apps and its family: another product than Office with a version (brief, Different products). */
export const SUBSCRIPTION_EDITIONS: readonly Edition[] = [
  'microsoft-365-apps-enterprise',
  'microsoft-365-apps-business',
  'microsoft-365-family',
  'plan',
];
