/** The rights that the customer's own agreement adds to a licence. */
import { defined } from '../rights/held-licenses.ts';
import type { HeldLicense, Right } from '../rights/right.ts';
import type { GrantedRight, Policy } from './policy.ts';
import { policyClause } from './policy-clause.ts';
import { isSelected } from './selected-licenses.ts';

export function grantedRights(license: HeldLicense, policy: Policy | undefined): readonly Right[] {
  if (policy === undefined) return [];
  return policy.rights.filter((granted) => isSelected(license, granted.license)).map((one) => rightOf(license, one));
}

function rightOf(license: HeldLicense, { gives, reference }: GrantedRight): Right {
  const product = gives.product ?? license.product;
  const edition = gives.edition ?? license.edition;
  const versions = gives.versions ?? (license.version === undefined ? undefined : ([license.version] as const));
  const language = gives.language ?? license.language;
  return {
    license,
    basis: 'policy',
    ...defined({ product, edition, versions, language }),
    languageFrom: language === undefined ? 'nowhere' : 'license',
    clause: policyClause(reference),
  };
}
