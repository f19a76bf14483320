/** What there is to say of the other lines of a policy, once every device is decided: those that change nothing. */
import type { Finding } from '../finding.ts';
import type { Agreement, Estate } from '../model.ts';
import { RULES } from '../rules/index.ts';
import { agreementUnknownFinding, lineUnusedFinding } from '../rules/policy-line-unused.ts';
import type { UnmetLines } from './line-uses.ts';
import { nearestId } from './nearest-id.ts';
import type { Policy, PolicySeverity } from './policy.ts';

export function lineFindings(policy: Policy, { agreements }: Estate, unmet: UnmetLines): readonly Finding[] {
  const selecting = (['rights', 'withdrawals'] as const).flatMap((section) =>
    policy[section].flatMap(({ license, reference }, index) => {
      const what = `The ${section === 'rights' ? 'right' : 'withdrawal'} by ${reference} meets no license`;
      const why = `no ${section === 'rights' ? 'device' : 'device and no user'} holds one like it`;
      const line = { what, why, path: `${section}.${index}.license`, isUnmet: unmet[section].has(index) };
      return findingsOn(line, license.agreement, agreements);
    }),
  );
  const qualifying = policy.qualifyingSystems.flatMap(({ agreement, reference }, index) => {
    const what = `The qualifying system by ${reference} meets no base license`;
    const path = `qualifyingSystems.${index}`;
    const isUnmet = unmet.qualifyingSystems.has(index);
    return findingsOn({ what, why: 'no device has one like it', path, isUnmet }, agreement, agreements);
  });
  const affiliates = policy.affiliates.flatMap(({ name }, index) => {
    const what = `The affiliate ${name} is met nowhere`;
    const why = 'it owns no device, and no verification is of it';
    return unmet.affiliates.has(index) ? [lineUnusedFinding({ what, why, path: `affiliates.${index}.name` })] : [];
  });
  return [...policy.severities.flatMap(findingsOnSeverity), ...selecting, ...qualifying, ...affiliates];
}

interface Line {
  /** `The right by EA-7731, section 4 meets no license`. */
  readonly what: string;
  /** Why it does not, where its agreement is declared. */
  readonly why: string;
  readonly path: string;
  readonly isUnmet: boolean;
}

function findingsOn(
  { what, why, path, isUnmet }: Line,
  agreement: string | undefined,
  agreements: ReadonlyMap<string, Agreement>,
): readonly Finding[] {
  if (agreement !== undefined && !agreements.has(agreement)) {
    const nearest = nearestId(agreement, agreements.keys());
    return [agreementUnknownFinding({ what, path: `${path}.agreement`, agreement, nearest })];
  }
  return isUnmet ? [lineUnusedFinding({ what, why, path })] : [];
}

/** The severity that the rule has anyway, where it has no other. */
function findingsOnSeverity({ rule, severity }: PolicySeverity, index: number): readonly Finding[] {
  const entry = RULES.find(({ id }) => id === rule);
  if (entry === undefined || entry.severities.some((own) => own !== severity)) return [];
  const what = `The severity of ${rule} changes nothing`;
  return [
    lineUnusedFinding({
      what,
      why: `its findings are ${PLURALS[severity]} anyway`,
      path: `severities.${index}.severity`,
    }),
  ];
}

const PLURALS: Readonly<Record<PolicySeverity['severity'], string>> = {
  error: 'errors',
  warning: 'warnings',
  notice: 'notices',
};
