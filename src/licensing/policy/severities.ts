/** What a rule's finding weighs for this customer. Where there is no policy nothing is copied: fleets are large. */
import type { Finding, SeverityReason } from '../finding.ts';
import type { Policy, PolicySeverity } from './policy.ts';

/** Where the policy sets severities, readings that differ from the image may license it, so none can be left unread. */
export function setsSeverities(policy: Policy | undefined): policy is Policy {
  return policy !== undefined && policy.severities.length > 0;
}

export function withSeverities(findings: readonly Finding[], policy: Policy | undefined): readonly Finding[] {
  if (!setsSeverities(policy) || findings.length === 0) return findings;
  return findings.map((finding) => {
    const set = policy.severities.find(({ rule }) => rule === finding.rule);
    return set === undefined ? finding : withSeverity(finding, set);
  });
}

/** A missing fact stays missing: what is unproven can only be raised. */
function withSeverity(finding: Finding, { severity, reason, reference }: PolicySeverity): Finding {
  if (finding.severity === severity || (finding.severity === 'unproven' && severity !== 'error')) return finding;
  // Copied by descriptors, so that cures which take work to find are still found only when asked for.
  const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors(finding)) as Finding;
  const severityReason: SeverityReason = { reason, ...(reference !== undefined && { reference }) };
  return Object.defineProperties(copy, {
    severity: { value: severity, enumerable: true },
    severityReason: { value: severityReason, enumerable: true },
  });
}
