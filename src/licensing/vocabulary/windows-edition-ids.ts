import type { Edition, Product } from './terms.ts';

/** What Windows calls its editions: registry and WIM EDITIONID, FLAGS, firmware descriptions (licensing facts 8.1). */
export interface WindowsEditionId {
  readonly id: string;
  readonly product: Product;
  readonly edition: Edition;
}

/**
 * Ids that are in no row (CloudE, ServerAzureCor, ServerSolution, the regional and K variants that no source names
 * with certainty) are unknown: an image that has one is unidentified, never the edition that its name resembles.
 */
export const WINDOWS_EDITION_IDS: readonly WindowsEditionId[] = [
  { id: 'Core', product: 'windows', edition: 'home' },
  { id: 'CoreN', product: 'windows', edition: 'home-n' },
  { id: 'CoreSingleLanguage', product: 'windows', edition: 'home-single-language' },
  { id: 'CoreCountrySpecific', product: 'windows', edition: 'home-china' },
  { id: 'HomePremium', product: 'windows', edition: 'home-premium' },
  { id: 'HomeBasic', product: 'windows', edition: 'home-basic' },
  { id: 'Starter', product: 'windows', edition: 'starter' },
  { id: 'Professional', product: 'windows', edition: 'pro' },
  { id: 'ProfessionalN', product: 'windows', edition: 'pro-n' },
  { id: 'ProfessionalSingleLanguage', product: 'windows', edition: 'pro-single-language' },
  { id: 'ProfessionalCountrySpecific', product: 'windows', edition: 'pro-china' },
  { id: 'ProfessionalWorkstation', product: 'windows', edition: 'pro-workstation' },
  { id: 'ProfessionalWorkstationN', product: 'windows', edition: 'pro-workstation-n' },
  { id: 'ProfessionalEducation', product: 'windows', edition: 'pro-education' },
  { id: 'ProfessionalEducationN', product: 'windows', edition: 'pro-education-n' },
  { id: 'Ultimate', product: 'windows', edition: 'ultimate' },
  { id: 'UltimateN', product: 'windows', edition: 'ultimate-n' },
  { id: 'Education', product: 'windows', edition: 'education' },
  { id: 'EducationN', product: 'windows', edition: 'education-n' },
  { id: 'Enterprise', product: 'windows', edition: 'enterprise' },
  { id: 'EnterpriseN', product: 'windows', edition: 'enterprise-n' },
  { id: 'EnterpriseS', product: 'windows', edition: 'enterprise-ltsc' },
  { id: 'EnterpriseSN', product: 'windows', edition: 'enterprise-ltsc-n' },
  { id: 'EnterpriseG', product: 'windows', edition: 'enterprise-g' },
  { id: 'EnterpriseGN', product: 'windows', edition: 'enterprise-g-n' },
  // A client for Azure Virtual Desktop, whatever its name says.
  { id: 'ServerRdsh', product: 'windows', edition: 'enterprise-multi-session' },
  { id: 'IoTEnterprise', product: 'windows', edition: 'iot-enterprise' },
  { id: 'IoTEnterpriseS', product: 'windows', edition: 'iot-enterprise-ltsc' },
  { id: 'Cloud', product: 'windows', edition: 's' },
  { id: 'CloudN', product: 'windows', edition: 's-n' },
  { id: 'CloudEdition', product: 'windows', edition: 'se' },
  { id: 'CloudEditionN', product: 'windows', edition: 'se-n' },
  { id: 'PPIPro', product: 'windows', edition: 'team' },
  // Server Core is an installation option, not an edition: the Cor and Core forms are the same editions.
  { id: 'ServerStandard', product: 'windows-server', edition: 'standard' },
  { id: 'ServerStandardCor', product: 'windows-server', edition: 'standard' },
  { id: 'ServerStandardCore', product: 'windows-server', edition: 'standard' },
  { id: 'ServerDatacenter', product: 'windows-server', edition: 'datacenter' },
  { id: 'ServerDatacenterCor', product: 'windows-server', edition: 'datacenter' },
  { id: 'ServerDatacenterCore', product: 'windows-server', edition: 'datacenter' },
  { id: 'ServerStandardACor', product: 'windows-server', edition: 'standard-annual-channel' },
  { id: 'ServerDatacenterACor', product: 'windows-server', edition: 'datacenter-annual-channel' },
  { id: 'ServerTurbine', product: 'windows-server', edition: 'datacenter-azure-edition' },
  { id: 'ServerTurbineCor', product: 'windows-server', edition: 'datacenter-azure-edition' },
];

const BY_ID: ReadonlyMap<string, WindowsEditionId> = new Map(
  WINDOWS_EDITION_IDS.map((row) => [row.id.toLowerCase(), row]),
);

/** The row of an EditionID, in whatever case (`ServerDataCenter`); the id and nothing around it. */
export function findEditionId(id: string): WindowsEditionId | undefined {
  return BY_ID.get(id.toLowerCase());
}
