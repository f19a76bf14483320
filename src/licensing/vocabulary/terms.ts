/**
 * The canonical terms. Everything a user, a tool or an image file writes is read into one of these
 * (by the readers beside this file) or refused; nothing else in the heart compares free text.
 * Versions stand oldest first: "an earlier version" is an earlier place in this list.
 */

export const PRODUCTS = ['windows', 'windows-server', 'office', 'visio', 'project'] as const;
export type Product = (typeof PRODUCTS)[number];

/** LTSC releases are versions of their own (licensing facts 2.1), and so have a line of their own. */
export const VERSIONS = {
  windows: ['2000', 'xp', 'vista', '7', '8', '8.1', '10', '11'],
  'windows-ltsc': ['ltsc-2015', 'ltsc-2016', 'ltsc-2019', 'ltsc-2021', 'ltsc-2024'],
  'windows-server': ['2008', '2008-r2', '2012', '2012-r2', '2016', '2019', '2022', '2025'],
  // Semi-Annual and Annual Channel releases: neither earlier nor later than a numbered version.
  'windows-server-channel': ['1709', '1803', '1809', '1903', '1909', '2004', '20h2', '23h2'],
  office: ['2010', '2013', '2016', '2019', '2021', '2024'],
  // Subscriptions (Microsoft 365 Apps, Visio and Project plans) have no version of their own.
  'office-subscription': ['subscription'],
} as const;
export type Version = (typeof VERSIONS)[keyof typeof VERSIONS][number];

/** N and KN editions are editions of their own (licensing facts 8.3). */
export const EDITIONS = {
  windows: [
    'home',
    'home-n',
    'home-single-language',
    'home-china',
    'home-premium',
    'home-basic',
    'starter',
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
    'education',
    'education-n',
    'enterprise',
    'enterprise-n',
    'enterprise-ltsc',
    'enterprise-ltsc-n',
    'enterprise-g',
    'enterprise-g-n',
    'enterprise-multi-session',
    'iot-enterprise',
    'iot-enterprise-ltsc',
    's',
    's-n',
    'se',
    'se-n',
    'team',
  ],
  'windows-server': [
    'standard',
    'datacenter',
    'essentials',
    'foundation',
    'enterprise',
    'web',
    'standard-annual-channel',
    'datacenter-annual-channel',
    'datacenter-azure-edition',
  ],
  office: [
    'standard',
    'professional-plus',
    'professional',
    'home-and-business',
    'home-and-student',
    'personal',
    'microsoft-365-apps-enterprise',
    'microsoft-365-apps-business',
    'microsoft-365-family',
  ],
  visio: ['standard', 'professional', 'plan'],
  project: ['standard', 'professional', 'plan'],
} as const satisfies Record<Product, readonly string[]>;
export type Edition = (typeof EDITIONS)[Product][number];

/** A BCP-47 tag in its canonical case (`en-US`), or `mui`: "English and MUI packs are not the same language". */
export type Language = string;
/** `all`: a licence sold for all languages. */
export type LicenseLanguage = Language | 'all';

export const ARCHITECTURES = ['x86', 'x64', 'arm', 'arm64', 'ia64'] as const;
export type Architecture = (typeof ARCHITECTURES)[number];

/** How a licence was bought. */
export const LICENSE_CHANNELS = ['oem', 'system-builder', 'retail', 'commercial', 'legalization'] as const;
export type LicenseChannel = (typeof LICENSE_CHANNELS)[number];

export const LICENSE_KINDS = ['full', 'upgrade', 'software-assurance'] as const;
export type LicenseKind = (typeof LICENSE_KINDS)[number];

/** Where the bits of an image came from. */
export const MEDIA_CHANNELS = [
  'commercial',
  'oem-recovery',
  'oem-custom',
  'retail',
  'evaluation',
  'developer',
] as const;
export type MediaChannel = (typeof MEDIA_CHANNELS)[number];

/** The eligible programmes (brief, Summary), then the ones that are named so that they can be refused by name. */
export const PROGRAMS = [
  'enterprise-agreement',
  'mpsa',
  'open-license',
  'open-value',
  'open-value-subscription',
  'campus-school',
  'select-plus',
  'csp',
  'select-license',
  'server-cloud-enrollment',
  'spla',
  'isv-royalty',
  'microsoft-customer-agreement',
  'action-pack',
  'visual-studio',
  'oem',
  'retail',
] as const;
export type Program = (typeof PROGRAMS)[number];

/** What shows on the computer that its base licence is genuine. An edition stands beside it when a firmware description names one. */
export const COA_KINDS = ['sticker', 'label', 'firmware', 'none'] as const;
export type CoaKind = (typeof COA_KINDS)[number];

export const SUBSCRIPTIONS = [
  'enterprise-e3',
  'enterprise-e5',
  'microsoft-365-e3',
  'microsoft-365-e5',
  'microsoft-365-f3',
  'microsoft-365-a3',
  'microsoft-365-a5',
  'education-a3',
  'education-a5',
  'microsoft-365-business-premium',
  'vda-e3',
  'vda-e5',
] as const;
export type Subscription = (typeof SUBSCRIPTIONS)[number];

export const INSTALLER_ROLES = ['oem', 'lsp', 'third-party'] as const;
export type InstallerRole = (typeof INSTALLER_ROLES)[number];

export const ACTIVATION_KINDS = ['kms', 'mak'] as const;
export type ActivationKind = (typeof ACTIVATION_KINDS)[number];
