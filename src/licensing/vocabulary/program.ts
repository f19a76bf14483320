import type { Reading } from './reading.ts';
import { readTerm, type Spellings, termTable } from './term-table.ts';
import { PROGRAMS, type Program } from './terms.ts';

// 'Open' and 'Select' alone are two programmes each, and are refused (licensing facts 11).
const PROGRAM_NAMES: Spellings<Program> = {
  'enterprise-agreement': [
    'Enterprise Agreement',
    'EA',
    'Microsoft Enterprise Agreement',
    'Enterprise Agreement Subscription',
    'EAS',
    'Enterprise Enrollment',
  ],
  mpsa: [
    'MPSA',
    'Microsoft Products and Services Agreement',
    'Products and Services Agreement',
    'Microsoft Product and Services Agreement',
  ],
  'open-license': ['Open License', 'Microsoft Open License', 'Open License Program', 'Open Licence', 'OLP'],
  'open-value': [
    'Open Value',
    'OV',
    'Microsoft Open Value',
    'Open Value Agreement',
    'Open Value Company-Wide',
    'Open Value Non-Company-Wide',
    'OV-CW',
  ],
  'open-value-subscription': [
    'Open Value Subscription',
    'OVS',
    'OV Subscription',
    'OVS-ES',
    'Open Value Subscription Agreement',
    'Open Value Subscription - Education Solutions',
  ],
  'campus-school': [
    'Campus & School',
    'Campus & School Agreement',
    'CASA',
    'Campus Agreement',
    'School Agreement',
    'Enrollment for Education Solutions',
    'EES',
  ],
  'select-plus': ['Select Plus', 'Microsoft Select Plus', 'Select Plus Agreement'],
  csp: ['CSP', 'Cloud Solution Provider', 'New Commerce Experience', 'NCE'],
  'select-license': ['Select License', 'Microsoft Select License', 'Select Agreement'],
  'server-cloud-enrollment': ['Server & Cloud Enrollment', 'SCE'],
  spla: ['SPLA', 'Services Provider License Agreement', 'Service Provider License Agreement'],
  'isv-royalty': ['ISV Royalty', 'ISV Royalty Program', 'ISVR'],
  'microsoft-customer-agreement': ['Microsoft Customer Agreement', 'MCA', 'Microsoft Cloud Agreement'],
  'action-pack': ['Action Pack', 'Microsoft Action Pack', 'Microsoft Action Pack Subscription', 'MAPS'],
  'visual-studio': ['Visual Studio', 'Visual Studio Subscription', 'Visual Studio Subscriptions', 'MSDN'],
  oem: ['OEM', 'Original Equipment Manufacturer'],
  retail: ['retail', 'FPP', 'Full Packaged Product'],
};
const TABLE = termTable(PROGRAM_NAMES);

/** The programmes whose media may be used to reimage (brief, Summary). */
export const ELIGIBLE_PROGRAMS: ReadonlySet<Program> = new Set<Program>([
  'enterprise-agreement',
  'mpsa',
  'open-license',
  'open-value',
  'open-value-subscription',
  'campus-school',
  'select-plus',
]);

/** `EA`, `Open Value Subscription`, `Campus and School`, `EES`, also the ones that are not eligible: `CSP`. */
export function readProgram(text: string): Reading<Program> {
  return readTerm(text, TABLE);
}

/** For sentences: `Enterprise Agreement`. What is no canonical term comes back as it is. */
export function programName(program: string): string {
  const known = PROGRAMS.find((one) => one === program);
  return known === undefined ? program : PROGRAM_NAMES[known][0];
}
