import { nearestTerms, type Spelling } from './nearest.ts';
import { type Reading, refused, understood } from './reading.ts';
import type { Edition, Product, Version } from './terms.ts';

export interface OfficeIdentity {
  readonly product: Product;
  readonly edition: Edition;
  /** Left out where one id is several releases. */
  readonly version?: Version;
}

interface Row extends OfficeIdentity {
  readonly ids: readonly string[];
}

/**
 * Product IDs of the Office Deployment Tool (licensing facts 5.2). `Retail` in an id is no channel: O365ProPlusRetail is a
 * subscription. Ids without a year are older releases whose year no source says, and VisioProRetail and ProjectProRetail
 * are the subscription as well: their version stays unknown.
 */
const ROWS: readonly Row[] = [
  office('microsoft-365-apps-enterprise', 'subscription', 'O365ProPlusRetail', 'O365ProPlusEEANoTeamsRetail'),
  office('microsoft-365-apps-business', 'subscription', 'O365BusinessRetail', 'O365BusinessEEANoTeamsRetail'),
  office('microsoft-365-family', 'subscription', 'O365HomePremRetail'),
  office('professional-plus', '2019', 'ProPlus2019Volume', 'ProPlus2019Retail'),
  office('professional-plus', '2021', 'ProPlus2021Volume', 'ProPlus2021Retail', 'ProPlusSPLA2021Volume'),
  office('professional-plus', '2024', 'ProPlus2024Volume', 'ProPlus2024Retail'),
  office('professional-plus', undefined, 'ProPlusRetail'),
  office('standard', '2019', 'Standard2019Volume'),
  office('standard', '2021', 'Standard2021Volume', 'StandardSPLA2021Volume'),
  office('standard', '2024', 'Standard2024Volume'),
  office('professional', '2019', 'Professional2019Retail'),
  office('professional', '2021', 'Professional2021Retail'),
  office('professional', undefined, 'ProfessionalRetail'),
  office('home-and-business', '2019', 'HomeBusiness2019Retail'),
  office('home-and-business', '2021', 'HomeBusiness2021Retail'),
  office('home-and-business', '2024', 'HomeBusiness2024Retail'),
  office('home-and-business', undefined, 'HomeBusinessRetail'),
  office('home-and-student', '2019', 'HomeStudent2019Retail'),
  office('home-and-student', '2021', 'HomeStudent2021Retail'),
  office('home-and-student', undefined, 'HomeStudentRetail'),
  office('personal', '2019', 'Personal2019Retail'),
  office('personal', '2021', 'Personal2021Retail'),
  ...drawing('visio', 'Visio'),
  ...drawing('project', 'Project'),
];

/** They add to a product and are none: language packs and the like. */
const ADD_ONS = ['LanguagePack', 'ProofingTools', 'AccessRuntimeRetail'];

const BY_ID: ReadonlyMap<string, OfficeIdentity> = new Map(
  ROWS.flatMap(({ ids, ...identity }) => ids.map((id): [string, OfficeIdentity] => [id.toLowerCase(), identity])),
);
const SPELLINGS = [...ROWS.flatMap(({ ids }) => ids), ...ADD_ONS].map((id): Spelling => [id, id]);

/** What a `<Product ID="...">` of a deployment configuration installs. An unknown id is refused with the nearest known ids. */
export function officeIdentity(productId: string): Reading<OfficeIdentity> | 'add-on' {
  const id = productId.trim().toLowerCase();
  if (ADD_ONS.some((addOn) => addOn.toLowerCase() === id)) return 'add-on';
  const identity = BY_ID.get(id);
  return identity === undefined ? refused(productId, nearestTerms(productId, SPELLINGS)) : understood(identity);
}

function office(edition: Edition, version: Version | undefined, ...ids: readonly string[]): Row {
  return { product: 'office', edition, ...(version === undefined ? {} : { version }), ids };
}

function drawing(product: 'visio' | 'project', name: string): readonly Row[] {
  const years = ['2019', '2021', '2024'] as const;
  return [
    { product, edition: 'professional', ids: [`${name}ProRetail`] },
    { product, edition: 'standard', ids: [`${name}StdRetail`] },
    { product, edition: 'professional', version: '2016', ids: [`${name}ProXVolume`] },
    { product, edition: 'standard', version: '2016', ids: [`${name}StdXVolume`] },
    ...years.flatMap((version): readonly Row[] => [
      { product, edition: 'professional', version, ids: [`${name}Pro${version}Retail`, `${name}Pro${version}Volume`] },
      { product, edition: 'standard', version, ids: [`${name}Std${version}Retail`, `${name}Std${version}Volume`] },
    ]),
  ];
}
