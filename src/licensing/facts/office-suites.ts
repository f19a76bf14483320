/** The programs of each Office suite (licensing facts 5.3). An app left out at installation changes nothing. */
import type { Edition, Version } from '../vocabulary/terms.ts';
import type { Fact } from './fact.ts';

export interface OfficeSuite extends Fact {
  readonly edition: Edition;
  readonly components: readonly string[];
}

const CORE = ['Excel', 'OneNote', 'PowerPoint', 'Word'];
const SUITES_2013 = { source: 'dummies.com, suites of 2013', confidence: 'S', date: '2013' } as const;
const ODTID = { source: 'ODTID', confidence: 'D', date: '2024-03' } as const;

export const OFFICE_SUITES: readonly OfficeSuite[] = [
  { edition: 'home-and-student', components: CORE, ...SUITES_2013 },
  { edition: 'home-and-business', components: [...CORE, 'Outlook'], ...SUITES_2013 },
  { edition: 'professional', components: [...CORE, 'Access', 'Outlook', 'Publisher'], ...SUITES_2013 },
  { edition: 'standard', components: [...CORE, 'Outlook', 'Publisher'], ...SUITES_2013 },
  {
    edition: 'professional-plus',
    components: [...CORE, 'Access', 'Outlook', 'Publisher', 'Skype for Business'],
    ...SUITES_2013,
  },
  {
    edition: 'microsoft-365-apps-enterprise',
    components: [...CORE, 'Access', 'Outlook', 'Publisher', 'Skype for Business'],
    ...ODTID,
  },
];

/** Undefined where no source lists the suite's programs. Publisher left the suites after 2021. */
export function componentsOf(edition: Edition, version: Version): readonly string[] | undefined {
  const suite = OFFICE_SUITES.find((row) => row.edition === edition);
  return version === '2024' ? suite?.components.filter((component) => component !== 'Publisher') : suite?.components;
}
