import type { DeviceExplanation } from '../licensing/explain.ts';
import type { Finding } from '../licensing/finding.ts';
import type { Paint } from './paint.ts';
import { TOOL } from './tool.ts';
import { jsonText, visible } from './visible.ts';

type ImageExplanation = DeviceExplanation['images'][number];
type RightExplanation = ImageExplanation['software'][number]['licenses'][number];

export function explanationJson(explanation: DeviceExplanation, asOf: string): string {
  return `${jsonText({ schemaVersion: 1, tool: TOOL, asOf, device: explanation }, 2)}\n`;
}

/** A paragraph an image: the verdict, what each license gives towards each product in it, and what is wrong. */
export function explanationText({ id, images }: DeviceExplanation, paint: Paint): string {
  return images.map((image) => imageText(id, image, paint)).join('\n');
}

function imageText(device: string, { image, verdict, software, findings }: ImageExplanation, paint: Paint): string {
  const colour = verdict === 'licensed' ? 'green' : verdict === 'waived' ? 'yellow' : 'red';
  const lines = [`${paint('bold', visible(device))} with ${visible(image)}: ${paint(colour, verdict)}`];
  for (const { what, licenses } of software) {
    lines.push(`  ${visible(what)}`);
    if (licenses.length === 0) lines.push('    the device has no license for it');
    for (const rights of byLicense(licenses)) lines.push(...licenseLines(rights, paint));
  }
  if (findings.length > 0) lines.push('  findings', ...findings.flatMap((finding) => findingLines(finding, paint)));
  return `${lines.join('\n')}\n`;
}

/** The rights of each license together, in the order in which the licenses come up: the best one first. */
function byLicense(rights: readonly RightExplanation[]): readonly (readonly RightExplanation[])[] {
  const groups = new Map<string, RightExplanation[]>();
  for (const right of rights) {
    const key = JSON.stringify([right.writtenAt, right.license]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [right]);
    else group.push(right);
  }
  return [...groups.values()];
}

/** What is wrong is told of the best right of a license and of those that cover: the others are only further away. */
function licenseLines(rights: readonly RightExplanation[], paint: Paint): readonly string[] {
  const [best] = rights;
  return [
    `    ${visible(best?.license ?? '')}`,
    ...rights.flatMap((right) => rightLines(right, right === best || right.covers, paint)),
  ];
}

function rightLines(right: RightExplanation, tellsFindings: boolean, paint: Paint): readonly string[] {
  const { gives, covers, clauses, findings } = right;
  const told = tellsFindings ? findings : [];
  return [
    `      ${visible(gives)}: ${answerText(right, paint)} (${visible(clauses.join('; '))})`,
    ...told.map(({ rule, message }) => `        ${covers ? 'but' : 'lacks'} ${rule}: ${visible(message)}`),
  ];
}

function answerText({ covers, withdrawn }: RightExplanation, paint: Paint): string {
  if (!covers) return paint('yellow', 'does not cover it');
  return withdrawn === undefined ? paint('green', 'covers it') : paint('yellow', 'would cover it, but is withdrawn');
}

function findingLines(finding: Finding, paint: Paint): readonly string[] {
  const { rule, severity, message, clause, cures, severityReason, waived } = finding;
  return [
    `    ${severity} ${paint('bold', rule)}: ${visible(message)} (${visible(clause)})`,
    ...(severityReason === undefined
      ? []
      : [`      ${severity} by the policy: ${visible(reasonText(severityReason))}`]),
    ...(waived === undefined ? [] : [`      ${visible(waivedText(waived))}`]),
    ...cures.map((cure) => `      cure: ${visible(cure.do)}`),
  ];
}

function reasonText({ reason, reference }: NonNullable<Finding['severityReason']>): string {
  return reference === undefined ? reason : `${reason} (${reference})`;
}

function waivedText({ waiver, owner, until, reason }: NonNullable<Finding['waived']>): string {
  return `waived by ${waiver} of ${owner}, last day ${until}: ${reason}`;
}
