/** Where an image and a right part: the dimensions of identity, in the order in which they count. */

import { SUBSCRIPTION_EDITIONS } from '../facts/editions.ts';
import { componentsOf } from '../facts/office-suites.ts';
import type { SoftwareIdentity } from '../model.ts';
import type { Edition, Language, Product } from '../vocabulary/terms.ts';
import type { Right } from './right.ts';

export const DIMENSIONS = ['product', 'edition', 'version', 'components', 'language'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** `missing`: the licence does not say; `undecided`: the sources do not. */
export interface Difference {
  readonly dimension: Dimension;
  readonly state: 'differs' | 'missing' | 'undecided';
}

/** What was really found of an image's software; only fully identified software is compared. */
export type IdentifiedSoftware = SoftwareIdentity &
  Required<Pick<SoftwareIdentity, 'product' | 'edition' | 'version' | 'languages'>>;

export function differences(software: IdentifiedSoftware, right: Right): readonly Difference[] {
  if (right.product === undefined) return [{ dimension: 'product', state: 'missing' }];
  if (productLine(software.product, software.edition) !== productLine(right.product, right.edition)) {
    return [{ dimension: 'product', state: 'differs' }];
  }
  return [
    ...edition(software, right),
    ...version(software, right),
    ...components(software, right),
    ...language(software, right),
  ];
}

/** Microsoft 365 Apps (Office 365 ProPlus) is another product than Office Professional Plus (brief, Different products). */
function productLine(product: Product, edition: Edition | undefined): string {
  return edition !== undefined && SUBSCRIPTION_EDITIONS.includes(edition) ? `${product} subscription` : product;
}

function edition(software: IdentifiedSoftware, right: Right): readonly Difference[] {
  if (right.edition === undefined) return [{ dimension: 'edition', state: 'missing' }];
  return right.edition === software.edition ? [] : [{ dimension: 'edition', state: 'differs' }];
}

function version(software: IdentifiedSoftware, right: Right): readonly Difference[] {
  if (right.versions === undefined) return [{ dimension: 'version', state: 'missing' }];
  return right.versions.includes(software.version) ? [] : [{ dimension: 'version', state: 'differs' }];
}

/**
 * Suites are compared bundle for bundle. The commercial suite is never the OEM or retail one, whatever its name
 * (brief, Q3); the medium decides which of the two the image holds, so the rule asks for it, not this function.
 */
function components(software: IdentifiedSoftware, right: Right): readonly Difference[] {
  if (software.product !== 'office' || right.edition === undefined || right.edition === software.edition) return [];
  const [here, there] = [
    componentsOf(software.edition, software.version),
    componentsOf(right.edition, software.version),
  ];
  const alike = here !== undefined && there !== undefined && [...here].sort().join() === [...there].sort().join();
  return alike ? [] : [{ dimension: 'components', state: 'differs' }];
}

function language(software: IdentifiedSoftware, right: Right): readonly Difference[] {
  if (right.language === 'all') return [];
  if (right.language === undefined) return [{ dimension: 'language', state: 'missing' }];
  if (software.languages.every((tag) => tag === right.language)) return [];
  // A file lists languages and never says MUI: whether a list is the multilingual pack, only a declaration can say.
  const perhapsTheMuiPack = right.language === 'mui' && severalTags(software.languages);
  return [{ dimension: 'language', state: perhapsTheMuiPack ? 'undecided' : 'differs' }];
}

function severalTags(languages: readonly Language[]): boolean {
  return languages.length > 1 && !languages.includes('mui');
}
