/** Commercial licences of servers and Office: their own version and earlier ones, and lower server editions. */
import { PRODUCT_TERMS, SERVER_DOWN_EDITION } from '../clauses.ts';
import type { Edition, Product, Version } from '../vocabulary/terms.ts';
import { identicalRight } from './full-license.ts';
import type { HeldLicense, Right } from './right.ts';
import { earlierVersions, upTo } from './versions.ts';

export function commercialProductRights(license: HeldLicense): readonly Right[] {
  const { product, version } = license;
  if (product === undefined || license.kind !== 'full') return [];
  const identical = identicalRight(license);
  if (version === undefined) return [identical];
  const earlier = earlierVersions(version, product);
  const downgrade: Right = { ...identical, basis: 'downgrade', versions: earlier, clause: PRODUCT_TERMS };
  return [identical, ...(earlier.length === 0 ? [] : [downgrade]), ...lowerServerEditions(identical, product, version)];
}

/**
 * Datacenter goes down to Standard. Standard to Essentials stays refused (the brief names it); Datacenter to
 * Essentials would pass through that refused step, so it is undecided. Licensing facts 4.
 */
function lowerServerEditions(identical: Right, product: Product, version: Version): readonly Right[] {
  if (product !== 'windows-server') return [];
  const lower = (edition: Edition, versions: readonly Version[], undecided?: string): Right => ({
    ...identical,
    basis: 'down-edition',
    edition,
    versions,
    clause: SERVER_DOWN_EDITION,
    ...(undecided === undefined ? {} : { undecided }),
  });
  if (identical.edition !== 'datacenter') return [];
  const throughEssentials = 'the down-edition right leads over Standard to Essentials, a step that the brief refuses';
  return [lower('standard', upTo(version, product)), lower('essentials', upTo(version, product), throughEssentials)];
}
