/** Lines of policies over the same few terms as the fleets of `arbitrary.ts`, so that they often meet. */
import * as fc from 'fast-check';
import type {
  GrantedRight,
  LicenseSelector,
  PolicySeverity,
  QualifyingSystem,
  Withdrawal,
} from '../../../src/licensing/policy/policy.ts';
import { WITHDRAWABLE } from '../../../src/licensing/policy/policy.ts';
import { RULES } from '../../../src/licensing/rules/index.ts';

const reference = fc.constant('EA, section 4');
const version = fc.constantFrom('7', '8.1', '10', '11', 'ltsc-2021') as fc.Arbitrary<'7' | '10' | '11'>;
const edition = fc.constantFrom('pro', 'enterprise', 'home', 'education') as fc.Arbitrary<'pro' | 'enterprise'>;

/** Mostly of few fields, as people write them. */
export const selector: fc.Arbitrary<LicenseSelector> = fc.record(
  {
    product: fc.constantFrom('windows', 'windows', 'office'),
    channel: fc.constantFrom('oem', 'retail', 'commercial'),
    kind: fc.constantFrom('full', 'upgrade', 'software-assurance'),
    agreement: fc.constantFrom('EA', 'OV'),
  },
  { requiredKeys: ['product'] },
);

export const grantedRight: fc.Arbitrary<GrantedRight> = fc.record({
  license: selector,
  gives: fc.record(
    {
      edition,
      versions: fc.tuple(version, version),
      language: fc.constantFrom('en-US', 'fr-FR', 'all'),
    },
    { requiredKeys: [] },
  ),
  reference,
});

export const withdrawal: fc.Arbitrary<Withdrawal> = fc.record({
  right: fc.constantFrom(...WITHDRAWABLE),
  license: selector,
  reference,
});

export const qualifyingSystem: fc.Arbitrary<QualifyingSystem> = fc.record(
  {
    versions: fc.tuple(version),
    editions: fc.tuple(edition),
    upgradeTo: fc.constantFrom(['10'], ['11'], ['10', '11']) as fc.Arbitrary<QualifyingSystem['upgradeTo']>,
    agreement: fc.constantFrom('EA', 'OV'),
    qualifies: fc.boolean(),
    reference,
  },
  { requiredKeys: ['versions', 'editions', 'upgradeTo', 'qualifies', 'reference'] },
);

export const policySeverity: fc.Arbitrary<PolicySeverity> = fc.record({
  rule: fc.constantFrom(...RULES.filter(({ family }) => family !== 'policy').map(({ id }) => id)),
  severity: fc.constantFrom('error', 'warning', 'notice'),
  reason: fc.constant('Our auditor asks for it.'),
});
