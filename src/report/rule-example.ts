/** A rule's two examples as sections of its page in `docs/rules`. No job imports this: bundles go without them. */
import type { Severity } from '../licensing/finding.ts';
import type { Report } from './report-schema.ts';
import { textReport } from './text.ts';

export interface RuleExample {
  /** The manifests of `examples/rules/ID`, as they stand there. */
  readonly fails: string;
  readonly passes: string;
  /** The policies beside them; a manifest that needs none has none. */
  readonly policies: { readonly fails?: string; readonly passes?: string };
  /** What the check reports of the first one. */
  readonly report: Report;
}

export function exampleSections(rule: string, { fails, passes, policies, report }: RuleExample): string {
  const own = report.findings.filter((finding) => finding.rule === rule);
  return [
    `## An example that ${WHAT_IT_DOES[own[0]?.severity ?? 'error']}\n\n${yamlBlock(fails)}`,
    ...policySection(policies.fails),
    `The check says:\n\n${block('text', checkText(report, own))}`,
    ...besides(rule, report),
    `## An example that passes\n\n${yamlBlock(passes)}`,
    ...policySection(policies.passes),
    `Both are in [examples/rules/${rule}](../../examples/rules/${rule}).\n`,
  ].join('\n');
}

function policySection(policy: string | undefined): readonly string[] {
  return policy === undefined ? [] : [`With the policy:\n\n${yamlBlock(policy)}`];
}

const WHAT_IT_DOES: Record<Severity, string> = {
  error: 'fails',
  unproven: 'is unproven',
  warning: 'gives a warning',
  notice: 'gives a notice',
};

/** Places are left out: the lines of the page are not those of the file, which begins with its schema. */
function checkText(report: Report, own: Report['findings']): string {
  return [...textReport({ ...report, findings: own.map((finding) => ({ ...finding, places: [] })) })].join('');
}

/** Some rules never come alone. A notice is true of most fleets and would only distract. */
function besides(rule: string, { findings }: Report): readonly string[] {
  const others = new Map(findings.map(({ rule: id, severity }) => [id, severity]));
  const named = [...others]
    .filter(([id, severity]) => id !== rule && severity !== 'notice')
    .map(([id, severity]) => `[${id}](${id}.md) (${severity})`);
  return named.length === 0 ? [] : [`Beside it: ${named.join(', ')}.\n`];
}

/** Without the line that is for editors. */
function yamlBlock(manifest: string): string {
  return block('yaml', manifest.replace(/^# yaml-language-server:.*\n/, ''));
}

function block(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\`\`\`\n`;
}
