/**
 * The rights that the customer's own agreement takes away. They are marked and not dropped, so that a finding can say
 * precisely why a licence does not reach.
 */
import type { Right } from '../rights/right.ts';
import { isEarlier } from '../rights/versions.ts';
import type { Version } from '../vocabulary/terms.ts';
import type { Policy, Withdrawal } from './policy.ts';
import { isPerhapsSelected, isSelected } from './selected-licenses.ts';

/** The right as it is left, and the parts of it that are withdrawn. */
export function withWithdrawals(right: Right, policy: Policy | undefined): readonly Right[] {
  if (policy === undefined || policy.withdrawals.length === 0 || right.basis === 'policy') return [right];
  return policy.withdrawals.reduce<readonly Right[]>(
    (parts, withdrawal) => parts.flatMap((part) => withdraw(part, withdrawal)),
    [right],
  );
}

function withdraw(right: Right, withdrawal: Withdrawal): readonly Right[] {
  if (right.withdrawn !== undefined || !concerns(right, withdrawal)) return [right];
  const withdrawn = withdrawal.reference;
  if (withdrawal.right !== 'downgrade') return isOfKind(right, withdrawal.right) ? [{ ...right, withdrawn }] : [right];
  const { versions = [] } = right;
  const earlier = versions.filter((version) => isDowngrade(right, version));
  if (earlier.length === 0) return [right];
  const kept = versions.filter((version) => !earlier.includes(version));
  return [...(kept.length === 0 ? [] : [{ ...right, versions: kept }]), { ...right, versions: earlier, withdrawn }];
}

function concerns({ basis, license }: Right, withdrawal: Withdrawal): boolean {
  const perUser = basis === 'per-user' && withdrawal.right === 'per-user';
  return perUser ? isPerhapsSelected(license, withdrawal.license) : isSelected(license, withdrawal.license);
}

function isOfKind(right: Right, kind: Exclude<Withdrawal['right'], 'downgrade'>): boolean {
  return kind === 'down-edition' ? isDownEdition(right) : right.basis === kind;
}

/** Enterprise gives Pro, Datacenter gives Standard. LTSC under Enterprise is no lower edition: that right is undecided. */
function isDownEdition({ basis, edition, license, undecided }: Right): boolean {
  if (basis === 'down-edition') return true;
  return basis === 'upgrade' && undecided === undefined && license.edition !== undefined && edition !== license.edition;
}

/** Earlier than what was bought; where nobody wrote that version down, than the newest that the right reaches. */
function isDowngrade({ license, versions, product }: Right, version: Version): boolean {
  const own = license.version ?? versions?.at(-1);
  return product !== undefined && own !== undefined && isEarlier(version, own, product);
}
