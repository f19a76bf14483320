/** What each claim of a Windows image says of its identity, and whether the claims agree. */
import { isServerBuild, kernelOfBuild, versionsOfBuild } from '../facts/builds.ts';
import type { IdentityConflict } from '../model.ts';
import { readArchitecture } from './architecture.ts';
import { editionName } from './edition.ts';
import { lineOfEdition } from './edition-lines.ts';
import { readLanguage } from './language.ts';
import { productName } from './product.ts';
import { displayed } from './reading.ts';
import type { Architecture, Edition, Language, Product, Version } from './terms.ts';
import { versionName } from './version.ts';
import { findEditionId } from './windows-edition-ids.ts';

/** What a WIM's XML or a registry hive says, word for word. */
export interface WindowsClaims {
  readonly editionId?: string;
  readonly flags?: string;
  readonly installationType?: string;
  readonly productType?: string;
  readonly build?: number;
  readonly major?: number;
  readonly minor?: number;
  readonly languages?: readonly string[];
  readonly architecture?: string;
}

/** One part of the identity: its value, or a clause that says why it is not known, or the claims that contradict each other. */
export interface Part<Value> {
  readonly value?: Value;
  readonly missing?: string;
  readonly conflict?: IdentityConflict;
}

export interface EditionClaim {
  readonly edition: Edition;
  readonly product: Product;
}

type Vote = IdentityConflict['claims'][number] & { readonly product: Product };

const EVALUATION = /^([a-z]{1,60})eval(?:core?)?$/i;
const PRODUCT_OF_INSTALLATION: ReadonlyMap<string, Product> = new Map<string, Product>([
  ['client', 'windows'],
  ['server', 'windows-server'],
  ['server core', 'windows-server'],
  ['nano server', 'windows-server'],
]);
const PRODUCT_OF_TYPE: ReadonlyMap<string, Product> = new Map<string, Product>([
  ['winnt', 'windows'],
  ['servernt', 'windows-server'],
  ['lanmannt', 'windows-server'],
]);

export function isWindowsPe({ editionId, installationType }: WindowsClaims): boolean {
  return [editionId, installationType].some((text) => text?.trim().toLowerCase() === 'windowspe');
}

/** True for an `*Eval` edition, whichever claim says so. */
export function isEvaluation({ editionId = '', flags = '' }: WindowsClaims): boolean {
  return EVALUATION.test(editionId.trim()) || EVALUATION.test(flags.trim());
}

/** EDITIONID decides; FLAGS, which people write by hand, may differ from it in case and in the suffix of Server Core. */
export function claimedEdition({ editionId = '', flags = '', installationType }: WindowsClaims): Part<EditionClaim> {
  const id = editionId.trim();
  if (id === '') return { missing: 'no EDITIONID is named' };
  const row = findEditionId(EVALUATION.exec(id)?.[1] ?? id);
  const part = row === undefined ? { missing: `its EDITIONID "${displayed(id)}" is in no table` } : { value: row };
  const isCore = installationType?.trim().toLowerCase() === 'server core';
  if (flags.trim() === '' || comparedId(flags, isCore) === comparedId(id, isCore)) return part;
  const claims = [
    { witness: 'EDITIONID', value: displayed(id) },
    { witness: 'FLAGS', value: displayed(flags) },
  ];
  return { ...part, conflict: { field: 'edition', claims } };
}

export function claimedProduct(claims: WindowsClaims, edition: EditionClaim | undefined): Part<Product> {
  const votes = productVotes(claims, edition);
  const [product, ...others] = new Set(votes.map((vote) => vote.product));
  if (product === undefined) return { missing: 'nothing in it says whether it is Windows or Windows Server' };
  if (others.length === 0) return { value: product };
  return { conflict: { field: 'product', claims: votes.map(({ witness, value }) => ({ witness, value })) } };
}

/** By the build, in the line of releases that the edition has: 26100 is 11, LTSC 2024 or Server 2025. */
export function claimedVersion(
  { build, major, minor }: WindowsClaims,
  product: Product | undefined,
  edition: Edition | undefined,
): Part<Version> {
  if (build === undefined) return { missing: 'no build number is named' };
  const kernel = kernelOfBuild(build);
  const claimedKernel = major === undefined || minor === undefined ? kernel : `${major}.${minor}`;
  if (kernel !== undefined && kernel !== claimedKernel) {
    const claims = [
      { witness: 'VERSION', value: `${claimedKernel}` },
      { witness: 'BUILD', value: `${build}` },
    ];
    return { conflict: { field: 'version', claims } };
  }
  // Why one of them is not known has been said already.
  if (product === undefined || edition === undefined) return {};
  const [version, ...others] = versionsOfBuild(lineOfEdition(product, edition), build);
  if (version === undefined) {
    const name = `${productName(product)} ${editionName(product, edition)}`;
    return { missing: `build ${build} belongs to no known release of ${name}` };
  }
  if (others.length === 0) return { value: version };
  const names = [version, ...others].map((one) => versionName(product, one));
  return { missing: `build ${build} can be ${names.join(' or ')}` };
}

/** All of them or none: a list with a hole in it would pass for less than the image holds. */
export function claimedLanguages({ languages = [] }: WindowsClaims): Part<readonly Language[]> {
  if (languages.length === 0) return { missing: 'no language is named' };
  const read = languages.map((text) => readLanguage(text));
  const unknown = read.find((reading) => !reading.ok);
  if (unknown !== undefined && !unknown.ok) return { missing: `its language "${unknown.found}" is unknown` };
  return { value: [...new Set(read.flatMap((reading) => (reading.ok ? [reading.value] : [])))] };
}

/** A missing architecture hides nothing that a licence turns on; one that nobody knows does. */
export function claimedArchitecture({ architecture }: WindowsClaims): Part<Architecture> {
  if (architecture === undefined) return {};
  const reading = readArchitecture(architecture);
  return reading.ok ? { value: reading.value } : { missing: `its architecture "${reading.found}" is unknown` };
}

function comparedId(text: string, isCore: boolean): string {
  const id = text.trim().toLowerCase();
  return isCore ? id.replace(/core?$/, '') : id;
}

function productVotes(claims: WindowsClaims, edition: EditionClaim | undefined): readonly Vote[] {
  const { editionId = '', installationType = '', productType = '', build } = claims;
  // Enterprise multi-session is a client that calls itself a server.
  const saysServer = edition?.edition === 'enterprise-multi-session';
  const installed = saysServer ? undefined : PRODUCT_OF_INSTALLATION.get(installationType.trim().toLowerCase());
  const typed = saysServer ? undefined : PRODUCT_OF_TYPE.get(productType.trim().toLowerCase());
  const built = build !== undefined && isServerBuild(build) ? 'windows-server' : undefined;
  return [
    ...vote('EDITIONID', editionId, edition?.product),
    ...vote('INSTALLATIONTYPE', installationType, installed),
    ...vote('PRODUCTTYPE', productType, typed),
    ...vote('BUILD', `${build}`, built),
  ];
}

function vote(witness: string, value: string, product: Product | undefined): readonly Vote[] {
  return product === undefined ? [] : [{ witness, value: displayed(value), product }];
}
