import type { EDITIONS, Product } from './terms.ts';

type EditionNames = {
  readonly [P in Product]: { readonly [E in (typeof EDITIONS)[P][number]]: readonly [string, ...string[]] };
};

/**
 * What people and Microsoft call the editions, the name for messages first. Version and product are left away except
 * where they are part of the name (`Office 365 ProPlus`). EditionIDs stand in windows-edition-ids.ts. S mode is a mode of
 * Home and Pro, no edition (licensing facts 1.4). 'Pro' alone is no Office suite: Professional and Professional Plus are two.
 */
export const EDITION_NAMES: EditionNames = {
  windows: {
    home: ['Home', 'Home in S mode'],
    'home-n': ['Home N'],
    'home-single-language': ['Home Single Language', 'Core Single Language'],
    'home-china': ['Home China', 'Home Country Specific', 'Core Country Specific'],
    'home-premium': ['Home Premium'],
    'home-basic': ['Home Basic'],
    starter: ['Starter'],
    pro: ['Pro', 'Professional', 'Pro in S mode'],
    'pro-n': ['Pro N', 'Professional N'],
    'pro-single-language': ['Pro Single Language', 'Professional Single Language'],
    'pro-china': ['Pro China', 'Pro Country Specific', 'Professional Country Specific'],
    'pro-workstation': [
      'Pro for Workstations',
      'Pro for Workstation',
      'Pro Workstation',
      'Pro Workstations',
      'Professional for Workstations',
      'Professional Workstation',
    ],
    'pro-workstation-n': [
      'Pro N for Workstations',
      'Pro for Workstations N',
      'Pro Workstation N',
      'Professional Workstation N',
    ],
    'pro-education': ['Pro Education', 'Professional Education'],
    'pro-education-n': ['Pro Education N', 'Professional Education N'],
    business: ['Business'],
    ultimate: ['Ultimate'],
    'ultimate-n': ['Ultimate N'],
    education: ['Education', 'Edu'],
    'education-n': ['Education N'],
    enterprise: ['Enterprise', 'Ent'],
    'enterprise-n': ['Enterprise N'],
    'enterprise-ltsc': ['Enterprise LTSC', 'Enterprise LTSB'],
    'enterprise-ltsc-n': ['Enterprise N LTSC', 'Enterprise LTSC N', 'Enterprise N LTSB'],
    'enterprise-g': ['Enterprise G'],
    'enterprise-g-n': ['Enterprise G N'],
    'enterprise-multi-session': ['Enterprise multi-session', 'Enterprise for Virtual Desktops'],
    'iot-enterprise': ['IoT Enterprise'],
    'iot-enterprise-ltsc': ['IoT Enterprise LTSC'],
    s: ['S'],
    's-n': ['S N'],
    se: ['SE'],
    'se-n': ['SE N'],
    team: ['Team'],
  },
  'windows-server': {
    standard: ['Standard', 'Std'],
    datacenter: ['Datacenter', 'Data Center'],
    essentials: ['Essentials'],
    foundation: ['Foundation'],
    enterprise: ['Enterprise', 'Ent'],
    web: ['Web', 'Web Server'],
    'standard-annual-channel': ['Standard Annual Channel', 'Standard Semi-Annual Channel'],
    'datacenter-annual-channel': ['Datacenter Annual Channel', 'Datacenter Semi-Annual Channel'],
    'datacenter-azure-edition': ['Datacenter: Azure Edition', 'Azure Edition'],
  },
  office: {
    standard: ['Standard', 'Std'],
    'professional-plus': ['Professional Plus', 'Pro Plus'],
    professional: ['Professional'],
    'home-and-business': ['Home and Business', 'Home Business'],
    'home-and-student': ['Home and Student', 'Home Student'],
    personal: ['Personal'],
    'microsoft-365-apps-enterprise': [
      'Microsoft 365 Apps for enterprise',
      'M365 Apps for enterprise',
      '365 Apps for enterprise',
      'Apps for enterprise',
      'Office 365 ProPlus',
      'Office 365 Professional Plus',
      'O365 ProPlus',
    ],
    'microsoft-365-apps-business': [
      'Microsoft 365 Apps for business',
      'M365 Apps for business',
      '365 Apps for business',
      'Apps for business',
      'Office 365 Business',
    ],
    'microsoft-365-family': ['Microsoft 365 Family', '365 Family', 'Office 365 Home'],
  },
  // Plan 1 of either product brings no desktop program, so it names nothing that an image can hold.
  visio: {
    standard: ['Standard', 'Std'],
    professional: ['Professional', 'Pro'],
    plan: ['Plan', 'Plan 2', 'Online Plan 2', 'Pro for Office 365'],
  },
  project: {
    standard: ['Standard', 'Std'],
    professional: ['Professional', 'Pro'],
    plan: ['Plan', 'Plan 3', 'Plan 5', 'Online Professional', 'Online Premium', 'Pro for Office 365'],
  },
};

/** Server Core and Desktop Experience are installation options, not editions (licensing facts 4). */
export const INSTALLATION_OPTIONS: readonly string[] = [
  'Core',
  'Server Core',
  'Server Core Installation',
  'Core Installation',
  'Desktop Experience',
  'with Desktop Experience',
];
