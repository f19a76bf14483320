/** The clauses that rights and rules stand on, named as the two documents name them. */
import type { Clause } from './rules/rule.ts';

const brief = (heading: string): Clause => ({ source: 'brief', heading });
const verification = (heading: string): Clause => ({ source: 'verification', heading });

export const SUMMARY = brief('Summary');
export const ELIGIBILITY = brief('Reimaging Eligibility');
export const DIFFERENT_PRODUCTS = brief('Reimaging Eligibility, Different products');
export const DIFFERENT_COMPONENTS = brief('Reimaging Eligibility, Different components');
export const DIFFERENT_LANGUAGES = brief('Reimaging Eligibility, Different languages');
export const DIFFERENT_VERSIONS = brief('Reimaging Eligibility, Different versions');
export const OPEN_PROGRAMS = brief('Reimaging in Open License and Open Value Programs');
export const DESKTOP = brief('Reimaging of the Windows Desktop Operating System');
export const MEDIA_TABLE = brief('Reimaging of the Windows Desktop Operating System, table');
export const OEM_DOWNGRADE = brief('Downgrade Rights: a Device with an OEM License');
export const COMMERCIAL_DOWNGRADE = brief('Downgrade Rights: a Device with a Commercial Licensing License');
export const THIRD_PARTIES = brief('Using OEMs or Other Third Parties');
export const OEM_INFORMATION = brief('OEM-Specific Information');
export const OEM_MEDIA = brief('Using OEM Media to Reimage');
export const DOWNGRADING = brief('Downgrading and Reimaging');
export const Q1 = brief('Q1');
export const Q2 = brief('Q2');
export const Q3 = brief('Q3');
export const Q4 = brief('Q4');
export const Q5 = brief('Q5');
export const Q6 = brief('Q6');
export const Q7 = brief('Q7');
export const Q8 = brief('Q8');
export const Q9 = brief('Q9');
export const Q10 = brief('Q10');

export const WHICH_CUSTOMERS = verification('Which customers need to verify their licenses?');
export const QUALIFYING = verification('What is a "qualifying Windows operating system"?');
export const COMPLETE = verification('How do I complete the verification process?');

export const PRODUCT_TERMS: Clause = { source: 'PT-ULT', heading: 'For all Software' };
export const GUIDE_RIGHTS: Clause = { source: 'GUIDE', heading: 'p14-15' };
export const GUIDE_PER_USER: Clause = { source: 'GUIDE', heading: 'p11-15' };
export const SERVER_DOWN_EDITION: Clause = { source: 'JS', heading: 'MS Windows Server' };
